import type { LeadlightDb, JobRow } from './db.ts';

/** Where the grading anew of all saved prospects stands. */
export interface RegradeProgress extends Pick<JobRow, 'phase'> {
  done: number;
  of: number;
  /** By the rep, until they let it go on. */
  stopped: boolean;
}

/** A job at its start. `icpHash` is of the ICP whose change asks for it. */
export const regradeJob = (icpHash: string): JobRow => ({ id: 'regrade', icpHash, phase: 'grade', after: 0, followed: '', done: 0, stopped: false });

/** Has all saved prospects graded anew, from the first; a job that was under way or stopped begins again. Call inside one transaction. */
export async function queueRegrade(db: LeadlightDb, icpHash: string): Promise<void> {
  await db.jobs.put(regradeJob(icpHash));
}

/** Stops the job where it stands, or lets it go on from there; does nothing when none is queued. */
export async function setRegradeStopped(db: LeadlightDb, stopped: boolean): Promise<void> {
  await db.jobs.where('id').equals('regrade').modify({ stopped });
}

/** Null while no job is queued. */
export async function regradeProgress(db: LeadlightDb): Promise<RegradeProgress | null> {
  const job = await db.jobs.get('regrade');
  return job === undefined ? null : { phase: job.phase, done: job.done, of: Math.max(job.done, await countedFor(db, job)), stopped: job.stopped };
}

/** How many prospects a job is about. Counting tens of thousands takes longer than grading some hundreds, so that it is done once a job. */
export const countedFor = async (db: LeadlightDb, { of }: JobRow): Promise<number> => of ?? (await db.prospects.count());
