import type { Evidence } from '#lib/evidence/model.ts';
import { profilesFrom } from '#lib/evidence/profile.ts';
import { hashIcp } from '#lib/icp/hash.ts';
import type { Icp } from '#lib/icp/model.ts';
import { assess } from '#lib/qualify/assess.ts';
import type { Assessment } from '#lib/qualify/model.ts';

/**
 * The assessment the worker would make of this page alone. `now` in milliseconds since the epoch stands for the time of
 * reading and of grading, so that the same page gives the same answer on any day; null takes the time it was read.
 */
export function gradeEvidence(evidence: Evidence, icp: Icp, now: number | null): Assessment {
  const at = now ?? evidence.readAt;
  const { company, person } = profilesFrom({ ...evidence, readAt: at });
  return assess({ company, person, icp, icpHash: hashIcp(icp), answers: [], now: at });
}
