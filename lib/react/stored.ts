import type { ListedProspect, StoredIcp } from '#lib/prospects/model.ts';
import type { HealthRow } from '#lib/insights/health.ts';
import { listHealth } from '#lib/storage/health.ts';
import { listIcps } from '#lib/storage/icps.ts';
import { listProspects } from '#lib/storage/prospects.ts';
import { useLiveQuery, type Live } from './use-live-query.ts';

/** All saved prospects with their gradings, live. */
export function useProspects(): Live<ListedProspect[]> {
  return useLiveQuery<ListedProspect[]>(listProspects);
}

/** How well pages were read, live. */
export function useHealth(): Live<HealthRow[]> {
  return useLiveQuery(listHealth);
}

/** All stored ICPs, live; the active one has `active` 1. */
export function useIcps(): Live<StoredIcp[]> {
  return useLiveQuery(listIcps);
}
