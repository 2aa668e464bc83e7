import * as fc from '#test/properties.ts';
import { describe, expect, it } from 'vitest';
import { bandsOf, bandsText, sureAndRight } from './bands.ts';
import type { JudgedClaim } from './claims.ts';
import { fitCalibration, leaveOneSiteOut, rising } from './fit-calibration.ts';

const claim = (confidence: number, right: boolean, site = 'brightforge.com', field = 'emails'): JudgedClaim => ({ file: 'a.html', site, field, confidence, right });
const many = (n: number, ...of: Parameters<typeof claim>) => Array.from({ length: n }, () => claim(...of));

describe('claimed against observed', () => {
  const claims = [claim(0.95, true), claim(1, false), claim(0.8, true), claim(0.79, false)];

  it('is told by band, a bound belonging to the band above it', () => {
    expect(bandsOf(claims).filter(({ claims: n }) => n > 0)).toEqual([
      { from: 0.7, to: 0.8, claims: 1, claimed: 0.79, observed: 0 },
      { from: 0.8, to: 0.9, claims: 1, claimed: 0.8, observed: 1 },
      { from: 0.9, to: 1, claims: 2, claimed: 0.975, observed: 0.5 },
    ]);
  });

  it('counts as sure what is claimed with 0.8 or more', () => {
    expect(sureAndRight(claims)).toBeCloseTo(2 / 3);
    expect(sureAndRight([claim(0.5, true)])).toBeNull();
  });

  it('names a field of its own only where there are enough claims', () => {
    const text = bandsText([...many(25, 0.9, true, 'a.com', 'people'), ...claims]);
    expect(text).toContain('people');
    expect(text).not.toContain('emails');
  });
});

describe('the fit', () => {
  it('never falls from left to right, and keeps the mean', () => {
    const cells = fc.array(fc.record({ share: fc.double({ min: 0, max: 1, noNaN: true }), weight: fc.integer({ min: 1, max: 50 }) }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(cells, (some) => {
        const fitted = rising(some);
        expect(fitted).toHaveLength(some.length);
        expect(fitted.every((share, index) => index === 0 || share >= (fitted[index - 1] ?? 0) - 1e-9)).toBe(true);
        const total = (shares: readonly number[]) => shares.reduce((sum, share, index) => sum + share * (some[index]?.weight ?? 0), 0);
        expect(total(fitted)).toBeCloseTo(total(some.map(({ share }) => share)), 6);
      }),
    );
  });

  it('trusts many sites more than many claims of one', () => {
    const oneSite = fitCalibration(many(40, 0.5, true)).contact[2] ?? 0;
    const sites = fitCalibration(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'].flatMap((site) => many(4, 0.5, true, `${site}.com`))).contact[2] ?? 0;
    expect(oneSite).toBeCloseTo((3 + 1.5) / 6, 2);
    expect(sites).toBeCloseTo((30 + 1.5) / 33, 2);
  });

  it('shows each site what the others alone say of it', () => {
    const bad = many(3, 0.8, false, 'bad.com');
    const held = leaveOneSiteOut([...bad, ...many(3, 0.8, true, 'good.com')]);
    expect(held.filter(({ site }) => site === 'bad.com').map(({ confidence }) => confidence)).toEqual(Array(3).fill((3 + 2.4) / 6));
    expect(held.filter(({ site }) => site === 'good.com').every(({ confidence }) => confidence < 0.8)).toBe(true);
  });
});
