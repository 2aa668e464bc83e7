import type { Thresholds } from '#lib/icp/model.ts';
import { WHOLE } from './arithmetic.ts';
import type { BaseLetter, CriterionState, Points } from './model.ts';

type Cuts = Thresholds['grade'];

interface Band {
  letter: Exclude<BaseLetter, 'F'>;
  from: Points;
  to: Points;
}

const cut = (points: number): Points => Math.round(points * 100);

function bandOf(fit: Points, cuts: Cuts): Band {
  const [a, b, c] = [cut(cuts.a), cut(cuts.b), cut(cuts.c)];
  if (fit >= a) return { letter: 'A', from: a, to: WHOLE };
  if (fit >= b) return { letter: 'B', from: b, to: a };
  if (fit >= c) return { letter: 'C', from: c, to: b };
  return { letter: 'D', from: 0, to: c };
}

/** A to D by the percent scheme of section 2.1; F is never reached by points. */
export function baseLetter(fit: Points, cuts: Cuts): Band['letter'] {
  return bandOf(fit, cuts).letter;
}

/** "A+" to "D−": the letter, with + in the upper and − in the lower third of its band (section 2.1). */
export function letterGrade(fit: Points, cuts: Cuts): string {
  const { letter, from, to } = bandOf(fit, cuts);
  const place = 3 * (fit - from);
  if (place >= 2 * (to - from)) return `${letter}+`;
  return place < to - from ? `${letter}−` : letter;
}

const LADDER = ['F', 'D−', 'D', 'D+', 'C−', 'C', 'C+', 'B−', 'B', 'B+', 'A−', 'A', 'A+'];
const START = 2;

/** A criterion of the thirds scheme: worth one to three thirds of a letter; `match` from 0 to 1, null when unknown. */
export interface ThirdsCriterion {
  thirds: 1 | 2 | 3;
  match: number | null;
}

const awayFromZero = (steps: number): number => Math.sign(steps) * Math.floor(Math.abs(steps) + 0.5);

/**
 * The Pardot-compatible ladder of section 2.1: from D, each known criterion moves n·(2m − 1) steps, rounded half away from
 * zero; clamped once, at the end. Null until one criterion is known.
 */
export function thirdsGrade(criteria: readonly ThirdsCriterion[]): string | null {
  const known = criteria.flatMap(({ thirds, match }) => (match === null ? [] : [awayFromZero(thirds * (2 * match - 1))]));
  if (known.length === 0) return null;
  const step = known.reduce((sum, steps) => sum + steps, START);
  return LADDER[Math.min(LADDER.length - 1, Math.max(0, step))] ?? null;
}

/** State of a criterion by its match in ten-thousandths (section 2.2). */
export function stateOf(match: Points | null): CriterionState {
  if (match === null) return 'unknown';
  if (match === WHOLE) return 'match';
  return match === 0 ? 'mismatch' : 'partial';
}
