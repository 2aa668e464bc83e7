import type { Thirds } from '#lib/icp/model.ts';
import { WHOLE } from './arithmetic.ts';
import type { Share } from './model.ts';

/** The Pardot-compatible ladder of section 2.1. */
const LADDER = ['F', 'D−', 'D', 'D+', 'C−', 'C', 'C+', 'B−', 'B', 'B+', 'A−', 'A', 'A+'] as const;
const START = 2;
const POINTS_PER_STEP = 7;

/** Steps a known criterion moves: n·(2m − 1), rounded half away from zero (section 2.1). */
export function stepsOf(thirds: Thirds, match: Share): number {
  const move = thirds * (2 * match - WHOLE);
  const steps = Math.floor((2 * Math.abs(move) + WHOLE) / (2 * WHOLE));
  return move < 0 ? 0 - steps : steps;
}

/** The letter so many steps from D, clamped once, at the end; steps of all known criteria, penalties taken off. */
export function letterAt(steps: number): (typeof LADDER)[number] {
  return LADDER[Math.min(LADDER.length - 1, Math.max(0, START + steps))] ?? 'F';
}

const placeOf = (letter: string): number => LADDER.findIndex((step) => step === letter);

/** Points by which a letter of the ladder is under the lowest of a base letter, a step counting as the points of a penalty that cost one. */
export function pointsUnder(grade: string, base: 'A' | 'B' | 'C' | 'D'): number {
  return Math.max(0, placeOf(`${base}−`) - placeOf(grade)) * POINTS_PER_STEP;
}

const hundredths = (number: number): number => Math.round(number * 100);

/**
 * Steps of a criterion that names none, by its weight against the mean weight of the ICP's criteria: 1 below two thirds of it, 3 above
 * four thirds, else 2. Equal weights give 2 each, as in the examples of section 2.1.
 */
export function thirdsByWeight(weight: number, weights: readonly number[]): Thirds {
  const own = 3 * weights.length * hundredths(weight);
  const all = weights.reduce((sum, one) => sum + hundredths(one), 0);
  if (own < 2 * all) return 1;
  return own > 4 * all ? 3 : 2;
}

/** Steps down for penalty points: one for every 7 points begun, so 20 points are 3. Also of the cap of all penalties together. */
export function stepsOfPoints(points: number): number {
  return Math.ceil(points / POINTS_PER_STEP);
}
