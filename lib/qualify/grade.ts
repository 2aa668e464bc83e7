import { WHOLE } from './arithmetic.ts';
import type { BaseLetter, CriterionState, Points } from './model.ts';

/** Lower bounds of A, B and C. */
export interface Cuts {
  a: Points;
  b: Points;
  c: Points;
}

interface Band {
  letter: Exclude<BaseLetter, 'F'>;
  from: Points;
  to: Points;
}

function bandOf(fit: Points, { a, b, c }: Cuts): Band {
  if (fit >= a) return { letter: 'A', from: a, to: WHOLE };
  if (fit >= b) return { letter: 'B', from: b, to: a };
  if (fit >= c) return { letter: 'C', from: c, to: b };
  return { letter: 'D', from: 0, to: c };
}

/** A to D by where points lie between the cuts (section 2.1); F is never reached by points. */
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

/** State of a criterion by its match in ten-thousandths (section 2.2). */
export function stateOf(match: Points | null): CriterionState {
  if (match === null) return 'unknown';
  if (match === WHOLE) return 'match';
  return match === 0 ? 'mismatch' : 'partial';
}
