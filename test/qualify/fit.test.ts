import * as fc from '#test/properties.ts';
import { describe, expect, it } from 'vitest';
import { contributions as contributionsTo, EVEN_CHANCE, fitOf as fitFrom, learnt, sumsOf, type Weighed, withPenalty } from '#lib/qualify/fit.ts';

const fitOf = (all: readonly Weighed[]) => fitFrom(sumsOf(all));
const contributions = (all: readonly Weighed[]) => contributionsTo(all, sumsOf(all));

const criterion = (weight: number, match: number | null): Weighed => ({ weight, match: match === null ? null : match * 10_000, quality: match === null ? 0 : 9000, chance: EVEN_CHANCE });
const sum = (numbers: readonly (number | null)[]): number => numbers.reduce<number>((total, number) => total + (number ?? 0), 0);

const weight = fc.oneof(fc.integer({ min: 1, max: 100 }), fc.integer({ min: 1, max: 100_000 }).map((hundredths) => hundredths / 100));
const share = fc.oneof(fc.constantFrom(0, 5000, 10_000), fc.integer({ min: 0, max: 10_000 }));
const weighed: fc.Arbitrary<Weighed> = fc.record({ weight, match: fc.option(share), quality: share, chance: share, thirds: fc.constantFrom(1, 2, 3) });
const some = fc.array(weighed, { minLength: 1, maxLength: 12 });
/** What is unknown has no quality. */
const criteria = some.map((all) => all.map((one) => (one.match === null ? { ...one, quality: 0 } : one)));

describe('the worked cases of section 2.2', () => {
  it.each([
    ['six criteria, two unknown', [[25, 1], [20, 1], [15, null], [15, null], [15, 0.5], [10, 0]], { estimate: 7500, completeness: 7000, low: 5250, high: 8250, rank: 6750 }],
    ['only one known, and it matches', [[25, 1], [75, null]], { estimate: 10_000, completeness: 2500, low: 2500, high: 10_000, rank: 6250 }],
    ['all known, two half matches', [[70, 1], [15, 0.5], [15, 0.5]], { estimate: 8500, completeness: 10_000, low: 8500, high: 8500, rank: 8500 }],
  ] as const)('%s', (_name, rows, expected) => {
    expect(fitOf(rows.map(([w, m]) => criterion(w, m)))).toMatchObject(expected);
  });

  it('says nothing while nothing is known', () => {
    expect(fitOf([criterion(10, null)])).toMatchObject({ estimate: null, completeness: 0, low: 0, high: 10_000, rank: 5000 });
    expect(fitOf([])).toMatchObject({ estimate: null, completeness: 0, low: 0, high: 10_000 });
  });

  it('weighs confidence by what is known', () => {
    expect(fitOf([criterion(60, 1), criterion(40, null)]).confidence).toBe(5400);
  });
});

describe('base rates', () => {
  it('puts the team’s own rate in place of one half, in the rank alone', () => {
    const rare: Weighed = { ...criterion(50, null), chance: 1000 };
    expect(fitOf([criterion(50, 1), rare])).toEqual({ ...fitOf([criterion(50, 1), criterion(50, null)]), rank: 5500 });
  });
});

describe('the invariants of section 2.2', () => {
  it('keeps low ≤ estimate ≤ high and rank within the band', () => {
    fc.assert(fc.property(criteria, (all) => {
      const { low, high, rank, estimate } = fitOf(all);
      expect(low).toBeLessThanOrEqual(estimate ?? low);
      expect(estimate ?? high).toBeLessThanOrEqual(high);
      expect(low <= rank && rank <= high).toBe(true);
    }));
  });

  it('makes the band as wide as what is unknown: exactly in whole numbers, to the hundredth once rounded', () => {
    fc.assert(fc.property(criteria, (all) => {
      const exact = sumsOf(all);
      expect(exact.high - exact.low).toBe(10_000 * exact.all - exact.completeness);
      const { low, high, completeness } = fitOf(all);
      expect(Math.abs(high - low - (10_000 - completeness))).toBeLessThanOrEqual(1);
    }));
    fc.assert(fc.property(fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }), (known) => {
      const { low, high, completeness } = fitOf(known.map((is) => criterion(25, is ? 1 : null)));
      expect(high - low).toBe(10_000 - completeness);
    }));
  });

  it('makes all numbers equal when all is known', () => {
    fc.assert(fc.property(fc.array(fc.tuple(weight, share), { minLength: 1, maxLength: 12 }), (rows) => {
      const { estimate, low, high, rank, completeness } = fitOf(rows.map(([w, match]) => ({ weight: w, match, quality: 1, chance: 0 })));
      expect([low, high, rank]).toEqual([estimate, estimate, estimate]);
      expect(completeness).toBe(10_000);
    }));
  });

  it('counts an unknown criterion in rank by the team’s base rate for it', () => {
    expect(fitOf([{ ...criterion(40, null), chance: 2000 }, criterion(60, 1)]).rank).toBe(6800);
    expect(fitOf([{ ...criterion(40, null), chance: 0 }, { ...criterion(60, null), chance: 10_000 }]).rank).toBe(6000);
  });

  it('learns a criterion to the same sums as if it had been known from the start', () => {
    fc.assert(fc.property(criteria, weighed, share, (all, more, match) => {
      const known = { ...more, match, quality: 10_000 };
      expect(learnt(sumsOf([...all, { ...more, match: null, quality: 0 }]), known, match)).toEqual(sumsOf([...all, known]));
    }));
  });

  it('does not change the estimate when an unknown criterion is added', () => {
    fc.assert(fc.property(criteria, weight, (all, more) => {
      expect(fitOf([...all, criterion(more, null)]).estimate).toBe(fitOf(all).estimate);
    }));
  });

  it('never lowers estimate, low or rank when a match is learnt', () => {
    fc.assert(fc.property(criteria, weight, (all, more) => {
      const [before, after] = [fitOf([...all, criterion(more, null)]), fitOf([...all, criterion(more, 1)])];
      expect(after.estimate ?? 0).toBeGreaterThanOrEqual(before.estimate ?? 0);
      expect(after.low).toBeGreaterThanOrEqual(before.low);
      expect(after.rank).toBeGreaterThanOrEqual(before.rank);
    }));
  });

  it('shows contributions that add up to the shown estimate, and possible points that add up to 100', () => {
    fc.assert(fc.property(criteria, (all) => {
      const [{ estimate }, parts] = [fitOf(all), contributions(all)];
      expect(sum(parts.points)).toBe(estimate ?? 0);
      expect(sum(parts.possible)).toBe(estimate === null ? 0 : 10_000);
      for (const [index, points] of parts.points.entries()) {
        const possible = parts.possible[index] ?? 0;
        const match = all[index]?.match ?? null;
        expect(match !== null || possible === 0, 'an unknown one counts neither way').toBe(true);
        expect(points).toBeLessThanOrEqual(possible);
        expect(match !== 10_000 || points === possible, 'a match wins all it can').toBe(true);
        expect(match !== 0 || points === 0, 'a mismatch wins nothing').toBe(true);
      }
    }));
  });

  it('gives whole numbers only, whatever the weights', () => {
    fc.assert(fc.property(criteria, (all) => {
      for (const number of Object.values(fitOf(all))) expect(number === null || Number.isInteger(number)).toBe(true);
    }));
  });

  it('gives the same for weights in any unit', () => {
    fc.assert(fc.property(fc.array(fc.tuple(fc.integer({ min: 1, max: 100 }), fc.option(share)), { minLength: 1 }), (rows) => {
      const at = (unit: number): Weighed[] => rows.map(([w, match]) => ({ weight: w * unit, match, quality: 0, chance: 3000 }));
      expect(fitOf(at(7))).toEqual(fitOf(at(1)));
    }));
  });
});

describe('penalty points', () => {
  it('are taken from estimate, low, high and rank alike, each floored at 0', () => {
    const fit = fitOf([criterion(25, 1), criterion(75, null)]);
    expect(withPenalty(fit, 3000)).toMatchObject({ estimate: 7000, low: 0, high: 7000, rank: 3250, penalty: 3000 });
  });

  it('say what was taken where the floor cut them', () => {
    expect(withPenalty(fitOf([criterion(10, 0.1)]), 3000)).toMatchObject({ estimate: 0, penalty: 1000 });
  });
});
