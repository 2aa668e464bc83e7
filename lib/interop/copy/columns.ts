import type { ExportRecord } from '../targets/facts.ts';
import { type SourceName, SOURCES } from '../targets/sources.ts';

/** What is copied of a prospect, in this order. */
export const COPY_COLUMNS = [
  ['person', 'fullName'],
  ['title', 'jobTitle'],
  ['company', 'company'],
  ['grade', 'score'],
  ['fit', 'fit'],
  ['action', 'action'],
  ['stage', 'stageName'],
  ['gaps', 'bantGaps'],
  ['nextStep', 'nextStep'],
  ['email', 'email'],
  ['phone', 'phone'],
  ['profile', 'profilePage'],
  ['website', 'website'],
  ['page', 'page'],
] as const satisfies readonly (readonly [string, SourceName])[];
type CopyColumn = (typeof COPY_COLUMNS)[number][0];

/** The names of the columns in the words of a language, and how an address is written that nobody confirmed. */
export type CopyWords = Readonly<Record<CopyColumn, string>> & { readonly guess: (email: string) => string };

/** Columns by name with a cell for each record; those that nobody has anything in are left out. Unknown is ''. */
export function copyTable(records: readonly ExportRecord[], words: CopyWords): { headers: string[]; rows: string[][] } {
  const asked = { unknownLastName: false, currency: '', purpose: '', now: 0, tongue: 'en' } as const;
  const columns = COPY_COLUMNS.map(([name, source]) => ({
    header: words[name],
    cells: records.map((record) => {
      const text = textOf(SOURCES[source](record, asked));
      return name === 'email' && record.facts.emailIsGuess ? words.guess(text) : text;
    }),
  }));
  const filled = columns.filter(({ cells }) => cells.some((cell) => cell !== ''));
  return { headers: filled.map(({ header }) => header), rows: records.map((_, at) => filled.map(({ cells }) => cells[at] ?? '')) };
}

const textOf = (found: ReturnType<(typeof SOURCES)[SourceName]>): string => (typeof found === 'object' ? (found?.text ?? '') : found);
