import { describe, expect, it } from 'vitest';
import type { AnySignal } from '#lib/evidence/model.ts';
import { dayWords, dueDay, monthLater } from '#lib/qualify/due.ts';
import type { Kept } from '#lib/qualify/subject.ts';
import { company, criterion, DAY, daysAgo, grade, icp, NOW, person, signal, trigger } from './make.ts';

const SIZE = criterion({ kind: 'head-count', min: 50, max: 500 });
const PLACE = criterion({ kind: 'place', countries: ['DE'], regions: [] });
const people = (count: number, observedAt = NOW) => signal('headCount', { min: count, max: count }, { observedAt });
const ICP = icp({ criteria: [SIZE, PLACE] });

const boss = person([signal('seniority', 'c_suite'), signal('personName', 'Ada Quill')]);
const of = (signals: AnySignal[] = [], more: Partial<Parameters<typeof grade>[0]> = {}) =>
  grade({ icp: ICP, company: company([people(60), signal('country', 'DE'), ...signals]), person: boss, ...more });
const steps = (...input: Parameters<typeof of>) => of(...input).nextSteps;
const texts = (...input: Parameters<typeof of>) => steps(...input).map(({ text }) => text);

const tender = (until: string) => [trigger(48, { until }), trigger(31), trigger(29)];

describe('deadlines', () => {
  it.each([
    ['2026-11-23', '2026-11-27'], // Monday
    ['2026-11-27', '2026-11-27'], // Friday
    ['2026-11-28', '2026-12-04'], // Saturday
    ['2026-11-29', '2026-12-04'], // Sunday
  ])('this week, seen from %s, ends on %s', (now, due) => {
    expect(dueDay('this week', Date.parse(`${now}T15:00:00Z`))).toBe(due);
  });

  it('a month later is the same day, or the last one of a shorter month', () => {
    expect([Date.UTC(2026, 0, 31), Date.UTC(2026, 10, 22), Date.UTC(2027, 11, 31)].map((time) => new Date(monthLater(time)).toISOString().slice(0, 10))).toEqual(['2026-02-28', '2026-12-22', '2028-01-31']);
    expect([dayWords('2026-06-01', 'en'), dayWords('2026-06-01', 'de')]).toEqual(['1 June 2026', '1. Juni 2026']);
  });

  it('belong to the action of the matrix, and a date of the signal comes first', () => {
    const action = (signals: AnySignal[]) => steps(signals).find(({ kind }) => kind === 'contact');
    expect(action(tender('2027-03-01'))).toMatchObject({ text: expect.stringMatching(/^Make contact this week/), due: '2026-11-27' });
    expect(action(tender('2026-11-24'))).toMatchObject({ due: '2026-11-24' });
    expect(steps([]).find(({ kind }) => kind === 'nurture')).toMatchObject({ text: expect.stringMatching(/^Nurture/), due: '2027-02-20' });
  });

  it('give way to the date the prospect named', () => {
    const touches = [{ kind: 'not-now', at: NOW - DAY, source: 'rep', event: 'call', until: '2027-06-01' }] as const;
    const told = steps([trigger(48, { until: '2027-01-20' }), trigger(31), trigger(29)], { touches });
    expect(told).toContainEqual({ kind: 'nurture', text: 'Nurture, and come back on 1 June 2027', reason: 'They said “not now”, and to ask again then', due: '2027-06-01' });
    expect(told.some(({ text }) => text.startsWith('Make contact'))).toBe(false);
  });
});

describe('what is asked', () => {
  it('covers each gap once, need first, in the words of the persona', () => {
    const asked = icp({ criteria: [SIZE, PLACE], personas: [{ id: 'p', name: 'P', seniorities: ['c_suite'], departments: [], pains: [], questions: { pain: ['Which line stops most?'] } }] });
    const ask = steps([], { icp: asked }).filter(({ kind }) => kind === 'ask');
    expect(ask.map(({ dimension }) => dimension)).toEqual(['need', 'timeline', 'budget', 'authority']);
    expect(ask[0]?.text).toBe('Ask: “Which line stops most?”');
    expect(ask[3]?.reason).toMatch(/^Authority is only indicated by a page \(Owner, founder or C-level\)/);
  });

  it('follows the framework of the ICP', () => {
    const meddic = steps([], { icp: { ...ICP, framework: 'meddic' } }).filter(({ kind }) => kind === 'ask');
    expect(meddic.map(({ reason }) => reason.replace(/ (?:is|are) .*$/, ''))).toEqual(['Identified pain', 'Decision and paper process', 'Metrics', 'Champion', 'Decision criteria', 'Competition', 'Economic buyer']);
  });

  it('asks for the must-haves of the offer that no page names', () => {
    const offer = { id: 'o', name: 'Our tool', needs: [], mustHaves: ['ERP', 'a data officer'], rivals: [], integrations: [] };
    const fit = steps([signal('description', 'We run an ERP')], { icp: { ...ICP, offers: [offer] } }).find(({ text }) => /rule us out/.test(text));
    expect(fit?.reason).toBe('Our tool takes “a data officer”, and no page says so; without it, disqualify early');
  });
});

describe('whom to find', () => {
  it('is each role of the buying group that nobody fills, with who is known', () => {
    const team = [signal('teamMember', { name: 'Bo Reed', title: 'CFO', seniority: 'c_suite', department: 'Finance' })];
    const found = steps(team).filter(({ field }) => field === 'teamMember');
    expect(found.map(({ text }) => text.replace(/:.*$/, ''))).toEqual(['Find the champion', 'Find the end user']);
    expect(found[0]?.reason).toBe('So far known: Ada Quill (decision maker), Bo Reed (economic buyer); your buying group asks for this role');
  });
});

describe('hygiene', () => {
  it('asks to read a fact again once it counts half', () => {
    const old = grade({ icp: ICP, company: company([people(60, daysAgo(181)), signal('country', 'DE')]), person: boss });
    expect(old.nextSteps.at(-1)).toEqual({ kind: 'clean-up', text: 'Read again: the head count is as of 25 May 2026', reason: 'It was read 181 days ago; such a fact counts half after 180 days', field: 'headCount' });
    expect(texts([]).some((text) => text.startsWith('Read again'))).toBe(false);
  });
});

const kept = (more: Partial<Kept> = {}): Kept => ({ savedAt: daysAgo(2), touchedAt: daysAgo(2), informedAt: null, ...more });
const duties = (prospect: Kept | null, more: Parameters<typeof of>[1] = {}) => steps([], { kept: prospect, ...more }).filter(({ kind }) => kind === 'privacy');

describe('duties towards a saved person', () => {
  it('is to tell them within a month, behind all else while there is time', () => {
    expect(duties(kept())).toMatchObject([{ due: '2026-12-20', text: 'Tell the person that you keep their data, and from which page: by 20 December 2026' }]);
    expect(steps([], { kept: kept() }).at(-1)?.kind).toBe('privacy');
    expect(duties(null)).toEqual([]);
    expect(duties(kept({ informedAt: NOW }))).toEqual([]);
    expect(duties(kept(), { person: null })).toEqual([]);
  });

  it('presses at the first contact, and when the month is over', () => {
    expect(steps([], { kept: kept({ savedAt: daysAgo(40) }) })[0]).toMatchObject({ kind: 'privacy', due: '2026-11-13' });
    const touches = [{ kind: 'replied', at: NOW, source: 'rep', event: 'mail' }] as const;
    expect(steps([], { kept: kept(), touches })[0]).toMatchObject({ kind: 'privacy', due: '2026-11-22' });
  });

  it('announces the end of keeping a month ahead', () => {
    const informedAt = daysAgo(160);
    expect(duties(kept({ touchedAt: daysAgo(149), informedAt }))).toEqual([]);
    expect(duties(kept({ touchedAt: daysAgo(160), informedAt: daysAgo(149) }))).toEqual([]);
    expect(duties(kept({ touchedAt: daysAgo(150), informedAt }))).toMatchObject([{ text: 'Delete this person by 22 December 2026, or take it up again', due: '2026-12-22' }]);
  });
});
