import { describe, expect, it } from 'vitest';
import { DEFAULT_THRESHOLDS } from '#lib/icp/defaults.ts';
import { baseLetter, letterGrade, stateOf, thirdsGrade } from '#lib/qualify/grade.ts';

const cuts = DEFAULT_THRESHOLDS.grade;

describe('the percent scheme', () => {
  it.each([
    [100, 'A+'], [93.34, 'A+'], [93.33, 'A'], [86.67, 'A'], [86.66, 'A−'], [80, 'A−'],
    [79.99, 'B+'], [73.34, 'B+'], [73.33, 'B'], [66.67, 'B'], [66.66, 'B−'], [60, 'B−'],
    [59.99, 'C+'], [40, 'C−'], [39.99, 'D+'], [26.67, 'D+'], [13.34, 'D'], [13.33, 'D−'], [0, 'D−'],
  ])('%s points are %s', (points, letter) => {
    expect(letterGrade(Math.round(points * 100), cuts)).toBe(letter);
    expect(baseLetter(Math.round(points * 100), cuts)).toBe(letter.charAt(0));
  });

  it('follows the cuts of the ICP', () => {
    expect(letterGrade(8400, { a: 85, b: 70, c: 50 })).toBe('B+');
    expect(letterGrade(10_000, { a: 100, b: 70, c: 50 })).toBe('A+');
  });
});

const five = (matches: (number | null)[]) => matches.map((match) => ({ thirds: 2 as const, match }));

describe('the thirds scheme', () => {
  it.each([
    ['all match', [1, 1, 1, 1, 1], 'A+'],
    ['none match', [0, 0, 0, 0, 0], 'F'],
    ['three match, one does not, one is unknown', [1, 1, 1, 0, null], 'C+'],
    ['none is known', [null, null, null, null, null], null],
  ])('%s', (_name, matches, letter) => {
    expect(thirdsGrade(five(matches))).toBe(letter);
  });

  it('clamps once, at the end, and rounds half steps away from zero', () => {
    expect(thirdsGrade([...five([1, 1, 1, 1, 1, 1]), ...five([0])])).toBe('A+');
    expect(thirdsGrade([{ thirds: 1, match: 0.75 }])).toBe('D+');
    expect(thirdsGrade([{ thirds: 1, match: 0.25 }])).toBe('D−');
    expect(thirdsGrade([{ thirds: 3, match: 0.5 }])).toBe('D');
  });
});

it('names the four states of a criterion', () => {
  expect([null, 0, 1, 9999, 10_000].map(stateOf)).toEqual(['unknown', 'mismatch', 'partial', 'partial', 'match']);
});
