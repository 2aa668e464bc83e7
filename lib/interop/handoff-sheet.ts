/** A sheet as sections of plain parts, so that a page, a printer and a text show the same. All texts are for people. */
export interface Sheet {
  title: string;
  subtitle: string;
  sections: readonly SheetSection[];
}

export interface SheetSection {
  title: string;
  parts: readonly SheetPart[];
}

export type SheetPart = { kind: 'text'; text: string } | { kind: 'facts'; facts: readonly SheetFact[] } | { kind: 'items'; items: readonly SheetItem[] };

/** A named value with its source: quote and address of the page, where there is one. */
export interface SheetFact {
  name: string;
  value: string;
  source?: SheetSource;
}

export interface SheetItem {
  text: string;
  details: readonly string[];
  source?: SheetSource;
}

export interface SheetSource {
  quote: string;
  /** Address of the page; left out where it came from no page. */
  url?: string;
  /** "about page, 3 days ago" */
  about: string;
}

/** The sheet as Markdown, with a line for each fact and its quote below. */
export function sheetMarkdown({ title, subtitle, sections }: Sheet): string {
  const blocks = sections.map(({ title: name, parts }) => [`## ${escaped(name)}`, ...parts.map(partLines)].join('\n\n'));
  return `${[`# ${escaped(title)}`, escaped(subtitle), ...blocks].join('\n\n')}\n`;
}

function partLines(part: SheetPart): string {
  switch (part.kind) {
    case 'text':
      return escaped(part.text);
    case 'facts':
      return part.facts.map(({ name, value, source }) => [`- **${escaped(name)}:** ${escaped(value)}`, ...sourceLines(source)].join('\n')).join('\n');
    case 'items':
      return part.items.map(({ text, details, source }) => [`- ${escaped(text)}`, ...details.map((detail) => `  - ${escaped(detail)}`), ...sourceLines(source)].join('\n')).join('\n');
  }
}

function sourceLines(source: SheetSource | undefined): string[] {
  if (source === undefined) return [];
  const quote = source.quote === '' ? '' : `“${escaped(source.quote)}” `;
  return [`  - ${quote}(${[source.url === undefined ? '' : `<${source.url}>`, escaped(source.about)].filter(Boolean).join(', ')})`];
}

/** On one line, with what Markdown would read as a mark behind a backslash. */
function escaped(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.replace(/[\\`*_[\]<>|#~]/g, '\\$&').replace(/^(\d+)([.)])/, '$1\\$2').replace(/^([-+])/, '\\$1');
}
