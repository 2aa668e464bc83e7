import Papa from 'papaparse';
import { LONGEST_CELL, MOST_COLUMNS } from '../import/plan.ts';
import type { Reading, TableRow } from './table.ts';
import { UnreadableTable } from './table.ts';

const DELIMITERS = [',', ';', '\t', '|'];
/** Characters parsed between two pauses. */
const SLICE = 400_000;
/** "sep=;" is how spreadsheets are told. */
const SAYS_DELIMITER = /^sep=(.)\n/;
/** A quote nobody closed swallows the rest of the file. */
const LONGEST_ROW = 2_000_000;

interface ParsedSlice {
  data: string[][];
  meta: { cursor: number };
}

/** Rows of a CSV file whatever separates its columns, blank ones too, as a spreadsheet counts them. Throws `UnreadableTable`. */
export async function csvRows(text: string, { pause }: Reading, mostRows: number): Promise<TableRow[]> {
  const lines = text.replace(/\r\n?/g, '\n');
  const said = SAYS_DELIMITER.exec(lines);
  const body = said ? lines.slice(said[0].length) : lines;
  const delimiter = said?.[1] ?? delimiterOf(body);
  const rows: TableRow[] = [];
  const offset = said ? 2 : 1;
  for (let from = 0, size = SLICE; from < body.length; ) {
    const isLast = from + size >= body.length;
    const { data, meta } = new Papa.Parser({ delimiter, newline: '\n' }).parse(body.slice(from, from + size), 0, !isLast) as ParsedSlice;
    if (!isLast && meta.cursor === 0) {
      if (size > LONGEST_ROW) throw new UnreadableTable('not-a-table');
      size *= 2;
      continue;
    }
    for (const cells of data) rows.push({ row: rows.length + offset, cells: cells.slice(0, MOST_COLUMNS).map((cell) => cell.slice(0, LONGEST_CELL)) });
    if (rows.length > mostRows * 2) throw new UnreadableTable('too-many-rows');
    from += isLast ? body.length : meta.cursor;
    size = SLICE;
    await pause();
  }
  return rows;
}

/** The one that parts the first lines best. */
function delimiterOf(text: string): string {
  return Papa.parse<string[]>(text.slice(0, 50_000), { preview: 30, delimitersToGuess: DELIMITERS, newline: '\n' }).meta.delimiter;
}
