import { t } from '#lib/i18n/t.ts';
import type { Undone } from '#lib/messaging/list-protocol.ts';
import type { Outcome } from '#lib/messaging/protocol.ts';
import { inOneTransaction } from '#lib/storage/db.ts';
import { activeIcp } from '#lib/storage/icps.ts';
import { storageProblem } from '#lib/storage/problem.ts';
import { putBack } from '#lib/storage/put-back.ts';
import { queueRegrade } from '#lib/storage/regrade-job.ts';
import { gradeStored } from './grade-prospect.ts';
import type { Needs } from './needs.ts';
import { gradingIcps } from './view.ts';

/** More than so many are graded anew in the background. */
const GRADED_AT_ONCE = 25;

/** Puts back what a command changed, all or nothing, and has it graded anew. */
export async function undo(needs: Pick<Needs, 'db' | 'now'>, { seq }: { seq: number }): Promise<Outcome<Undone>> {
  const { db } = needs;
  const now = needs.now();
  const inUse = await gradingIcps(needs);
  try {
    const back = await inOneTransaction(db, async () => {
      const done = await putBack(db, seq, now);
      if (done === null || done.toGrade.length === 0) return done;
      const active = await activeIcp(db);
      if (done.toGrade.length <= GRADED_AT_ONCE) await gradeStored(db, done.toGrade, inUse, now);
      else if (active) await queueRegrade(db, active.contentHash);
      return done;
    });
    if (back === null) return { ok: false, error: { code: 'not-found', message: t('prospects.undo.tooLate') } };
    return { ok: true, value: { what: back.what, left: back.left } };
  } catch (error) {
    return { ok: false, error: storageProblem(error) };
  }
}
