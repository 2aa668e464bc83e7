import type { Thresholds } from '#lib/icp/model.ts';
import { toPoints } from './arithmetic.ts';
import type { Within } from './due.ts';
import type { BaseLetter, NextStep, NextStepKind, Points, Readiness, Segment } from './model.ts';

type Digit = Readiness['digit'];

export interface Cell {
  segment: Segment;
  action: string;
  /** The same as something to do. */
  step: Pick<NextStep, 'kind' | 'text'> & { within: Within | null };
}

const cell = (segment: Segment, action: string, kind: NextStepKind, text: string, within: Within | null): Cell => ({ segment, action, step: { kind, text, within } });
const out = cell('disqualified', 'Disqualified whatever the readiness', 'disqualify', 'Disqualify', null);

/** Source: matrix of section 2.7; columns are readiness 1 to 4. Days where the matrix names no deadline are ours: a start, or a next look. */
const MATRIX: Readonly<Record<BaseLetter, readonly [Cell, Cell, Cell, Cell]>> = {
  A: [
    cell('hot', 'Hot: call today', 'contact', 'Call today', 'today'),
    cell('hot', 'Hot: contact this week', 'contact', 'Make contact this week', 'this week'),
    cell('warm', 'Warm: tailored sequence', 'contact', 'Start a tailored sequence', 14),
    cell('warm', 'Warm: nurture, watch', 'nurture', 'Nurture, and watch for a buying signal', 90),
  ],
  B: [
    cell('hot', 'Hot: contact this week', 'contact', 'Make contact this week', 'this week'),
    cell('warm', 'Warm: sequence', 'contact', 'Start a sequence', 14),
    cell('warm', 'Warm: nurture', 'nurture', 'Nurture', 30),
    cell('cold', 'Cold: nurture', 'nurture', 'Nurture', 90),
  ],
  C: [
    cell('warm', 'Warm: check need first', 'ask', 'Check the need before anything else', 7),
    cell('warm', 'Warm: light touch', 'nurture', 'Send one light touch', 30),
    cell('cold', 'Cold: newsletter', 'nurture', 'Offer the newsletter', 90),
    cell('cold', 'Cold: park', 'nurture', 'Park it', 180),
  ],
  D: [
    cell('cold', 'Cold: ask why the interest; referral or partner?', 'ask', 'Ask why they are interested: a referral or a partner, perhaps', 14),
    cell('cold', 'Cold', 'nurture', 'Leave it for now', null),
    cell('cold', 'Cold', 'nurture', 'Leave it for now', null),
    cell('cold', 'Cold: drop', 'clean-up', 'Drop it', null),
  ],
  F: [out, out, out, out],
};

/** Segment and action of a fit letter and a readiness digit (section 2.7). */
export function matrixCell(letter: BaseLetter, digit: Digit): Cell {
  return MATRIX[letter][(digit - 1) as 0 | 1 | 2 | 3];
}

/** Readiness digit 1 (most active) to 4 of a readiness in hundredths of a point (section 2.7). */
export function readinessDigit(readiness: Points, from: Thresholds['readiness']): Digit {
  if (readiness >= toPoints(from.one)) return 1;
  if (readiness >= toPoints(from.two)) return 2;
  return readiness >= toPoints(from.three) ? 3 : 4;
}
