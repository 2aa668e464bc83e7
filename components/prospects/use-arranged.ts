import { startTransition, useEffect, useMemo, useState } from 'react';
import type { ListedProspect } from '#lib/prospects/model.ts';
import { filterInSteps, inSlices, sortInSteps } from './in-slices.ts';
import { comparison, matchesSearch, sortProspects, type Sorting } from './rows.ts';

/** So many are searched and sorted at once; more in slices, so that the page stays quick. */
const AT_ONCE = 1000;

/** The prospects that match a search, sorted; null while many are sorted for the first time, after that what was shown stays meanwhile. */
export function useArranged(prospects: readonly ListedProspect[], sought: string, sorting: Sorting): readonly ListedProspect[] | null {
  const few = prospects.length <= AT_ONCE;
  const atOnce = useMemo(() => (few ? sortProspects(prospects.filter((row) => matchesSearch(row, sought)), sorting) : null), [few, prospects, sought, sorting]);
  const [arranged, setArranged] = useState<readonly ListedProspect[] | null>(null);
  useEffect(() => {
    if (few) return;
    let over = false;
    void inSlices(arrange(prospects, sought, sorting), () => over).then((rows) => rows && startTransition(() => setArranged(rows)));
    return () => {
      over = true;
    };
  }, [few, prospects, sought, sorting]);
  return atOnce ?? arranged;
}

function* arrange(prospects: readonly ListedProspect[], sought: string, sorting: Sorting): Generator<void, ListedProspect[]> {
  const found = sought === '' ? prospects : yield* filterInSteps(prospects, (row) => matchesSearch(row, sought));
  return yield* sortInSteps(found, comparison(sorting));
}
