import Papa from 'papaparse';
import { DELIMITERS } from '../delimiters.ts';
import { LONGEST_TEXT, MOST_COLUMNS } from '../import/plan.ts';
import type { Reading, TableRow } from './table.ts';
import { UnreadableTable } from './table.ts';

/** Rows by which the delimiter is told. */
const LOOKED_AT = 30;
/** Characters parsed between two pauses. */
const SLICE = 400_000;
/** "sep=;" is how spreadsheets are told. */
const SAYS_DELIMITER = /^sep=(.)\n/;
/** No row a person made is longer. */
const LONGEST_ROW = 2_000_000;
/** Quotes nobody closed; more is no table. */
const MOST_OPEN = 100;

interface Slice {
  rows: string[][];
  /** Characters of these rows. */
  length: number;
  /** A row begins after them that does not end, for all that was looked at. */
  isOpen: boolean;
}

/** Rows of a CSV file whatever separates its columns, blank ones too, as a spreadsheet counts them. Throws `UnreadableTable`. */
export async function csvRows(text: string, { pause }: Reading, mostRows: number): Promise<TableRow[]> {
  const lines = text.replace(/\r\n?/g, '\n');
  const said = SAYS_DELIMITER.exec(lines);
  const body = said ? lines.slice(said[0].length) : lines;
  const delimiter = said?.[1] ?? delimiterOf(body);
  const rows: TableRow[] = [];
  const offset = said ? 2 : 1;
  const add = (cells: readonly string[]): unknown => rows.push({ row: rows.length + offset, cells: cells.slice(0, MOST_COLUMNS).map((cell) => cell.slice(0, LONGEST_TEXT)) });
  let open = 0;
  for (let from = 0, size = SLICE; from < body.length; ) {
    const isLast = from + size >= body.length;
    const slice = parsed(body.slice(from, from + size), delimiter, isLast);
    if (slice.isOpen && slice.length === 0 && !isLast && size <= LONGEST_ROW) {
      size *= 2;
      continue;
    }
    for (const cells of slice.rows) add(cells);
    from += slice.length;
    if (slice.isOpen && (isLast || slice.length === 0)) {
      // A quote that nobody closes would swallow all rows after it: the line counts as it stands.
      open += 1;
      if (open > MOST_OPEN) throw new UnreadableTable('not-a-table');
      const end = body.indexOf('\n', from);
      const line = body.slice(from, end < 0 ? body.length : end);
      add(line.split(delimiter).map((cell) => cell.replace(/^"|"$/g, '')));
      from += line.length + 1;
    }
    if (rows.length > mostRows * 2) throw new UnreadableTable('too-many-rows');
    size = SLICE;
    await pause();
  }
  return rows;
}

/** The rows of a piece that are there as a whole; of the last piece all, but for one in which a quote stands open. */
function parsed(text: string, delimiter: string, isLast: boolean): Slice {
  const parse = (isCut: boolean) => new Papa.Parser({ delimiter, newline: '\n' }).parse(text, 0, isCut) as { data: string[][]; errors: { code: string }[]; meta: { cursor: number } };
  if (isLast) {
    const { data, errors } = parse(false);
    if (!errors.some(({ code }) => code === 'MissingQuotes')) return { rows: data, length: text.length, isOpen: false };
  }
  const { data, meta } = parse(true);
  return { rows: data, length: meta.cursor, isOpen: true };
}

/** The one that leaves every quote in its place, parts most of the first lines alike, and of those the one that makes most columns. */
function delimiterOf(text: string): string {
  const begin = text.slice(0, 50_000);
  const columns = DELIMITERS.map((delimiter) => ({ delimiter, ...mostAlike(begin, delimiter) })).filter(({ count }) => count > 1);
  return columns.toSorted((a, b) => a.astray - b.astray || b.rows - a.rows || b.count - a.count)[0]?.delimiter ?? ',';
}

/** How many columns most of the first rows have, and how many rows that are; `astray` are quotes that stand where none should. */
function mostAlike(text: string, delimiter: string): { count: number; rows: number; astray: number } {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, newline: '\n', preview: LOOKED_AT, skipEmptyLines: 'greedy' });
  const rowsOf = new Map<number, number>();
  for (const { length } of data) if (length > 1) rowsOf.set(length, (rowsOf.get(length) ?? 0) + 1);
  const [best] = [...rowsOf].toSorted(([a, m], [b, n]) => n - m || b - a);
  const astray = errors.filter(({ code }) => code === 'InvalidQuotes').length;
  return best === undefined ? { count: 1, rows: 0, astray } : { count: best[0], rows: best[1], astray };
}
