import { localDay, localTime } from '#lib/i18n/local-day.ts';
import { t } from '#lib/i18n/t.ts';
import { onWorkChanged } from '#lib/storage/changes.ts';
import { retentionRule } from '#lib/storage/retention.ts';
import { countWaiting } from '#lib/storage/waiting.ts';
import type { Needs } from './needs.ts';

export const TODAY_ALARM = 'count-today';
/** The day turns, and dates are reached, while nothing is changed. */
const EVERY_MINUTES = 60;
/** Changes that come together are counted together. */
const GATHER_MS = 500;
/** After a count it rests for so many times as long as that took, so that counting many costs little. */
const REST = 20;
const LONGEST_REST_MS = 60_000;
/** Hours of the day between which a note may be shown. */
const FROM_HOUR = 8;
const TO_HOUR = 20;
const MOST_SHOWN = 99;

export type CountNeeds = Pick<Needs, 'db' | 'settings' | 'now' | 'pause' | 'startAlarm' | 'setCount' | 'mayNotify' | 'notify'>;

/**
 * Writes on the icon how many things wait today, and once a day says so in a note if the rep asked for that. While all are graded
 * anew nothing is counted: the end of that brings it about.
 */
export async function countToday(needs: CountNeeds): Promise<void> {
  const { db, settings, now } = needs;
  await needs.startAlarm(TODAY_ALARM, EVERY_MINUTES);
  const { todayBadge, notifyToday } = await settings.get();
  if (!todayBadge) await needs.setCount('');
  if (!todayBadge && !notifyToday) return;
  const job = await db.jobs.get('regrade');
  if (job && !job.stopped) return;
  const count = await countWaiting(db, { now: now(), today: localDay(now()), local: localTime, keeping: await retentionRule(db) }, needs.pause);
  if (todayBadge) await needs.setCount(count === 0 ? '' : count > MOST_SHOWN ? `${MOST_SHOWN}+` : String(count));
  if (notifyToday && count > 0) await notifyOnce(needs, count);
}

/** One note a day at most, in working hours; it holds a number and no name. */
async function notifyOnce({ settings, now, mayNotify, notify }: CountNeeds, count: number): Promise<void> {
  const [day, hour] = [localDay(now()), new Date(now()).getHours()];
  if (hour < FROM_HOUR || hour >= TO_HOUR || !(await mayNotify())) return;
  let isFirst = false;
  await settings.change(({ notifiedOn }) => {
    isFirst = notifiedOn !== day;
    return { notifiedOn: day };
  });
  if (isFirst) await notify(t('today.noteTitle'), t('today.waiting', count));
}

/** Counts again whenever something was stored. A worker that dies in between is woken by the alarm. */
export function countAfterChanges(needs: CountNeeds): void {
  let changed = false;
  let counting = false;
  async function count(): Promise<void> {
    counting = true;
    while (changed) {
      await needs.startAlarm(TODAY_ALARM, 1);
      await wait(GATHER_MS);
      changed = false;
      const begun = needs.now();
      await countToday(needs);
      await wait(Math.min(LONGEST_REST_MS, REST * (needs.now() - begun)));
    }
    counting = false;
  }
  onWorkChanged(needs.db, () => {
    changed = true;
    if (!counting) count().catch((error: unknown) => console.error('[Leadlight]', error));
  });
}

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
