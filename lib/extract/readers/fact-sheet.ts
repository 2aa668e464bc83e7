/** Fact sheets of directories and registers: a line that is a label as a whole, and its value in the next line or cell, or behind a colon. */
import { fold } from '#lib/taxonomy/fold.ts';
import { type Found, foundIn } from '../finding.ts';
import type { Block, Page } from '../page.ts';

export interface Fact {
  /** As written. */
  label: string;
  /** Lines of the value, at least one. */
  lines: readonly { text: string; block: Block }[];
}

/** Fact to the labels it stands behind, compared folded. */
export type Labels<F extends string> = Readonly<Record<F, readonly string[]>>;
export type FactSheet<F extends string> = ReadonlyMap<F, readonly Fact[]>;

const LABEL_MAX = 60;
const VALUE_MAX = 400;
const LINES_MAX = 12;
const INLINE = /^([^:：]{2,60}?)\s?[:：]\s?(\S.*)$/u;
/** What stands where a register has nothing to tell. */
const EMPTY = /^(?:[-–—./]|n\/?a|none|unknown|undisclosed|not (?:available|specified|disclosed|found)|keine angabe|k\. ?a\.|non (?:renseigné|diffusé|disponible)e?|ikke (?:oppgitt|registrert)|ej angivet|brak(?: danych)?|sin datos)$/iu;

/** Reader of one kind of sheet; `key` names it within a page. */
export function factSheet<F extends string>(key: string, labels: Labels<F>): (page: Page) => FactSheet<F> {
  const facts = new Map(Object.entries<readonly string[]>(labels).flatMap(([fact, phrases]) => phrases.map((phrase) => [fold(phrase), fact as F] as const)));
  const factOf = (text: string): F | undefined => (text.length > LABEL_MAX ? undefined : facts.get(fold(text)));
  return (page) => page.once(`fact-sheet-${key}`, () => readSheet(page.blocks, factOf));
}

function readSheet<F extends string>(blocks: readonly Block[], factOf: (text: string) => F | undefined): FactSheet<F> {
  const sheet = new Map<F, Fact[]>();
  for (const [index, block] of blocks.entries()) {
    if (block.landmark === 'nav' || block.landmark === 'footer' || block.quoted || block.text.length > VALUE_MAX) continue;
    const [, before, behind] = INLINE.exec(block.text) ?? [];
    const label = before !== undefined && factOf(before) !== undefined ? before : block.text;
    const fact = factOf(label);
    if (fact === undefined) continue;
    const lines = label === block.text ? linesAfter(blocks, index, factOf) : [{ text: behind ?? '', block }];
    const told = lines.filter(({ text }) => !EMPTY.test(text));
    if (told.length > 0) sheet.set(fact, [...(sheet.get(fact) ?? []), { label, lines: told }]);
  }
  return sheet;
}

/** The line after a label, with all that share its cell. A label is no value. */
function linesAfter(blocks: readonly Block[], index: number, factOf: (text: string) => unknown): { text: string; block: Block }[] {
  const label = blocks[index];
  const first = blocks[index + 1];
  if (label === undefined || first === undefined || !isValue(first, factOf)) return [];
  if (label.tag === 'dt' && cellOf(first, 'dd') === null) return [];
  if (label.tag === 'th' && cellOf(first, 'td') === null) return [];
  const lines = [first];
  for (const next of blocks.slice(index + 2, index + 1 + LINES_MAX)) {
    // all descriptions up to the next term are of this one
    if (!(sameCell(first, next) || (label.tag === 'dt' && cellOf(next, 'dd') !== null)) || !isValue(next, factOf)) break;
    lines.push(next);
  }
  return lines.map((block) => ({ text: block.text, block }));
}

const isValue = ({ text }: Block, factOf: (text: string) => unknown): boolean => text.length <= VALUE_MAX && factOf(text) === undefined;
const cellOf = ({ el }: Block, tag: 'dd' | 'td') => el.closest(tag);
const sameCell = (a: Block, b: Block): boolean => a.el === b.el || (['dd', 'td'] as const).some((tag) => cellOf(a, tag) !== null && cellOf(a, tag) === cellOf(b, tag));

const details = ({ label }: Fact) => ({ place: `label "${label.replace(/[:：]$/u, '').slice(0, 40)}"`, method: 'labelled' as const, hints: { label } });

/** Findings of one fact: each its first line, where `accept` takes it. */
export const firstLines = (facts: readonly Fact[] | undefined, accept: (text: string) => boolean = () => true): Found[] =>
  (facts ?? []).flatMap((fact) => {
    const line = fact.lines[0];
    return line === undefined || !accept(line.text) ? [] : (foundIn(line.block, line.text, details(fact)) ?? []);
  });

/** Findings of one fact whose lines belong together, as those of an address. */
export const joinedLines = (facts: readonly Fact[] | undefined): Found[] =>
  (facts ?? []).flatMap((fact) => {
    const line = fact.lines[0];
    return line === undefined ? [] : (foundIn(line.block, fact.lines.map(({ text }) => text.replace(/,$/, '')).join(', '), details(fact)) ?? []);
  });

/** Findings of one fact whose lines, or the parts of a line between commas, each are one, as of founders. */
export const eachLine = (facts: readonly Fact[] | undefined, accept: (text: string) => boolean): Found[] =>
  (facts ?? []).flatMap((fact) =>
    fact.lines
      .flatMap(({ text, block }) => text.split(/\s*[,;·|]\s*/u).map((part) => ({ text: part, block })))
      .filter(({ text }) => accept(text))
      .flatMap(({ text, block }) => foundIn(block, text, details(fact)) ?? []),
  );
