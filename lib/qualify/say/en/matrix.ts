import type { BaseLetter } from '../../model.ts';

type Row = Exclude<BaseLetter, 'F'>;
/** What a cell of the matrix is called, and the same as something to do. */
export type CellWords = readonly [action: string, step: string];
type RowWords = readonly [CellWords, CellWords, CellWords, CellWords];

/** Source: matrix of section 2.7; columns are readiness 1 to 4. */
const rows: Readonly<Record<Row, RowWords>> = {
  A: [
    ['Hot: call today', 'Call today'],
    ['Hot: contact this week', 'Make contact this week'],
    ['Warm: tailored sequence', 'Start a tailored sequence'],
    ['Warm: nurture, watch', 'Nurture, and watch for a buying signal'],
  ],
  B: [
    ['Hot: contact this week', 'Make contact this week'],
    ['Warm: sequence', 'Start a sequence'],
    ['Warm: nurture', 'Nurture'],
    ['Cold: nurture', 'Nurture'],
  ],
  C: [
    ['Warm: check need first', 'Check the need before anything else'],
    ['Warm: light touch', 'Send one light touch'],
    ['Cold: newsletter', 'Offer the newsletter'],
    ['Cold: park', 'Park it'],
  ],
  D: [
    ['Cold: ask why the interest; referral or partner?', 'Ask why they are interested: a referral or a partner, perhaps'],
    ['Cold', 'Leave it for now'],
    ['Cold', 'Leave it for now'],
    ['Cold: drop', 'Drop it'],
  ],
};

export const matrix = { rows, out: ['Disqualified whatever the readiness', 'Disqualify'] as CellWords };
