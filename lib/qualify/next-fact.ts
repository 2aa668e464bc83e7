import type { Criterion, Thresholds } from '#lib/icp/model.ts';
import { WHOLE } from './arithmetic.ts';
import { EVEN_CHANCE, fitOf, type Weighed, withPenalty } from './fit.ts';
import { baseLetter, letterGrade } from './grade.ts';
import { canMismatch } from './match/index.ts';
import type { Counterfactual, Fit, Points, Share } from './model.ts';
import type { Cost } from './where-to-look.ts';

/** A criterion as weighed, and what finding it would cost. */
export interface Candidate extends Weighed {
  criterion: Criterion;
  cost: Cost;
}

/** The estimate if criterion `index` turned out to match by `match`, after `penalty` points. */
function estimateIf(all: readonly Weighed[], index: number, match: Share | null, penalty: Points): Points {
  const learnt = all.map((weighed, at) => (at === index ? { ...weighed, match, quality: WHOLE } : weighed));
  return withPenalty(fitOf(learnt), penalty).estimate ?? 0;
}

/** For each unknown criterion, the letter if it matched and if it did not (section 2.8). `penalty` is what the ICP takes in full. */
export function counterfactualsOf(
  all: readonly Candidate[],
  penalty: Points,
  cuts: Thresholds['grade'],
): Counterfactual[] {
  return all.flatMap(({ criterion, match }, index) => {
    if (match !== null) return [];
    const [yes, no] = [estimateIf(all, index, WHOLE, penalty), estimateIf(all, index, canMismatch(criterion) ? 0 : null, penalty)];
    return [{
      criterionId: criterion.id,
      ifMatch: letterGrade(yes, cuts),
      ifMismatch: letterGrade(no, cuts),
      changesLetter: baseLetter(yes, cuts) !== baseLetter(no, cuts),
    }];
  });
}

type Order = (a: Candidate, b: Candidate) => number;

/** How much finding it would settle: w·p(1 − p), p being its base rate (section 2.8). */
const worth = ({ weight, chance = EVEN_CHANCE }: Candidate): number => Math.round(weight * 100) * chance * (WHOLE - chance);

/** By worth, then by cost; equals keep the order of the ICP. */
const byWorth: Order = (a, b) => worth(b) - worth(a) || a.cost - b.cost;
const mustKnowFirst: Order = (a, b) => Number(b.criterion.mustKnow) - Number(a.criterion.mustKnow);

/** The unknown criteria worth finding while too little is known to grade: must-know ones first, then by weight (section 2.8). */
export function factsToBegin(all: readonly Candidate[]): Candidate[] {
  return all.filter(({ match }) => match === null).toSorted((a, b) => mustKnowFirst(a, b) || byWorth(a, b));
}

/**
 * The unknown criteria worth finding of a graded profile, best first: those that alone change the base letter; if none does
 * but the band spans several letters, the one with the largest weight; else none (section 2.8).
 */
export function factsToFind(
  all: readonly Candidate[],
  counterfactuals: readonly Counterfactual[],
  { low, high }: Fit,
  cuts: Thresholds['grade'],
): Candidate[] {
  const unknown = all.filter(({ match }) => match === null).toSorted(byWorth);
  const deciding = unknown.filter(({ criterion }) =>
    counterfactuals.some(({ criterionId, changesLetter }) => criterionId === criterion.id && changesLetter),
  );
  if (deciding.length > 0) return deciding;
  return baseLetter(low, cuts) === baseLetter(high, cuts) ? [] : unknown.slice(0, 1);
}
