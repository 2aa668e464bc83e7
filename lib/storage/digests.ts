import { DIGEST_VERSION } from '#lib/qualify/digest.ts';
import { dropAnswers } from './held-answers.ts';
import type { LeadlightDb, ProspectRow } from './db.ts';

type Placed = Pick<ProspectRow, 'id' | 'chunk'>;

/** The digests of a chunk by the prospect's id; none of those that another version made. */
export async function digestsOf(db: LeadlightDb, chunk: number): Promise<ReadonlyMap<string, string>> {
  return held(db, chunk);
}

/** Stores digests in the chunks of their prospects, in place of those they had. Call inside one transaction. */
export function putDigests(db: LeadlightDb, made: readonly (Placed & { digest: string })[]): Promise<void> {
  return change(db, made, (digests, { id, digest }) => digests.set(id, digest));
}

/** Deletes the digests of deleted prospects. Call inside one transaction. */
export async function dropDigests(db: LeadlightDb, rows: readonly Placed[]): Promise<void> {
  await dropAnswers(db, rows);
  return change(db, rows, (digests, { id }) => digests.delete(id));
}

async function held(db: LeadlightDb, chunk: number): Promise<Map<string, string>> {
  const row = await db.digestChunks.get(chunk);
  return row?.version === DIGEST_VERSION ? row.digests : new Map();
}

async function change<T extends Placed>(db: LeadlightDb, entries: readonly T[], each: (digests: Map<string, string>, entry: T) => void): Promise<void> {
  for (const chunk of new Set(entries.map((entry) => entry.chunk))) {
    const digests = await held(db, chunk);
    for (const entry of entries) if (entry.chunk === chunk) each(digests, entry);
    if (digests.size > 0) await db.digestChunks.put({ id: chunk, version: DIGEST_VERSION, digests });
    else await db.digestChunks.delete(chunk);
  }
}
