import type { Scheme } from '#lib/icp/model.ts';
import type { Facts, Known } from './facts.ts';
import { contributions, stepsMoved, type Sums, type Weighed } from './fit.ts';
import { stateOf } from './grade.ts';
import { matchCriterion } from './match/index.ts';
import type { CriterionLine } from './model.ts';
import { partialWords } from './partial-words.ts';
import type { ReadyCriterion } from './ready-icp.ts';

/** A criterion with the answer found for it; `known` is null while there is none. */
export interface Answered extends ReadyCriterion, Pick<Weighed, 'match' | 'quality'> {
  known: Known | null;
}

/** How a prospect answers each of the criteria. */
export function answersTo(criteria: readonly ReadyCriterion[], facts: Facts): Answered[] {
  return criteria.map((ready) => {
    const { criterion, weight, chance, thirds, wanted, field } = ready;
    const known = matchCriterion(criterion, facts);
    const [match, quality] = known === null ? [null, 0] : [known.match, known.quality];
    return { criterion, weight, chance, thirds, wanted, field, known, match, quality };
  });
}

/** The line with what a match in part means; a copy only where there is such a thing to say, for lines of one shape are made fastest. */
function withPartly(line: CriterionLine, { test }: ReadyCriterion['criterion']): CriterionLine {
  const partly = line.state === 'partial' ? partialWords(test) : null;
  return partly === null ? line : { ...line, partly };
}

/** One line for each criterion; the points of the known ones add up exactly to the fit before penalties (section 2.8). */
export function explain(answered: readonly Answered[], sums: Sums, scheme: Scheme): CriterionLine[] {
  const { points, possible } = contributions(answered, sums);
  const lines = answered.map(({ criterion, weight, wanted, field, match, known }, index) => withPartly({
    criterionId: criterion.id,
    label: criterion.label,
    subject: criterion.subject,
    state: stateOf(match),
    weight,
    match,
    points: match === null ? null : (points[index] ?? 0),
    possible: match === null ? null : (possible[index] ?? 0),
    found: known === null ? null : known.found,
    wanted,
    evidence: known === null ? [] : known.evidence,
    conflicts: known === null ? [] : known.conflicts,
    field,
  }, criterion));
  return scheme === 'thirds' ? lines.map((line, index) => ({ ...line, steps: stepsMoved(answered[index] ?? { match: null }) })) : lines;
}
