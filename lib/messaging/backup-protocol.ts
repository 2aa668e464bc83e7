import type { Outcome, Settings } from './protocol.ts';

/** `merge`: what is here stays, what is missing comes in. `replace`: what is here goes; people on the suppression list stay away in both. */
export type RestoreMode = 'merge' | 'replace';

/** What a restore would do, in counts. */
export interface RestorePreview {
  createdAt: number;
  prospects: { inFile: number; here: number; both: number; suppressed: number };
  icps: { inFile: number; here: number; both: number };
  notes: number;
  handoffs: number;
  settings: Settings;
}

export interface Restored {
  prospects: number;
  /** Prospects that were here and took something in. */
  joined: number;
  suppressed: number;
}

/** Where the worker says how far it is with storing a backup. */
export const RESTORE_CHANNEL = 'leadlight-restore';
export interface RestoreSignal {
  restoreId: string;
  done: number;
  of: number;
}

/** Taking a backup in, in steps: begin with its head, stage all its lines, look at what it would do, then all of it or nothing. */
export interface BackupMessages {
  /** `total`: as many rows as the file says it holds. */
  'begin-restore': { request: { head: string }; response: Outcome<{ restoreId: string; total: number }> };
  'stage-backup': { request: { restoreId: string; line: string }; response: Outcome<{ rows: number }> };
  'preview-restore': { request: { restoreId: string }; response: Outcome<RestorePreview> };
  restore: { request: { restoreId: string; mode: RestoreMode }; response: Outcome<Restored> };
  'cancel-restore': { request: Record<string, never>; response: Outcome<null> };
  /** Lets go of the copy of all data as they were before the last update. */
  'drop-copy': { request: Record<string, never>; response: Outcome<null> };
}
