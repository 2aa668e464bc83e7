import * as fc from '#test/properties.ts';
import { describe, expect, it } from 'vitest';
import { CALIBRATED_AT, CALIBRATION, shownConfidence } from '#lib/evidence/calibration.ts';
import type { FieldName } from '#lib/evidence/model.ts';

const fields = fc.constantFrom<FieldName>('companyName', 'country', 'email', 'teamMember', 'headCount', 'technology', 'industry');

describe('the confidence people are shown', () => {
  it('never falls where the reliability rises, and stays between nothing and certainty', () => {
    fc.assert(
      fc.property(fields, fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), (field, a, b) => {
        const [low, high] = [shownConfidence(field, Math.min(a, b)), shownConfidence(field, Math.max(a, b))];
        expect(low).toBeLessThanOrEqual(high);
        expect([low >= 0, high <= 1]).toEqual([true, true]);
      }),
    );
  });

  it('is the row of the table, and between two columns in proportion', () => {
    CALIBRATED_AT.forEach((at, index) => expect(shownConfidence('companyName', at)).toBe(CALIBRATION.company[index]));
    const [, , , , from, to] = CALIBRATION.place;
    expect(shownConfidence('country', 0.85)).toBe(Math.round(50 * (from + to)) / 100);
  });

  it('is certain for the rep alone', () => {
    expect(shownConfidence('city', 1)).toBe(1);
    expect(shownConfidence('city', 0.95)).toBeLessThan(1);
  });

  it('is the reliability itself where nothing was measured', () => {
    expect([0.3, 0.62, 0.9].map((reliability) => shownConfidence('industry', reliability))).toEqual([0.3, 0.62, 0.9]);
  });

  it('shows no guess as sure', () => {
    expect(Object.values(CALIBRATION).every(([, guess]) => guess < 0.8)).toBe(true);
  });
});
