import type { Penalty } from '#lib/icp/model.ts';
import { shareOut, toPoints } from './arithmetic.ts';
import { conditionMet } from './conditions.ts';
import type { Facts } from './facts.ts';
import { withPenalty } from './fit.ts';
import type { Due } from './lettering.ts';
import type { Fit, PenaltyLine } from './model.ts';
import type { RatedSignal } from './seen-signals.ts';
import { stepsOfPoints } from './thirds.ts';

const total = (points: readonly number[]): number => points.reduce((sum, part) => sum + part, 0);

export interface Penalised {
  fit: Fit;
  lines: PenaltyLine[];
  /** What is due, before the floor: sum of the penalties, at most the cap. */
  due: Due;
}

/**
 * Takes the penalties that hold from a fit: their sum, at most `cap` points (section 2.4). The lines show what was actually
 * taken, in proportion to their points where the cap or the floor cut it, and the steps of the thirds scheme, which has no floor but the ladder’s end. Old evidence takes nothing.
 */
export function penalise(
  fit: Fit,
  penalties: readonly Penalty[],
  cap: number,
  facts: Facts,
  signals: readonly RatedSignal[],
): Penalised {
  const held = penalties.flatMap((penalty) => {
    const met = conditionMet(penalty.when, facts, signals);
    return met === null || !met.fresh ? [] : [{ penalty, evidence: met.evidence, points: toPoints(penalty.points), steps: penalty.thirds ?? stepsOfPoints(penalty.points) }];
  });
  const sum = total(held.map(({ points }) => points));
  if (sum === 0) return { fit, lines: [], due: { points: 0, steps: 0 } };
  const allSteps = total(held.map(({ steps }) => steps));
  const due = { points: Math.min(sum, toPoints(cap)), steps: Math.min(allSteps, stepsOfPoints(cap)) };
  const after = withPenalty(fit, due.points);
  const stepsTaken = shareOut(
    held.map(({ steps }) => steps * due.steps),
    allSteps,
    due.steps,
  );
  const taken = shareOut(
    held.map(({ points }) => points * after.penalty),
    sum,
    after.penalty,
  );
  return {
    fit: after,
    due,
    lines: held.map(({ penalty, evidence }, index) => ({
      penaltyId: penalty.id,
      label: penalty.label,
      full: toPoints(penalty.points),
      points: taken[index] ?? 0,
      steps: stepsTaken[index] ?? 0,
      evidence,
    })),
  };
}
