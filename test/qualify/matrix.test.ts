import { describe, expect, it } from 'vitest';
import { DEFAULT_THRESHOLDS } from '#lib/icp/defaults.ts';
import { matrixCell, readinessDigit } from '#lib/qualify/matrix.ts';
import { sayIn } from '#lib/qualify/say/index.ts';

describe('the matrix of section 2.7', () => {
  it.each([
    ['A', ['Hot: call today', 'Hot: contact this week', 'Warm: tailored sequence', 'Warm: nurture, watch']],
    ['B', ['Hot: contact this week', 'Warm: sequence', 'Warm: nurture', 'Cold: nurture']],
    ['C', ['Warm: check need first', 'Warm: light touch', 'Cold: newsletter', 'Cold: park']],
    ['D', ['Cold: ask why the interest; referral or partner?', 'Cold', 'Cold', 'Cold: drop']],
  ] as const)('row %s', (letter, actions) => {
    for (const [index, action] of actions.entries()) {
      const cell = matrixCell(letter, (index + 1) as 1 | 2 | 3 | 4, sayIn('en'));
      expect(cell.action).toBe(action);
      expect(cell.segment).toBe(action.split(':')[0]?.toLowerCase());
    }
  });

  it('disqualifies F whatever the readiness', () => {
    expect(([1, 2, 3, 4] as const).map((digit) => matrixCell('F', digit, sayIn('en')).segment)).toEqual(Array(4).fill('disqualified'));
  });
});

it.each([[7000, 1], [6999, 2], [4000, 2], [3999, 3], [1500, 3], [1499, 4], [0, 4]])('readiness of %s hundredths is digit %s', (points, digit) => {
  expect(readinessDigit(points, DEFAULT_THRESHOLDS.readiness)).toBe(digit);
});

it('a readiness at its line reaches the digit, wherever the line lies', () => {
  for (let tenths = 1; tenths <= 999; tenths += 1) {
    const one = tenths / 10;
    expect([readinessDigit(tenths * 10, { one, two: 0, three: 0 }), readinessDigit(tenths * 10 - 1, { one, two: 0, three: 0 })]).toEqual([1, 2]);
  }
});
