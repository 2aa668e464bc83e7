import * as fc from '#test/properties.ts';
import { describe, expect, it } from 'vitest';
import type { AnySignal } from '#lib/evidence/model.ts';
import type { CriterionTest } from '#lib/icp/model.ts';
import { matchCriterion } from '#lib/qualify/match/index.ts';
import { logRangeMatch } from '#lib/qualify/match/log-range.ts';
import { factsOf } from '#lib/qualify/facts.ts';
import { anySubject, anyValidIcp } from '../any-valid.ts';
import { company, criterion, NOW, signal } from '../make.ts';

const match = (test: CriterionTest, signals: AnySignal[]): number => matchCriterion(criterion(test), factsOf(company(signals), null, NOW))?.match ?? -1;
const range = fc.tuple(fc.integer({ min: 1, max: 50_000 }), fc.integer({ min: 0, max: 50_000 })).map(([min, more]) => ({ min, max: min + more }));
const count = fc.integer({ min: 1, max: 200_000 });
const fades = fc.option(fc.double({ min: 1, max: 1000, noNaN: true }), { nil: 4 });
const share = fc.double({ min: 0, max: 1, noNaN: true });
const year = fc.integer({ min: 1800, max: 2030 });

it('every kind gives a whole number of ten-thousandths from 0 to 1, or is unknown', () => {
  fc.assert(fc.property(anyValidIcp, anySubject, (icp, of) => {
    const facts = factsOf(of.company, of.person, NOW, of);
    for (const one of icp.criteria) {
      const known = matchCriterion(one, facts);
      expect(known === null || (Number.isInteger(known.match) && known.match >= 0 && known.match <= 10_000 && Number.isInteger(known.quality))).toBe(true);
    }
  }), { numRuns: 300 });
});

/** The numbers, the one nearer to the range first. */
function nearestFirst(a: number, b: number, { min, max }: { min: number; max: number }): [number, number] {
  const away = (n: number): number => (n < min ? min / n : n > max ? n / max : 1);
  return away(a) <= away(b) ? [a, b] : [b, a];
}

describe('a number nearer to what is wanted never matches less', () => {
  it('head count and revenue, in log space', () => {
    fc.assert(fc.property(range, fades, count, count, (wanted, fadesAt, a, b) => {
      const at = (n: number): number => logRangeMatch({ min: n, max: n }, { ...wanted, fadesAt });
      const [near, far] = nearestFirst(a, b, wanted);
      expect(at(near)).toBeGreaterThanOrEqual(at(far));
    }));
  });

  it('a band wholly outside never matches more than its nearer end, nor less than its farther one', () => {
    fc.assert(fc.property(range, range, (wanted, band) => {
      const at = (n: number) => logRangeMatch({ min: n, max: n }, wanted);
      if (band.min <= wanted.max && band.max >= wanted.min) return;
      const mean = logRangeMatch(band, wanted);
      expect(mean).toBeLessThanOrEqual(Math.max(at(band.min), at(band.max)));
      expect(mean).toBeGreaterThanOrEqual(Math.min(at(band.min), at(band.max)));
    }));
  });

  it('is the same in any unit', () => {
    fc.assert(fc.property(range, count, fc.integer({ min: 2, max: 1000 }), (wanted, n, unit) => {
      const one = logRangeMatch({ min: n, max: n }, wanted);
      const other = logRangeMatch({ min: n * unit, max: n * unit }, { min: wanted.min * unit, max: wanted.max * unit });
      expect(Math.abs(one - other)).toBeLessThanOrEqual(1);
    }));
  });

  it('the founding year', () => {
    fc.assert(fc.property(year, fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 60 }), year, year, (from, more, fadesOver, a, b) => {
      const wanted: CriterionTest = { kind: 'founded', from, to: from + more, fadesOver };
      const away = (one: number): number => Math.max(from - one, one - from - more, 0);
      const [near, far] = away(a) <= away(b) ? [a, b] : [b, a];
      expect(match(wanted, [signal('founded', near)])).toBeGreaterThanOrEqual(match(wanted, [signal('founded', far)]));
    }));
  });

  it('open roles', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 100 }), fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 200 }), (atLeast, a, b) => {
      const at = (roles: number) => match({ kind: 'hiring', atLeast }, [signal('openRoleCount', roles)]);
      expect(at(Math.max(a, b))).toBeGreaterThanOrEqual(at(Math.min(a, b)));
    }));
  });
});

describe('a larger share never takes credit away', () => {
  const industries = fc.constantFrom('4', '6', '54', '55', '2212', '3133', '1594');
  const codes = fc.constantFrom('DE', 'AT', 'SE', 'US');

  it.each<[string, (share: number) => fc.Arbitrary<[CriterionTest, AnySignal]>]>([
    ['parent', (parent) => fc.tuple(industries, industries).map(([code, found]) => [{ kind: 'industry', codes: [code], parent, group: 0 }, signal('industry', found)])],
    ['top group', (group) => fc.tuple(industries, industries).map(([code, found]) => [{ kind: 'industry', codes: [code], group }, signal('industry', found)])],
    ['region', (region) => codes.map((code) => [{ kind: 'place', countries: ['DE'], regions: ['DACH', 'NORDICS'], region }, signal('country', code)])],
    ['neighbouring round', (nextStage) => fc.constantFrom('seed', 'series-a', 'series-b').map((round) => [{ kind: 'funding-stage', anyOf: ['series-a'], nextStage }, signal('funding', { min: 1, max: 1, currency: 'EUR', round })])],
  ])('%s', (_name, asked) => {
    fc.assert(fc.property(share, share, fc.integer(), (one, other, seed) => {
      const [less, more] = [Math.min(one, other), Math.max(one, other)];
      const [small, large] = [less, more].map((at) => fc.sample(asked(at), { numRuns: 20, seed }).map(([test, found]) => match(test, [found])));
      expect(large?.every((value, index) => value >= (small?.[index] ?? 0))).toBe(true);
    }), { numRuns: 30 });
  });
});
