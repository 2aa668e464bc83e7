import { describe, expect, it } from 'vitest';
import { baseLetter, letterGrade, stateOf } from '#lib/qualify/grade.ts';

const cuts = { a: 8000, b: 6000, c: 4000 };

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
    expect(letterGrade(8400, { a: 8500, b: 7000, c: 5000 })).toBe('B+');
    expect(letterGrade(10_000, { a: 10_000, b: 7000, c: 5000 })).toBe('A+');
  });
});

it('names the four states of a criterion', () => {
  expect([null, 0, 1, 9999, 10_000].map(stateOf)).toEqual(['unknown', 'mismatch', 'partial', 'partial', 'match']);
});
