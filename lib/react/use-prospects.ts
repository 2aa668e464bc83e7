import { startTransition, useEffect, useState } from 'react';
import type { ListedProspect } from '#lib/prospects/model.ts';
import type { LeadlightDb } from '#lib/storage/db.ts';
import { listProspects, prospectChanges } from '#lib/storage/prospects.ts';
import { regradeProgress } from '#lib/storage/regrade-job.ts';
import { database, type Live } from './use-live-query.ts';

/** After a reading the list rests for so many times as long as that took: of changes without end it does not show each. */
const REST = 2;
/** So long it waits for more before a reading while all are graded anew: it would only hold that up, and draw what is old at once. */
const GRADING_WAIT_MS = 3000;

const turn = (ms = 0): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** All saved prospects with their gradings, live. Many are read in slices, and no oftener than the page can show them. */
export function useProspects(): Live<ListedProspect[]> {
  const [live, setLive] = useState<Live<ListedProspect[]>>({ state: 'loading' });
  useEffect(() => watchProspects(database, (state) => startTransition(() => setLive(state))), []);
  return live;
}

async function isRegrading(db: LeadlightDb): Promise<boolean> {
  const progress = await regradeProgress(db);
  return progress !== null && !progress.stopped;
}

function watchProspects(db: LeadlightDb, show: (state: Live<ListedProspect[]>) => void): () => void {
  let changed = false;
  let reading = false;
  let over = false;

  async function read(): Promise<void> {
    reading = true;
    while (changed) {
      if (await isRegrading(db)) await turn(GRADING_WAIT_MS);
      changed = false;
      const begun = performance.now();
      const value = await listProspects(db, turn);
      if (over) return;
      show({ state: 'ready', value });
      await turn(REST * (performance.now() - begun));
    }
    reading = false;
  }

  const fail = (error: unknown): void => show({ state: 'failed', message: error instanceof Error ? error.message : String(error) });
  const changes = prospectChanges(db).subscribe({
    next: () => {
      changed = true;
      if (!reading) read().catch(fail);
    },
    error: fail,
  });
  return () => {
    over = true;
    changes.unsubscribe();
  };
}
