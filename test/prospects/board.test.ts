import { describe, expect, it } from 'vitest';
import { boardOf, moveTo, type OnBoard, stageBeside } from '#lib/prospects/board.ts';
import { STAGES, type Stage, type StageChange } from '#lib/prospects/model.ts';
import { NOT_GRADED } from '#lib/qualify/grading.ts';
import { prospect } from '#test/fixtures/prospects.ts';
import { STRONG } from '#test/fixtures/assessments.ts';
import { icp, NOW } from '../qualify/make.ts';
import { atOnce } from '#lib/prospects/in-steps.ts';

const ICP = icp();
const GRADED = { ...NOT_GRADED, status: 'scored' as const, grade: 'B', score: 'B3', segment: 'warm' as const, readiness: 2000, digit: 3 as const, fit: { ...NOT_GRADED.fit, estimate: 6800, rank: 6800, completeness: 8000 } };
const at = (stage: Stage, more: Partial<OnBoard> = {}): OnBoard => ({ stage, history: [], touches: [], answers: [], grading: GRADED, ...more });
const move = (from: Stage, to: Stage, time: number, more: Partial<StageChange> = {}): StageChange => ({ kind: 'stage', from, to, why: '', by: 'rep', icpId: 'test', icpVersion: '1.0.0', icpHash: 'h', at: time, ...more });

describe('a move by hand', () => {
  it.each(STAGES)('from %s to won takes no question, to lost or disqualified a reason', (stage) => {
    expect(moveTo(at(stage), 'won', ICP)).toEqual({ may: true, asks: 'nothing' });
    expect(moveTo(at(stage), 'lost', ICP)).toEqual({ may: true, asks: 'reason' });
    expect(moveTo(at(stage), 'disqualified', null)).toEqual({ may: true, asks: 'reason' });
  });

  it('to nurture asks for the day', () => {
    expect(moveTo(at('mql'), 'nurture', ICP)).toEqual({ may: true, asks: 'day' });
  });

  it.each<[Stage]>([['unqualified'], ['mql'], ['sql'], ['nurture'], ['recycle']])('of a closed one to %s reopens it, to the stage it had', (to) => {
    const closed = at('lost', { history: [move('unqualified', 'mql', 1), move('mql', 'lost', 2, { reason: 'no_need' })] });
    expect(moveTo(closed, to, ICP)).toEqual({ may: true, asks: 'reopening', backTo: 'mql' });
  });

  it.each<[Stage]>([['unqualified'], ['recycle']])('to %s is the rules’ alone', (to) => {
    expect(moveTo(at('mql'), to, ICP)).toEqual({ may: false, why: { to } });
  });

  it.each([
    ['fit', { ...GRADED, grade: 'C', fit: { ...GRADED.fit, estimate: 5000, rank: 5000 } }, { kind: 'fit', grade: 'C', lowest: 'B' }],
    ['no grade', { ...GRADED, status: 'insufficient_data' as const, grade: null, fit: { ...GRADED.fit, completeness: 7000 } }, { kind: 'too-little' }],
    ['readiness', { ...GRADED, readiness: 900, digit: 4 as const }, { kind: 'readiness', readiness: 900, line: 1500 }],
    ['what is known', { ...GRADED, fit: { ...GRADED.fit, completeness: 4000 } }, { kind: 'known', known: 4000, needed: 6000 }],
    ['an exclusion', { ...GRADED, status: 'excluded' as const }, { kind: 'excluded' }],
    ['a disqualifier', { ...GRADED, status: 'disqualified' as const }, { kind: 'disqualifier' }],
    ['nothing', GRADED, null],
  ])('to MQL is refused with what it lacks: %s', (_, grading, short) => {
    expect(moveTo(at('unqualified', { grading }), 'mql', ICP)).toEqual({ may: false, why: { to: 'mql', short } });
  });

  it('to SQL is refused with what is confirmed and what it takes', () => {
    const held = at('mql', { answers: [{ tag: 'pain', state: 'confirmed', at: NOW }] });
    expect(moveTo(held, 'sql', ICP)).toEqual({ may: false, why: { to: 'sql', short: null, confirmed: ['need'], needed: ICP.stages.sql.confirmed, among: ICP.stages.sql.among } });
  });

  it('into a stage of rules is refused where the ICP is gone', () => {
    expect(moveTo(at('unqualified'), 'mql', null)).toEqual({ may: false, why: { to: 'any' } });
  });
});

const row = (id: string, segment: 'hot' | 'warm' | 'cold' | null, rank: number) => prospect(id, id, { ...STRONG, segment, fit: { ...STRONG.fit, rank } });
const nurtured = (id: string, reviewOn: string) => prospect(id, id, STRONG, { stage: 'nurture', history: [move('mql', 'nurture', 1, { reviewOn })] });
const lost = (id: string, time: number) => prospect(id, id, STRONG, { stage: 'lost', history: [move('mql', 'lost', time)] });

describe('the board', () => {
  it('holds every prospect once, in its stage', () => {
    const rows = STAGES.flatMap((stage) => [1, 2].map((n) => prospect(`${stage}${n}`, 'Heron', STRONG, { stage })));
    const board = atOnce(boardOf(rows));
    for (const stage of STAGES) expect(board[stage].map(({ id }) => id).toSorted()).toEqual([`${stage}1`, `${stage}2`]);
  });

  it('puts hot before warm before cold, and by rank among them', () => {
    const board = atOnce(boardOf([row('cold', 'cold', 9000), row('warm', 'warm', 6000), row('better', 'warm', 7000), row('none', null, 9999), row('hot', 'hot', 100)]));
    expect(board.unqualified.map(({ id }) => id)).toEqual(['hot', 'better', 'warm', 'cold', 'none']);
  });

  it('lists nurtured ones by their day, closed ones by when they were closed', () => {
    const board = atOnce(boardOf([nurtured('late', '2027-05-01'), nurtured('soon', '2026-12-01'), lost('before', 10), lost('last', 20)]));
    expect(board.nurture.map(({ id }) => id)).toEqual(['soon', 'late']);
    expect(board.lost.map(({ id }) => id)).toEqual(['last', 'before']);
  });

  it('has a next stage and one before, and ends', () => {
    expect([stageBeside('mql', 1), stageBeside('mql', -1), stageBeside('unqualified', -1), stageBeside('disqualified', 1)]).toEqual(['sql', 'unqualified', null, null]);
  });
});
