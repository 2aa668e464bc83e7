import * as fc from '#test/properties.ts';
import { describe, expect, it } from 'vitest';
import { letterAt, stepsOf, stepsOfPoints, thirdsByWeight } from '#lib/qualify/thirds.ts';

const LADDER = ['F', 'D−', 'D', 'D+', 'C−', 'C', 'C+', 'B−', 'B', 'B+', 'A−', 'A', 'A+'];
const thirds = fc.constantFrom(1 as const, 2 as const, 3 as const);
const share = fc.integer({ min: 0, max: 10_000 });
const letterOf = (...matches: number[]): string => letterAt(matches.reduce((sum, match) => sum + stepsOf(2, match * 10_000), 0));

describe('the ladder of section 2.1', () => {
  it.each([
    ['five match', [1, 1, 1, 1, 1], 'A+'],
    ['none of five matches', [0, 0, 0, 0, 0], 'F'],
    ['three match, one does not, one is unknown', [1, 1, 1, 0], 'C+'],
    ['half matches move nothing', [0.5, 0.5], 'D'],
  ])('%s', (_name, matches, letter) => {
    expect(letterOf(...matches)).toBe(letter);
  });

  it('has thirteen steps, two of them below its start, and stops at both ends', () => {
    expect(Array.from({ length: 13 }, (_, step) => letterAt(step - 2))).toEqual(LADDER);
    expect([letterAt(-40), letterAt(40)]).toEqual(['F', 'A+']);
  });

  it('is clamped once, at the end: a sixth match makes up for a miss', () => {
    expect(letterOf(1, 1, 1, 1, 1, 1, 0)).toBe('A+');
  });
});

describe('steps of a criterion', () => {
  it.each([
    [1, 10_000, 1], [2, 10_000, 2], [3, 10_000, 3],
    [1, 0, -1], [3, 0, -3], [3, 5000, 0],
    [1, 7500, 1], [1, 7499, 0], [1, 2500, -1], [1, 2501, 0],
    [2, 7000, 1], [3, 7000, 1], [2, 4000, 0], [3, 4000, -1],
  ] as const)('worth %i, matching by %i: %i', (worth, match, steps) => {
    expect(stepsOf(worth, match)).toBe(steps);
  });

  it('round half away from zero, so that a match up counts as much as a match down', () => {
    fc.assert(fc.property(thirds, share, (worth, match) => {
      expect(stepsOf(worth, match) + stepsOf(worth, 10_000 - match)).toBe(0);
      expect(Math.abs(stepsOf(worth, match))).toBeLessThanOrEqual(worth);
    }));
  });

  it('never fall as the match rises', () => {
    fc.assert(fc.property(thirds, share, share, (worth, one, other) => {
      expect(stepsOf(worth, Math.max(one, other))).toBeGreaterThanOrEqual(stepsOf(worth, Math.min(one, other)));
    }));
  });
});

describe('what an ICP leaves out', () => {
  it('is two steps each where all weigh the same', () => {
    expect(thirdsByWeight(20, [20, 20, 20, 20, 20])).toBe(2);
    expect(thirdsByWeight(0.1, [0.1, 0.1, 0.1])).toBe(2);
  });

  it('is one step below two thirds of the mean weight, three above four thirds', () => {
    const weights = [30, 20, 10, 20, 20];
    expect(weights.map((weight) => thirdsByWeight(weight, weights))).toEqual([3, 2, 1, 2, 2]);
    expect([13.33, 13.34, 26.66, 26.67].map((weight) => thirdsByWeight(weight, [weight, 40 - weight, 20]))).toEqual([1, 2, 2, 3]);
  });

  it('is a penalty step for every seven points begun', () => {
    expect([0, 1, 7, 8, 14, 15, 20, 30].map(stepsOfPoints)).toEqual([0, 1, 1, 2, 2, 3, 3, 5]);
  });
});
