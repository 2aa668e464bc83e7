import * as fc from '#test/properties.ts';
import { describe, expect, it } from 'vitest';
import { TOUCH_KINDS, type Touch, type TouchKind } from '#lib/qualify/model.ts';
import { joinTouches, touchEvent, touchSignals } from '#lib/qualify/touches.ts';
import { company, DAY, daysAgo, grade, icp, NOW, signal, trigger } from './make.ts';

const touch = (kind: TouchKind, at = NOW, more: Partial<Touch> = {}): Touch => ({ kind, at, source: 'rep', event: touchEvent(kind, at), ...more });
const readiness = (touches: Touch[], more: Parameters<typeof icp>[0] = {}) => grade({ icp: icp(more), touches }).readiness;
const bantOf = (touches: Touch[], dimension: string) => grade({ icp: icp(), touches }).bant.find((cell) => cell.dimension === dimension);

const until = (day: string) => readiness([touch('not-now', daysAgo(40), { until: day })]).total;
const hash = (touches: Touch[]) => grade({ icp: icp(), touches }).stamp.evidenceHash;
const visited = (times: number, days: number) => ({
  ...company([signal('country', 'DE')]),
  pages: Array.from({ length: times }, (_, index) => ({ url: `https://brightforge.example/${index}`, pageKind: 'about' as const, readAt: NOW - days * DAY, cut: false })),
});
const claimed = (method: 'structured' | 'rep') => {
  const signals = [57, 58, 59, 60, 61, 62, 63, 64].map((row) => trigger(row, { method }));
  return grade({ icp: icp(), company: company(signals) }).readiness.lines;
};

const anyTouch: fc.Arbitrary<Touch> = fc
  .record({ kind: fc.constantFrom(...TOUCH_KINDS), days: fc.integer({ min: 0, max: 400 }), source: fc.constantFrom('rep' as const, 'file' as const) })
  .map(({ kind, days, source }) => touch(kind, daysAgo(days), { source, ...(kind === 'not-now' && { until: '2027-06-01' }) }));

/** "No budget" was logged 200 days ago, and another answer given so many days ago. */
const budget = (state: 'confirmed' | 'denied', days: number) =>
  grade({ icp: icp(), touches: [touch('no-budget', daysAgo(200))], answers: [{ tag: 'money', state, at: daysAgo(days) }] }).bant[0]?.state;

describe('what happened between team and prospect', () => {
  it.each<[TouchKind, number, number]>([
    ['replied', 57, 2000], ['asked-price', 58, 2500], ['meeting', 61, 2000], ['demo-request', 62, 2500], ['event', 63, 1000], ['download', 64, 500],
  ])('%s counts as row %s with 5 points per strength', (kind, row, points) => {
    const { total, lines } = readiness([touch(kind)]);
    expect(lines.map((line) => [line.row, line.group])).toEqual([[row, 'touches']]);
    expect(total).toBe(points);
  });

  it('halves in 30 days, as section 2.6 has it', () => {
    expect(readiness([touch('replied', daysAgo(30))]).total).toBe(1000);
    expect(readiness([touch('replied', daysAgo(60))]).total).toBe(500);
  });

  it('holds “not now” in full until the day they named, and not after it', () => {
    expect(until('2027-06-01')).toBe(2000);
    expect(until('2026-11-22')).toBe(2000);
    expect(until('2026-11-21')).toBe(0);
  });

  it('never takes readiness below 0, and speaks against the budget', () => {
    expect(readiness([touch('no-budget')]).total).toBe(0);
    expect(readiness([touch('replied'), touch('no-budget')]).total).toBe(0);
    expect(bantOf([touch('no-budget')], 'budget')?.state).toBe('denied');
    expect(bantOf([touch('no-budget', NOW, { source: 'file' })], 'budget')?.state).toBe('unknown');
  });

  it('does not bring a yes to the budget back once “no budget” has aged', () => {
    expect(budget('confirmed', 210)).toBe('unknown');
    expect(budget('confirmed', 190)).toBe('confirmed');
    expect(budget('denied', 210)).toBe('denied');
  });

  it('lets the word of the rep stand for a file that tells of the same event, whatever order they come in', () => {
    const told = [touch('no-budget', NOW, { source: 'file', note: 'a' }), touch('no-budget', NOW, { note: 'z' })];
    for (const both of [told, told.toReversed()]) {
      expect(bantOf(both, 'budget')?.state).toBe('denied');
      expect(hash(both)).toBe(hash(told.slice(1)));
    }
  });

  it('is capped as a group, by the cap of the ICP', () => {
    const much = TOUCH_KINDS.map((kind) => touch(kind)).filter(({ kind }) => kind !== 'no-budget');
    expect(readiness(much).total).toBe(4000);
    const { thresholds } = icp();
    expect(readiness(much, { thresholds: { ...thresholds, groupCaps: { ...thresholds.groupCaps, touches: 12 } } }).total).toBe(1200);
  });

  it('counts one event once, whoever tells of it', () => {
    const twice = [touch('meeting', NOW, { source: 'file', note: 'from the calendar' }), touch('meeting')];
    expect(readiness(twice).total).toBe(2000);
    expect(readiness([touch('replied'), touch('replied', daysAgo(1))]).lines).toHaveLength(2);
  });

  it('takes the word of a file for a little less than the rep’s', () => {
    expect(readiness([touch('replied', NOW, { source: 'file' })]).total).toBe(1800);
  });

  it('counts a row as the ICP has it', () => {
    expect(readiness([touch('meeting')], { signals: [{ row: 61, points: 30 }] }).total).toBe(3000);
    expect(readiness([touch('meeting')], { signals: [{ row: 61, off: true }] }).total).toBe(0);
  });

  it('is no signal where nobody answered', () => {
    expect(touchSignals([touch('no-reply')])).toEqual([]);
  });

  it('enters the evidence hash, in any order', () => {
    const [a, b] = [touch('replied', daysAgo(3)), touch('meeting', daysAgo(1))];
    expect(hash([a, b])).toBe(hash([b, a]));
    expect(new Set([hash([]), hash([a]), hash([a, b])]).size).toBe(3);
  });

  it('gives one assessment for any order, and a readiness from 0 to 100', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyTouch, { selector: ({ event, source }) => `${event}${source}`, maxLength: 12 }), fc.infiniteStream(fc.nat()), (touches, salt) => {
        const shuffled = touches.map((one) => ({ one, by: salt.next().value })).toSorted((a, b) => a.by - b.by).map(({ one }) => one);
        const result = grade({ icp: icp(), touches });
        expect(grade({ icp: icp(), touches: shuffled })).toEqual(result);
        expect(result.readiness.total).toBeGreaterThanOrEqual(0);
        expect(result.readiness.groups.find(({ group }) => group === 'touches')?.points).toBeLessThanOrEqual(4000);
      }),
      { numRuns: 60 },
    );
  });
});

describe('visits of the rep', () => {
  it('never count: however often and recently pages were read, readiness is the same', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 0, max: 300 }), (times, days) => {
        expect(grade({ icp: icp(), company: visited(times, days) }).readiness.total).toBe(0);
      }),
      { numRuns: 20 },
    );
  });

  it('cannot be claimed by a page: only a rep says that somebody replied', () => {
    expect(claimed('structured')).toEqual([]);
    expect(claimed('rep').length).toBeGreaterThan(0);
  });
});

describe('joining touches', () => {
  it('keeps each event once, the rep’s word before a file’s, oldest first', () => {
    const file = touch('meeting', daysAgo(2), { source: 'file' });
    const rep = touch('meeting', daysAgo(2), { note: 'with the CFO' });
    const earlier = touch('replied', daysAgo(9));
    expect(joinTouches([file], [rep, earlier])).toEqual([earlier, rep]);
  });

  it('changes nothing the second time', () => {
    fc.assert(fc.property(fc.array(anyTouch), fc.array(anyTouch), (held, more) => {
      const once = joinTouches(held, more);
      expect(joinTouches(once, more)).toEqual(once);
    }));
  });
});
