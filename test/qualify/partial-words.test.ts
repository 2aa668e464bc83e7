import { describe, expect, it } from 'vitest';
import type { AnySignal } from '#lib/evidence/model.ts';
import type { CriterionTest } from '#lib/icp/criterion-tests.ts';
import { company, criterion, grade, icp, signal } from './make.ts';

const lineOf = (test: CriterionTest, fact: AnySignal) => grade({ icp: icp({ criteria: [criterion(test)] }), company: company([fact]) }).lines[0];

describe('a partial match says by which rule it counts in part', () => {
  it.each<[CriterionTest, AnySignal, number, RegExp]>([
    [{ kind: 'head-count', min: 100, max: 200 }, signal('headCount', { min: 50, max: 50 }), 5000, /nothing at 4 times the edge/],
    [{ kind: 'head-count', min: 100, max: 200, fadesAt: 16 }, signal('headCount', { min: 50, max: 50 }), 7500, /nothing at 16 times the edge/],
    [{ kind: 'place', countries: ['AT'], regions: ['DACH'] }, signal('country', 'DE'), 6000, /region .* counts 60 %/],
    [{ kind: 'place', countries: ['AT'], regions: ['DACH'], region: 0.35 }, signal('country', 'DE'), 3500, /counts 35 %/],
    [{ kind: 'hiring', atLeast: 8 }, signal('openRoleCount', 2), 2500, /share of the 8 open roles/],
    [{ kind: 'founded', from: 2000, to: 2010, fadesOver: 4 }, signal('founded', 1999), 7500, /nothing 4 years off/],
    [{ kind: 'funding-stage', anyOf: ['series-a'] }, signal('funding', { min: 1, max: 1, currency: 'EUR', round: 'seed' }), 5000, /before or after .* 50 %/],
    [{ kind: 'revenue', min: 100, max: 200, currency: 'EUR' }, signal('revenue', { min: 50, max: 50, currency: 'EUR' }), 5000, /outside the range/],
  ])('%j', (test, fact, match, words) => {
    expect(lineOf(test, fact)).toMatchObject({ state: 'partial', match, partly: expect.stringMatching(words) });
  });

  it('and a whole match, a mismatch or an unknown one says nothing of it', () => {
    const test: CriterionTest = { kind: 'place', countries: ['AT'], regions: ['DACH'] };
    for (const fact of [signal('country', 'AT'), signal('country', 'FR'), signal('founded', 1999)]) expect(lineOf(test, fact)).not.toHaveProperty('partly');
  });
});
