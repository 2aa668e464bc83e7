import { describe, expect, it } from 'vitest';
import type { HistoryEntry, Prospect } from '#lib/prospects/model.ts';
import { daysLeft, endOfKeeping, lastActivity } from '#lib/prospects/retention.ts';
import { SAMPLE_PROSPECTS } from '#test/fixtures/prospects.ts';
import { DAY, dateAgo, daysAgo, NOW } from '#test/qualify/make.ts';

const person = (more: Partial<Prospect> = {}): Prospect => ({ ...(SAMPLE_PROSPECTS[0] as Prospect), personKey: 'mira@brightforge.com', savedAt: daysAgo(200), updatedAt: daysAgo(200), touches: [], answers: [], history: [], stage: 'mql', ...more });
const rule = { days: 180, since: daysAgo(400) };
const under = { icpId: 'i', icpVersion: '1', icpHash: 'h' };
const nurture: HistoryEntry = { kind: 'stage', from: 'mql', to: 'nurture', why: '', by: 'rule', reviewOn: dateAgo(-100), ...under, at: daysAgo(190) };

describe('how long a person is kept', () => {
  it.each<[string, Partial<Prospect>, number]>([
    ['it was saved', {}, 200],
    ['it was read', { updatedAt: daysAgo(150) }, 150],
    ['somebody verified it', { verifiedAt: daysAgo(9) }, 9],
    ['the person was told', { informedAt: daysAgo(120) }, 120],
    ['a contact was logged', { touches: [{ kind: 'replied', at: daysAgo(30), source: 'rep', event: 'e' }] }, 30],
    ['an answer was noted', { answers: [{ tag: 'money', state: 'confirmed', at: daysAgo(40) }] }, 40],
    ['a person decided', { history: [{ ...nurture, by: 'rep' }] }, 190],
  ])('counts from when %s', (_, more, days) => {
    expect(lastActivity(person(more))).toBe(daysAgo(days));
  });

  it('does not count what rules do by themselves', () => {
    expect(lastActivity(person({ history: [nurture] }))).toBe(daysAgo(200));
  });

  it('waits for the day it is to be taken up again', () => {
    expect(endOfKeeping(person({ followUp: { on: dateAgo(-30), what: 'call' } }), rule)).toBe(Date.parse(dateAgo(-30)) + 180 * DAY);
    expect(endOfKeeping(person({ stage: 'nurture', history: [nurture] }), rule)).toBe(Date.parse(dateAgo(-100)) + 180 * DAY);
  });

  it('has no end for a company alone, and for people at customers', () => {
    expect(endOfKeeping(person({ personKey: null }), rule)).toBeNull();
    expect(endOfKeeping(person({ stage: 'won' }), rule)).toBeNull();
  });

  it('never ends before the notice after a new rule is over', () => {
    expect(endOfKeeping(person(), { days: 30, since: daysAgo(1) })).toBe(daysAgo(1) + 14 * DAY);
  });

  it('is counted down for the last thirty days', () => {
    expect(daysLeft(person({ updatedAt: daysAgo(149) }), rule, NOW)).toBeNull();
    expect(daysLeft(person({ updatedAt: daysAgo(150) }), rule, NOW)).toBe(30);
    expect(daysLeft(person(), rule, NOW)).toBe(0);
  });
});
