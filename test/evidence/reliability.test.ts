import * as fc from '#test/properties.ts';
import { describe, expect, it } from 'vitest';
import { freshnessOf, isHalfGone, reliabilityOf } from '#lib/evidence/reliability.ts';
import { DAY, NOW, signal } from './samples.ts';

const country = (method: 'structured' | 'field' | 'labelled' | 'text' | 'guess' | 'rep', more = {}) => signal({ field: 'country', value: 'DE', method, ...more });

describe('reliability of several traces', () => {
  it('is 1 − Π(1 − q)', () => {
    expect(reliabilityOf([country('text'), country('guess')])).toBe(0.65);
    expect(reliabilityOf([country('labelled'), country('text')])).toBe(0.85);
  });

  it('counts one trace per method, the best', () => {
    expect(reliabilityOf([country('text'), country('text'), country('text', { confidence: 0.2 })])).toBe(0.5);
  });

  it('is capped at 0.95, however many agree', () => {
    expect(reliabilityOf([country('structured'), country('field'), country('labelled')])).toBe(0.95);
  });

  it('is 1 for a rep’s word, and 0 without any trace', () => {
    expect(reliabilityOf([country('guess'), country('rep')])).toBe(1);
    expect(reliabilityOf([])).toBe(0);
  });

  it('never falls by another trace, keeps to whole ten-thousandths, and does not mind the order', () => {
    const methods = fc.constantFrom('structured', 'field', 'labelled', 'text', 'guess');
    const traces = fc.array(fc.record({ method: methods, confidence: fc.double({ min: 0, max: 1, noNaN: true }) }), { maxLength: 12 });
    fc.assert(
      fc.property(traces, methods, (list, extra) => {
        const signals = list.map(({ method, confidence }) => country(method as 'text', { confidence }));
        const q = reliabilityOf(signals);
        expect(q).toBeGreaterThanOrEqual(0);
        expect(q).toBeLessThanOrEqual(0.95);
        expect(Math.round(q * 10_000)).toBeCloseTo(q * 10_000, 6);
        expect(reliabilityOf(signals.toReversed())).toBe(q);
        expect(reliabilityOf([...signals, country(extra as 'text')])).toBeGreaterThanOrEqual(q);
      }),
    );
  });
});

describe('freshness', () => {
  it('halves with every half-life', () => {
    const old = signal({ field: 'headCount', value: { min: 1, max: 1 }, observedAt: NOW - 180 * DAY });
    expect(freshnessOf(old, NOW)).toBe(0.5);
    expect(freshnessOf(old, NOW + 180 * DAY)).toBe(0.25);
    expect(freshnessOf(signal({ field: 'country', value: 'DE', observedAt: NOW - 730 * DAY }), NOW)).toBe(0.5);
  });

  it('counts from the date the page gives', () => {
    expect(freshnessOf(signal({ field: 'headCount', value: { min: 1, max: 1 }, publishedAt: new Date(NOW - 360 * DAY).toISOString() }), NOW)).toBe(0.25);
  });

  it('is 1 for what lies ahead, for a rep’s word, and for what does not age', () => {
    expect(freshnessOf(signal({ field: 'headCount', value: { min: 1, max: 1 }, observedAt: NOW + DAY }), NOW)).toBe(1);
    expect(freshnessOf(signal({ field: 'headCount', value: { min: 1, max: 1 }, method: 'rep', observedAt: 0 }), NOW)).toBe(1);
    expect(freshnessOf(signal({ field: 'founded', value: 1998, observedAt: 0 }), NOW)).toBe(1);
  });

  it('is half gone exactly where it is at most one half', () => {
    const minute = 60_000;
    const ages = fc.oneof(fc.integer({ min: -DAY, max: 800 * DAY }), fc.integer({ min: -200 * minute, max: 200 * minute }).map((off) => 180 * DAY + off));
    fc.assert(
      fc.property(ages, fc.constantFrom('field', 'rep'), (age, method) => {
        const count = signal({ field: 'headCount', value: { min: 1, max: 1 }, method, observedAt: NOW - age });
        expect(isHalfGone(count, NOW)).toBe(freshnessOf(count, NOW) <= 0.5);
      }),
    );
    expect(isHalfGone(signal({ field: 'founded', value: 1998, observedAt: 0 }), NOW)).toBe(false);
  });
});
