import type { TieReason } from '#lib/evidence/same-company.ts';
import type { FileRow, ImportPlan, RowProblem } from '#lib/interop/import/plan.ts';
import type { UnreadCell } from '#lib/interop/import/record.ts';
import type { Outcome } from './protocol.ts';

/** What becomes of a row: a new prospect, a stored one that takes something from it, one that has it all, one an earlier row names. */
export type Verdict = 'new' | 'changed' | 'same' | 'again';

/** Why a row counts as a stored prospect although it is called otherwise there, or may be one. */
export type TwinReason = TieReason | 'mailbox' | 'profile' | 'person-name';

/** Something a rep should know of a row. */
export type RowNote =
  | { row: number; is: 'rejected'; problem: RowProblem | 'unreadable'; detail?: string }
  /** An earlier row of the file names the same prospect. */
  | { row: number; is: 'again'; first: number }
  /** Surely the stored `other`. */
  | { row: number; is: 'tied'; name: string; other: string; reason: TwinReason }
  /** Perhaps the stored `other`: kept apart, for the rep to look at. */
  | { row: number; is: 'maybe'; name: string; other: string; reason: TwinReason };

/** What staging some rows found. */
export interface StagedReport {
  counts: Record<Verdict, number>;
  notes: RowNote[];
  unread: UnreadCell[];
  sample: { row: number; company: string | null; person: string | null; verdict: Verdict }[];
}

export interface Imported {
  added: number;
  changed: number;
  /** For `undo`. */
  undo: number;
}

/** How far the writing of an import is, told while it goes on. */
interface ImportProgress {
  importId: string;
  done: number;
  of: number;
}

/** How files with some headers are read: what their columns are, and the rules. */
export type KeptMapping = Pick<ImportPlan, 'columns' | 'rules'>;

/** Importing a file in steps: begin, stage all its rows, look at what they are, then move all into the store or none. */
export interface ImportMessages {
  /** Clears what an import before left behind, and remembers how files with these headers are read. */
  'begin-import': { request: { plan: ImportPlan; headers: string[] }; response: Outcome<{ importId: string }> };
  /** How a file with these headers was read the last time; null where none was. */
  'import-mapping': { request: { headers: string[] }; response: Outcome<KeptMapping | null> };
  /** The `number`th slice of the file, from 0; sent again it counts once. */
  'stage-rows': { request: { importId: string; number: number; rows: FileRow[] }; response: Outcome<StagedReport> };
  /** The same for lines of an NDJSON export. */
  'stage-lines': { request: { importId: string; number: number; lines: { row: number; text: string }[] }; response: Outcome<StagedReport> };
  /** Null: it was cancelled, and nothing is stored. */
  'commit-import': { request: { importId: string }; response: Outcome<Imported | null> };
  'cancel-import': { request: { importId: string }; response: Outcome<null> };
}

/** Channel of the progress, and of the word to stop. */
export const IMPORT_CHANNEL = 'leadlight-import';
export type ImportSignal = { progress: ImportProgress } | { stop: string };
