import { fromColumns, type GradedId, toColumns } from '#lib/prospects/grade-columns.ts';
import type { StoredIcp } from '#lib/prospects/model.ts';
import { fromDigest } from '#lib/qualify/digest.ts';
import { weighDigest } from '#lib/qualify/grade-digest.ts';
import { readyIcp } from '#lib/qualify/ready-icp.ts';
import { amend, asksOf, differInCriteria, type Held, rescore } from '#lib/qualify/rescore.ts';
import type { GradeChunkRow, LeadlightDb } from '#lib/storage/db.ts';
import { digestsOf, putDigests } from '#lib/storage/digests.ts';
import { heldAnswers, putAnswers } from '#lib/storage/held-answers.ts';
import { digestOrNull } from './grade-prospect.ts';

/** Digests made from profiles between two turns of the worker, where there are none yet. */
const DIGESTED_AT_ONCE = 50;

/**
 * Grades the prospects of a chunk and stores the chunk once: by what is held of them where the ICP only weighs it otherwise or asks some
 * things more, else from their digests. False while digests have to be made first, of which it makes some: call again. One that
 * cannot be graded keeps its grading. Call inside one transaction.
 */
export async function regradeChunk(db: LeadlightDb, chunk: GradeChunkRow, inUse: readonly StoredIcp[], now: number): Promise<boolean> {
  const former = fromColumns(chunk);
  // Which of several ICPs grades a prospect hangs on its facts.
  const [only] = inUse.length === 1 ? inUse : [];
  if (only && (await reweighChunk(db, chunk.id, former, only))) return true;
  const digests = new Map(await digestsOf(db, chunk.id));
  const missing = chunk.ids.filter((id) => !digests.has(id));
  for (const [id, digest] of await makeDigests(db, missing.slice(0, DIGESTED_AT_ONCE), inUse, now)) digests.set(id, digest);
  if (missing.length > DIGESTED_AT_ONCE) return false;
  const weighed = new Map(former.map(({ id }) => [id, weighedOrNull(id, digests.get(id), inUse, now)]));
  await putChunk(db, chunk.id, former.map((one) => ({ id: one.id, grading: weighed.get(one.id)?.grading ?? one.grading })));
  if (only) await putAnswers(db, chunk.id, asksOf(only.icp), new Map([...weighed].flatMap(([id, one]) => (one ? [[id, one.held]] : []))));
  // Another ICP may have graded some of them: what was held before fits their gradings no more.
  else await db.answerChunks.delete(chunk.id);
  return true;
}

/** Grades a chunk by what is held of it; false where that does not serve. */
async function reweighChunk(db: LeadlightDb, id: number, former: readonly GradedId[], { icp, contentHash, cuts = null }: StoredIcp): Promise<boolean> {
  const { asks, held } = await heldAnswers(db, id);
  const asked = asksOf(icp);
  const otherCriteria = differInCriteria(asks, asked);
  if ((asks !== asked && !otherCriteria) || !former.every((one) => held.has(one.id))) return false;
  const ready = readyIcp(icp, contentHash, cuts);
  if (otherCriteria) {
    const digests = await digestsOf(db, id);
    if (!former.every((one) => digests.get(one.id))) return false;
    const amended = amend(asks, ready);
    for (const { id: of, grading } of former) held.set(of, amended(held.get(of) as Held, fromDigest(digests.get(of) as string, grading.stamp.now).facts));
    await putAnswers(db, id, asked, held);
  }
  await putChunk(db, id, former.map((one) => ({ id: one.id, grading: rescore(held.get(one.id) as Held, one.grading, ready) })));
  return true;
}

async function putChunk(db: LeadlightDb, id: number, graded: readonly GradedId[]): Promise<void> {
  await db.gradeChunks.put({ id, ...toColumns(graded) });
}

/** The empty digest stands for what cannot be graded, so that it is not tried again in this round. */
async function makeDigests(db: LeadlightDb, ids: readonly string[], inUse: readonly StoredIcp[], now: number): Promise<Map<string, string>> {
  const rows = (await db.prospects.bulkGet([...ids])).filter((row) => row !== undefined);
  const made: { id: string; chunk: number; digest: string }[] = [];
  for (const row of rows) made.push({ ...row, digest: (await digestOrNull(db, row, inUse, now)) ?? '' });
  if (made.length > 0) await putDigests(db, made);
  return new Map(made.map(({ id, digest }) => [id, digest]));
}

function weighedOrNull(id: string, digest: string | undefined, inUse: readonly StoredIcp[], now: number): ReturnType<typeof weighDigest> {
  if (!digest) return null;
  try {
    return weighDigest(digest, inUse, now);
  } catch (error) {
    console.error('[Leadlight] A prospect could not be graded:', id, error);
    return null;
  }
}
