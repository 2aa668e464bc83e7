import { LONGEST_HEADER } from '../import/plan.ts';

/** A table out of a file, as text: its headers, and the rows below that hold something. */
export interface Table {
  headers: string[];
  rows: TableRow[];
}

export interface TableRow {
  /** As a spreadsheet counts them, from 1. */
  row: number;
  cells: string[];
}

/** Why a file cannot be read as a table. */
export type TableProblem = 'empty' | 'too-many-rows' | 'too-large' | 'old-excel' | 'no-workbook' | 'damaged' | 'not-a-table';

/** What reading a large file needs of its surroundings. */
export interface Reading {
  /** Gives others their turn; rejects to stop. */
  pause: () => Promise<void>;
}

/** Thrown where a file ends the reading; never for a single row. */
export class UnreadableTable extends Error {
  readonly problem: TableProblem;

  constructor(problem: TableProblem) {
    super(problem);
    this.problem = problem;
  }
}

/** Rows looked at for the one that names the columns: titles and blank lines may stand above it. */
const HEADER_WITHIN = 20;

/** Rows with the first that names several columns as headers. Throws `UnreadableTable` where nothing is below it. */
export function tableOf(rows: readonly TableRow[], mostRows: number): Table {
  const filled = rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const head = filled.slice(0, HEADER_WITHIN);
  const at = Math.max(0, head.findIndex(({ cells }) => cells.filter((cell) => cell.trim() !== '').length > 1));
  const headers = (filled[at]?.cells ?? []).map((cell) => cell.replace(/\s+/g, ' ').trim().slice(0, LONGEST_HEADER));
  while (headers.at(-1) === '') headers.pop();
  const below = filled.slice(at + 1);
  if (headers.length === 0 || below.length === 0) throw new UnreadableTable('empty');
  if (below.length > mostRows) throw new UnreadableTable('too-many-rows');
  return { headers, rows: below };
}
