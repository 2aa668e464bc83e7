import type { Remembered } from '#lib/qualify/remember.ts';
import type { LeadlightDb } from './db.ts';

/** What a prospect was graded when somebody last looked, to say why it is graded otherwise now. */
export interface SnapshotRow {
  /** Of the prospect. */
  id: string;
  /** When the rep saved it last. */
  saved: Remembered;
  /** When its letter changed last; the same as `saved` until then. */
  latest: Remembered;
}

/** Keeps how a prospect stands as the rep saves it. Call inside the transaction of the save. */
export async function keepSaved(db: LeadlightDb, id: string, saved: Remembered): Promise<void> {
  await db.snapshots.put({ id, saved, latest: saved });
}

/** Keeps how a prospect stands as its letter changes. Call inside one transaction. */
export async function keepLatest(db: LeadlightDb, id: string, latest: Remembered): Promise<void> {
  const { saved = latest } = (await db.snapshots.get(id)) ?? {};
  await db.snapshots.put({ id, saved, latest });
}
