import { assert, integer, property } from '#test/properties.ts';
import { describe, expect, it } from 'vitest';
import { ageText, fixedPoints, percent, shortPoints } from '#components/ui/format.ts';

const MINUTE = 60_000;
const DAY = 86_400_000;

describe('numbers on screens', () => {
  it.each([
    [1850, '18.50', '18.5'],
    [-500, '−5.00', '−5'],
    [0, '0.00', '0'],
    [10_000, '100.00', '100'],
    [6667, '66.67', '66.67'],
  ])('shows %i hundredths as %s and, short, as %s', (points, fixed, short) => {
    expect(fixedPoints(points)).toBe(fixed);
    expect(shortPoints(points)).toBe(short);
  });

  it('loses no hundredth, so that columns add up', () => {
    assert(
      property(integer({ min: -10_000, max: 10_000 }), (points) => {
        expect(Math.round(Number(fixedPoints(points).replace('−', '-')) * 100) + 0).toBe(points);
      }),
    );
  });

  it.each([
    [0, '0 %'],
    [1, '1 %'],
    [7000, '70 %'],
    [9999, '99 %'],
    [10_000, '100 %'],
  ])('never calls %i ten-thousandths all or nothing unless it is', (share, text) => {
    expect(percent(share)).toBe(text);
  });

  it.each([
    [0, 'just now'],
    [MINUTE, '1 minute ago'],
    [119 * MINUTE, '1 hour ago'],
    [DAY, '1 day ago'],
    [59 * DAY, '59 days ago'],
    [90 * DAY, '2 months ago'],
    [3 * 366 * DAY, '3 years ago'],
    [-DAY, 'just now'],
  ])('says how old %i milliseconds are', (age, text) => {
    expect(ageText(1e12 - age, 1e12)).toBe(text);
  });
});
