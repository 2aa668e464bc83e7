import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { countAfterChanges, countToday, TODAY_ALARM } from '#lib/background/today-count.ts';
import { localTime } from '#lib/i18n/local-day.ts';
import { countWaiting } from '#lib/storage/waiting.ts';
import { countToday as countRows } from '#lib/prospects/today.ts';
import { atOnce } from '#lib/prospects/in-steps.ts';
import { listProspects } from '#lib/storage/prospects.ts';
import { speak } from '#test/i18n/speak.ts';
import { BRIGHTFORGE } from './evidence.ts';
import { handsIn, value } from './hands.ts';
import { World } from './world.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const DAY = 86_400_000;
let world: World;
let id: string;
beforeEach(async () => {
  world = new World();
  world.clock = new Date(2026, 9, 1, 9).getTime();
  world.open(7, BRIGHTFORGE);
  id = value(await handsIn(() => world).save(7)).prospectId;
  value(await world.ask('edit-prospects', { ids: [id], edit: { kind: 'follow-up', followUp: { on: '2026-10-03', what: 'Call' } } }));
});
afterEach(() => speak('en'));

describe('the count on the icon', () => {
  it('is what waits today, and follows the calendar when the alarm wakes the worker', async () => {
    await countToday(world.needs);
    expect(world.count).toBe('');
    expect(world.alarms).toContain(TODAY_ALARM);
    world.clock += 2 * DAY;
    await countToday(world.needs);
    expect(world.count).toBe('1');
  });

  it('is the same as the workspace counts', async () => {
    const clock = { now: world.clock + 300 * DAY, today: '2027-08-01', local: localTime, keeping: { days: 180, since: 0 } };
    const listed = atOnce(countRows(await listProspects(world.needs.db), clock));
    expect(listed).toBeGreaterThan(0);
    expect(await countWaiting(world.needs.db, clock, async () => {})).toBe(listed);
  });

  it('can be turned off, and comes back at once', async () => {
    world.clock += 2 * DAY;
    await countToday(world.needs);
    await world.ask('change-settings', { todayBadge: false });
    expect(world.count).toBe('');
    await world.ask('change-settings', { todayBadge: true });
    expect(world.count).toBe('1');
  });

  it('waits while all are graded anew', async () => {
    world.clock += 2 * DAY;
    await world.needs.db.jobs.put({ id: 'regrade', icpHash: 'h', phase: 'grade', after: 0, followed: '', done: 0, stopped: false });
    await countToday(world.needs);
    expect(world.count).toBe('');
    await world.needs.db.jobs.clear();
    await countToday(world.needs);
    expect(world.count).toBe('1');
  });

  it('follows what is stored', async () => {
    world.clock += 2 * DAY;
    countAfterChanges(world.needs);
    value(await world.ask('edit-prospects', { ids: [id], edit: { kind: 'follow-up', followUp: { on: '2026-10-02', what: 'Call' } } }));
    await vi.waitFor(() => expect(world.count).toBe('1'), 3000);
    value(await world.ask('put-aside', { id, kind: 'follow-up', until: null }));
    await vi.waitFor(() => expect(world.count).toBe(''), 3000);
  });
});

describe('the note once a day', () => {
  beforeEach(async () => {
    world.clock += 2 * DAY;
    world.mayNotify = true;
  });

  it('is off until asked for', async () => {
    await countToday(world.needs);
    expect(world.notes).toEqual([]);
  });

  it('says how many, once a day, and names nobody', async () => {
    await world.ask('change-settings', { notifyToday: true });
    await countToday(world.needs);
    world.clock += 60 * 60_000;
    await countToday(world.needs);
    expect(world.notes).toEqual(['Leadlight: today: 1 thing waits for you']);
    world.clock += DAY;
    speak('de');
    await countToday(world.needs);
    expect(world.notes[1]).toBe('Leadlight: heute: 1 Aufgabe wartet auf Sie');
  });

  it.each([3, 22])('is not shown at %i o’clock', async (hour) => {
    world.clock = new Date(2026, 9, 3, hour).getTime();
    await world.ask('change-settings', { notifyToday: true });
    expect(world.notes).toEqual([]);
  });

  it('is not shown without the browser’s permission, nor when nothing waits', async () => {
    world.mayNotify = false;
    await world.ask('change-settings', { notifyToday: true });
    world.mayNotify = true;
    value(await world.ask('put-aside', { id, kind: 'follow-up', until: '2026-10-20' }));
    await countToday(world.needs);
    expect(world.notes).toEqual([]);
  });
});
