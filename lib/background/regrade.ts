import { tongue } from '#lib/i18n/tongue.ts';
import type { StoredIcp } from '#lib/prospects/model.ts';
import { readyIcp } from '#lib/qualify/ready-icp.ts';
import { inOneTransaction } from '#lib/storage/db.ts';
import type { JobRow, LeadlightDb } from '#lib/storage/db.ts';
import { activeIcp, icpsInUse } from '#lib/storage/icps.ts';
import { countedFor } from '#lib/storage/regrade-job.ts';
import { allOf } from '#lib/storage/side-by-side.ts';
import { followGrade } from './grade-prospect.ts';
import type { Needs } from './needs.ts';
import { renewCuts } from './quantile-cuts.ts';
import { readToReweigh, regradeChunk, reweigh, type ToReweigh } from './regrade-chunk.ts';

export const REGRADE_ALARM = 'regrade';
const WAKE_EVERY_MINUTES = 0.5;
/** Chunks graded in one transaction: storing a chunk costs little beside ending a transaction. */
const GRADE_SLICE_MS = 80;
/** Of those that are only weighed anew the database does most, so that longer ones end sooner. */
const REWEIGH_SLICE_MS = 250;
/** Chunks read before their turn: the database fetches them while the worker weighs one. */
const READ_AHEAD = 6;
/** More than are graded in one transaction. */
const MOST_CHUNKS = 200;
/** Prospects assessed in full between two turns of the worker. */
const FOLLOW_SLICE = 25;
const QUEUE_LOCK = 'leadlight-regrade-queue';

type Uses = Pick<Needs, 'db' | 'lock' | 'startAlarm' | 'clearAlarm' | 'now' | 'pause'>;

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
      while (await regradeSlice(needs)) await needs.pause();
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
    const next = job.phase === 'grade' ? await gradeSlice(db, job, inUse, now) : await followSlice(db, job, inUse, now());
    if (next) await db.jobs.put(next);
    else await db.jobs.delete('regrade');
    return next !== null;
  });
}

/** Grades the next chunks. After the last one the rest follows, unless letters go by quantiles and those are others now. */
async function gradeSlice(db: LeadlightDb, job: JobRow, inUse: readonly StoredIcp[], now: () => number): Promise<JobRow> {
  const begun = now();
  // Which of several ICPs grades a prospect hangs on its facts.
  const [only] = inUse.length === 1 ? inUse : [];
  const ids = await db.gradeChunks.where('id').above(job.after).limit(MOST_CHUNKS).primaryKeys();
  const ready = only ? readyIcp(only.icp, only.contentHash, only.cuts ?? null, tongue()) : null;
  const writing: PromiseLike<unknown>[] = [];
  const reading: (PromiseLike<ToReweigh | null> | null)[] = [];
  const readNext = (): void => {
    const id = ids[reading.length];
    if (id !== undefined) reading.push(ready === null ? null : readToReweigh(db, id, ready));
  };
  let at = { ...job, of: await countedFor(db, job) };
  readNext();
  for (let next = 0; next < reading.length; next++) {
    const [id, found] = [ids[next] ?? 0, await reading[next]];
    const stored = found && ready && reweigh(db, found, ready);
    if (stored) writing.push(...stored);
    const graded = stored ? found.chunk.ids.length : await regradeChunk(db, id, inUse, begun);
    if (graded === null) break;
    at = { ...at, after: id, done: at.done + graded };
    const isOver = now() - begun >= (stored ? REWEIGH_SLICE_MS : GRADE_SLICE_MS);
    if (isOver && !stored) break;
    if (!isOver) for (let ahead = reading.length - next; ahead <= (stored ? READ_AHEAD : 1); ahead++) readNext();
  }
  await allOf([...writing, ...reading]);
  if (at.after !== (ids.at(-1) ?? job.after) || ids.length === MOST_CHUNKS) return at;
  return (await renewCuts(db)) ? { ...at, after: 0, done: 0 } : { ...at, phase: 'follow', done: 0 };
}

/** Next steps, stages and history of the next prospects; null after the last. */
async function followSlice(db: LeadlightDb, job: JobRow, inUse: readonly StoredIcp[], now: number): Promise<JobRow | null> {
  const rows = await db.prospects.where('id').above(job.followed).limit(FOLLOW_SLICE).toArray();
  const last = rows.at(-1);
  if (!last) return null;
  await followGrade(db, rows, inUse, now);
  return { ...job, followed: last.id, done: job.done + rows.length };
}
