import { describe, expect, it } from 'vitest';
import type { AnySignal } from '#lib/evidence/model.ts';
import type { CriterionTest } from '#lib/icp/model.ts';
import { company, criterion, daysAgo, grade, icp, person, signal, tool } from './make.ts';

const PLACE: CriterionTest = { kind: 'place', countries: ['DE'], regions: ['EU'] };
const graded = (test: CriterionTest, signals: AnySignal[]) => {
  const asked = criterion(test, { id: 'asked', label: 'Our market', mustHave: true });
  return grade({ icp: icp({ criteria: [asked, criterion({ kind: 'hiring', atLeast: 1 })] }), company: company([signal('openRoleCount', 5), ...signals]), person: test.kind === 'title' ? person(signals) : null });
};

describe('a criterion that must be met', () => {
  it.each<[string, CriterionTest, AnySignal[], boolean[]]>([
    ['met', PLACE, [signal('country', 'DE')], []],
    ['partly met', PLACE, [signal('country', 'FR')], []],
    ['not known', PLACE, [], []],
    ['surely not met', PLACE, [signal('country', 'US')], [true]],
    ['not met, as a text seems to say', PLACE, [signal('country', 'US', { method: 'text' })], [false]],
    ['not met when last read, more than a half-life ago', PLACE, [signal('country', 'US', { observedAt: daysAgo(800) })], [false]],
    ['not met, as the rep said long ago', PLACE, [signal('country', 'US', { method: 'rep', observedAt: daysAgo(3000) })], [true]],
    ['not met, but another page says it is', PLACE, [signal('country', 'US'), signal('country', 'DE', { method: 'labelled' })], [false]],
    ['not met either way', PLACE, [signal('country', 'US'), signal('country', 'JP', { method: 'labelled' })], [true]],
    ['not met by revenue', { kind: 'revenue', min: 1e6, max: 2e6, currency: 'EUR' }, [signal('revenue', { min: 9e8, max: 9e8, currency: 'EUR' })], [true]],
    ['not met by title', { kind: 'title', seniorities: ['c_suite'], departments: [] }, [signal('seniority', 'intern')], [true]],
    ['not met by language, which templates get wrong', { kind: 'language', anyOf: ['de'] }, ['', 'about'].map((path) => signal('language', 'en', { url: `https://brightforge.example/${path}`, confidence: 0.7 })), [false]],
    ['of which absence cannot be seen', { kind: 'technology', anyOf: ['Odoo'] }, [tool('HubSpot')], []],
  ])('%s', (_name, test, signals, expected) => {
    const { disqualifiers, status } = graded(test, signals);
    expect(disqualifiers.map(({ certain }) => certain)).toEqual(expected);
    expect(status).toBe(expected.includes(true) ? 'disqualified' : 'scored');
  });

  it('names itself, what was found and the evidence', () => {
    expect(graded(PLACE, [signal('country', 'US')]).disqualifiers).toMatchObject([
      { code: 'must_have_asked', reason: 'the must-have “Our market” is not met: United States', evidence: [{ field: 'country', value: 'US' }] },
    ]);
  });
});
