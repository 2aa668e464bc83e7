import { describe, expect, it, test } from 'vitest';
import { correctionSignal } from '#lib/evidence/correction.ts';
import type { FieldName } from '#lib/evidence/model.ts';
import { NOW } from './samples.ts';

const at = { url: 'https://www.brightforge.com/', now: NOW };

describe('what a rep types', () => {
  test.each<[FieldName, string, unknown]>([
    ['headCount', '120', { min: 120, max: 120 }], ['headCount', '51–200', { min: 51, max: 200 }], ['country', 'Deutschland', 'DE'], ['country', 'uk', 'GB'], ['industry', 'Software Development', '4'], ['companyDomain', 'https://www.brightforge.com/x', 'brightforge.com'],
    ['founded', '1998', 1998], ['phone', '+49 30 901820', '+4930901820'], ['seniority', 'C-level', 'c_suite'], ['seniority', 'Head of Sales', 'head'], ['department', 'information technology', 'Information Technology'], ['decisionRole', 'Champion', 'champion'], ['revenue', '€3.5 million', { min: 3_500_000, max: 3_500_000, currency: 'EUR' }],
    ['openRoleCount', '0', 0], ['city', ' Bath ', 'Bath'], ['openRole', 'Sales Manager', { title: 'Sales Manager' }],
  ])('%s: %s', (field, text, value) => {
    expect(correctionSignal(field, text, at)).toMatchObject({ field, value, method: 'rep', confidence: 1, observedAt: NOW });
  });

  test.each<[FieldName, string]>([['headCount', 'a lot'], ['country', 'Atlantis'], ['companyDomain', 'linkedin.com'], ['founded', '2999'], ['phone', '12'], ['industry', 'things'], ['trigger', 'x'], ['country', '   '], ['personUrl', 'brightforge.com']])('%s cannot be "%s", and the rep is told what can', (field, text) => {
    expect(correctionSignal(field, text, at)).toEqual({ error: expect.stringMatching(/\w.*\.$/) });
  });

  it('is kept as typed, as its own evidence', () => {
    expect(correctionSignal('country', 'Austria', at)).toMatchObject({ raw: 'Austria', quote: { exact: 'Austria', prefix: '', suffix: '' } });
  });
});
