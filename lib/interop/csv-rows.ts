import Papa from 'papaparse';
import { DELIMITERS } from './delimiters.ts';
import { columnsOf } from './engagement-columns.ts';
import { MOST_LINES, type RejectedLine } from './engagement-lines.ts';
import { guardFormula } from './formula-guard.ts';

const MOST_CELLS = 60;
const LONGEST_CELL = 2000;

/** The cells of a CSV file, a line each, blank lines too, whatever separates its columns; no more than a file may hold. */
export function csvRows(text: string): string[][] {
  const table = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const { data } = Papa.parse<string[]>(table, { delimiter: delimiterOf(table), newline: '\n', skipEmptyLines: false, preview: MOST_LINES + 2 });
  return data.map((cells) => cells.slice(0, MOST_CELLS).map((cell) => cell.slice(0, LONGEST_CELL)));
}

/** The one that makes most known columns of the headers, and of those most columns: what stands in the lines below may hold any of the others. */
function delimiterOf(table: string): string {
  const parted = DELIMITERS.map((delimiter) => {
    const headers = Papa.parse<string[]>(table, { delimiter, newline: '\n', preview: 1 }).data[0] ?? [];
    return { delimiter, known: Object.keys(columnsOf(headers)).length, count: headers.length };
  });
  return parted.toSorted((a, b) => b.known - a.known || b.count - a.count)[0]?.delimiter ?? ',';
}

/** Lines that were not taken as CSV, as they stood in the file, each with its reason in front. */
export function rejectedCsv(rows: readonly (readonly string[])[], rejected: readonly RejectedLine[]): string {
  const data = rejected.map(({ line, reason }) => [reason, ...(rows[line - 1] ?? [])].map(guardFormula));
  return Papa.unparse({ fields: ['Reason', ...(rows[0] ?? [])], data }, { newline: '\r\n' });
}
