import { describe, expect, it } from 'vitest';
import type { AnySignal } from '#lib/evidence/model.ts';
import type { CriterionTest } from '#lib/icp/model.ts';
import type { CriterionLine } from '#lib/qualify/model.ts';
import { logRangeMatch } from '#lib/qualify/match/log-range.ts';
import { company, criterion, daysAgo, grade, icp, NOW, person, signal, trigger, tool } from '../make.ts';

/** What one criterion makes of some signals: its match in ten-thousandths, null when unknown. */
const match = (test: CriterionTest, signals: AnySignal[]): number | null => lineOf(test, signals)?.match ?? null;

const JOB_POST = 'https://brightforge.example/jobs/1';
const CAREERS = 'https://brightforge.example/careers';

function lineOf(test: CriterionTest, signals: AnySignal[]): CriterionLine | undefined {
  const of = test.kind === 'title' ? { company: null, person: person(signals) } : { company: company(signals, { [JOB_POST]: 'job-post' }) };
  return grade({ icp: icp({ criteria: [criterion(test)] }), ...of }).lines[0];
}

describe('industry', () => {
  it.each([
    ['the same node', '4', ['4'], 10_000],
    ['a branch of a listed group', '4', ['1594'], 10_000],
    ['a sibling under the same parent', '55', ['54'], 7000],
    ['the parent of a listed one', '6', ['4'], 7000],
    ['a cousin in the same top group', '3133', ['4'], 4000],
    ['another top group', '2212', ['4'], 0],
    ['the best of several', '4', ['2212', '4'], 10_000],
  ])('%s', (_name, found, codes, expected) => {
    expect(match({ kind: 'industry', codes }, [signal('industry', found)])).toBe(expected);
  });

  it('is unknown while no page says it', () => {
    expect(match({ kind: 'industry', codes: ['4'] }, [])).toBeNull();
  });
});

const closeness = (n: number): number => (n >= 50 && n <= 500 ? 1 : Math.max(0, 1 - Math.abs(Math.log(n / (n < 50 ? 50 : 500))) / Math.log(4)));

describe('head count', () => {
  const wanted = { min: 50, max: 500 };
  it.each([
    ['a count inside', 120, 120, 10_000],
    ['the lower edge', 50, 50, 10_000],
    ['the upper edge', 500, 500, 10_000],
    ['half the lower edge', 25, 25, 5000],
    ['double the upper edge', 1000, 1000, 5000],
    ['a quarter of the lower edge', 12, 12, 0],
    ['four times the upper edge', 2000, 2000, 0],
    ['far above', 100_000, 100_000, 0],
    ['nobody', 0, 0, 0],
    ['a band inside', 51, 200, 10_000],
  ])('%s', (_name, min, max, expected) => {
    expect(logRangeMatch({ min, max }, wanted)).toBe(expected);
  });

  it('takes of a band the mean at eleven points evenly spaced in log n', () => {
    const counts = Array.from({ length: 11 }, (_, step) => 11 * (50 / 11) ** (step / 10));
    const mean = counts.map(closeness).reduce((sum, one) => sum + one, 0) / 11;
    expect(logRangeMatch({ min: 11, max: 50 }, wanted)).toBe(Math.floor(mean * 10_000 + 0.5));
    expect(mean).toBeGreaterThan(0.4);
    expect(mean).toBeLessThan(0.6);
  });

  it('reads the open top band as up to 100,000', () => {
    expect(logRangeMatch({ min: 10_001, max: 100_000 }, { min: 10_001, max: 10_000_000 })).toBe(10_000);
    expect(logRangeMatch({ min: 10_001, max: 100_000 }, wanted)).toBe(0);
  });
});

describe('place', () => {
  const wanted: CriterionTest = { kind: 'place', countries: ['DE'], regions: ['DACH', 'NORDICS'] };
  it.each([['DE', 10_000], ['AT', 6000], ['SE', 6000], ['US', 0]])('%s', (country, expected) => {
    expect(match(wanted, [signal('country', country)])).toBe(expected);
  });

  it('reads the person’s own country for a criterion about the person', () => {
    const asked = criterion(wanted, { subject: 'person' });
    const of = person([signal('personCountry', 'SE')]);
    const result = grade({ icp: icp({ criteria: [asked] }), company: company([signal('country', 'DE')]), person: of });
    expect(result.lines[0]).toMatchObject({ match: 6000, field: 'personCountry', found: 'Sweden' });
  });
});

describe('founded', () => {
  it.each([[2005, 10_000], [2020, 10_000], [2004, 0], [2021, 0]])('%s', (year, expected) => {
    expect(match({ kind: 'founded', from: 2005, to: 2020 }, [signal('founded', year)])).toBe(expected);
  });
});

describe('technology', () => {
  it('matches any of the list, in any spelling of case', () => {
    expect(match({ kind: 'technology', anyOf: ['HubSpot', 'salesforce'] }, [tool('Salesforce')])).toBe(10_000);
  });

  it('counts a product in use and one asked for alike, and says which is which, those in use first', () => {
    const line = lineOf({ kind: 'technology', anyOf: ['HubSpot', 'Salesforce', 'Odoo'] }, [tool('Odoo', 'asked-for'), tool('Salesforce', 'asked-for', { method: 'text' }), tool('HubSpot', 'in-use', { method: 'text' })]);
    expect(line).toMatchObject({ match: 10_000, found: 'HubSpot in use; Odoo, Salesforce asked for in a job post' });
  });

  it.each([['in-use', 'in-use', 10_000], ['in-use', 'asked-for', null], ['asked-for', 'asked-for', 10_000], ['asked-for', 'in-use', null]] as const)(
    'asked to be %s, and found %s', (wanted, use, expected) => {
      expect(match({ kind: 'technology', anyOf: ['HubSpot'], use: wanted }, [tool('HubSpot', use)])).toBe(expected);
    },
  );

  it('is never a mismatch: another product named leaves it unknown', () => {
    expect(match({ kind: 'technology', anyOf: ['HubSpot'] }, [tool('Odoo')])).toBeNull();
  });
});

describe('words', () => {
  const wanted: CriterionTest = { kind: 'words', anyOf: ['SaaS', 'lead generation', 'Lösungen'] };
  it.each([
    ['in the description', [signal('description', 'We sell saas to banks')]],
    ['of several words', [signal('description', 'Better lead-generation, every day')]],
    ['with an accent', [signal('description', 'Unsere LÖSUNGEN')]],
    ['in the company’s name', [signal('companyName', 'Brightforge SaaS')]],
    ['in the title of one of its people', [signal('teamMember', { name: 'Ada Quill', title: 'Head of Lead Generation' })]],
    ['in a buying signal', [trigger(30, { detail: 'lead generation by hand' })]],
    ['in the title of an open role', [signal('openRole', { title: 'Manager, Lead Generation' })]],
  ])('are found %s', (_name, signals) => {
    expect(match(wanted, signals)).toBe(10_000);
  });

  it('count as whole words only, and are never a mismatch', () => {
    expect(match(wanted, [signal('description', 'SaaSy leads, generation after generation')])).toBeNull();
  });
});

const roles = (count: number, url = CAREERS, observedAt = NOW): AnySignal[] =>
  Array.from({ length: count }, (_, index) => signal('openRole', { title: `Role ${index}` }, { url, observedAt }));

describe('hiring', () => {
  const wanted: CriterionTest = { kind: 'hiring', atLeast: 10 };
  it.each([
    ['as many as wanted', [signal('openRoleCount', 10)], 10_000],
    ['more than wanted', [signal('openRoleCount', 40)], 10_000],
    ['fewer', [signal('openRoleCount', 3)], 3000],
    ['none, as the page says', [signal('openRoleCount', 0)], 0],
    ['counted from a list', roles(4), 4000],
    ['more listed than stated', [signal('openRoleCount', 2), ...roles(5)], 5000],
    ['as the rep says, whatever is listed', [signal('openRoleCount', 2, { method: 'rep' }), ...roles(5)], 2000],
    ['a few single job posts: there may be more', roles(2, JOB_POST), null],
    ['enough single job posts', roles(10, JOB_POST), 10_000],
    ['not looked', [], null],
  ] as const)('%s', (_name, signals, expected) => {
    expect(match(wanted, [...signals])).toBe(expected);
  });

  it.each<[string, AnySignal[], string, string[]]>([
    ['a new page without jobs beats an old list', [signal('openRoleCount', 0), ...roles(12, CAREERS, daysAgo(120))], 'no open roles', ['12 open roles']],
    ['a new list beats an old page without jobs', [signal('openRoleCount', 0, { observedAt: daysAgo(120) }), ...roles(12)], '12 open roles', ['no open roles']],
    ['a sure list beats a loose sentence of the same day', [signal('openRoleCount', 0, { method: 'text' }), ...roles(1)], '1 open role', ['no open roles']],
    ['a list may be part of the number of the same days', [signal('openRoleCount', 45, { method: 'labelled', observedAt: daysAgo(2) }), ...roles(10)], '45 open roles', []],
    ['a list does not bear out a number that is months old', [signal('openRoleCount', 45, { observedAt: daysAgo(120) }), ...roles(10)], '10 open roles', ['45 open roles']],
    ['single posts may be part of an old number', [signal('openRoleCount', 45, { observedAt: daysAgo(20) }), ...roles(2, JOB_POST)], '45 open roles', []],
    ['old single posts and a new page without jobs', [signal('openRoleCount', 0), ...roles(2, JOB_POST, daysAgo(90))], 'no open roles', ['2 open roles']],
    ['two numbers', [signal('openRoleCount', 20), signal('openRoleCount', 3, { method: 'text' })], '20 open roles', ['3 open roles']],
    ['what the rep typed, against a list', [signal('openRoleCount', 2, { method: 'rep' }), ...roles(5)], '2 open roles', ['5 open roles']],
  ])('%s', (_name, signals, found, conflicts) => {
    const line = lineOf(wanted, signals);
    expect(line?.found).toBe(found);
    expect(line?.conflicts.map((conflict) => conflict.found)).toEqual(conflicts);
    for (const conflict of line?.conflicts ?? []) expect(conflict.evidence.length).toBeGreaterThan(0);
  });
});

const who = (seniority?: string, department?: string): AnySignal[] => [
  ...(seniority === undefined ? [] : [signal('seniority', seniority)]),
  ...(department === undefined ? [] : [signal('department', department)]),
];

describe('title', () => {
  const wanted: CriterionTest = { kind: 'title', seniorities: ['vp', 'head'], departments: ['Sales'] };
  it.each([
    ['level and department', who('vp', 'Sales'), 10_000],
    ['the next level', who('director', 'Sales'), 5000],
    ['two levels away', who('manager', 'Sales'), 0],
    ['another department', who('vp', 'Legal'), 0],
    ['no level named', who(undefined, 'Sales'), null],
    ['no level named, and another department', who(undefined, 'Legal'), 0],
    ['no department named', who('vp'), null],
    ['no department named, and another level', who('intern'), 0],
    ['nothing named', [], null],
  ])('%s', (_name, signals, expected) => {
    expect(match(wanted, signals)).toBe(expected);
  });

  it('lets those at the top answer for every department', () => {
    const top: CriterionTest = { ...wanted, seniorities: ['c_suite', 'founder'] };
    expect(match(top, who('c_suite'))).toBe(10_000);
    expect(match(top, who('founder', 'Entrepreneurship'))).toBe(10_000);
    expect(match(top, who('c_suite', 'Finance'))).toBe(0);
  });
});

describe('what a match rests on', () => {
  it('counts the age of the fact: quality is reliability times freshness', () => {
    const half = grade({ icp: icp({ criteria: [criterion({ kind: 'head-count', min: 1, max: 500 })] }), company: company([signal('headCount', { min: 50, max: 50 }, { observedAt: daysAgo(180) })]) });
    expect(half.fit).toMatchObject({ estimate: 10_000, confidence: 4500 });
  });

  it('shows what other pages state', () => {
    const { lines } = grade({
      icp: icp({ criteria: [criterion({ kind: 'head-count', min: 1, max: 500 })] }),
      company: company([signal('headCount', { min: 11, max: 50 }), signal('headCount', { min: 116, max: 116 }, { method: 'text', url: 'https://brightforge.example/team' })]),
    });
    expect(lines[0]).toMatchObject({ found: '11–50 employees', wanted: '1–500 employees', conflicts: [{ found: '116 employees' }] });
  });
});
