import type { ExportRecord } from './facts.ts';
import type { Changed, Column, SkipReason, TableTarget } from './model.ts';
import { type Asked, SOURCES } from './sources.ts';

/** One row, or why there is none; `changed` without its name. */
export type Row = { cells: string[]; changed: Omit<Changed, 'name'>[] } | { skipped: SkipReason };

interface Cell {
  text: string;
  changed: Omit<Changed, 'name'>[];
}

function cellOf({ header, from, words, most }: Column, record: ExportRecord, asked: Asked): Cell {
  const found = SOURCES[from](record, asked);
  if (found === null) return { text: '', changed: [] };
  const remarks = typeof found === 'string' ? [] : [{ header, value: found.value, reason: found.reason }];
  const known = typeof found === 'string' ? found : found.text;
  if (known === null) return { text: '', changed: remarks };
  const word = words === undefined ? known : words.wordFor(known);
  if (word === null) return { text: '', changed: [...remarks, { header, value: shownValue(record, from, known), reason: 'no-word' }] };
  if (most === undefined || word.length <= most) return { text: word, changed: remarks };
  return { text: cut(word, most), changed: [...remarks, { header, value: word, reason: 'shortened' }] };
}

function reasonOf({ ofPeople, columns }: TableTarget, { prospect }: ExportRecord, needs: readonly (readonly string[])[]): SkipReason {
  if (!ofPeople || prospect.personName !== null) return { code: 'missing', needs };
  const isWrittenNameless = columns.some(({ from }) => from === 'leadLastName') && (prospect.companyName ?? prospect.companyDomain) !== null;
  return { code: 'no-person', unless: isWrittenNameless ? 'unknown-last-name' : null };
}

/** A code as people know it. */
function shownValue(record: ExportRecord, from: Column['from'], known: string): string {
  const found = from === 'industryCode' ? SOURCES.industry(record) : null;
  return found ?? known;
}

/** The first so many characters (UTF-16 units), no pair of them torn apart. */
const cut = (text: string, most: number): string => text.slice(0, most).replace(/[\uD800-\uDBFF]$/, '');

/** What the target would get of one record. */
export function rowOf(target: TableTarget, columns: readonly Column[], record: ExportRecord, asked: Asked): Row {
  const cells = columns.map((column) => cellOf(column, record, asked));
  const filled = new Set(columns.filter((_, at) => cells[at]?.text !== '').map(({ header }) => header));
  const lacking = target.needs.map((group) => group.filter((header) => !filled.has(header)));
  if (lacking.length > 0 && lacking.every((group) => group.length > 0)) return { skipped: reasonOf(target, record, lacking) };
  return { cells: cells.map(({ text }) => text), changed: cells.flatMap(({ changed }) => changed) };
}
