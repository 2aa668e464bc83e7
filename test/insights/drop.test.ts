import * as fc from '#test/properties.ts';
import { describe, expect, it } from 'vitest';
import { hasDropped, noise, psi, standardised, type Share } from '#lib/insights/drop.ts';

const shares = fc.nat(400).chain((of) => fc.nat(of).map((yes): Share => ({ yes, of })));
const seen = fc.integer({ min: 10, max: 400 }).chain((of) => fc.nat(of).map((yes): Share => ({ yes, of })));

/** A repeatable stream of numbers from 0 to 1. */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
const drawn = (of: number, part: number, throwDice: () => number): Share => ({ of, yes: Array.from({ length: of }, throwDice).filter((thrown) => thrown < part).length });

describe('the stability index', () => {
  it('is never negative, the same both ways, and zero for equal samples', () => {
    fc.assert(
      fc.property(shares, shares, (one, other) => {
        expect(psi(one, other)).toBeGreaterThanOrEqual(0);
        expect(psi(one, other)).toBeCloseTo(psi(other, one), 10);
        expect(psi(one, one)).toBe(0);
      }),
    );
  });

  it.each([
    ['nine of ten to seven of ten', { yes: 700, of: 1000 }, { yes: 900, of: 1000 }, 0.27],
    ['half to half', { yes: 50, of: 100 }, { yes: 500, of: 1000 }, 0],
    ['nearly all to nothing', { yes: 0, of: 10 }, { yes: 38, of: 40 }, 5.2],
  ])('of %s', (_, now, before, index) => {
    expect(psi(now, before)).toBeCloseTo(index, 1);
  });

  it('has a noise line that falls with both sample sizes', () => {
    expect(noise({ yes: 0, of: 40 }, { yes: 0, of: 40 })).toBeCloseTo(0.54, 2);
    expect(noise({ yes: 0, of: 400 }, { yes: 0, of: 400 })).toBeCloseTo(0.054, 3);
  });
});

describe('a drop', () => {
  it('is said of a fall alone, and still of a deeper one', () => {
    fc.assert(
      fc.property(seen, seen, fc.nat(400), (now, before, less) => {
        const rises = now.yes / now.of >= before.yes / before.of && now.of >= before.of;
        expect(rises && hasDropped(now, before)).toBe(false);
        const deeper = { ...now, yes: Math.max(0, now.yes - less) };
        expect(hasDropped(now, before) && !hasDropped(deeper, before)).toBe(false);
      }),
    );
  });

  it('is never said of fewer than ten pages', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9 }), seen, (of, before) => {
        expect(hasDropped({ yes: 0, of }, before)).toBe(false);
      }),
    );
  });

  it('is said less than once in five hundred weeks where nothing changed', () => {
    const throwDice = dice(7);
    let alarms = 0;
    for (let week = 0; week < 5000; week += 1) {
      const part = throwDice();
      const size = 10 + Math.floor(throwDice() * 60);
      if (hasDropped(drawn(size, part, throwDice), drawn(size * 4, part, throwDice))) alarms += 1;
    }
    expect(alarms).toBeLessThan(10);
  });

  it('is said of a field that is gone, in the first week with a dozen pages', () => {
    expect(hasDropped({ yes: 0, of: 12 }, { yes: 40, of: 48 })).toBe(true);
    expect(hasDropped({ yes: 9, of: 12 }, { yes: 40, of: 48 })).toBe(false);
  });
});

describe('a small fall', () => {
  it('is none, however sure it is', () => {
    const now = { yes: 8000, of: 10_000 };
    const before = { yes: 36_000, of: 40_000 };
    expect(psi(now, before)).toBeGreaterThan(noise(now, before));
    expect(hasDropped(now, before)).toBe(false);
  });
});

describe('shares of the same mix', () => {
  it('are plain sums where there is one kind', () => {
    const pair = { now: { yes: 6, of: 12 }, before: { yes: 40, of: 48 } };
    const { now, before } = standardised([pair]);
    expect(now).toEqual(pair.now);
    expect(before.of).toBeCloseTo(48);
    expect(before.yes).toBeCloseTo(40);
  });

  it('do not fall when other kinds of pages are read than before', () => {
    const about = { now: { yes: 1, of: 1 }, before: { yes: 180, of: 200 } };
    const careers = { now: { yes: 4, of: 60 }, before: { yes: 3, of: 50 } };
    const { now, before } = standardised([about, careers]);
    expect(hasDropped({ yes: 5, of: 61 }, { yes: 183, of: 250 })).toBe(true);
    expect(hasDropped(now, before)).toBe(false);
  });

  it('leave out a kind that was never read before', () => {
    expect(standardised([{ now: { yes: 0, of: 30 }, before: { yes: 0, of: 0 } }])).toEqual({ now: { yes: 0, of: 0 }, before: { yes: 0, of: 0 } });
  });

  it('are never a larger sample than there were pages', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ now: seen, before: seen }), { minLength: 1, maxLength: 4 }), (kinds) => {
        const { now, before } = standardised(kinds);
        expect(now.of).toBe(kinds.reduce((sum, kind) => sum + kind.now.of, 0));
        expect(before.of).toBeLessThanOrEqual(kinds.reduce((sum, kind) => sum + kind.before.of, 0) + 1e-6);
        expect(before.yes).toBeLessThanOrEqual(before.of + 1e-6);
      }),
    );
  });
});
