// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { SECTIONS, sectionOf } from '#components/icp/editor/sections.tsx';
import type { Icp } from '#lib/icp/model.ts';
import { industryOf } from '#lib/taxonomy/industries.ts';
import { SAMPLE_ICP } from '#test/fixtures/sample-icp.ts';
import { choose, textOf } from '../../render.tsx';
import { openEditor } from './hands.tsx';

type Hands = ReturnType<typeof openEditor>;
const { thresholds, stages } = SAMPLE_ICP;

describe('the sections', () => {
  it('edit every member of an ICP but what storing sets', () => {
    const byWorker = new Set<keyof Icp>(['format', 'schemaVersion', 'id', 'version', 'createdAt', 'changedAt', 'previousHash', 'taxonomyVersions']);
    const members = (Object.keys(SAMPLE_ICP) as (keyof Icp)[]).filter((key) => !byWorker.has(key));
    expect(members.filter((key) => !SECTIONS.some(({ paths }) => paths.some((path) => path.split('.')[0] === key)))).toEqual([]);
  });

  it.each([
    ['criteria.2.weight', 'criteria'],
    ['thresholds.grade.a', 'grades'],
    ['thresholds.penaltyCap', 'penalties'],
    ['thresholds.groupCaps.money', 'signals'],
    ['applies.countries', 'scope'],
  ])('of %s is %s', (path, id) => {
    expect(sectionOf(path)).toBe(id);
  });

  it.each(SECTIONS)('$name says what it is about and is told to screen readers', async ({ name, about }) => {
    const hands = openEditor();
    await hands.section(name);
    expect(textOf(hands.host.querySelector(`[role=region][aria-label="${name}"]`))).toContain(about);
    expect(textOf(hands.host.querySelector('.editor-nav [aria-current=true]'))).toContain(name);
    const unnamed = [...hands.host.querySelectorAll<HTMLInputElement>('.editor-form input, .editor-form textarea, .editor-form select')].filter(
      (input) => input.getAttribute('aria-label') === null && (input.labels?.length ?? 0) === 0,
    );
    expect(unnamed).toEqual([]);
  });

  it('are one field where there is little room, which keeps the focus as its arrow keys choose', async () => {
    const { host, fill } = openEditor();
    const field = host.querySelector<HTMLSelectElement>('.editor-nav select')!;
    field.focus();
    await choose(field, 'grades');
    expect([field.labels?.[0]?.firstElementChild?.textContent, document.activeElement]).toEqual(['Section', field]);
    expect(host.querySelector('[role=region][aria-label="Grades"]')).not.toBeNull();
    expect(textOf(host.querySelector('.editor-nav [aria-current=true]'))).toBe('Grades');
    await fill('A from', '10');
    expect([...field.options].map(textOf).slice(0, 2)).toEqual([`Criteria (${SAMPLE_ICP.criteria.length})`, `Penalties (${SAMPLE_ICP.penalties.length})`]);
    expect(textOf(field.selectedOptions[0] ?? null)).toBe('Grades: 1 thing to mend');
  });

  it.each<[string, (hands: Hands) => Promise<void>, Partial<Icp>]>([
    ['Penalties', async (hands) => {
      await hands.fill('All penalties together take at most', '25');
      await hands.press('Only free-mail addresses');
      await hands.fill('Takes', '12');
      await hands.fill('When', 'head-count-below');
      await hands.fill('Employees', '7');
    }, { thresholds: { ...thresholds, penaltyCap: 25 }, penalties: [{ id: 'free-mail', label: 'Only free-mail addresses', points: 12, when: { kind: 'head-count-below', count: 7 } }] }],
    ['Disqualifiers', async (hands) => {
      await hands.fill('Name of a new disqualifier', 'No website of its own');
      await hands.press('Add disqualifier');
      await hands.fill('When', 'only-free-mail');
    }, { disqualifiers: [...SAMPLE_ICP.disqualifiers, { code: 'no_website_of_its_own', reason: 'No website of its own', when: { kind: 'only-free-mail' } }] }],
    ['Excluded domains', async (hands) => {
      await hands.fill('Domain, or several', 'https://www.Rivalsoft-works.com/pricing other-works.com');
      await hands.fill('List', 'competitor');
      await hands.press('Exclude');
    }, { exclusions: [...SAMPLE_ICP.exclusions, { domain: 'rivalsoft-works.com', list: 'competitor' }, { domain: 'other-works.com', list: 'competitor' }] }],
    ['Personas', async (hands) => {
      await hands.press('Head of sales');
      await hands.check('Marketing');
      await hands.fill('What troubles them', 'Reps research by hand\n\n Nobody answers ');
      await hands.fill('Power: who decides', 'Who signs?');
      await hands.fill('Pain: what it is for', '');
      await hands.fill('Offer that suits them', 'core');
    }, { personas: [{ ...SAMPLE_ICP.personas[0]!, departments: ['Marketing', 'Sales'], pains: ['Reps research by hand', 'Nobody answers'], questions: { power: ['Who signs?'] }, offerId: 'core' }] }],
    ['Offers', async (hands) => {
      await hands.press('Core suite');
      await hands.press('Remove Rivalsoft');
      await hands.fill('Must-haves', 'an ERP');
      await hands.key(hands.field('Must-haves'), 'Enter');
    }, { offers: [{ ...SAMPLE_ICP.offers[0]!, rivals: [], mustHaves: ['CRM', 'an ERP'] }] }],
    ['Timing signals', async (hands) => {
      await hands.fill('Money', '35');
      await hands.press('Hiring');
      await hands.fill('Strength of Many open roles', '5');
      await hands.check('Head count is growing counts');
    }, { thresholds: { ...thresholds, groupCaps: { ...thresholds.groupCaps, money: 35 } }, signals: [{ row: 8, off: true }, { row: 33, strength: 5 }] }],
    ['Grades', async (hands) => {
      await hands.check('Thirds Every known criterion moves the letter by thirds, from D. Compatible with Pardot profiles.');
      await hands.fill('A from', '85');
      await hands.fill('No grade while less is known than', '55');
    }, { thresholds: { ...thresholds, scheme: 'thirds', grade: { a: 85, b: 60, c: 40 }, completeness: 0.55 } }],
    ['Stages', async (hands) => {
      await hands.check('C');
      await hands.fill('Readiness', '2');
      await hands.check('Budget');
      await hands.fill('When the timeline is further off than', '9');
    }, { stages: { ...stages, mql: { ...stages.mql, grades: ['A', 'B', 'C'], readiness: 2 }, sql: { confirmed: 3, among: ['budget', 'authority', 'need'] }, nurture: { ...stages.nurture, monthsAhead: 9 } } }],
    ['Questions', async (hands) => {
      await hands.check('MEDDPICC: many people to convince, long cycles.');
      await hands.check('Gatekeeper');
      await hands.fill('Metric: the number that must improve', 'Which number?\nBy how much?');
    }, { framework: 'meddic', buyingGroup: ['decision maker', 'economic buyer', 'champion', 'gatekeeper', 'end user'], questions: { metric: ['Which number?', 'By how much?'] } }],
    ['Reasons', async (hands) => {
      await hands.fill('Name of a new reason', 'Merged with a rival');
      await hands.press('Add reason');
      await hands.press('Move Merged with a rival up');
    }, { reasons: [...SAMPLE_ICP.reasons.slice(0, -1), { code: 'merged_with_a_rival', label: 'Merged with a rival' }, ...SAMPLE_ICP.reasons.slice(-1)] }],
    ['Where it applies', async (hands) => {
      await hands.check('DACH');
      await hands.check('Only companies of some sizes');
      await hands.fill('Head count: at least', '20');
    }, { applies: { industries: [], countries: [], regions: ['DACH'], headCount: { min: 20, max: 1000 } } }],
    ['Name and notes', async (hands) => {
      await hands.fill('Name', 'Software, north');
      await hands.fill('Notes for your team', 'Two\nlines');
    }, { name: 'Software, north', notes: 'Two\nlines' }],
  ])('%s changes the ICP, and nothing else of it', async (name, acts, changed) => {
    const hands = openEditor();
    await hands.section(name);
    await acts(hands);
    expect(await hands.saved()).toEqual({ ...SAMPLE_ICP, ...changed });
  });

  it('keep a new duty from being saved until it is whole', async () => {
    const hands = openEditor();
    await hands.section('Timing signals');
    await hands.fill('Name of a new duty', 'Machinery rule');
    await hands.press('Add duty');
    expect(hands.problems()).toEqual(['Must be a date such as 2027-01-20', 'Name at least one']);
    await hands.fill('In force from', '2027-01-20');
    await hands.fill('Search industries', 'Construction');
    await hands.key(hands.host.querySelector('[role=treeitem]')!, 'Enter');
    expect((await hands.saved()).regulations).toEqual([{ id: 'machinery-rule', name: 'Machinery rule', codes: [industryOf('Construction')], countries: [], until: '2027-01-20' }]);
  });

  it('show the first problem in its section, open and with the focus on it', async () => {
    const hands = openEditor({ ...SAMPLE_ICP, offers: [{ ...SAMPLE_ICP.offers[0]!, name: '' }] });
    await hands.press('Show it');
    expect(textOf(hands.host.querySelector('.editor-nav [aria-current=true]'))).toContain('Offers');
    expect(hands.field('Name')).toBe(document.activeElement);
    expect(hands.field('Name').getAttribute('aria-invalid')).toBe('true');
  });

  it('show where an undo changed something', async () => {
    const hands = openEditor();
    await hands.section('Name and notes');
    await hands.fill('Name', 'North');
    await hands.section('Grades');
    await hands.press('Undo');
    expect((hands.field('Name') as HTMLInputElement).value).toBe(SAMPLE_ICP.name);
    expect(textOf(hands.host.querySelector('.editor-toolbar [role=status]'))).toBe('Undone: Name and notes. Version 1.2.0, saved.');
  });
});
