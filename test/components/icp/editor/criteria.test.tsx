// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { KINDS } from '#components/icp/editor/criteria/kinds.ts';
import type { Criterion, CriterionTest, Icp } from '#lib/icp/model.ts';
import { SAMPLE_ICP } from '#test/fixtures/sample-icp.ts';
import { textOf } from '../../render.tsx';
import { openEditor } from './hands.tsx';

const one = (test: CriterionTest, more: Partial<Criterion> = {}): Icp => ({
  ...SAMPLE_ICP,
  criteria: [{ id: 'asked', label: 'Asked', subject: test.kind === 'title' ? 'person' : 'company', weight: 10, mustKnow: false, test, ...more }],
});

const ask = (field: 'companyName' | 'seniority' | 'email'): CriterionTest => ({ kind: 'custom', ask: { field, operator: 'exists' } });

/** The criterion as saved after some acts in its open form. */
async function edited(icp: Icp, acts: (hands: ReturnType<typeof openEditor>) => Promise<void>): Promise<Criterion> {
  const hands = openEditor(icp);
  await hands.press('Asked');
  await acts(hands);
  return (await hands.saved()).criteria[0]!;
}

describe('a new criterion', () => {
  it.each(KINDS)('that asks $asks opens in its own form', async ({ kind, label }) => {
    const hands = openEditor();
    await hands.fill('What a new criterion asks', kind);
    await hands.press('Add criterion');
    expect((hands.field('Name') as HTMLInputElement).value).toBe(label);
    expect(hands.host.querySelectorAll('.entry-form:not([hidden]) input').length).toBeGreaterThan(2);
  });

  it('has an id of its own and says what it still lacks', async () => {
    const hands = openEditor();
    await hands.press('Add criterion');
    expect(hands.problems()).toEqual(['Name at least one']);
    expect(textOf(hands.host.querySelector('.editor-toolbar'))).toContain('One thing to mend');
    await hands.fill('Search industries', 'Biotechnology Research');
    await hands.key(hands.host.querySelector('[role=treeitem][aria-checked=false][aria-level="3"]') ?? hands.host.querySelector('[role=treeitem]')!, ' ');
    const ids = (await hands.saved()).criteria.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
    expect(ids).toHaveLength(SAMPLE_ICP.criteria.length + 1);
  });
});

describe('a criterion', () => {
  it('is moved, and removed', async () => {
    const hands = openEditor();
    await hands.press('Move Company size up');
    await hands.press('Remove Hiring');
    expect((await hands.saved()).criteria.map(({ id }) => id)).toEqual(['size', 'industry', 'country', 'technology', 'role']);
  });

  it('is must-know, must-have, with a base rate; taken back, nothing of it is left', async () => {
    const test = { kind: 'hiring', atLeast: 2 } as const;
    const set = await edited(one(test), async (hands) => {
      await hands.check('Must know At least one of these must be known for a grade; they are asked for first.');
      await hands.check('Must have A sure mismatch disqualifies; an unsure one asks to be confirmed.');
      await hands.fill('Share of prospects that meet it', '30');
    });
    expect(set).toMatchObject({ mustKnow: true, mustHave: true, baseRate: 0.3 });
    const back = await edited(one(test, { mustHave: true, baseRate: 0.3 }), async (hands) => {
      await hands.check('Must have A sure mismatch disqualifies; an unsure one asks to be confirmed.');
      await hands.fill('Share of prospects that meet it', '');
    });
    expect(Object.keys(back)).not.toContain('mustHave');
    expect(Object.keys(back)).not.toContain('baseRate');
  });

  it('asks for its steps where letters are given in thirds', async () => {
    const icp = one({ kind: 'hiring', atLeast: 2 });
    const thirds: Icp = { ...icp, thresholds: { ...icp.thresholds, scheme: 'thirds' } };
    expect(await edited(thirds, (hands) => hands.fill('Thirds of a letter', '2'))).toMatchObject({ thirds: 2 });
  });

  it.each<[string, CriterionTest, (hands: ReturnType<typeof openEditor>) => Promise<void>, CriterionTest]>([
    ['the share of a sibling industry', { kind: 'industry', codes: ['4'] }, (hands) => hands.fill('Under the same parent counts', '55'), { kind: 'industry', codes: ['4'], parent: 0.55 }],
    ['a head count', { kind: 'head-count', min: 51, max: 200 }, (hands) => hands.fill('Head count: at most', '350'), { kind: 'head-count', min: 51, max: 350 }],
    ['a band', { kind: 'head-count', min: 51, max: 200 }, (hands) => hands.fill('Head count: largest band', '5'), { kind: 'head-count', min: 51, max: 1000 }],
    ['where a head count fades to', { kind: 'head-count', min: 51, max: 200 }, (hands) => hands.fill('Nothing is left at', '2.5'), { kind: 'head-count', min: 51, max: 200, fadesAt: 2.5 }],
    ['a region', { kind: 'place', countries: ['DE'], regions: [] }, (hands) => hands.check('DACH'), { kind: 'place', countries: ['DE'], regions: ['DACH'] }],
    ['what a region counts', { kind: 'place', countries: [], regions: ['EU'] }, (hands) => hands.fill('A country of a region counts', '100'), { kind: 'place', countries: [], regions: ['EU'], region: 1 }],
    ['the use of a product', { kind: 'technology', anyOf: ['Salesforce'] }, (hands) => hands.fill('Counts when', 'in-use'), { kind: 'technology', anyOf: ['Salesforce'], use: 'in-use' }],
    ['a level, in the order of levels', { kind: 'title', seniorities: ['director'], departments: [] }, (hands) => hands.check('Owner'), { kind: 'title', seniorities: ['owner', 'director'], departments: [] }],
    ['a founding year', { kind: 'founded', from: 2000, to: 2020 }, (hands) => hands.fill('From the year', '1990'), { kind: 'founded', from: 1990, to: 2020 }],
    ['open roles', { kind: 'hiring', atLeast: 1 }, (hands) => hands.fill('Open roles, at least', '3'), { kind: 'hiring', atLeast: 3 }],
    ['a revenue, in millions', { kind: 'revenue', min: 1e6, max: 1e8, currency: 'EUR' }, (hands) => hands.fill('At least', '2.5'), { kind: 'revenue', min: 2.5e6, max: 1e8, currency: 'EUR' }],
    ['the rate of a currency', { kind: 'revenue', min: 1e6, max: 1e8, currency: 'EUR' }, (hands) => hands.fill('USD', '0.9'), { kind: 'revenue', min: 1e6, max: 1e8, currency: 'EUR', rates: { USD: 0.9 } }],
    ['a funding stage', { kind: 'funding-stage', anyOf: ['series-b'] }, (hands) => hands.check('series A'), { kind: 'funding-stage', anyOf: ['series-a', 'series-b'] }],
    ['a business model', { kind: 'business-model', anyOf: ['saas'] }, (hands) => hands.check('manufacturer'), { kind: 'business-model', anyOf: ['saas', 'manufacturer'] }],
    ['an operator of its own', { kind: 'custom', ask: { field: 'legalForm', operator: 'exists' } }, async (hands) => {
      await hands.fill('Asked how', 'contains');
      await hands.fill('Words', 'GmbH');
    }, { kind: 'custom', ask: { field: 'legalForm', operator: 'contains', value: 'GmbH' } }],
    ['a field of numbers, between', { kind: 'custom', ask: { field: 'headCount', operator: 'exists' } }, async (hands) => {
      await hands.fill('Asked how', 'between');
      await hands.fill('From', '5');
    }, { kind: 'custom', ask: { field: 'headCount', operator: 'between', from: 5, to: 100 } }],
  ])('sets %s', async (_, before, acts, after) => {
    const result = await edited(one(before, { label: 'Asked', mustKnow: false }), async (hands) => {
      await acts(hands);
      await hands.fill('Weight of Asked', '20');
    });
    expect(result.test).toEqual(after);
  });

  it('keeps an operator that suits another field, or asks whether it is known', async () => {
    const result = await edited(one({ kind: 'custom', ask: { field: 'headCount', operator: 'at-least', value: 3 } }), (hands) => hands.fill('Field', 'legalForm'));
    expect(result.test).toEqual({ kind: 'custom', ask: { field: 'legalForm', operator: 'exists' } });
  });

  it('that asks about the person is asked of the person, so that companies alone are graded without it', async () => {
    const result = await edited(one(ask('companyName')), (hands) => hands.fill('Field', 'seniority'));
    expect(result).toMatchObject({ subject: 'person', test: ask('seniority') });
    expect(await edited(one(ask('seniority'), { subject: 'person' }), (hands) => hands.fill('Field', 'companyName'))).toMatchObject({ subject: 'company' });
    expect(await edited(one(ask('email'), { subject: 'person' }), (hands) => hands.fill('Asked of', 'company'))).toMatchObject({ subject: 'company' });
    expect(await edited(one({ kind: 'place', countries: ['DE'], regions: [] }), (hands) => hands.fill('Asked of', 'person'))).toMatchObject({ subject: 'person' });
  });

  it('says what is wrong with a range, beside it and in the closed row', async () => {
    const hands = openEditor(one({ kind: 'head-count', min: 51, max: 200 }));
    await hands.press('Asked');
    await hands.fill('Head count: at least', '900');
    expect(hands.problems().join()).toContain('The smaller number is above the larger one');
    await hands.press('Asked');
    expect(hands.problems()).toEqual(['The smaller number is above the larger one']);
  });
});
