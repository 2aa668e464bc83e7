import * as fc from '#test/properties.ts';
import { afterEach, describe, expect, it } from 'vitest';
import { readNumber, typedNumber } from '#components/ui/typed-number.ts';
import { speak } from '#test/i18n/speak.ts';

afterEach(() => speak('en'));

describe('a number as typed', () => {
  it.each([
    ['en', '0.5', 0.5],
    ['en', ' 1,250.75 ', 1250.75],
    ['en', '1 250', 1250],
    ['en', '-3', -3],
    ['en', '.5', 0.5],
    ['en', '0,5', null],
    ['en', '1,2,3', null],
    ['de', '0,5', 0.5],
    ['de', '0.5', 0.5],
    ['de', '1.250', 1250],
    ['de', '1.250,75', 1250.75],
    ['de', '1,250', 1.25],
    ['de', '1.2.3', null],
    ['de', '1,2,3', null],
    ['de', '0.500', 0.5],
    ['en', '', null],
    ['en', '1e3', null],
    ['en', '0x10', null],
    ['en', 'ten', null],
    ['en', '-', null],
  ] as const)('in %s “%s” is read as %s', (language, text, value) => {
    speak(language);
    expect(readNumber(text)).toBe(value);
  });

  it.each(['en', 'de'] as const)('is read back in %s as it is shown', (language) => {
    speak(language);
    fc.assert(fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 6 }), (digits, places) => {
      const value = Number(`${digits}e-${places}`);
      fc.pre(!String(value).includes('e'));
      expect(readNumber(typedNumber(value))).toBe(value);
    }));
  });
});
