import { describe, expect, it } from 'vitest';
import type { AnySignal, PageKind } from '#lib/evidence/model.ts';
import type { Icp, Offer, Persona } from '#lib/icp/model.ts';
import { signalsSeen } from '#lib/qualify/derived/index.ts';
import { factsOf } from '#lib/qualify/facts.ts';
import { company, criterion, dateAgo, daysAgo, grade, icp, NOW, person, signal, trigger, tool } from './make.ts';

const ABOUT = 'https://brightforge.example/about';
const JOB = 'https://brightforge.example/jobs/7';
const PAGES: Record<string, PageKind> = { [ABOUT]: 'about', [JOB]: 'job-post' };

const persona = (more: Partial<Persona> = {}): Persona => ({ id: 'sales', name: 'Sales leader', seniorities: ['vp', 'head'], departments: ['Sales'], pains: [], questions: {}, ...more });
const offer = (more: Partial<Offer> = {}): Offer => ({ id: 'crm', name: 'Our CRM', needs: ['outbound'], mustHaves: [], rivals: ['Pipedrive'], integrations: ['Slack'], ...more });
const OURS = icp({ personas: [persona()], offers: [offer()], criteria: [criterion({ kind: 'head-count', min: 50, max: 500 })] });

function rows(signals: AnySignal[], who: AnySignal[] | null = null, of: Icp = OURS): number[] {
  const facts = factsOf(company(signals, PAGES), who === null ? null : person(who), NOW);
  return signalsSeen(facts, of).map(({ row }) => row).sort((a, b) => a - b);
}
const who = (seniority: string, department?: string): AnySignal[] => [signal('seniority', seniority), ...(department === undefined ? [] : [signal('department', department)])];
const money = (signals: AnySignal[]) => grade({ icp: OURS, company: company(signals) }).readiness.groups.find(({ group }) => group === 'money')?.points ?? 0;
const sales = (days: number) => signal('openRole', { title: 'Account Executive', department: 'Sales' }, { observedAt: daysAgo(days) });

const appointed = (detail: string) => rows([trigger(53, { detail, date: dateAgo(10) })]);

describe('rows that only the ICP makes of the facts', () => {
  it.each<[string, AnySignal[], number[]]>([
    ['head count in the band of the ICP', [signal('headCount', { min: 51, max: 200 })], [7]],
    ['head count beside it', [signal('headCount', { min: 501, max: 1000 })], []],
    ['ten people at most', [signal('headCount', { min: 2, max: 10 })], [27]],
    ['a rival in use', [tool('Pipedrive')], [35]],
    ['a rival in a job text', [tool('Pipedrive', 'asked-for', { url: JOB })], [31]],
    ['a rival in both', [tool('Pipedrive'), tool('Pipedrive', 'asked-for', { url: JOB })], [31, 35]],
    ['an integration in use', [tool('Slack')], [37]],
    ['an integration in a job text', [tool('Slack', 'asked-for', { url: JOB })], [32]],
    ['our own product', [tool('Our CRM')], [38]],
    ['a product its maker no longer supports', [tool('Drupal 7')], [36]],
    ['such a product only asked for', [tool('Drupal 7', 'asked-for')], []],
    ['a product that says nothing', [tool('Odoo')], []],
    ['a role in the department we sell to', [signal('openRole', { title: 'Account Executive', department: 'Sales' })], [29]],
    ['a role that names a need', [signal('openRole', { title: 'Outbound specialist' })], [29]],
    ['another role', [signal('openRole', { title: 'Welder', department: 'Operations' })], []],
    ['ten open roles', [signal('openRoleCount', 10)], [33]],
    ['five in one team', Array.from({ length: 5 }, (_, at) => signal('openRole', { title: `Welder ${at}`, department: 'Operations' })), [33]],
    ['a careers page without roles', [signal('openRoleCount', 0)], [34]],
    ['a round within a year', [signal('funding', { min: 5e6, max: 5e6, currency: 'EUR', round: 'series-a' }, { publishedAt: dateAgo(100) })], [1]],
    ['a grant', [signal('funding', { min: 5e5, max: 5e5, currency: 'EUR', round: 'grant' }, { publishedAt: dateAgo(100) })], [2]],
    ['an older round', [signal('funding', { min: 5e6, max: 5e6, currency: 'EUR' }, { publishedAt: dateAgo(400) })], []],
    ['a round nobody dated', [signal('funding', { min: 5e6, max: 5e6, currency: 'EUR' })], []],
    ['a revenue', [signal('revenue', { min: 2e7, max: 2e7, currency: 'EUR' })], [3]],
    ['a founder on the team page', [signal('teamMember', { name: 'Ada Quill', seniority: 'founder' })], [16]],
    ['the whole buying group on the team page', [
      signal('teamMember', { name: 'Ada Quill', seniority: 'c_suite' }),
      signal('teamMember', { name: 'Bo Reed', seniority: 'manager', department: 'Sales' }),
      signal('teamMember', { name: 'Cy Moss', seniority: 'senior', department: 'Sales' }),
    ], [16, 28]],
  ])('%s', (_name, signals, expected) => {
    expect(rows(signals)).toEqual(expected);
  });

  it('counts a new leader in the department we sell to, or of the whole company', () => {
    expect([appointed('new Head of Sales'), appointed('as its new CEO'), appointed('nouvelle directrice commerciale')]).toEqual([[53], [53], [53]]);
    expect([appointed('as its new CFO'), appointed('neuer Einkaufsleiter')]).toEqual([[], []]);
  });

  it('names a regulation until its day', () => {
    const ruled = icp({ regulations: [{ id: 'mr', name: 'Machinery Regulation', codes: ['25'], countries: ['DE'], until: '2027-01-20' }] });
    expect(rows([signal('industry', '55'), signal('country', 'DE')], null, ruled)).toEqual([41]);
    expect(rows([signal('industry', '55'), signal('country', 'US')], null, ruled)).toEqual([]);
    expect(rows([signal('industry', '4'), signal('country', 'DE')], null, ruled)).toEqual([]);
    const need = (until: string) =>
      grade({ icp: { ...ruled, regulations: [{ id: 'mr', name: 'MR', codes: ['25'], countries: [], until }] }, company: company([signal('industry', '55')]) }).bant.find(({ dimension }) => dimension === 'need')?.strength;
    expect([need('2027-01-20'), need('2026-01-20')]).toEqual([3, 0]);
  });

  it('does not derive what a page states already', () => {
    const stated = signalsSeen(factsOf(company([trigger(33, { event: 'careers' }), signal('openRoleCount', 12)]), null, NOW), OURS);
    expect(stated.map(({ row, event }) => [row, event])).toEqual([[33, 'careers']]);
  });

  const round = signal('funding', { min: 2e7, max: 2e7, currency: 'EUR', round: 'series-b' }, { publishedAt: dateAgo(20) });
  const ruled = icp({ ...OURS, regulations: [{ id: 'mr', name: 'MR', codes: ['25'], countries: [], until: dateAgo(-60) }] });
  it.each<[string, number, AnySignal[]]>([
    ['a round', 1, [round]],
    ['a revenue', 3, [signal('revenue', { min: 2e7, max: 2e7, currency: 'EUR' })]],
    ['a founder on the team page', 16, [signal('teamMember', { name: 'Ada Quill', seniority: 'founder' })]],
    ['many open roles', 33, [signal('openRoleCount', 12)]],
    ['a rival in use', 35, [tool('Pipedrive')]],
    ['a duty to come', 41, [signal('industry', '55')]],
  ])('%s of today is not hidden by a statement gone stale', (_name, row, signals) => {
    const events = (more: AnySignal[]) => signalsSeen(factsOf(company([...signals, ...more]), null, NOW), ruled).filter((seen) => seen.row === row).map(({ event }) => event);
    const [derived] = events([]);
    const says = row === 16 ? { method: 'rep' as const } : {};
    const old = row === 41 ? { until: dateAgo(1000) } : {};
    expect(events([trigger(row, { event: 'old', date: dateAgo(1000), ...says, ...old })])).toEqual(expect.arrayContaining([derived, 'old']));
    expect(events([trigger(row, { event: 'new', date: dateAgo(3), ...says })])).toEqual(['new']);
  });

  it('makes no row of listed roles once a newer page says that none is open', () => {
    expect(rows([sales(60), signal('openRoleCount', 0)])).toEqual([34]);
    expect(rows([sales(0), signal('openRoleCount', 0, { observedAt: daysAgo(60) })])).toEqual([29]);
  });

  it('does not count one stale event twice', () => {
    const old = { publishedAt: dateAgo(100) };
    const facts = factsOf(company([trigger(1, { event: 'the round', ...old }), signal('funding', { min: 2e7, max: 2e7, currency: 'EUR' }, old)]), null, NOW);
    expect(signalsSeen(facts, OURS).map(({ event }) => event)).toEqual(['the round']);
  });

  it('a fresh round keeps its points beside an old release', () => {
    expect(money([round])).toBeGreaterThan(1400);
    expect(money([round, trigger(1, { event: 'old', date: dateAgo(1000) })])).toBeGreaterThanOrEqual(money([round]));
  });
});

describe('rows of a title', () => {
  it.each<[string, AnySignal[], number[], string | null]>([
    ['chief executive', who('c_suite'), [16], 'decision maker'],
    ['head of the target department', who('head', 'Sales'), [17], 'decision maker'],
    ['director of the target department', who('director', 'Sales'), [18], 'decision maker'],
    ['manager in the target department', who('manager', 'Sales'), [19], 'influencer'],
    ['specialist in the target department', who('senior', 'Sales'), [20], 'end user'],
    ['head of another department', who('head', 'Legal'), [], null],
    ['buyer', who('manager', 'Purchasing'), [21], 'gatekeeper'],
    ['finance chief', who('c_suite', 'Finance'), [16, 22], 'economic buyer'],
    ['IT lead', who('head', 'Information Technology'), [23], 'technical veto'],
    ['intern', who('intern', 'Sales'), [24], null],
  ])('%s', (_name, signals, expected, role) => {
    expect(rows([], signals)).toEqual(expected);
    expect(grade({ icp: OURS, person: person(signals) }).decisionRole).toBe(role);
  });

  it('makes an IT lead a buyer where IT is what we sell to', () => {
    const toIt = icp({ personas: [persona({ departments: ['Information Technology'] })] });
    expect(rows([], who('head', 'Information Technology'), toIt)).toEqual([17]);
  });

  it('makes a director of a large company an influencer', () => {
    const large = grade({ icp: OURS, company: company([signal('headCount', { min: 5001, max: 10_000 })]), person: person(who('director', 'Sales')) });
    expect(large.decisionRole).toBe('influencer');
  });

  it('gives way to what the rep says', () => {
    const said = [...who('intern', 'Sales'), signal('decisionRole', 'champion', { method: 'rep' })];
    expect(grade({ icp: OURS, person: person(said) }).decisionRole).toBe('champion');
  });

  it('counts a title once for each dimension', () => {
    const cells = grade({ icp: OURS, person: person(who('c_suite', 'Finance')) }).bant;
    expect(cells.map(({ dimension, strength, state }) => [dimension, strength, state]).slice(0, 2)).toEqual([['budget', 4, 'indicated'], ['authority', 5, 'indicated']]);
  });

  it('leaves the team page aside while a person is looked at', () => {
    const team = [signal('teamMember', { name: 'Ada Quill', seniority: 'founder' })];
    expect(rows(team, who('intern'))).toEqual([24]);
  });

  it('counts what a page says of a person only for the person on that page', () => {
    const open = trigger(24, { url: 'https://www.linkedin.com/in/ada-quill' });
    const other = trigger(25, { url: 'https://www.linkedin.com/in/bo-reed' });
    expect(rows([open, other], [])).toEqual([24]);
    expect(rows([open, other], null)).toEqual([]);
  });
});

describe('persona and offer', () => {
  const two = icp({
    personas: [persona(), persona({ id: 'marketing', departments: ['Marketing'], offerId: 'ads' })],
    offers: [offer(), offer({ id: 'ads', name: 'Our ads', rivals: ['Marketo'], integrations: [], needs: [] })],
  });
  it.each<[string, AnySignal[], string | null]>([
    ['the one whose level and department fit', who('vp', 'Marketing'), 'marketing'],
    ['the nearest level', who('director', 'Sales'), 'sales'],
    ['none of another department', who('vp', 'Legal'), null],
    ['none while nothing is known', [], null],
  ])('the persona is %s', (_name, signals, expected) => {
    expect(grade({ icp: two, person: person(signals) }).persona?.id ?? null).toBe(expected);
  });

  it('the offer is the persona’s, else what the evidence speaks for', () => {
    expect(grade({ icp: two, person: person(who('vp', 'Marketing')) }).offer?.id).toBe('ads');
    expect(grade({ icp: two, company: company([tool('Marketo')]) }).offer?.id).toBe('ads');
    const ads = icp({ offers: [offer(), offer({ id: 'ads', name: 'Our ads', rivals: ['Marketo', 'Eloqua'], integrations: [], needs: [] })] });
    const twice = [tool('Slack'), tool('Slack', 'asked-for')];
    expect(grade({ icp: ads, company: company([...twice, tool('Marketo'), tool('Eloqua')]) }).offer?.id).toBe('ads');
    expect(grade({ icp: two, company: company([signal('description', 'We do outbound for others')]) }).offer?.id).toBe('crm');
    expect(grade({ icp: two, company: company([]) }).offer).toBeNull();
    expect(grade({ icp: OURS, company: company([]) }).offer?.id).toBe('crm');
  });
});
