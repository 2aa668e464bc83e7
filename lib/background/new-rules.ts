import { NOT_GRADED } from '#lib/qualify/grading.ts';
import { RULES_VERSION } from '#lib/qualify/rules-version.ts';
import { type GradeChunkRow, inOneTransaction, type JobRow, type LeadlightDb } from '#lib/storage/db.ts';
import { icpsInUse } from '#lib/storage/icps.ts';
import { regradeJob } from '#lib/storage/regrade-job.ts';

/** Whether a chunk holds gradings by other rules, which grading anew may renew. */
const isOfOtherRules = ({ sources, tried }: GradeChunkRow): boolean =>
  tried !== RULES_VERSION && sources.some(({ rulesVersion }) => rulesVersion !== RULES_VERSION && rulesVersion !== NOT_GRADED.stamp.rulesVersion);

/** Whether the job that is queued will still come to a chunk. */
const isAhead = (job: JobRow | undefined, { id }: GradeChunkRow): boolean => job?.phase === 'grade' && id > job.after;

/**
 * Has all saved prospects graded anew where some were graded by other rules than those of this extension, as after an update; a job
 * under way that passed some of them begins again.
 */
export function regradeByNewRules(db: LeadlightDb): Promise<void> {
  return inOneTransaction(db, async () => {
    const [main] = await icpsInUse(db);
    if (main === undefined) return;
    const job = await db.jobs.get('regrade');
    const former = await db.gradeChunks.filter((chunk) => isOfOtherRules(chunk) && !isAhead(job, chunk)).first();
    if (former !== undefined) await db.jobs.put({ ...regradeJob(main.contentHash), stopped: job?.stopped ?? false });
  });
}
