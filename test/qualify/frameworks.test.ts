import * as fc from '#test/properties.ts';
import { describe, expect, it } from 'vitest';
import { DIMENSIONS, type Framework, TAG_OF, type Tag, TAGS } from '#lib/icp/model.ts';
import { frameworkCells, FRAMEWORKS } from '#lib/qualify/frameworks.ts';
import type { Answer, BantState } from '#lib/qualify/model.ts';
import { company, grade, icp, NOW, person, signal, tool, trigger } from './make.ts';

const ALL = Object.keys(FRAMEWORKS) as Framework[];
const confirmed = (...tags: Tag[]): Answer[] => tags.map((tag) => ({ tag, state: 'confirmed', at: NOW }));

function states(framework: Framework, answers: Answer[], signals: Parameters<typeof company>[0] = []): Record<string, BantState> {
  const { tags, framework: used } = grade({ icp: icp({ framework }), company: company(signals), person: person([]), answers });
  return Object.fromEntries(frameworkCells(used, tags, 'en').map(({ name, state }) => [name, state]));
}
const inState = (cells: Record<string, BantState>, state: BantState): string[] => Object.keys(cells).filter((name) => cells[name] === state);

const buyer = (answers: Answer[]) => states('meddic', answers)['Economic buyer'];

describe('the frameworks', () => {
  it.each<[Framework, string[]]>([
    ['bant', ['Budget', 'Authority', 'Need', 'Timeline']],
    ['champ', ['Challenges', 'Authority', 'Money', 'Prioritisation']],
    ['meddic', ['Metrics', 'Economic buyer', 'Decision criteria', 'Decision and paper process', 'Identified pain', 'Champion', 'Competition']],
    ['gpctba', ['Goals', 'Plans', 'Challenges', 'Timeline', 'Budget', 'Authority', 'Consequences and implications']],
  ])('%s asks for its own cells in its own order', (framework, names) => {
    expect(Object.keys(states(framework, []))).toEqual(names);
  });

  it.each<[Tag, Record<Framework, string | null>]>([
    ['money', { bant: 'Budget', champ: 'Money', meddic: 'Economic buyer', gpctba: 'Budget' }],
    ['power', { bant: 'Authority', champ: 'Authority', meddic: 'Economic buyer', gpctba: 'Authority' }],
    ['pain', { bant: 'Need', champ: 'Challenges', meddic: 'Identified pain', gpctba: 'Challenges' }],
    ['date', { bant: 'Timeline', champ: 'Prioritisation', meddic: 'Decision and paper process', gpctba: 'Timeline' }],
    ['champion', { bant: null, champ: null, meddic: 'Champion', gpctba: null }],
  ])('show one answer under %s by their own names', (tag, names) => {
    for (const framework of ALL) {
      const cells = states(framework, confirmed(tag));
      const name = names[framework];
      expect(Object.keys(cells).filter((one) => cells[one] !== 'unknown')).toEqual(name === null ? [] : [name]);
    }
  });

  it('call a cell of several things confirmed once all of them are, and denied when one is', () => {
    expect([buyer([]), buyer(confirmed('power')), buyer(confirmed('power', 'money'))]).toEqual(['unknown', 'indicated', 'confirmed']);
    expect(buyer([...confirmed('power'), { tag: 'money', state: 'denied', at: NOW }])).toBe('denied');
  });

  it('reach every BANT dimension, so that any of them can lead to sales', () => {
    for (const framework of ALL) {
      const reached = new Set(FRAMEWORKS[framework].parts.flatMap(({ tags }) => tags));
      expect(DIMENSIONS.filter((dimension) => !reached.has(TAG_OF[dimension]))).toEqual([]);
    }
  });

  it('take a rival in use, a tender and a page on purchasing as signs for the further cells, at most indicated', () => {
    const offers = [{ id: 'o', name: 'Ours', needs: [], mustHaves: [], rivals: ['Pipedrive'], integrations: [] }];
    const { tags } = grade({ icp: icp({ framework: 'meddic', offers }), company: company([tool('Pipedrive'), trigger(48, { until: '2027-01-10' })]) });
    const cells = frameworkCells('meddic', tags, 'en');
    expect(cells.filter(({ state }) => state === 'indicated').map(({ name }) => name)).toEqual(['Economic buyer', 'Decision criteria', 'Decision and paper process', 'Identified pain', 'Competition']);
    expect(cells.find(({ name }) => name === 'Decision and paper process')?.signals.map(({ row }) => row)).toEqual([48]);
  });

  it('are views: whatever is answered, the team may change its framework and loses nothing', () => {
    const answers = fc.array(fc.record({ tag: fc.constantFrom(...TAGS), state: fc.constantFrom('confirmed' as const, 'denied' as const), at: fc.integer({ min: 1, max: 5 }) }), { maxLength: 12 });
    fc.assert(fc.property(answers, fc.constantFrom(...ALL), fc.constantFrom(...ALL), (given, one, other) => {
      const [a, b] = [one, other].map((framework) => grade({ icp: icp({ framework }), company: company([]), answers: given }));
      expect(a?.tags).toEqual(b?.tags);
      const denied = inState(states(one, given), 'denied');
      for (const { name, tags } of FRAMEWORKS[one].parts) expect(denied.includes(name)).toBe(tags.some((tag) => a?.tags.find((cell) => cell.tag === tag)?.state === 'denied'));
    }), { numRuns: 60 });
  });

  it('ask in the words of the persona, then of the team, then in general', () => {
    const personas = [{ id: 'p', name: 'P', seniorities: ['vp'], departments: [], pains: [], questions: { metric: ['Which yield do you reach?'] } }];
    const { tags } = grade({ icp: icp({ framework: 'meddic', personas, questions: { metric: ['What is a point worth?'] } }), company: company([]), person: person([signal('seniority', 'vp')]) });
    expect(frameworkCells('meddic', tags, 'en')[0]?.questions.slice(0, 3)).toEqual(['Which yield do you reach?', 'What is a point worth?', 'How would you notice that it worked?']);
  });
});
