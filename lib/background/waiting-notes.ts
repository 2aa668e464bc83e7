import type { LeadlightDb } from '#lib/storage/db.ts';
import { inOneTransaction } from '#lib/storage/db.ts';
import type { WaitingNote } from '#lib/storage/session.ts';
import type { Needs } from './needs.ts';

/** Stores notes of a prospect that is saved by now, each once; to be called in a transaction. */
export async function storeNotes(db: LeadlightDb, prospectId: string, notes: readonly WaitingNote[]): Promise<void> {
  const known = await db.notes.bulkGet(notes.map(({ id }) => id));
  await db.notes.bulkAdd(notes.filter((_, index) => known[index] === undefined).map((note) => ({ ...note, prospectId })));
}

/** What waits under any of these, the oldest first. */
export async function waitingNotes(session: Needs['session'], waitsUnder: readonly string[]): Promise<WaitingNote[]> {
  const notes = await Promise.all(waitsUnder.map((key) => session.notes(key)));
  return notes.flat().toSorted((a, b) => a.at - b.at);
}

/** Stores what waited for a prospect to be saved, those that came meanwhile among it, and lets go of it only then. */
export async function keepWaitingNotes({ db, session, now }: Pick<Needs, 'db' | 'session' | 'now'>, waitsUnder: readonly string[], prospectId: string): Promise<void> {
  const waiting = await waitingNotes(session, waitsUnder);
  if (waiting.length === 0) return;
  await inOneTransaction(db, async () => {
    await storeNotes(db, prospectId, waiting);
    await db.prospects.update(prospectId, { updatedAt: now() });
  });
  const stored = new Set(waiting.map(({ id }) => id));
  for (const key of waitsUnder) await session.changeNotes(key, (notes) => notes.filter(({ id }) => !stored.has(id)));
}
