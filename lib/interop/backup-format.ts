/** A backup as lines of JSON: a head, rows of one table a line, an end that says how many rows there were. The lines are gzipped, and sealed where the user gave a passphrase. */

export const BACKUP_FORMAT = 'leadlight-backup';
export const BACKUP_SCHEMA_VERSION = 1;

/**
 * What a backup holds, in the order it is written and taken in. Left out: what is made anew from the rest (grades, digests), what is under
 * way (jobs, undo, imports), and the signing key, which the browser does not give out.
 */
export const BACKUP_TABLES = ['suppressed', 'icps', 'icpVersions', 'profiles', 'evidence', 'prospects', 'snapshots', 'notes', 'handoffs', 'choices', 'publishers', 'health'] as const;
export type BackupTable = (typeof BACKUP_TABLES)[number];

export interface BackupHead {
  format: typeof BACKUP_FORMAT;
  schemaVersion: number;
  /** Version of the database its rows are of. */
  database: number;
  /** Milliseconds since the epoch. */
  createdAt: number;
  /** Rows by table. */
  counts: Partial<Record<BackupTable, number>>;
  settings: unknown;
}

export interface BackupRows {
  table: BackupTable;
  rows: unknown[];
}

export interface BackupEnd {
  end: true;
  rows: number;
}

/** Characters of JSON a line holds at most, unless one row is longer. */
const LINE_CHARS = 200_000;

/** Rows as lines, each short enough to be handed over at once. */
export function* backupLines(table: BackupTable, rows: readonly unknown[]): Generator<string> {
  let line: string[] = [];
  let chars = 0;
  for (const row of rows) {
    const text = JSON.stringify(row);
    if (chars + text.length > LINE_CHARS && line.length > 0) {
      yield lineOf(table, line);
      line = [];
      chars = 0;
    }
    line.push(text);
    chars += text.length;
  }
  if (line.length > 0) yield lineOf(table, line);
}

const lineOf = (table: BackupTable, rows: readonly string[]): string => `{"table":"${table}","rows":[${rows.join(',')}]}`;
