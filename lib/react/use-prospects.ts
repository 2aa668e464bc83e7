import { startTransition, useEffect, useState } from 'react';
import type { ListedProspect } from '#lib/prospects/model.ts';
import { onProspectChange, type ProspectChange, together } from '#lib/storage/changed-keys.ts';
import type { LeadlightDb } from '#lib/storage/db.ts';
import { ListedRows } from '#lib/storage/listed-rows.ts';
import { regradeProgress } from '#lib/storage/regrade-job.ts';
import { turn } from '#lib/platform/turn.ts';
import { database, type Live } from './use-live-query.ts';

/** After a reading the list rests for so many times as long as that took: of changes without end it does not show each. */
const REST = 2;
/** So long it waits for more before a reading while all are graded anew: it would only hold that up, and draw what is old at once. */
const GRADING_WAIT_MS = 3000;

/** All saved prospects with their gradings, live: read once in slices, then only what changes, and no oftener than the page can show it. */
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
  const held = new ListedRows(db, turn);
  let pending: ProspectChange | 'all' | null = 'all';
  let reading = false;
  const life = new AbortController();

  async function read(): Promise<void> {
    reading = true;
    while (pending !== null && !life.signal.aborted) {
      if (pending !== 'all' && (await isRegrading(db))) await turn(GRADING_WAIT_MS);
      const change = pending;
      pending = null;
      const begun = performance.now();
      const value = await (change === 'all' ? held.readAll() : held.readChanged(change));
      if (life.signal.aborted) return;
      show({ state: 'ready', value });
      await turn(REST * (performance.now() - begun));
    }
    reading = false;
  }

  const fail = (error: unknown): void => {
    reading = false;
    pending = 'all';
    if (!life.signal.aborted) show({ state: 'failed', message: error instanceof Error ? error.message : String(error) });
  };
  const stop = onProspectChange(db, (change) => {
    pending = pending === null ? change : pending === 'all' ? 'all' : together(pending, change);
    if (!reading) read().catch(fail);
  });
  read().catch(fail);
  return () => {
    life.abort();
    stop();
  };
}
