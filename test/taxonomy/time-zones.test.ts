import { expect, it } from 'vitest';
import { countryCodes } from '#lib/taxonomy/countries.ts';
import { zonesOf } from '#lib/taxonomy/time-zones.ts';

it('every time zone of a country is one that browsers know', () => {
  const zones = [...countryCodes()].flatMap((country) => zonesOf(country));
  expect(zones.length).toBeGreaterThan(60);
  for (const timeZone of zones) expect(() => new Intl.DateTimeFormat('en', { timeZone })).not.toThrow();
  expect(zonesOf('DE')).toEqual(['Europe/Berlin']);
  expect(zonesOf('toString')).toEqual([]);
});
