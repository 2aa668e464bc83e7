import * as fc from '#test/properties.ts';
import { describe, expect, it } from 'vitest';
import { baseLetter } from '#lib/qualify/grade.ts';
import { quantileCuts } from '#lib/qualify/quantile.ts';

const upTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index);
const counts = (ranks: readonly number[]): number[] => {
  const cuts = quantileCuts(ranks);
  return cuts === null ? [] : ['A', 'B', 'C', 'D'].map((letter) => ranks.filter((rank) => baseLetter(rank, cuts) === letter).length);
};

describe('the quantile cuts of section 2.1', () => {
  it('give the best tenth an A, the next fifth a B, the next three tenths a C, the rest a D', () => {
    expect(counts(upTo(200))).toEqual([20, 40, 60, 80]);
    expect(counts(upTo(1000).toReversed())).toEqual([100, 200, 300, 400]);
    expect(quantileCuts(upTo(200))).toEqual({ a: 180, b: 140, c: 80, of: 200 });
  });

  it('need two hundred records', () => {
    expect(quantileCuts(upTo(199))).toBeNull();
  });

  it('give records of one rank one letter, the better one', () => {
    expect(counts([...Array.from({ length: 50 }, () => 9000), ...upTo(150)])).toEqual([50, 10, 60, 80]);
    expect(counts(Array.from({ length: 200 }, () => 5000))).toEqual([200, 0, 0, 0]);
  });

  it('do not depend on order, fall from A to C, and never shrink a share', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 200, maxLength: 400 }), (ranks) => {
      const cuts = quantileCuts(ranks);
      expect(quantileCuts(ranks.toReversed())).toEqual(cuts);
      expect(cuts !== null && cuts.a >= cuts.b && cuts.b >= cuts.c).toBe(true);
      const [a = 0, b = 0, c = 0] = counts(ranks);
      expect(a).toBeGreaterThanOrEqual(Math.ceil(ranks.length / 10));
      expect(a + b).toBeGreaterThanOrEqual(Math.ceil((3 * ranks.length) / 10));
      expect(a + b + c).toBeGreaterThanOrEqual(Math.ceil((6 * ranks.length) / 10));
    }));
  });
});
