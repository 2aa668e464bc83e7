import { fromColumns, type GradedId, toColumns } from '#lib/prospects/grade-columns.ts';
import type { StoredIcp } from '#lib/prospects/model.ts';
import { gradeDigest } from '#lib/qualify/grade-digest.ts';
import type { GradeChunkRow, LeadlightDb } from '#lib/storage/db.ts';
import { digestsOf, putDigests } from '#lib/storage/digests.ts';
import { digestOrNull } from './grade-prospect.ts';

/** Digests made from profiles between two turns of the worker, where there are none yet. */
const DIGESTED_AT_ONCE = 50;

/**
 * Grades the prospects of a chunk from their digests, and stores the chunk once. False while digests have to be made first, of
 * which it makes some: call again. One that cannot be graded keeps its grading. Call inside one transaction.
 */
export async function regradeChunk(db: LeadlightDb, chunk: GradeChunkRow, inUse: readonly StoredIcp[], now: number): Promise<boolean> {
  const digests = await digestsOf(db, chunk.id);
  const missing = chunk.ids.filter((id) => !digests.has(id));
  const made = await makeDigests(db, missing.slice(0, DIGESTED_AT_ONCE), inUse, now);
  if (missing.length > DIGESTED_AT_ONCE) return false;
  const graded = fromColumns(chunk).map((one): GradedId => ({ id: one.id, grading: gradedOrNull(one.id, made.get(one.id) ?? digests.get(one.id), inUse, now) ?? one.grading }));
  await db.gradeChunks.put({ id: chunk.id, ...toColumns(graded) });
  return true;
}

/** The empty digest stands for what cannot be graded, so that it is not tried again in this round. */
async function makeDigests(db: LeadlightDb, ids: readonly string[], inUse: readonly StoredIcp[], now: number): Promise<Map<string, string>> {
  const rows = (await db.prospects.bulkGet([...ids])).filter((row) => row !== undefined);
  const made: { id: string; chunk: number; digest: string }[] = [];
  for (const row of rows) made.push({ ...row, digest: (await digestOrNull(db, row, inUse, now)) ?? '' });
  if (made.length > 0) await putDigests(db, made);
  return new Map(made.map(({ id, digest }) => [id, digest]));
}

function gradedOrNull(id: string, digest: string | undefined, inUse: readonly StoredIcp[], now: number): GradedId['grading'] | null {
  if (!digest) return null;
  try {
    return gradeDigest(digest, inUse, now);
  } catch (error) {
    console.error('[Leadlight] A prospect could not be graded:', id, error);
    return null;
  }
}
