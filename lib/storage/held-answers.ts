import type { PromiseExtended } from 'dexie';
import { fromHeldColumns, type HeldColumns, toHeldColumns } from '#lib/qualify/held-columns.ts';
import type { Held } from '#lib/qualify/rescore.ts';
import type { LeadlightDb, ProspectRow } from './db.ts';

type Placed = Pick<ProspectRow, 'id' | 'chunk'>;

/** What was held of the prospects of a chunk, and for an ICP that asked what. */
export function heldAnswers(db: LeadlightDb, chunk: number): PromiseExtended<{ asks: string; held: HeldColumns }> {
  return db.answerChunks.get(chunk).then((row) => (row === undefined ? { asks: '', held: toHeldColumns(new Map()) } : { asks: row.asks, held: row }));
}

/** Stores what is held of a whole chunk. Call inside one transaction. */
export function putAnswers(db: LeadlightDb, chunk: number, asks: string, { ids, numbers }: HeldColumns): PromiseExtended<unknown> {
  return db.answerChunks.put({ id: chunk, asks, ids, numbers });
}

/** Keeps what is held of prospects that were graded anew: null where that no longer fits their grading. Call inside one transaction. */
export async function changeAnswers(db: LeadlightDb, asks: string | null, rows: readonly (Placed & { held: Held | null })[]): Promise<void> {
  for (const chunk of new Set(rows.map((row) => row.chunk))) {
    const stored = await db.answerChunks.get(chunk);
    if (stored === undefined) continue;
    const all = fromHeldColumns(stored);
    for (const { id, held } of rows.filter((row) => row.chunk === chunk)) {
      if (held !== null && stored.asks === asks) all.set(id, held);
      else all.delete(id);
    }
    await putAnswers(db, chunk, stored.asks, toHeldColumns(all));
  }
}

/** Forgets what is held of deleted prospects. Call inside one transaction. */
export function dropAnswers(db: LeadlightDb, rows: readonly Placed[]): Promise<void> {
  return changeAnswers(db, null, rows.map(({ id, chunk }) => ({ id, chunk, held: null })));
}
