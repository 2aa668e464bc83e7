import Papa from 'papaparse';
import { guardFormula } from '../formula-guard.ts';
import type { Table } from '../tables/table.ts';

/** Rows of a table as CSV for a spreadsheet, as they stood in the file, each with its number and a reason in front. */
export function rejectedRows({ headers, rows }: Table, reasons: ReadonlyMap<number, string>, words: { row: string; reason: string }): string {
  const data = rows.flatMap(({ row, cells }) => {
    const reason = reasons.get(row);
    return reason === undefined ? [] : [[String(row), reason, ...headers.map((_, at) => cells[at] ?? '')].map(guardFormula)];
  });
  return `\uFEFF${Papa.unparse({ fields: [words.row, words.reason, ...headers.map(guardFormula)], data }, { newline: '\r\n' })}`;
}
