import type { GradeChange } from '#lib/prospects/model.ts';
import type { Grading } from '#lib/qualify/grading.ts';
import type { Assessment } from '#lib/qualify/model.ts';
import { remember } from '#lib/qualify/remember.ts';
import { type ChangeSinceSaved, whyChanged } from '#lib/qualify/why-changed.ts';
import type { LeadlightDb } from '#lib/storage/db.ts';
import { keepLatest } from '#lib/storage/snapshots.ts';

/** Reasons a history entry keeps. */
const KEPT = 5;

/** Null where nothing that makes a grade differs, or nothing was kept. */
export async function changeSinceSaved(db: LeadlightDb, id: string, assessment: Assessment): Promise<ChangeSinceSaved | null> {
  const held = await db.snapshots.get(id);
  if (held === undefined) return null;
  const { grade, score, stamp } = held.saved;
  const reasons = whyChanged(held.saved, assessment);
  return reasons.length === 0 ? null : { at: stamp.now, grade, score, reasons };
}

/**
 * The entry for a prospect's history where its letter changed, with the reasons against how it stood when its letter changed or it was
 * saved last; that is then as it stands now. Null where the letter is the same. Call inside one transaction.
 */
export async function noteGradeChange(db: LeadlightDb, id: string, before: Pick<Grading, 'grade' | 'stamp'>, assessment: Assessment): Promise<GradeChange | null> {
  const { grade, stamp } = assessment;
  const held = await db.snapshots.get(id);
  // Where all are graded anew at once, the grading is ahead of the history.
  const { grade: from, stamp: then } = held?.latest ?? before;
  if (then.now === 0 || from === grade) return null;
  const why = held === undefined ? [] : whyChanged(held.latest, assessment).slice(0, KEPT).map(({ text }) => text);
  await keepLatest(db, id, remember(assessment));
  return { kind: 'grade', from, to: grade, why, icpId: stamp.icpId, icpVersion: stamp.icpVersion, icpHash: stamp.icpHash, at: stamp.now };
}
