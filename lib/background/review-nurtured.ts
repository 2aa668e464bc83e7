import { isDue } from '#lib/prospects/stage.ts';
import { inOneTransaction } from '#lib/storage/db.ts';
import { gradeStored } from './grade-prospect.ts';
import type { Needs } from './needs.ts';
import { gradingIcps } from './view.ts';

export const REVIEW_ALARM = 'review-nurtured';
/** A day of review is a day, not an hour; four times a day is soon enough. */
const EVERY_MINUTES = 360;
/** One transaction each, so that no worker's death undoes much. */
const SLICE = 50;

type Uses = Pick<Needs, 'db' | 'now' | 'startAlarm'>;

/** Moves the nurtured prospects whose day has come to recycle, and has the worker woken to look again. */
export async function reviewNurtured(needs: Uses): Promise<void> {
  const { db, now } = needs;
  await needs.startAlarm(REVIEW_ALARM, EVERY_MINUTES);
  const inUse = await gradingIcps(needs);
  const due = await db.prospects.where('stage').equals('nurture').filter((row) => isDue(row, now())).primaryKeys();
  for (let from = 0; from < due.length; from += SLICE) {
    await inOneTransaction(db, async () => {
      const rows = (await db.prospects.bulkGet(due.slice(from, from + SLICE))).filter((row) => row !== undefined);
      await gradeStored(db, rows.filter((row) => isDue(row, now())), inUse, now());
    });
  }
}
