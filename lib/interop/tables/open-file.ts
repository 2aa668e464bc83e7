import { MOST_ROWS } from '../import/plan.ts';
import { csvRows } from './csv.ts';
import { tableOf, UnreadableTable, type Reading, type Table, type TableRow } from './table.ts';
import { textOf, type Decode, type Encoding } from './text.ts';
import { isOldExcel, openWorkbook } from './xlsx.ts';
import { isZip } from './zip.ts';

/** Bytes of the largest file that is read. */
export const LARGEST_FILE = 150 * 1024 * 1024;

/** A file to import: a table, or prospects as Leadlight itself exports them, a line of JSON each. */
export type OpenFile =
  | { kind: 'table'; table: Table; encoding: Encoding | null; sheets: string[]; sheet: number }
  | { kind: 'lines'; lines: { row: number; text: string }[] };

/** Opens a file as what its bytes say it is; of a workbook one sheet. Throws `UnreadableTable`, and whatever `pause` rejects with. */
export async function openFile(bytes: Uint8Array, sheet: number, uses: Reading & { decode: Decode }): Promise<OpenFile> {
  if (bytes.length > LARGEST_FILE) throw new UnreadableTable('too-large');
  if (isOldExcel(bytes)) throw new UnreadableTable('old-excel');
  if (isZip(bytes)) {
    const workbook = await openWorkbook(bytes, uses);
    const rows: TableRow[] = await workbook.rows(sheet, uses, MOST_ROWS);
    return { kind: 'table', table: tableOf(rows, MOST_ROWS), encoding: null, sheets: workbook.sheets, sheet };
  }
  const { text, encoding } = textOf(bytes, uses.decode);
  if (text.includes('\0')) throw new UnreadableTable('not-a-table');
  if (/^\s*\{/.test(text)) return { kind: 'lines', lines: linesOf(text) };
  return { kind: 'table', table: tableOf(await csvRows(text, uses, MOST_ROWS), MOST_ROWS), encoding, sheets: [], sheet: 0 };
}

function linesOf(text: string): { row: number; text: string }[] {
  const lines = text.split('\n').map((line, index) => ({ row: index + 1, text: line.trim() })).filter((line) => line.text !== '');
  if (lines.length > MOST_ROWS) throw new UnreadableTable('too-many-rows');
  return lines;
}
