import type { BackupEnd, BackupHead } from '#lib/interop/backup-format.ts';
import { BACKUP_FORMAT, BACKUP_SCHEMA_VERSION, backupLines } from '#lib/interop/backup-format.ts';
import type { Settings } from '#lib/messaging/protocol.ts';
import { chunksOf, fileOf, unzipped } from '#lib/platform/lines-file.ts';
import { isSealed, SealBroken, unsealing } from '#lib/platform/sealed-file.ts';
import { backupCounts, backupRows } from '#lib/storage/backup-rows.ts';
import type { LeadlightDb } from '#lib/storage/db.ts';

/** How far it is, 0 to 1. */
type OnProgress = (share: number) => void;

/** Writes everything that is stored into one file; sealed with a passphrase, or for anyone to read where it is ''. */
export async function writeBackup(db: LeadlightDb, settings: Settings, { passphrase, now, onProgress }: { passphrase: string; now: number; onProgress: OnProgress }): Promise<Blob> {
  return await fileOf(linesOf(db, settings, now, onProgress), passphrase);
}

/** The lines of a backup of a database. */
export async function* linesOf(db: LeadlightDb, settings: Settings, now: number, onProgress: OnProgress): AsyncGenerator<string> {
  const counts = await backupCounts(db);
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  yield JSON.stringify({ format: BACKUP_FORMAT, schemaVersion: BACKUP_SCHEMA_VERSION, database: db.verno, createdAt: now, counts, settings } satisfies BackupHead);
  let rows = 0;
  for await (const slice of backupRows(db)) {
    yield* backupLines(slice.table, slice.rows);
    rows += slice.rows.length;
    onProgress(total === 0 ? 1 : Math.min(1, rows / total));
  }
  yield JSON.stringify({ end: true, rows } satisfies BackupEnd);
}

/** 'newer': of a newer Leadlight; 'not-renewed': stores of an earlier one that could not be brought up to date. */
export type BackupTrouble = 'needs-passphrase' | 'wrong-passphrase' | 'damaged' | 'newer' | 'not-renewed';

/** Why a backup could not be read to its end. */
export class BackupUnreadable extends Error {
  override readonly name = 'BackupUnreadable';
  readonly trouble: BackupTrouble;

  constructor(trouble: BackupTrouble) {
    super(trouble);
    this.trouble = trouble;
  }
}

/** Whether a file wants a passphrase. */
export async function wantsPassphrase(file: Blob): Promise<boolean> {
  return isSealed(new Uint8Array(await file.slice(0, 64).arrayBuffer()));
}

/** The lines of a backup file, in order; throws `BackupUnreadable`. */
export async function* readLines(file: Blob, passphrase: string): AsyncGenerator<string> {
  const sealed = await wantsPassphrase(file);
  if (sealed && passphrase === '') throw new BackupUnreadable('needs-passphrase');
  const bytes: ReadableStream<Uint8Array<ArrayBuffer>> = file.stream();
  const texts = unzipped(sealed ? bytes.pipeThrough(unsealing(passphrase)) : bytes);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let held = '';
  try {
    for await (const chunk of chunksOf(texts)) {
      const lines = (held + decoder.decode(chunk, { stream: true })).split('\n');
      held = lines.pop() ?? '';
      yield* lines;
    }
  } catch (error) {
    throw new BackupUnreadable(error instanceof SealBroken ? 'wrong-passphrase' : 'damaged');
  }
  if (held !== '') throw new BackupUnreadable('damaged');
}
