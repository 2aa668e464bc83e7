import * as fc from '#test/properties.ts';
import { describe, expect, it, test } from 'vitest';
import { correctionSignal } from '#lib/evidence/correction.ts';
import type { FieldName, FieldValues } from '#lib/evidence/model.ts';
import { showValue } from '#lib/evidence/show.ts';
import { countryCodes } from '#lib/taxonomy/countries.ts';
import { DECISION_ROLES } from '#lib/taxonomy/decision-role.ts';
import { DEPARTMENTS } from '#lib/taxonomy/departments.ts';
import { HEAD_COUNT_BANDS } from '#lib/taxonomy/head-count.ts';
import { INDUSTRIES } from '#lib/taxonomy/industries.ts';
import { LANGUAGE_NAMES } from '#lib/taxonomy/languages.ts';
import { SENIORITIES } from '#lib/taxonomy/seniority.ts';
import { TONGUES } from '#lib/taxonomy/tongue.ts';
import { NOW } from './samples.ts';

const at = { url: 'https://www.brightforge.com/', now: NOW };
const readBack = (field: FieldName, text: string): unknown => {
  const signal = correctionSignal(field, text, at);
  return 'error' in signal ? signal : signal.value;
};

const NAMED: readonly (readonly [FieldName, readonly string[]])[] = [
  ['seniority', SENIORITIES], ['department', DEPARTMENTS], ['decisionRole', DECISION_ROLES], ['industry', INDUSTRIES.map(({ code }) => code)],
  ['country', [...countryCodes()]], ['language', Object.keys(LANGUAGE_NAMES)],
];

describe.each(TONGUES)('a value shown in "%s" and kept as it stands', (tongue) => {
  test.each(NAMED)('is the same %s', (field, values) => {
    const others = values.filter((value) => readBack(field, showValue(field, value, tongue)) !== value);
    expect(others.map((value) => [value, showValue(field, value, tongue), readBack(field, showValue(field, value, tongue))])).toEqual([]);
  });

  it('is the same head count', () => {
    const counts = fc.oneof(
      fc.constantFrom(...HEAD_COUNT_BANDS.map(({ min, max }) => ({ min, max }))),
      fc.tuple(fc.oneof(fc.integer({ min: 1, max: 99_999 }), fc.integer({ min: 1900, max: 2100 })), fc.integer({ min: 0, max: 50_000 })).map(([min, more]) => ({ min, max: min + more })).filter(({ max }) => max < 100_000),
    );
    const years = fc.option(fc.integer({ min: 2005, max: 2026 }), { nil: undefined });
    fc.assert(fc.property(counts, years, (count, year) => {
      const value = { ...count, ...(year !== undefined && { year }) };
      expect(readBack('headCount', showValue('headCount', value, tongue))).toEqual(value);
    }));
  });

  it.each(['funding', 'revenue'] as const)('is the same amount of %s', (field) => {
    const amounts = fc.tuple(fc.integer({ min: 10, max: 9499 }), fc.constantFrom(100, 1e5, 1e8)).map(([tenths, scale]) => tenths * scale);
    const about = fc.record(
      {
        currency: fc.constantFrom('USD', 'EUR', 'GBP', 'CHF', 'JPY', 'SEK', 'NOK', 'DKK', 'PLN', 'INR', 'AUD', 'CAD', 'BRL', 'MXN', 'CNY', 'KRW', 'NZD', 'HKD', 'ILS', 'SGD', 'CZK', 'ZAR'),
        year: fc.integer({ min: 1990, max: 2026 }),
        round: fc.constantFrom('pre-seed', 'seed', 'series-a', 'series-d', 'grant', 'debt', 'ipo', 'bridge', 'growth'),
      },
      { requiredKeys: ['currency'] },
    );
    fc.assert(fc.property(amounts, fc.option(amounts, { nil: undefined }), about, (one, other, rest) => {
      const value: FieldValues['funding'] = { min: Math.min(one, other ?? one), max: Math.max(one, other ?? one), ...rest };
      expect([showValue(field, value, tongue), readBack(field, showValue(field, value, tongue))]).toEqual([showValue(field, value, tongue), value]);
    }), { numRuns: 1000 });
  });

  it('is the same number of open roles, and the same technology', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 99_999 }), (count) => void expect(readBack('openRoleCount', showValue('openRoleCount', count, tongue))).toBe(count)));
    for (const use of ['in-use', 'asked-for'] as const) expect(readBack('technology', showValue('technology', { name: 'HubSpot', use }, tongue))).toEqual({ name: 'HubSpot', use });
  });
});
