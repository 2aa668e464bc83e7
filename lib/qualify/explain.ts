import type { Scheme } from '#lib/icp/model.ts';
import type { Facts, Known } from './facts.ts';
import { contributions, stepsMoved, type Sums, type Weighed } from './fit.ts';
import { stateOf } from './grade.ts';
import { matchCriterion } from './match/index.ts';
import type { CriterionLine, Points } from './model.ts';
import type { Say } from './say/index.ts';
import type { ReadyCriterion } from './ready-icp.ts';

/** A criterion with the answer found for it; `known` is null while there is none. */
export interface Answered extends ReadyCriterion, Pick<Weighed, 'match' | 'quality'> {
  known: Known | null;
}

/** How a prospect answers each of the criteria. */
export function answersTo(criteria: readonly ReadyCriterion[], facts: Facts): Answered[] {
  const answered: Answered[] = [];
  for (const { criterion, weight, chance, thirds, wanted, partly, field } of criteria) {
    const known = matchCriterion(criterion, facts);
    const match = known === null ? null : known.match;
    const quality = known === null ? 0 : known.quality;
    answered.push({ criterion, weight, chance, thirds, wanted, partly, field, known, match, quality });
  }
  return answered;
}

function lineOf({ criterion, weight, wanted, partly, field, match, known }: Answered, points: Points, possible: Points, { tongue }: Say): CriterionLine {
  const { id: criterionId, label, subject } = criterion;
  if (match === null || known === null) {
    return { criterionId, label, subject, state: 'unknown', weight, match: null, points: null, possible: null, found: null, wanted, evidence: [], conflicts: [], field };
  }
  const { found: say, evidence, conflicts: others } = known;
  const found = say(tongue);
  const conflicts = others.length === 0 ? [] : others.map((other) => ({ found: other.found(tongue), evidence: other.evidence }));
  const state = stateOf(match);
  const line: CriterionLine = { criterionId, label, subject, state, weight, match, points, possible, found, wanted, evidence, conflicts, field };
  return state === 'partial' && partly !== null ? { ...line, partly } : line;
}

/** One line for each criterion; the points of the known ones add up exactly to the fit before penalties (section 2.8). */
export function explain(answered: readonly Answered[], sums: Sums, scheme: Scheme, say: Say): CriterionLine[] {
  const { points, possible } = contributions(answered, sums);
  const lines: CriterionLine[] = [];
  for (const one of answered) lines.push(lineOf(one, points[lines.length] ?? 0, possible[lines.length] ?? 0, say));
  return scheme === 'thirds' ? lines.map((line, index) => ({ ...line, steps: stepsMoved(answered[index] ?? { match: null }) })) : lines;
}
