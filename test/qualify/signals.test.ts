import { describe, expect, it } from 'vitest';
import type { Icp, Persona } from '#lib/icp/model.ts';
import type { Answer } from '#lib/qualify/model.ts';
import { sayIn } from '#lib/qualify/say/index.ts';
import { bantOf, tagsOf } from '#lib/qualify/tags.ts';
import { readinessOf } from '#lib/qualify/readiness.ts';
import { DEFAULT_THRESHOLDS } from '#lib/icp/defaults.ts';
import { decay, rate, type RatedSignal, type SeenSignal } from '#lib/qualify/seen-signals.ts';
import { SIGNAL_ROWS } from '#lib/qualify/signal-table.ts';
import { DAY, daysAgo, NOW, trigger } from './make.ts';

function seen(row: number, more: Partial<SeenSignal> = {}): SeenSignal {
  return { row, event: `event of row ${row}`, reliability: 1, date: NOW, until: null, evidence: [trigger(row)], ...more };
}
const rated = (signals: SeenSignal[], rules: Icp['signals'] = []): RatedSignal[] => rate(signals, { signals: rules });
const readiness = (signals: SeenSignal[], rules: Icp['signals'] = []) => readinessOf(rated(signals, rules), DEFAULT_THRESHOLDS, NOW, sayIn('en'));
const cellsOf = (signals: RatedSignal[], answers: Answer[], persona: Persona | null = null) => bantOf(tagsOf(signals, answers, { persona, questions: {} }, NOW, sayIn('en')));

const strengthOf = (dimension: string, signals: SeenSignal[]) => cellsOf(rated(signals), []).find((cell) => cell.dimension === dimension);
const left = (signal: SeenSignal, rules: Icp['signals'] = []): number => {
  const [one] = rated([signal], rules);
  return one === undefined ? -1 : decay(one, NOW);
};

const rows = (group: string): number[] => [...SIGNAL_ROWS.values()].filter((row) => row.group === group).map(({ row }) => row);

describe('the signal table', () => {
  it('has the sixty rows of section 3.1 and four further outcomes, each with something to do', () => {
    expect([...SIGNAL_ROWS.keys()]).toEqual(Array.from({ length: 64 }, (_, index) => index + 1));
    for (const row of SIGNAL_ROWS.values()) expect(row.nextStep.length).toBeGreaterThan(10);
  });

  it('groups rows for readiness as section 2.6 says', () => {
    expect(rows('hiring')).toEqual([8, 29, 30, 32, 33, 34]);
    expect(rows('money')).toEqual([1, 2, 3]);
    expect(rows('leadership')).toEqual([16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 53]);
    expect(rows('technology')).toEqual([31, 35, 36, 37, 47]);
    expect(rows('intent')).toEqual([12, 13, 42, 43, 48, 49, 50, 51, 54]);
    expect(rows('touches')).toEqual([57, 58, 59, 60, 61, 62, 63, 64]);
  });

  it.each([
    [1, { budget: 1, timeline: 1 }, 4], [9, { budget: -1, need: 1 }, 3], [34, { budget: -1, timeline: -1 }, 1],
    [38, {}, 0], [48, { timeline: 1, budget: 1, need: 1 }, 5], [55, { budget: -1, authority: -1, need: -1, timeline: -1 }, 5], [56, {}, 3],
  ])('row %s speaks for and against the dimensions of section 3.1', (row, dimensions, strength) => {
    expect(SIGNAL_ROWS.get(row)).toMatchObject({ dimensions, strength });
  });
});

describe('decay', () => {
  it.each([
    [7, 30, 0.05], [30, 30, 0.5], [60, 30, 0.71], [90, 30, 0.79], [180, 30, 0.89],
    [7, 90, 0], [30, 90, 0.13], [60, 90, 0.35], [90, 90, 0.5], [180, 90, 0.71],
  ])('a half-life of %s days leaves after %s days the share %s', (halfLifeDays, days, share) => {
    expect(Math.round(left(seen(1, { date: daysAgo(days) }), [{ row: 1, halfLifeDays }]) / 100) / 100).toBe(share);
  });

  it('leaves whole what has no half-life, and what lies ahead', () => {
    expect(left(seen(26, { date: daysAgo(4000) }))).toBe(10_000);
    expect(left(seen(1, { date: NOW + 30 * DAY }))).toBe(10_000);
  });

  it('holds a dated signal until the end of its day, an event fourteen days longer', () => {
    const today = Date.UTC(2026, 10, 22);
    expect(left(seen(48, { until: today }))).toBe(10_000);
    expect(left(seen(48, { until: today - DAY }))).toBe(0);
    expect(left(seen(52, { until: today - 14 * DAY }))).toBe(10_000);
    expect(left(seen(52, { until: today - 15 * DAY }))).toBe(0);
  });

  it('reads a date ahead as the deadline, and lets an undated tender fade in a month', () => {
    expect(left(seen(48, { date: NOW + DAY }))).toBe(10_000);
    expect(left(seen(48, { date: daysAgo(30) }))).toBe(5000);
  });

  it('holds a yearly date for the ninety days before it, each year', () => {
    expect(left(seen(50, { until: Date.UTC(2020, 11, 31) }))).toBe(10_000);
    expect(left(seen(50, { until: Date.UTC(2020, 1, 20) }))).toBe(10_000);
    expect(left(seen(50, { until: Date.UTC(2020, 5, 30) }))).toBe(0);
    expect(left(seen(50))).toBe(0);
  });
});

describe('readiness', () => {
  it('gives five points for each of the strength, at full reliability on the day', () => {
    expect(readiness([seen(1)])).toMatchObject({ total: 2000, digit: 3, lines: [{ row: 1, group: 'money', points: 2000 }] });
  });

  it('weighs by reliability, and by 0.7 where only the first sight dates it', () => {
    expect(readiness([seen(1, { reliability: 0.9 })]).total).toBe(1800);
    expect(readiness([seen(1, { reliability: 0.9, date: null })]).total).toBe(1260);
    expect(readiness([seen(1, { reliability: 0.9, date: null, evidence: [trigger(1, { observedAt: daysAgo(60) })] })]).total).toBe(630);
  });

  it('ages what no page dates from the first reading that showed it, not the latest', () => {
    const readAgain = (row: number, days: number) => seen(row, { date: null, evidence: [trigger(row, { observedAt: NOW, firstSeenAt: daysAgo(days) })] });
    expect(readiness([readAgain(1, 60)]).total).toBe(700);
    expect(readiness([seen(16), readAgain(25, 89)]).total).toBeGreaterThan(0);
    expect(readiness([seen(16), readAgain(25, 91)]).total).toBe(0);
    expect(strengthOf('need', [readAgain(43, 61)])?.strength).toBe(0);
  });

  it('takes a rep’s word whole', () => {
    expect(readiness([seen(57, { date: null, evidence: [trigger(57, { method: 'rep' })] })]).total).toBe(2000);
  });

  it('caps each group and the whole', () => {
    const money = readiness([seen(1), seen(2)]);
    expect(money.groups).toContainEqual({ group: 'money', points: 2500, cap: 2500 });
    expect(money.lines.map(({ points }) => points)).toEqual([2000, 1500]);
    const all = readiness([1, 2, 29, 30, 31, 47, 48, 12, 13, 57, 58, 53].map((row) => seen(row, { until: NOW + DAY })));
    expect(all.total).toBe(10_000);
    expect(all.digit).toBe(1);
  });

  it('counts one event once, by the row that says most', () => {
    const twice = [seen(29, { event: 'post 1' }), seen(30, { event: 'post 1' }), seen(32, { event: 'post 1' })];
    expect(readiness(twice)).toMatchObject({ total: 2000, lines: [{ row: 29 }] });
    expect(readiness([seen(29, { event: 'surge' }), seen(29, { event: 'surge' })]).total).toBe(2000);
  });

  it('subtracts what speaks against, inside its group, and no group falls below zero', () => {
    expect(readiness([seen(57), seen(60)]).groups).toContainEqual({ group: 'touches', points: 0, cap: 4000 });
    expect(readiness([seen(58), seen(60), seen(57)]).groups).toContainEqual({ group: 'touches', points: 2000, cap: 4000 });
    expect(readiness([seen(1), seen(60)]).total).toBe(2000);
  });

  it('counts a person’s level only while new in the role', () => {
    expect(readiness([seen(16)]).total).toBe(0);
    expect(readiness([seen(16), seen(25, { date: daysAgo(60) })]).groups).toContainEqual({ group: 'leadership', points: 2000, cap: 2000 });
    expect(readiness([seen(16), seen(25, { date: daysAgo(91) })]).total).toBe(0);
    expect(readiness([seen(53)]).total).toBe(2000);
  });

  it('leaves rows out of it that serve BANT only', () => {
    expect(readiness([seen(7), seen(10), seen(40), seen(55)])).toMatchObject({ total: 0, digit: 4, lines: [] });
  });

  it('follows the points, strengths and switches of the ICP', () => {
    expect(readiness([seen(1)], [{ row: 1, points: 7.5 }]).total).toBe(750);
    expect(readiness([seen(1)], [{ row: 1, strength: 5 }]).total).toBe(2500);
    expect(readiness([seen(1)], [{ row: 1, off: true }]).total).toBe(0);
  });

  it('shows lines that add up to each group before its cap', () => {
    const { lines, groups } = readiness([seen(29, { reliability: 0.333 }), seen(30, { reliability: 0.333 }), seen(32, { reliability: 0.333 })]);
    const hiring = groups.find(({ group }) => group === 'hiring');
    expect(lines.reduce((sum, { points }) => sum + points, 0)).toBe(hiring?.points);
    expect(hiring?.points).toBe(Math.round((2000 + 2000 + 1500) * 0.333));
  });
});

const needSign = rated([seen(29)]);

const need = (answers: Answer[]) => cellsOf(needSign, answers).find(({ dimension }) => dimension === 'need')?.state;

describe('BANT', () => {
  it('is indicated when live strengths add up to four', () => {
    expect(strengthOf('need', [seen(12)])).toMatchObject({ state: 'unknown', strength: 3 });
    expect(strengthOf('need', [seen(29)])).toMatchObject({ state: 'indicated', strength: 4 });
    expect(strengthOf('need', [seen(39), seen(45)])).toMatchObject({ state: 'indicated', strength: 4 });
  });

  it('subtracts what speaks against', () => {
    expect(strengthOf('budget', [seen(1), seen(11)])).toMatchObject({ state: 'unknown', strength: 3 });
    expect(strengthOf('authority', [seen(16), seen(55)])).toMatchObject({ state: 'unknown', strength: 0 });
  });

  it('drops a signal older than its half-life', () => {
    expect(strengthOf('budget', [seen(1, { date: daysAgo(60) })])?.state).toBe('indicated');
    expect(strengthOf('budget', [seen(1, { date: daysAgo(61) })])).toMatchObject({ state: 'unknown', strength: 0, signals: [] });
  });

  it('counts one event once', () => {
    expect(strengthOf('need', [seen(39, { event: 'blog' }), seen(45, { event: 'blog' })])).toMatchObject({ state: 'unknown', strength: 2 });
  });

  it('is confirmed or denied by the rep alone, and the last answer counts', () => {
    expect(need([{ tag: 'pain', state: 'confirmed', at: 1 }])).toBe('confirmed');
    expect(need([{ tag: 'pain', state: 'confirmed', at: 1 }, { tag: 'pain', state: 'denied', at: 2 }])).toBe('denied');
    expect(need([{ tag: 'money', state: 'denied', at: 1 }])).toBe('indicated');
  });

  it('takes a logged "no budget" as denied, until the rep answers otherwise', () => {
    const logged = rated([seen(60, { evidence: [trigger(60, { method: 'rep' })] })]);
    expect(cellsOf(logged, [])[0]).toMatchObject({ dimension: 'budget', state: 'denied' });
    expect(cellsOf(logged, [{ tag: 'money', state: 'confirmed', at: NOW }])[0]?.state).toBe('confirmed');
    expect(strengthOf('budget', [seen(60)])?.state).toBe('unknown');
  });

  it('asks the questions of the persona first', () => {
    const persona = { id: 'p', name: 'P', seniorities: [], departments: [], pains: [], questions: { need: ['Which line stops most?'] } };
    const cells = cellsOf([], [], persona);
    expect(cells.find(({ dimension }) => dimension === 'need')?.questions.slice(0, 2)).toEqual(['Which line stops most?', 'What made you look at this now?']);
    expect(cells.map(({ dimension }) => dimension)).toEqual(['budget', 'authority', 'need', 'timeline']);
  });
});
