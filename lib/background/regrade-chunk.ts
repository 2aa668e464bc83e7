import { fromColumns, toColumns } from '#lib/prospects/grade-columns.ts';
import type { StoredIcp } from '#lib/prospects/model.ts';
import { reweighed } from '#lib/prospects/reweigh.ts';
import type { Digest, Part } from '#lib/qualify/digest.ts';
import { weighDigest } from '#lib/qualify/grade-digest.ts';
import { amend, criteriaToAsk, differInExclusions, type HeldColumns, heldInOrder, type Kept, toHeldColumns } from '#lib/qualify/held-columns.ts';
import { DOMAIN_PARTS } from '#lib/qualify/kept-columns.ts';
import { partsAskedBy } from '#lib/qualify/match/in-columns.ts';
import type { ReadyIcp } from '#lib/qualify/ready-icp.ts';
import { RULES_VERSION } from '#lib/qualify/rules-version.ts';
import { asksOf, differInPart } from '#lib/qualify/rescore.ts';
import type { GradeChunkRow, LeadlightDb } from '#lib/storage/db.ts';
import { digestsOf, keptOf, putDigests } from '#lib/storage/digests.ts';
import { heldAnswers, putAnswers } from '#lib/storage/held-answers.ts';
import { digestOrNull } from './grade-prospect.ts';

/** Digests made from profiles between two turns of the worker, where there are none yet. */
const DIGESTED_AT_ONCE = 50;

/**
 * Grades the prospects of a chunk and stores the chunk once, from their digests; how many there are. Null while digests have to be made
 * first, of which it makes some: call again. One that cannot be graded keeps its grading. Call inside one transaction.
 */
export async function regradeChunk(db: LeadlightDb, id: number, inUse: readonly StoredIcp[], now: number): Promise<number | null> {
  const chunk = await db.gradeChunks.get(id);
  if (chunk === undefined) return 0;
  const digests = await digestsOf(db, id);
  const missing = chunk.ids.filter((one) => !digests.has(one));
  for (const [one, digest] of await makeDigests(db, missing.slice(0, DIGESTED_AT_ONCE), inUse, now)) digests.set(one, digest);
  if (missing.length > DIGESTED_AT_ONCE) return null;
  const former = fromColumns(chunk);
  const weighed = new Map(former.map((one) => [one.id, weighedOrNull(one.id, digests.get(one.id), inUse, now)]));
  await db.gradeChunks.put({ id, tried: RULES_VERSION, ...toColumns(former.map((one) => ({ id: one.id, grading: weighed.get(one.id)?.grading ?? one.grading }))) });
  const [only] = inUse.length === 1 ? inUse : [];
  if (only) await putAnswers(db, id, asksOf(only.icp), toHeldColumns(new Map([...weighed].flatMap(([one, of]) => (of ? [[one, of.held]] : [])))));
  // Another ICP may have graded some of them: what was held before fits their gradings no more.
  else await db.answerChunks.delete(id);
  return chunk.ids.length;
}

/** A chunk with what was held of it when it was graded, for an ICP that asked what. */
export interface ToReweigh {
  chunk: GradeChunkRow;
  asks: string;
  held: HeldColumns;
  /** What criteria and exclusions that are new are asked of; null where none are. */
  kept: Kept | null;
}

/**
 * All that a chunk is graded by where the ICP only weighs it otherwise or asks some things more; null where that does not serve. Call
 * inside one transaction. Several may be on their way at once: no function here is async, for only promises of the database itself
 * stay inside its transaction then.
 */
export function readToReweigh(db: LeadlightDb, id: number, ready: ReadyIcp): PromiseLike<ToReweigh | null> {
  const answers = heldAnswers(db, id);
  return db.gradeChunks.get(id).then((chunk) => answers.then(({ asks, held: stored }): ToReweigh | null | PromiseLike<ToReweigh | null> => {
    const asked = asksOf(ready.icp);
    const otherwise = differInPart(asks, asked);
    const held = chunk !== undefined && (asks === asked || otherwise) ? heldInOrder(stored, chunk.ids) : null;
    if (chunk === undefined || held === null) return null;
    if (!otherwise) return { chunk, asks, held, kept: null };
    const parts = new Set<Part>([...criteriaToAsk(asks, ready).flatMap(partsAskedBy), ...(differInExclusions(asks, asked) ? DOMAIN_PARTS : [])]);
    return keptOf(db, id, chunk.ids, { parts: [...parts], at: chunk.gradedAt }).then((kept) => kept && { chunk, asks, held, kept });
  }));
}

/** Grades a chunk by that; what is stored is on its way then. Null, and nothing is stored, where it does not serve after all. Call inside one transaction. */
export function reweigh(db: LeadlightDb, { chunk, asks, held, kept }: ToReweigh, ready: ReadyIcp): PromiseLike<unknown>[] | null {
  const now = kept === null ? held : amend(asks, held, ready, kept);
  if (now === null) return null;
  const stored = db.gradeChunks.put({ id: chunk.id, tried: RULES_VERSION, ...reweighed(chunk, now, ready) });
  return kept === null ? [stored] : [stored, putAnswers(db, chunk.id, asksOf(ready.icp), now)];
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
