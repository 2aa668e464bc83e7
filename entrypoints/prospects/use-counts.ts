import { useCallback } from 'react';
import { useInSlices } from '#components/prospects/in-slices.ts';
import { useRested } from '#components/prospects/use-rested.ts';
import type { ListedProspect } from '#lib/prospects/model.ts';
import type { Clock } from '#lib/prospects/today.ts';
import { VIEWS } from './views.ts';

const NONE: ReadonlyMap<string, number> = new Map();

/** How much waits in each view that counts, by its id; many are counted once the view in front had its time. */
export function useCounts(changing: readonly ListedProspect[], clock: Clock): ReadonlyMap<string, number> {
  const prospects = useRested(changing);
  const counts = useInSlices(prospects.length, useCallback(() => countsOf(prospects, clock), [prospects, clock]));
  return counts.state === 'ready' ? counts.value : NONE;
}

function* countsOf(prospects: readonly ListedProspect[], clock: Clock) {
  const counts = new Map<string, number>();
  for (const { id, count } of VIEWS) if (count) counts.set(id, yield* count(prospects, clock));
  return counts;
}
