import { tongue } from '#lib/i18n/tongue.ts';
import { inOneTransaction, type LeadlightDb } from '#lib/storage/db.ts';
import { icpsInUse } from '#lib/storage/icps.ts';
import { regradeJob } from '#lib/storage/regrade-job.ts';

const LANGUAGE = 'language';

/**
 * Has the next steps of saved prospects written anew where they were written in another language than the browser speaks now: grading
 * anew keeps them where nothing changed, what follows it writes them. What was saved before languages were kept is English.
 */
export function regradeByNewLanguage(db: LeadlightDb): Promise<void> {
  return inOneTransaction(db, async () => {
    const spoken = tongue();
    if (((await db.choices.get(LANGUAGE))?.value ?? 'en') === spoken) return;
    await db.choices.put({ id: LANGUAGE, value: spoken });
    const [main] = await icpsInUse(db);
    if (main === undefined || (await db.prospects.count()) === 0) return;
    const job = await db.jobs.get('regrade');
    await db.jobs.put({ ...regradeJob(main.contentHash), stopped: job?.stopped ?? false });
  });
}
