import type { Known } from './facts.ts';
import type { Scheme } from '#lib/icp/model.ts';
import { contributions, stepsMoved, type Sums, type Weighed } from './fit.ts';
import { stateOf } from './grade.ts';
import { fieldOf } from './match/index.ts';
import type { CriterionLine } from './model.ts';
import type { ReadyCriterion } from './ready-icp.ts';
import { wantedWords } from './words.ts';

/** A criterion with the answer found for it; `known` is null while there is none. */
export interface Answered extends ReadyCriterion {
  known: Known | null;
}

export function weighedOf({ criterion, chance, thirds, known }: Answered): Weighed {
  return { weight: criterion.weight, chance, thirds, match: known?.match ?? null, quality: known?.quality ?? 0 };
}

/** One line for each criterion; the points of the known ones add up exactly to the fit before penalties (section 2.8). */
export function explain(answered: readonly Answered[], sums: Sums, scheme: Scheme): CriterionLine[] {
  const weighed = answered.map(weighedOf);
  const parts = contributions(weighed, sums);
  return answered.map(({ criterion, known, thirds }, index) => ({
    criterionId: criterion.id,
    label: criterion.label,
    subject: criterion.subject,
    state: stateOf(known?.match ?? null),
    weight: criterion.weight,
    match: known?.match ?? null,
    points: parts[index]?.points ?? null,
    possible: parts[index]?.possible ?? null,
    ...(scheme === 'thirds' && { steps: stepsMoved({ match: known?.match ?? null, thirds }) }),
    found: known?.found ?? null,
    wanted: wantedWords(criterion),
    evidence: known?.evidence ?? [],
    conflicts: known?.conflicts ?? [],
    field: fieldOf(criterion),
  }));
}
