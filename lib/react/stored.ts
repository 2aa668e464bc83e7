import type { StoredIcp } from '#lib/prospects/model.ts';
import type { HealthRow } from '#lib/insights/health.ts';
import { listHealth } from '#lib/storage/health.ts';
import { listIcps } from '#lib/storage/icps.ts';
import { listLooks, type ListLooks } from '#lib/storage/list-looks.ts';
import { regradeProgress, type RegradeProgress } from '#lib/storage/regrade-job.ts';
import { useLiveQuery, type Live } from './use-live-query.ts';

/** How well pages were read, live. */
export function useHealth(): Live<HealthRow[]> {
  return useLiveQuery(listHealth);
}

/** All stored ICPs, live; the active one has `active` 1. */
export function useIcps(): Live<StoredIcp[]> {
  return useLiveQuery(listIcps);
}

/** How far the grading anew of all saved prospects is, live; null while none is under way. */
export function useRegrade(): RegradeProgress | null {
  const progress = useLiveQuery(regradeProgress);
  return progress.state === 'ready' ? progress.value : null;
}

/** How the list of prospects was left, and its saved views, live. */
export function useListLooks(): Live<ListLooks> {
  return useLiveQuery(listLooks);
}
