import * as fc from '#test/properties.ts';
import { describe, expect, it } from 'vitest';
import { type Dimension, TAG_OF } from '#lib/icp/model.ts';
import { confirmedDimensions } from '#lib/prospects/confirmed.ts';
import type { Standing } from '#lib/prospects/line.ts';
import { STAGES, type Stage, type StageChange } from '#lib/prospects/model.ts';
import { furtherStage, staged, type Staged, takenBack } from '#lib/prospects/stage.ts';
import { TOUCH_KINDS, type Answer, type Touch, type TouchKind } from '#lib/qualify/model.ts';
import { touchEvent } from '#lib/qualify/touches.ts';
import { DAY, daysAgo, icp, NOW } from '../qualify/make.ts';

const UNDER = { icp: icp(), icpHash: 'hash', now: NOW };
const GOOD: Standing = { status: 'scored', scheme: 'percent', grade: 'B', fit: { estimate: 6800, rank: 6800, completeness: 8000 }, readiness: { total: 2000, digit: 3 }, stamp: {} };
const standing = (estimate: number, readiness = 2000, completeness = 8000): Standing => ({
  ...GOOD,
  grade: estimate >= 8000 ? 'A' : estimate >= 6000 ? 'B' : estimate >= 4000 ? 'C' : 'D',
  fit: { estimate, rank: estimate, completeness },
  readiness: { total: readiness, digit: readiness >= 7000 ? 1 : readiness >= 4000 ? 2 : readiness >= 1500 ? 3 : 4 },
});
const at = (stage: Stage, more: Partial<Staged> = {}): Staged => ({ stage, history: [], touches: [], answers: [], ...more });
const touch = (kind: TouchKind, time: number, until?: string): Touch => ({ kind, at: time, source: 'rep', event: touchEvent(kind, time), ...(until && { until }) });
const answer = (dimension: Dimension, state: Answer['state'] = 'confirmed', time = NOW): Answer => ({ tag: TAG_OF[dimension], state, at: time });
const into = (to: Stage, time: number, more: Partial<StageChange> = {}): StageChange => ({ kind: 'stage', from: 'mql', to, why: '', by: 'rule', icpId: 'test', icpVersion: '1.0.0', icpHash: 'hash', at: time, ...more });
const next = (prospect: Staged, graded: Standing = GOOD, under = UNDER) => staged(prospect, graded, under).stage;
const THREE = [answer('need'), answer('authority'), answer('timeline')];
const SILENT = [1, 2, 3, 4].map((days) => touch('no-reply', daysAgo(days)));

describe('marketing-qualified', () => {
  it.each<[string, Standing, Stage]>([
    ['A or B with readiness digit 3 and 0.6 known', standing(6000, 1500, 6000), 'mql'],
    ['fit just under B', standing(5999, 1500, 6000), 'unqualified'],
    ['readiness just under digit 3', standing(6000, 1499, 6000), 'unqualified'],
    ['less than 0.6 known', standing(6000, 1500, 5999), 'unqualified'],
    ['too little known', { ...GOOD, status: 'insufficient_data', grade: null }, 'unqualified'],
    ['a disqualifier', { ...GOOD, status: 'disqualified', grade: 'F' }, 'unqualified'],
    ['an exclusion', { ...GOOD, status: 'excluded', grade: null }, 'unqualified'],
  ])('%s', (_, graded, stage) => {
    expect(next(at('unqualified'), graded)).toBe(stage);
  });

  it('is entered in the history with why, and under which ICP', () => {
    expect(staged(at('unqualified'), GOOD, UNDER).history).toEqual([
      { kind: 'stage', from: 'unqualified', to: 'mql', why: 'Fit B, readiness digit 3, 80 % known', because: { kind: 'standing', grade: 'B', digit: 3, known: 80 }, by: 'rule', icpId: 'test', icpVersion: '1.0.0', icpHash: 'hash', at: NOW },
    ]);
  });

  it('follows the ICP where that has other lines', () => {
    const strict = icp({ stages: { ...icp().stages, mql: { grades: ['A'], readiness: 2, completeness: 0.9 } } });
    expect(next(at('unqualified'), standing(8500, 4000, 9000), { ...UNDER, icp: strict })).toBe('mql');
    expect(next(at('unqualified'), GOOD, { ...UNDER, icp: strict })).toBe('unqualified');
  });
});

const ranked = (rank: number): Standing => ({ ...standing(9000), scheme: 'quantile', grade: 'C', fit: { estimate: 9000, rank, completeness: 9000 }, stamp: { quantile: { a: 8800, b: 7700, c: 5000, of: 300 } } });

describe('hysteresis', () => {
  it.each<[string, Standing, Stage]>([
    ['5 points under the fit line', standing(5500), 'mql'],
    ['more than 5', standing(5499), 'unqualified'],
    ['5 points under the readiness line', standing(7000, 1000), 'mql'],
    ['more than 5', standing(7000, 999), 'unqualified'],
    ['0.05 less known', standing(7000, 2000, 5500), 'mql'],
    ['more than that', standing(7000, 2000, 5499), 'unqualified'],
  ])('an MQL %s', (_, graded, stage) => {
    expect(next(at('mql'), graded)).toBe(stage);
  });

  it('keeps a stage from flickering while a grade sways about a line', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 5500, max: 6500 }), { minLength: 2, maxLength: 30 }), (estimates) => {
        const end = estimates.reduce<Staged>((held, estimate) => ({ ...held, ...staged(held, standing(estimate), UNDER) }), at('unqualified'));
        expect(end.history.length).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('by thirds counts a step as the 7 points of a penalty that costs one', () => {
    const steps = (grade: string, hysteresis: number) => next(at('mql'), { ...standing(5900), scheme: 'thirds', grade }, { ...UNDER, icp: icp({ stages: { ...icp().stages, hysteresis } }) });
    expect([steps('B−', 5), steps('C+', 5), steps('C+', 7), steps('C', 7), steps('F', 50)]).toEqual(['mql', 'unqualified', 'mql', 'unqualified', 'mql']);
    expect(next(at('unqualified'), { ...standing(9000), scheme: 'thirds', grade: 'C+' })).toBe('unqualified');
  });

  it('by quantile is measured at the cuts the letter was read from', () => {
    expect([next(at('mql'), ranked(7200)), next(at('mql'), ranked(7199)), next(at('unqualified'), ranked(7200))]).toEqual(['mql', 'unqualified', 'unqualified']);
  });
});

describe('sales-qualified', () => {
  it.each<[string, Answer[], Stage]>([
    ['three confirmed, need and authority among them', THREE, 'sql'],
    ['two confirmed', THREE.slice(0, 2), 'mql'],
    ['three without authority', [answer('need'), answer('budget'), answer('timeline')], 'mql'],
    ['one of the three denied', [answer('need'), answer('authority', 'denied'), answer('timeline')], 'mql'],
  ])('%s', (_, answers, stage) => {
    expect(next(at('mql', { answers }))).toBe(stage);
  });

  it('is never reached by a grade alone', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000 }), fc.integer({ min: 0, max: 10_000 }), fc.constantFrom<Stage>('unqualified', 'mql', 'nurture', 'recycle'), (estimate, readiness, stage) => {
        expect(next(at(stage), standing(estimate, readiness, 10_000))).not.toBe('sql');
      }),
    );
  });

  it('is lost with an answer taken back, and with a budget refused later', () => {
    expect(next(at('sql', { answers: THREE.slice(0, 2) }))).toBe('mql');
    const budget = [answer('need'), answer('authority'), answer('budget', 'confirmed', daysAgo(5))];
    expect(next(at('sql', { answers: budget }))).toBe('sql');
    expect(next(at('sql', { answers: budget, touches: [touch('no-budget', daysAgo(1))] }))).toBe('mql');
    expect(confirmedDimensions(budget, [touch('no-budget', daysAgo(9))])).toContain('budget');
  });
});

describe('nurture', () => {
  it.each<[string, Touch[], Stage]>([
    ['asked to come back in more than six months', [touch('not-now', daysAgo(1), '2027-06-01')], 'nurture'],
    ['asked to come back sooner', [touch('not-now', daysAgo(1), '2027-05-22')], 'mql'],
    ['four touches without a reply', SILENT, 'nurture'],
    ['three', SILENT.slice(1), 'mql'],
    ['four, but a reply since', [...SILENT, touch('replied', NOW - 1)], 'mql'],
    ['a price asked for since', [touch('not-now', daysAgo(2), '2027-06-01'), touch('asked-price', daysAgo(1))], 'mql'],
  ])('%s', (_, touches, stage) => {
    expect(next(at('mql', { touches }))).toBe(stage);
  });

  it('carries the day to look again', () => {
    const [said] = staged(at('mql', { touches: [touch('not-now', daysAgo(1), '2027-06-01')] }), GOOD, UNDER).history;
    expect(said).toMatchObject({ reviewOn: '2027-06-01', readiness: 2000, why: 'They said not now, ask again on 1 June 2027: more than 6 months ahead' });
    expect(staged(at('mql', { touches: SILENT }), GOOD, UNDER).history[0]).toMatchObject({ reviewOn: '2027-02-22', why: '4 touches without a reply' });
  });

  it('is for those above the line', () => expect(next(at('unqualified', { touches: SILENT }), standing(3000))).toBe('unqualified'));

  it('takes another day they name, once', () => {
    const held = at('nurture', { history: [into('nurture', daysAgo(9), { reviewOn: '2027-06-01' })], touches: [touch('not-now', daysAgo(1), '2027-01-01')] });
    const after = { ...held, ...staged(held, GOOD, UNDER) };
    expect(after.history.at(-1)).toMatchObject({ to: 'nurture', reviewOn: '2027-01-01' });
    expect(staged(after, GOOD, UNDER).history).toHaveLength(2);
  });

  it('ends when what led to it is taken back', () => {
    const said = touch('not-now', daysAgo(1), '2027-06-01');
    const held = { ...at('mql', { touches: [said] }), ...staged(at('mql', { touches: [said] }), GOOD, UNDER) };
    expect(takenBack(held, said, NOW).stage).toBe('mql');
    expect(takenBack(held, touch('meeting', NOW), NOW).stage).toBe('nurture');
  });
});

const nurtured = (more: Partial<StageChange> = {}, touches: Touch[] = []) => at('nurture', { history: [into('nurture', daysAgo(30), { readiness: 2000, ...more })], touches });
const recycled = (more: Partial<Staged> = {}) => at('recycle', { history: [into('nurture', daysAgo(30)), into('recycle', daysAgo(3), { from: 'nurture' })], ...more });

describe('recycle', () => {
  it.each<[string, Staged, Standing, Stage]>([
    ['the day is reached', nurtured({ reviewOn: '2026-11-22' }), GOOD, 'recycle'],
    ['the day is tomorrow', nurtured({ reviewOn: '2026-11-23' }), GOOD, 'nurture'],
    ['they said “not now” once more, of the same day', nurtured({ reviewOn: '2027-01-01' }, [touch('not-now', daysAgo(1), '2027-01-01')]), standing(6800, 4000), 'nurture'],
    ['they replied since', nurtured({}, [touch('replied', daysAgo(1))]), GOOD, 'recycle'],
    ['they replied before', nurtured({}, [touch('replied', daysAgo(31))]), GOOD, 'nurture'],
    ['one more call nobody took', nurtured({}, [touch('no-reply', daysAgo(1))]), GOOD, 'nurture'],
    ['a new public signal: readiness up by more than 5', nurtured(), standing(6800, 2501), 'recycle'],
    ['readiness up by 5', nurtured(), standing(6800, 2500), 'nurture'],
    ['fit fell meanwhile', nurtured(), standing(3000, 0), 'nurture'],
  ])('%s', (_, prospect, graded, stage) => {
    expect(next(prospect, graded)).toBe(stage);
  });

  it('waits for an outcome or an answer, then goes on by the rules', () => {
    expect(next(recycled())).toBe('recycle');
    expect(next(recycled({ touches: SILENT.slice(2) }))).toBe('recycle');
    expect(next(recycled({ touches: [touch('replied', daysAgo(1))] }))).toBe('mql');
    expect(next(recycled({ touches: [touch('replied', daysAgo(1))] }), standing(3000))).toBe('unqualified');
    expect(next(recycled({ answers: THREE }))).toBe('sql');
    expect(next(recycled({ touches: [touch('not-now', daysAgo(1), '2027-09-01')] }))).toBe('nurture');
  });

  it('does not hold the silence of before against them', () => {
    const back = at('mql', { history: [into('recycle', daysAgo(0.5), { from: 'nurture' })], touches: [...SILENT, touch('no-reply', NOW - 1)] });
    expect(next(back)).toBe('mql');
  });
});

describe('what only a person does', () => {
  const anyProspect = fc.record({
    touches: fc.array(fc.record({ kind: fc.constantFrom(...TOUCH_KINDS), days: fc.integer({ min: 0, max: 200 }) })),
    estimate: fc.integer({ min: 0, max: 10_000 }),
    readiness: fc.integer({ min: 0, max: 10_000 }),
    stage: fc.constantFrom(...STAGES),
  });

  it('rules never close a prospect, and never open one that is closed', () => {
    fc.assert(
      fc.property(anyProspect, ({ touches, estimate, readiness, stage }) => {
        const held = at(stage, { touches: touches.map(({ kind, days }) => touch(kind, daysAgo(days), '2027-09-01')), answers: THREE });
        const after = next(held, standing(estimate, readiness));
        const closed = ['won', 'lost', 'disqualified'];
        expect(after).toBe(closed.includes(stage) ? stage : after);
        expect(closed.includes(after)).toBe(closed.includes(stage));
      }),
    );
  });

  it('rules come to rest: a second time they change nothing', () => {
    fc.assert(
      fc.property(anyProspect, ({ touches, estimate, readiness, stage }) => {
        const held = at(stage, { touches: touches.map(({ kind, days }) => touch(kind, daysAgo(days) - 1, '2027-09-01')) });
        const once = { ...held, ...staged(held, standing(estimate, readiness), UNDER) };
        const twice = { ...once, ...staged(once, standing(estimate, readiness), UNDER) };
        expect(staged(twice, standing(estimate, readiness), UNDER)).toEqual({ stage: twice.stage, history: twice.history });
      }),
    );
  });
});

describe('two prospects that are one', () => {
  it('have the stage of the one that moved last', () => {
    const one = { stage: 'lost' as const, history: [into('lost', NOW - 9 * DAY)] };
    const other = { stage: 'mql' as const, history: [into('mql', NOW - DAY)] };
    expect(furtherStage(one, other)).toEqual(furtherStage(other, one));
    expect(furtherStage(one, other).stage).toBe('mql');
    expect(furtherStage(one, { stage: 'unqualified', history: [] }).stage).toBe('lost');
  });
});
