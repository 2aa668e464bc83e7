import { dropOldCopy } from '#lib/storage/copy-before.ts';
import { beginRetention, endedBy, putCleaned, putRetentionRule } from '#lib/storage/retention.ts';
import type { Outcome } from '#lib/messaging/protocol.ts';
import { storageProblem } from '#lib/storage/problem.ts';
import { eraseMany } from './erase-prospects.ts';
import type { Needs } from './needs.ts';

export const CLEAN_UP_ALARM = 'clean-up';
const DAILY_MINUTES = 24 * 60;

type Uses = Pick<Needs, 'db' | 'session' | 'now' | 'newId' | 'lock' | 'startAlarm'>;

/** Erases the persons whose keeping has ended, and has the worker woken to look again tomorrow. */
export async function cleanUp(needs: Uses): Promise<void> {
  const { db, now } = needs;
  await needs.startAlarm(CLEAN_UP_ALARM, DAILY_MINUTES);
  await dropOldCopy(now());
  // In turn with what changes a prospect: one that is touched at this moment stays.
  await needs.lock('leadlight-subject', async () => {
    const ended = await endedBy(db, await beginRetention(db, now()), now());
    if (ended.length > 0) await putCleaned(db, { at: now(), count: await eraseMany(needs, ended) });
  });
}

/** Sets how long persons are kept; the notice before anybody is deleted begins anew. */
export async function setRetention({ db, now }: Pick<Needs, 'db' | 'now'>, { days }: { days: number }): Promise<Outcome<null>> {
  try {
    await putRetentionRule(db, { days, since: now() });
    return { ok: true, value: null };
  } catch (error) {
    return { ok: false, error: storageProblem(error) };
  }
}
