import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { StoredIcp } from '#lib/prospects/model.ts';
import type { GradeChunkRow, JobRow } from '#lib/storage/db.ts';
import { bundle } from '#test/bench/bundle.ts';
import { launchLeadlight, type Leadlight } from '#test/browser/launch.ts';
import { askWorker } from '#test/browser/screen.ts';
import { rowsOf } from './rep.ts';

const PROSPECTS = 700;
/** The browser wakes the worker by an alarm half a minute later. */
const PATIENCE_MS = 120_000;

async function jobOf(screen: Page): Promise<JobRow | undefined> {
  return (await rowsOf(screen, 'jobs'))[0] as JobRow | undefined;
}

/** Waits until the job stands as wanted. */
async function reaches(screen: Page, wanted: (job: JobRow | undefined) => boolean): Promise<JobRow | undefined> {
  const until = Date.now() + PATIENCE_MS;
  for (;;) {
    const job = await jobOf(screen);
    if (wanted(job)) return job;
    if (Date.now() > until) throw new Error(`the job stands at ${JSON.stringify(job)}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

describe('grading all saved prospects anew', () => {
  let leadlight: Leadlight;

  beforeAll(async () => {
    leadlight = await launchLeadlight();
  });
  afterAll(() => leadlight.close());

  it('goes on and ends right although the browser ends the worker in both of its rounds', { timeout: 3 * PATIENCE_MS }, async () => {
    const screen = await leadlight.openScreen('welcome.html');
    await screen.evaluate(await bundle('../e2e/in-saved.ts', 'InSaved'));
    await screen.evaluate(`InSaved.save(${PROSPECTS})`);
    const [, second] = await rowsOf(screen, 'icps');
    expect(await askWorker(screen, 'activate-icp', { id: String(second?.['id']) })).toMatchObject({ ok: true });

    await reaches(screen, (job) => job?.phase === 'grade' && job.done > 0);
    await leadlight.killWorker();
    const grading = await jobOf(screen);
    expect(grading).toMatchObject({ phase: 'grade' });
    expect(grading?.done).toBeLessThan(PROSPECTS);

    await reaches(screen, (job) => job?.phase === 'follow' && job.done > 0);
    await leadlight.killWorker();
    const following = await jobOf(screen);
    expect(following).toMatchObject({ phase: 'follow' });
    expect(following?.done).toBeLessThan(PROSPECTS);

    await reaches(screen, (job) => job === undefined);
    expect(await screen.evaluate('InSaved.compare({ withSteps: true })')).toEqual({ right: PROSPECTS, wrong: [] });
  });

  it('asks many at once what a changed ICP asks otherwise, and nothing goes wrong on the way', async () => {
    const screen = await leadlight.openScreen('welcome.html');
    await screen.evaluate(await bundle('../e2e/in-saved.ts', 'InSaved'));
    const problems: string[] = [];
    (await leadlight.worker())?.on('console', (message) => void (message.type() === 'error' && problems.push(message.text())));
    const [inUse] = (await rowsOf(screen, 'icps') as unknown as StoredIcp[]).filter(({ active }) => active === 1);
    const { icp, contentHash } = inUse as StoredIcp;
    const criteria = icp.criteria.map((criterion) => (criterion.test.kind === 'head-count' ? { ...criterion, test: { ...criterion.test, min: 20, max: 900 } } : { ...criterion, weight: criterion.weight + 1 }));
    const exclusions = Array.from({ length: PROSPECTS / 7 }, (_, at) => ({ domain: `brightforge${7 * at}.com`, list: 'customer' as const }));
    const saved = await askWorker(screen, 'save-icp', { icp: { ...icp, criteria, exclusions }, base: contentHash });
    expect(saved).toMatchObject({ ok: true });

    await reaches(screen, (job) => job?.phase === 'follow');
    await askWorker(screen, 'steer-regrade', { stopped: true });
    expect(problems).toEqual([]);
    expect(await screen.evaluate('InSaved.compare({ withSteps: false })')).toEqual({ right: PROSPECTS, wrong: [] });
    const chunks = (await rowsOf(screen, 'gradeChunks')) as unknown as GradeChunkRow[];
    expect(chunks.flatMap(({ plain }) => plain.status.filter((status) => status === 'excluded'))).toHaveLength(exclusions.length);
  });
});
