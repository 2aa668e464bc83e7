import type { Disqualifier } from '#lib/icp/model.ts';
import { conditionMet } from './conditions.ts';
import type { Answered } from './explain.ts';
import { CERTAIN_FROM, type Facts } from './facts.ts';
import type { DisqualifierHit } from './model.ts';
import type { Say } from './say/index.ts';
import type { RatedSignal } from './seen-signals.ts';

/**
 * The disqualifiers that hold. Certain only on evidence of reliability 0.8 or more, not older than one half-life, and not
 * disputed by another page; else a person has to confirm it. Certain ones first.
 */
export function disqualifiersHit(
  disqualifiers: readonly Disqualifier[],
  answered: readonly Answered[],
  facts: Facts,
  signals: readonly RatedSignal[],
  say: Say,
): DisqualifierHit[] {
  const stated = disqualifiers
    .flatMap(({ code, reason, when }) => {
      const met = conditionMet(when, facts, signals);
      if (met === null) return [];
      const certain = met.reliability >= CERTAIN_FROM && met.fresh && !met.disputed;
      return [{ code, reason, certain, evidence: met.evidence }];
    });
  return [...stated, ...mustHavesMissed(answered, say)].toSorted((a, b) => Number(b.certain) - Number(a.certain));
}

/** A criterion that must be met and is not disqualifies, under the code "must_have_" and its id. */
function mustHavesMissed(answered: readonly Answered[], say: Say): DisqualifierHit[] {
  const missed: DisqualifierHit[] = [];
  for (const { criterion: { id, label, mustHave }, known } of answered) {
    if (mustHave === true && known?.match === 0) missed.push({ code: `must_have_${id}`, reason: say.steps.mustHaveMissed(label, known.found(say.tongue)), certain: known.sure, evidence: known.evidence });
  }
  return missed;
}
