import type { Disqualifier } from '#lib/icp/model.ts';
import { conditionMet } from './conditions.ts';
import type { Facts } from './facts.ts';
import type { DisqualifierHit } from './model.ts';
import type { RatedSignal } from './seen-signals.ts';

/** Section 2.4: weaker evidence only makes a "possible disqualifier: confirm". */
const CERTAIN_FROM = 0.8;

/**
 * The disqualifiers that hold. Certain only on evidence of reliability 0.8 or more, not older than one half-life, and not
 * disputed by another page; else a person has to confirm it. Certain ones first.
 */
export function disqualifiersHit(
  disqualifiers: readonly Disqualifier[],
  facts: Facts,
  signals: readonly RatedSignal[],
): DisqualifierHit[] {
  return disqualifiers
    .flatMap(({ code, reason, when }) => {
      const met = conditionMet(when, facts, signals);
      if (met === null) return [];
      const certain = met.reliability >= CERTAIN_FROM && met.fresh && !met.disputed;
      return [{ code, reason, certain, evidence: met.evidence }];
    })
    .toSorted((a, b) => Number(b.certain) - Number(a.certain));
}
