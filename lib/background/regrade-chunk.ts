import { tongue } from '#lib/i18n/tongue.ts';
import { fromColumns, toColumns } from '#lib/prospects/grade-columns.ts';
import type { StoredIcp } from '#lib/prospects/model.ts';
import { reweighed } from '#lib/prospects/reweigh.ts';
import type { Digest, Part } from '#lib/qualify/digest.ts';
import { weighDigest } from '#lib/qualify/grade-digest.ts';
import { amend, criteriaToAsk, type HeldColumns, heldInOrder, toHeldColumns } from '#lib/qualify/held-columns.ts';
import { partsAskedBy } from '#lib/qualify/match/in-columns.ts';
import { type ReadyIcp, readyIcp } from '#lib/qualify/ready-icp.ts';
import { RULES_VERSION } from '#lib/qualify/rules-version.ts';
import { asksOf, differInCriteria } from '#lib/qualify/rescore.ts';
import type { GradeChunkRow, LeadlightDb } from '#lib/storage/db.ts';
import { digestsOf, keptOf, putDigests } from '#lib/storage/digests.ts';
import { heldAnswers, putAnswers } from '#lib/storage/held-answers.ts';
import { digestOrNull } from './grade-prospect.ts';

/** Digests made from profiles between two turns of the worker, where there are none yet. */
const DIGESTED_AT_ONCE = 50;

/**
 * Grades the prospects of a chunk and stores the chunk once, from their digests. False while digests have to be made first, of which it
 * makes some: call again. One that cannot be graded keeps its grading. Call inside one transaction.
 */
export async function regradeChunk(db: LeadlightDb, chunk: GradeChunkRow, inUse: readonly StoredIcp[], now: number): Promise<boolean> {
  const digests = await digestsOf(db, chunk.id);
  const missing = chunk.ids.filter((id) => !digests.has(id));
  for (const [id, digest] of await makeDigests(db, missing.slice(0, DIGESTED_AT_ONCE), inUse, now)) digests.set(id, digest);
  if (missing.length > DIGESTED_AT_ONCE) return false;
  const former = fromColumns(chunk);
  const weighed = new Map(former.map(({ id }) => [id, weighedOrNull(id, digests.get(id), inUse, now)]));
  await db.gradeChunks.put({ id: chunk.id, tried: RULES_VERSION, ...toColumns(former.map((one) => ({ id: one.id, grading: weighed.get(one.id)?.grading ?? one.grading }))) });
  const [only] = inUse.length === 1 ? inUse : [];
  if (only) await putAnswers(db, chunk.id, asksOf(only.icp), toHeldColumns(new Map([...weighed].flatMap(([id, one]) => (one ? [[id, one.held]] : [])))));
  // Another ICP may have graded some of them: what was held before fits their gradings no more.
  else await db.answerChunks.delete(chunk.id);
  return true;
}

/**
 * Grades a chunk by what is held of it, where the ICP only weighs it otherwise or asks some things more; false, and nothing is stored,
 * where that does not serve. Call inside one transaction.
 */
export async function reweighChunk(db: LeadlightDb, chunk: GradeChunkRow, { icp, contentHash, cuts = null }: StoredIcp): Promise<boolean> {
  const { id } = chunk;
  const { asks, held: stored } = await heldAnswers(db, id);
  const asked = asksOf(icp);
  const otherCriteria = differInCriteria(asks, asked);
  const held = asks === asked || otherCriteria ? heldInOrder(stored, chunk.ids) : null;
  if (held === null) return false;
  const ready = readyIcp(icp, contentHash, cuts, tongue());
  const now = otherCriteria ? await amended(db, chunk, { asks, held, ready }) : held;
  if (now === null) return false;
  await Promise.all([db.gradeChunks.put({ id, tried: RULES_VERSION, ...reweighed(chunk, now, ready) }), otherCriteria && putAnswers(db, id, asked, now)]);
  return true;
}

/** What is held once the criteria that are new were asked; null where that does not serve. */
async function amended(db: LeadlightDb, { id, ids, gradedAt }: GradeChunkRow, { asks, held, ready }: { asks: string; held: HeldColumns; ready: ReadyIcp }): Promise<HeldColumns | null> {
  const parts = new Set(criteriaToAsk(asks, ready).flatMap(partsAskedBy));
  const kept = await keptOf(db, id, ids, { parts: [...parts], at: gradedAt });
  return kept && amend(asks, held, ready, kept);
}

/** The digest null stands for what cannot be graded, so that it is not tried again in this round. */
async function makeDigests(db: LeadlightDb, ids: readonly string[], inUse: readonly StoredIcp[], now: number): Promise<Map<string, Map<Part, string> | null>> {
  const rows = (await db.prospects.bulkGet([...ids])).filter((row) => row !== undefined);
  const made: { id: string; chunk: number; digest: Map<Part, string> | null }[] = [];
  for (const row of rows) made.push({ ...row, digest: await digestOrNull(db, row, inUse, now) });
  if (made.length > 0) await putDigests(db, made);
  return new Map(made.map(({ id, digest }) => [id, digest]));
}

function weighedOrNull(id: string, digest: Digest | null | undefined, inUse: readonly StoredIcp[], now: number): ReturnType<typeof weighDigest> {
  if (!digest) return null;
  try {
    return weighDigest(digest, inUse, now);
  } catch (error) {
    console.error('[Leadlight] A prospect could not be graded:', id, error);
    return null;
  }
}
