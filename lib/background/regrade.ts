import type { StoredIcp } from '#lib/prospects/model.ts';
import { type Grading, gradingOf } from '#lib/qualify/grading.ts';
import { inOneTransaction } from '#lib/storage/db.ts';
import type { GradeChunkRow, LeadlightDb, ProspectRow } from '#lib/storage/db.ts';
import { putGradings } from '#lib/storage/grades.ts';
import { activeIcp, icpsInUse } from '#lib/storage/icps.ts';
import { resultOrNull } from './grade-prospect.ts';
import type { Needs } from './needs.ts';
import { storedInput } from './stored-input.ts';

export const REGRADE_ALARM = 'regrade';
const WAKE_EVERY_MINUTES = 0.5;
const QUEUE_LOCK = 'leadlight-regrade-queue';

type Uses = Pick<Needs, 'db' | 'lock' | 'startAlarm' | 'clearAlarm' | 'now'>;

/**
 * Grades all saved prospects anew after the ICPs in use changed, slice by slice. Each slice and the cursor after it
 * are one transaction, and an alarm wakes the worker until the job is done, so a killed worker goes on where it
 * stood. Does nothing when no job is queued, or the rep stopped it.
 */
export function regrade(needs: Uses): Promise<void> {
  return needs.lock('leadlight-regrade', async () => {
    if (await endedFor(needs)) return;
    await wakeForRegrade(needs);
    do {
      while (await regradeSlice(needs));
    } while (!(await endedFor(needs)));
  });
}

/** Clears the alarm unless another job was queued since; then there is more to do. */
function endedFor(needs: Uses): Promise<boolean> {
  return needs.lock(QUEUE_LOCK, async () => {
    const job = await needs.db.jobs.get('regrade');
    if (job && !job.stopped && (await activeIcp(needs.db))) return false;
    await needs.clearAlarm(REGRADE_ALARM);
    return true;
  });
}

/**
 * Runs a command that may queue the job. The alarm is set before the command, so that no moment is left in which a
 * worker's death strands the job, and a job that ends at that moment does not clear it.
 */
export function queueing<T>(needs: Pick<Needs, 'lock' | 'startAlarm'>, command: () => Promise<T>): Promise<T> {
  return needs.lock(QUEUE_LOCK, async () => {
    await wakeForRegrade(needs);
    return command();
  });
}

/** Has the worker woken until the job is done. */
function wakeForRegrade({ startAlarm }: Pick<Needs, 'startAlarm'>): Promise<void> {
  return startAlarm(REGRADE_ALARM, WAKE_EVERY_MINUTES);
}

/** One slice; false when the job is done or stopped. */
export function regradeSlice({ db, now }: Pick<Needs, 'db' | 'now'>): Promise<boolean> {
  return inOneTransaction(db, async () => {
    const job = await db.jobs.get('regrade');
    const inUse = await icpsInUse(db);
    if (!job || job.stopped || inUse.length === 0) return false;
    const chunk = await db.gradeChunks.where('id').above(job.after).first();
    if (!chunk) {
      await db.jobs.delete('regrade');
      return false;
    }
    await regradeChunk(db, chunk, inUse, now());
    await db.jobs.put({ ...job, after: chunk.id, done: job.done + chunk.ids.length });
    return true;
  });
}

async function regradeChunk(db: LeadlightDb, chunk: GradeChunkRow, inUse: readonly StoredIcp[], now: number): Promise<void> {
  const rows = (await db.prospects.bulkGet(chunk.ids)).filter((row) => row !== undefined);
  const graded: (ProspectRow & { grading: Grading })[] = [];
  for (const row of rows) {
    const result = resultOrNull(row, await storedInput(db, row), inUse, now);
    if (!result) continue;
    graded.push({ ...row, grading: gradingOf(result.assessment) });
    if (result.changes.stage !== row.stage) await db.prospects.put({ ...row, ...result.changes });
  }
  await putGradings(db, graded);
}
