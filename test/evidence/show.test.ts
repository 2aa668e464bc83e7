import { expect, test } from 'vitest';
import type { FieldName, FieldValues } from '#lib/evidence/model.ts';
import { showValue } from '#lib/evidence/show.ts';

test.each<[FieldName, FieldValues[FieldName], string]>([
  ['headCount', { min: 51, max: 200 }, '51–200 employees'], ['headCount', { min: 120, max: 120 }, '120 employees'], ['headCount', { min: 1, max: 1 }, '1 employee'], ['headCount', { min: 10_001, max: 100_000 }, '10,001+ employees'], ['headCount', { min: 500, max: 1000 }, '500–1,000 employees'],
  ['country', 'DE', 'Germany'], ['industry', '4', 'Software Development'], ['seniority', 'c_suite', 'C-level'], ['funding', { min: 12_500_000, max: 12_500_000, currency: 'USD', round: 'series-b', year: 2025 }, '$12.5M (series B, 2025)'], ['openRoleCount', 0, 'no open roles'], ['openRole', { title: 'Sales Manager', place: 'Bath' }, 'Sales Manager, Bath'],
  ['founded', 1998, '1998'], ['socialLink', 'https://www.linkedin.com/company/brightforge', 'linkedin.com/company/brightforge'], ['teamMember', { name: 'Ada Nord', title: 'CTO' }, 'Ada Nord, CTO'],
])('%s in words: %j', (field, value, words) => {
  expect(showValue(field, value)).toBe(words);
});
