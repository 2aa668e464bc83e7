import { type Clock, reasonsToday } from '#lib/prospects/today.ts';
import type { Segment } from '#lib/qualify/model.ts';
import type { LeadlightDb } from './db.ts';

const SLICE = 500;

/** How many things wait today among all saved prospects; read in slices with a pause between. */
export async function countWaiting(db: LeadlightDb, clock: Clock, pause: () => Promise<void>): Promise<number> {
  const segments = new Map<string, Segment>();
  for (const chunk of await db.gradeChunks.toCollection().primaryKeys()) {
    const columns = await db.gradeChunks.get(chunk);
    for (const [at, id] of (columns?.ids ?? []).entries()) {
      const segment = columns?.plain.segment[at];
      if (segment) segments.set(id, segment);
    }
    await pause();
  }
  let count = 0;
  for (let after = ''; ; ) {
    const rows = await db.prospects.where('id').above(after).limit(SLICE).toArray();
    for (const row of rows) count += reasonsToday({ ...row, grading: { segment: segments.get(row.id) ?? null } }, clock).length;
    const last = rows.at(-1);
    if (last === undefined || rows.length < SLICE) return count;
    after = last.id;
    await pause();
  }
}
