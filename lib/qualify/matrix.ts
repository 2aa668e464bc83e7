import type { Thresholds } from '#lib/icp/model.ts';
import { toPoints } from './arithmetic.ts';
import type { Within } from './due.ts';
import type { BaseLetter, NextStep, NextStepKind, Points, Readiness, Segment } from './model.ts';
import type { Say } from './say/index.ts';

type Digit = Readiness['digit'];

export interface Cell {
  segment: Segment;
  action: string;
  /** The same as something to do. */
  step: Pick<NextStep, 'kind' | 'text'> & { within: Within | null };
}

/** A cell without its words, which stand in say. */
type Mute = readonly [Segment, NextStepKind, Within | null];

const out: Mute = ['disqualified', 'disqualify', null];

/** Source: matrix of section 2.7; columns are readiness 1 to 4. Days where the matrix names no deadline are ours: a start, or a next look. */
const MATRIX: Readonly<Record<BaseLetter, readonly [Mute, Mute, Mute, Mute]>> = {
  A: [['hot', 'contact', 'today'], ['hot', 'contact', 'this week'], ['warm', 'contact', 14], ['warm', 'nurture', 90]],
  B: [['hot', 'contact', 'this week'], ['warm', 'contact', 14], ['warm', 'nurture', 30], ['cold', 'nurture', 90]],
  C: [['warm', 'ask', 7], ['warm', 'nurture', 30], ['cold', 'nurture', 90], ['cold', 'nurture', 180]],
  D: [['cold', 'ask', 14], ['cold', 'nurture', null], ['cold', 'nurture', null], ['cold', 'clean-up', null]],
  F: [out, out, out, out],
};

/** Segment and action of a fit letter and a readiness digit (section 2.7). */
export function matrixCell(letter: BaseLetter, digit: Digit, { matrix }: Say): Cell {
  const column = (digit - 1) as 0 | 1 | 2 | 3;
  const [segment, kind, within] = MATRIX[letter][column];
  const [action, text] = letter === 'F' ? matrix.out : matrix.rows[letter][column];
  return { segment, action, step: { kind, text, within } };
}

/** Readiness digit 1 (most active) to 4 of a readiness in hundredths of a point (section 2.7). */
export function readinessDigit(readiness: Points, from: Thresholds['readiness']): Digit {
  if (readiness >= toPoints(from.one)) return 1;
  if (readiness >= toPoints(from.two)) return 2;
  return readiness >= toPoints(from.three) ? 3 : 4;
}
