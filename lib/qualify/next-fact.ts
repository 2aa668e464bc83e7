import type { Criterion } from '#lib/icp/model.ts';
import { WHOLE } from './arithmetic.ts';
import { EVEN_CHANCE, learnt, type Sums, type Weighed } from './fit.ts';
import type { Due, Lettering } from './lettering.ts';
import { canMismatch } from './match/index.ts';
import type { Counterfactual } from './model.ts';
import type { Cost } from './where-to-look.ts';

/** A criterion as weighed, and what finding it would cost. */
export interface Candidate extends Weighed {
  criterion: Criterion;
  cost: Cost;
}

/** Where a prospect stands: all that a letter follows from. */
export interface Standing {
  sums: Sums;
  due: Due;
  lettering: Lettering;
}

/** For each unknown criterion, the letter if it matched and if it did not: without a must-have, F (sections 2.4 and 2.8). */
export function counterfactualsOf(all: readonly Candidate[], { sums, due, lettering }: Standing): Counterfactual[] {
  return all.flatMap((candidate) => {
    const { criterion, match } = candidate;
    if (match !== null) return [];
    const yes = lettering.markOf(learnt(sums, candidate, WHOLE), due);
    const no = lettering.markOf(canMismatch(criterion) ? learnt(sums, candidate, 0) : sums, due);
    const out = criterion.mustHave === true && canMismatch(criterion);
    return [{
      criterionId: criterion.id,
      ifMatch: yes?.grade ?? '',
      ifMismatch: out ? 'F' : (no?.grade ?? ''),
      changesLetter: out || yes?.row !== no?.row,
    }];
  });
}

type Order = (a: Candidate, b: Candidate) => number;

/** How much finding it would settle: w·p(1 − p), p being its base rate (section 2.8). */
const worth = ({ weight, chance = EVEN_CHANCE }: Candidate): number => Math.round(weight * 100) * chance * (WHOLE - chance);

/** Equals keep the order of the ICP. */
const byWorth: Order = (a, b) => worth(b) - worth(a) || a.cost - b.cost;
const byWeight: Order = (a, b) => b.weight - a.weight || a.cost - b.cost;
const mustKnowFirst: Order = (a, b) => Number(b.criterion.mustKnow) - Number(a.criterion.mustKnow);

/** The unknown criteria worth finding while too little is known to grade: must-know ones first, then by weight (section 2.8). */
export function factsToBegin(all: readonly Candidate[]): Candidate[] {
  return all.filter(({ match }) => match === null).toSorted((a, b) => mustKnowFirst(a, b) || byWeight(a, b));
}

/** Whether the unknown criteria together could still give several base letters. */
function isOpen(unknown: readonly Candidate[], { sums, due, lettering }: Standing): boolean {
  const [worst, best] = [0, WHOLE].map((match) => lettering.markOf(unknown.reduce((known, one) => learnt(known, one, match), sums), due));
  return worst?.row !== best?.row;
}

/**
 * The unknown criteria worth finding of a graded profile, best first: those that alone change the base letter, by w·p(1 − p), then by
 * cost; if none does but together they could give several letters, the one with the largest weight; else none (section 2.8).
 */
export function factsToFind(all: readonly Candidate[], counterfactuals: readonly Counterfactual[], standing: Standing): Candidate[] {
  const unknown = all.filter(({ match }) => match === null);
  const deciding = unknown.filter(({ criterion }) =>
    counterfactuals.some(({ criterionId, changesLetter }) => criterionId === criterion.id && changesLetter),
  );
  if (deciding.length > 0) return deciding.toSorted(byWorth);
  return isOpen(unknown, standing) ? unknown.toSorted(byWeight).slice(0, 1) : [];
}
