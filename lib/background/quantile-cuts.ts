import type { StoredIcp } from '#lib/prospects/model.ts';
import type { Grading } from '#lib/qualify/grading.ts';
import { type QuantileCuts, quantileCuts, sameCuts } from '#lib/qualify/quantile.ts';
import { inOneTransaction, type LeadlightDb } from '#lib/storage/db.ts';
import { gradingsOfAll } from '#lib/storage/grades.ts';
import { icpsInUse } from '#lib/storage/icps.ts';
import { queueRegrade } from '#lib/storage/regrade-job.ts';

/** Whether a prospect is one of those that an ICP compares: graded by this version of it, and neither excluded nor disqualified. */
const counts = ({ status, stamp }: Grading, { contentHash }: StoredIcp): boolean => status === 'scored' && stamp.icpHash === contentHash;

/**
 * Reads the quantile cuts of the ICPs in use anew from the prospects each has graded, and keeps them with the ICP (section 2.1). Ranks do
 * not depend on cuts, so reading them again after grading anew changes nothing more. Returns whether any changed. Call inside one
 * transaction.
 */
export async function renewCuts(db: LeadlightDb): Promise<boolean> {
  const asking = (await icpsInUse(db)).filter(({ icp }) => icp.thresholds.scheme === 'quantile');
  if (asking.length === 0) return false;
  const gradings = await gradingsOfAll(db);
  let isChanged = false;
  for (const stored of asking) {
    const cuts: QuantileCuts | null = quantileCuts(gradings.filter((grading) => counts(grading, stored)).map(({ fit }) => fit.rank));
    if (sameCuts(stored.cuts ?? null, cuts)) continue;
    await db.icps.update(stored.id, { cuts });
    isChanged = true;
  }
  return isChanged;
}

/** The same for prospects saved since, as when the browser starts; where cuts changed, all are graded anew. */
export function renewCutsAndRegrade(db: LeadlightDb): Promise<void> {
  return inOneTransaction(db, async () => {
    const [main] = await icpsInUse(db);
    if (main !== undefined && (await db.jobs.count()) === 0 && (await renewCuts(db))) await queueRegrade(db, main.contentHash);
  });
}
