import type { Criterion, Icp } from '#lib/icp/model.ts';
import { toShare } from './arithmetic.ts';
import { EVEN_CHANCE } from './fit.ts';
import type { Share } from './model.ts';

/** A criterion with what follows from it alone. */
export interface ReadyCriterion {
  criterion: Criterion;
  /** π of section 2.2: the chance that it is met where that is unknown. */
  chance: Share;
}

/** An ICP with all that follows from it alone, worked out once for any number of prospects. */
export interface ReadyIcp {
  icp: Icp;
  icpHash: string;
  criteria: readonly ReadyCriterion[];
  /** Those that count while there is no person: person criteria are left out of all sums then (section 2.2). */
  companyCriteria: readonly ReadyCriterion[];
}

const made = new WeakMap<Icp, ReadyIcp>();

/** Readies an ICP for grading; `icpHash` is its `hashIcp`. An ICP is never changed in place, so the same one is readied once. */
export function readyIcp(icp: Icp, icpHash: string): ReadyIcp {
  const held = made.get(icp);
  if (held?.icpHash === icpHash) return held;
  const criteria = icp.criteria.map((criterion) => ({
    criterion,
    chance: criterion.baseRate === undefined ? EVEN_CHANCE : toShare(criterion.baseRate),
  }));
  const ready: ReadyIcp = { icp, icpHash, criteria, companyCriteria: criteria.filter(({ criterion }) => criterion.subject === 'company') };
  made.set(icp, ready);
  return ready;
}
