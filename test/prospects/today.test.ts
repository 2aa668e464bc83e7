import * as fc from '#test/properties.ts';
import { describe, expect, it } from 'vitest';
import { countToday, type Ranked, type Reason, reasonsToday, todayOf, type Waiting } from '#lib/prospects/today.ts';
import { type StageChange, TODAY_KINDS } from '#lib/prospects/model.ts';
import type { Touch } from '#lib/qualify/model.ts';
import { atOnce } from '#lib/prospects/in-steps.ts';

const DAY = 86_400_000;
const NOW = Date.parse('2026-10-15T09:00:00Z');
const CLOCK = { now: NOW, today: '2026-10-15', local: (time: number) => time, keeping: { days: 180, since: 0 } };
const ago = (days: number): number => NOW - days * DAY;

const touch = (kind: Touch['kind'], at: number, source: Touch['source'] = 'rep'): Touch => ({ kind, at, source, event: `${kind}${at}` });
const move = (from: StageChange['from'], to: StageChange['to'], at: number, more: Partial<StageChange> = {}): StageChange => ({ kind: 'stage', from, to, why: 'so', by: 'rule', icpId: 'icp', icpVersion: '1.0.0', icpHash: 'h', at, ...more });

/** A warm company read last week: nothing waits. */
const prospect = (more: Partial<Omit<Waiting, 'grading'>> & { segment?: Waiting['grading']['segment'] } = {}): Ranked => {
  const { segment = 'warm', ...rest } = more;
  return {
    personKey: null, savedAt: ago(20), updatedAt: ago(5), stage: 'mql', answers: [], touches: [], history: [],
    facts: { industry: null, headCount: null, country: null, city: null, seniority: null, department: null, email: null, phone: null, readAt: ago(7) },
    grading: { segment, fit: { rank: 6500 } },
    ...rest,
  };
};
const readAt = (at: number) => ({ facts: { ...prospect().facts!, readAt: at } });
const nurtured = (reviewOn: string) => move('mql', 'nurture', ago(60), { by: 'rep', reviewOn });
const person = { personKey: 'https://people.example/in/ada', informedAt: ago(300) };

const CASES: [name: string, prospect: Waiting, waits: Partial<Reason>[]][] = [
  ['a warm one that was just read', prospect(), []],
  ['a follow-up of today', prospect({ followUp: { on: '2026-10-15', what: 'Call' } }), [{ kind: 'follow-up', on: '2026-10-15', what: 'Call' }]],
  ['a follow-up of last week', prospect({ followUp: { on: '2026-10-08', what: '' } }), [{ kind: 'follow-up' }]],
  ['a follow-up of tomorrow', prospect({ followUp: { on: '2026-10-16', what: 'Call' } }), []],
  ['a follow-up of one that was won', prospect({ stage: 'won', followUp: { on: '2026-10-15', what: 'Ask how it goes' } }), [{ kind: 'follow-up' }]],
  ['hot, and nothing logged', prospect({ segment: 'hot' }), [{ kind: 'hot', touchedAt: null }]],
  ['hot, spoken with 8 days ago', prospect({ segment: 'hot', touches: [touch('replied', ago(8))] }), [{ kind: 'hot', touchedAt: ago(8) }]],
  ['hot, spoken with yesterday', prospect({ segment: 'hot', touches: [touch('no-reply', ago(1))] }), []],
  ['hot, with a task ahead', prospect({ segment: 'hot', followUp: { on: '2026-10-20', what: 'Call' } }), []],
  ['hot, in nurture', prospect({ segment: 'hot', stage: 'nurture', history: [nurtured('2026-12-01')] }), []],
  ['hot, and lost', prospect({ segment: 'hot', stage: 'lost' }), []],
  ['hot, and its follow-up is due: one thing to do', prospect({ segment: 'hot', followUp: { on: '2026-10-14', what: 'Call' } }), [{ kind: 'follow-up' }]],
  ['nurture, its day is today', prospect({ stage: 'nurture', history: [nurtured('2026-10-15')] }), [{ kind: 'nurture', on: '2026-10-15' }]],
  ['nurture, its day is ahead', prospect({ stage: 'nurture', history: [nurtured('2026-10-16')] }), []],
  ['brought back by its day', prospect({ stage: 'recycle', history: [nurtured('2026-10-10'), move('nurture', 'recycle', ago(4))] }), [{ kind: 'nurture', on: '2026-10-10' }]],
  ['brought back by its day, and spoken with since', prospect({ stage: 'recycle', history: [nurtured('2026-10-10'), move('nurture', 'recycle', ago(4))], touches: [touch('no-reply', ago(2))] }), []],
  ['brought back before its day', prospect({ stage: 'recycle', history: [nurtured('2027-01-10'), move('nurture', 'recycle', ago(4), { why: 'A new signal: readiness rose' })] }), [{ kind: 'signal', at: ago(4), back: expect.objectContaining({ why: 'A new signal: readiness rose' }) }]],
  ['a signal read after it was saved', prospect({ news: [{ row: 8, what: 'Hiring for the role', at: ago(3) }] }), [{ kind: 'signal', row: 8, at: ago(3) }]],
  ['a signal that was there when it was saved', prospect({ news: [{ row: 8, what: 'Hiring for the role', at: ago(20) }] }), []],
  ['a signal the rep acted on', prospect({ news: [{ row: 8, what: 'Hiring for the role', at: ago(3) }], touches: [touch('no-reply', ago(2))] }), []],
  ['a signal of two months ago', prospect({ savedAt: ago(100), news: [{ row: 8, what: 'Hiring for the role', at: ago(60) }] }), []],
  ['a download told by a file', prospect({ touches: [touch('download', ago(2), 'file')] }), [{ kind: 'signal', touch: 'download', at: ago(2) }]],
  ['“not now” told by a file is no signal', prospect({ touches: [touch('not-now', ago(2), 'file')] }), []],
  ['a person saved yesterday, not told', prospect({ personKey: 'p', savedAt: ago(1) }), []],
  ['a person saved 25 days ago, not told', prospect({ personKey: 'p', savedAt: ago(25) }), [{ kind: 'inform', by: '2026-10-20', spoken: false }]],
  ['a person not told, spoken with', prospect({ personKey: 'p', savedAt: ago(1), touches: [touch('replied', ago(0.5))] }), [{ kind: 'inform', by: '2026-10-15', spoken: true }]],
  ['a person not told, closed as lost', prospect({ personKey: 'p', savedAt: ago(25), stage: 'lost' }), [{ kind: 'inform' }]],
  ['a person told', prospect({ ...person }), []],
  ['a company is told nothing', prospect({ savedAt: ago(90) }), []],
  ['a person kept for 170 days', prospect({ ...person, savedAt: ago(170), updatedAt: ago(170), segment: 'cold' }), [{ kind: 'keep', end: '2026-10-25', last: ago(170) }]],
  ['a person spoken with in the meantime', prospect({ ...person, savedAt: ago(170), updatedAt: ago(170), touches: [touch('event', ago(100), 'file')] }), []],
  ['facts of 181 days ago', prospect({ ...readAt(ago(181)) }), [{ kind: 'stale', readAt: ago(181) }]],
  ['facts of 181 days ago, verified last week', prospect({ ...readAt(ago(181)), verifiedAt: ago(7) }), []],
  ['old facts of a cold one', prospect({ ...readAt(ago(400)), segment: 'cold' }), []],
  ['old facts of one that is hot: it is spoken with anyway', prospect({ ...readAt(ago(181)), segment: 'hot' }), [{ kind: 'hot' }]],
  ['hot, put aside until tomorrow', prospect({ segment: 'hot', aside: { hot: { until: '2026-10-16' } } }), []],
  ['hot, put aside until today', prospect({ segment: 'hot', aside: { hot: { until: '2026-10-15' } } }), [{ kind: 'hot' }]],
  ['a signal that was seen', prospect({ news: [{ row: 8, what: 'Hiring', at: ago(3) }], aside: { signal: { at: ago(1) } } }), []],
  ['a signal newer than what was seen', prospect({ news: [{ row: 8, what: 'Hiring', at: ago(1) }], aside: { signal: { at: ago(3) } } }), [{ kind: 'signal' }]],
  ['a signal put aside does not hide that it is hot', prospect({ segment: 'hot', news: [{ row: 8, what: 'Hiring', at: ago(1) }], aside: { signal: { until: '2026-11-01' } } }), [{ kind: 'hot' }]],
];

describe('what waits today', () => {
  it.each(CASES)('%s', (_, held, waits) => {
    expect(reasonsToday(held, CLOCK)).toMatchObject(waits);
    expect(reasonsToday(held, CLOCK)).toHaveLength(waits.length);
  });

  it('keeps persons as long as the team says', () => {
    const kept = prospect({ ...person, savedAt: ago(80), updatedAt: ago(80), segment: 'cold' });
    expect(reasonsToday(kept, CLOCK)).toEqual([]);
    expect(reasonsToday(kept, { ...CLOCK, keeping: { days: 90, since: 0 } })).toMatchObject([{ kind: 'keep', end: '2026-10-25' }]);
  });

  it('says nothing of keeping while there is no rule', () => {
    expect(reasonsToday(prospect({ ...person, savedAt: ago(500), updatedAt: ago(500), segment: 'cold' }), { ...CLOCK, keeping: null })).toEqual([]);
  });

  it('goes by the reader’s day, wherever they are', () => {
    const nurturing = prospect({ stage: 'nurture', history: [nurtured('2026-10-16')] });
    expect([CLOCK, { ...CLOCK, today: '2026-10-16' }].map((clock) => reasonsToday(nurturing, clock).length)).toEqual([0, 1]);
    const planned = prospect({ followUp: { on: '2026-10-16', what: 'Call' } });
    expect(reasonsToday(planned, { ...CLOCK, today: '2026-10-16' })).toHaveLength(1);
  });

  it('dates what the law asks by the reader’s day', () => {
    // 22:30 in Greenwich is the next morning in Tokyo.
    const savedAt = Date.parse('2026-09-19T22:30:00Z');
    const tokyo = { ...CLOCK, local: (time: number) => time + 9 * 3_600_000 };
    const untold = prospect({ personKey: 'p', savedAt });
    expect([CLOCK, tokyo].map((clock) => reasonsToday(untold, clock))).toMatchObject([[{ by: '2026-10-19' }], [{ by: '2026-10-20' }]]);
    const kept = prospect({ ...person, savedAt, updatedAt: savedAt, informedAt: savedAt, segment: 'cold' });
    const rule = { days: 30, since: 0 };
    expect([CLOCK, tokyo].map((clock) => reasonsToday(kept, { ...clock, keeping: rule }))).toMatchObject([[{ end: '2026-10-19' }], [{ end: '2026-10-20' }]]);
  });
});

const rank = (held: Ranked, points: number): Ranked => ({ ...held, grading: { ...held.grading, fit: { rank: points } } });

describe('groups of what waits', () => {
  it('stand in one order, none empty, each with what presses most first', () => {
    const [late, due] = [prospect({ followUp: { on: '2026-10-01', what: 'a' } }), prospect({ followUp: { on: '2026-10-15', what: 'b' } })];
    const [best, good] = [rank(prospect({ segment: 'hot' }), 9000), rank(prospect({ segment: 'hot' }), 7000)];
    const groups = atOnce(todayOf([good, due, prospect(), best, late], CLOCK));
    expect(groups.map(({ kind, items }) => [kind, items.map((item) => item.prospect)])).toEqual([['follow-up', [late, due]], ['hot', [best, good]]]);
  });

  it('hold as many things as are counted, whatever the prospects are', () => {
    const any = fc.record({
      segment: fc.constantFrom('hot', 'warm', 'cold', null), stage: fc.constantFrom('unqualified', 'mql', 'sql', 'nurture', 'recycle', 'won', 'lost'),
      days: fc.integer({ min: 0, max: 400 }), personKey: fc.option(fc.constant('p')), planned: fc.option(fc.integer({ min: -30, max: 30 })),
    }).map(({ segment, stage, days, personKey, planned }) => prospect({
      segment: segment as Waiting['grading']['segment'], stage: stage as Waiting['stage'], personKey, savedAt: ago(days), updatedAt: ago(days), ...readAt(ago(days)),
      ...(planned !== null && { followUp: { on: new Date(NOW + planned * DAY).toISOString().slice(0, 10), what: '' } }),
    }));
    fc.assert(fc.property(fc.array(any, { maxLength: 30 }), (held) => {
      const groups = atOnce(todayOf(held, CLOCK));
      expect(groups.reduce((sum, { items }) => sum + items.length, 0)).toBe(atOnce(countToday(held, CLOCK)));
      expect(groups.map(({ kind }) => TODAY_KINDS.indexOf(kind))).toEqual(groups.map(({ kind }) => TODAY_KINDS.indexOf(kind)).toSorted((a, b) => a - b));
      for (const { items } of groups) expect(new Set(items.map((item) => item.prospect)).size).toBe(items.length);
    }));
  });
});
