import { startTransition, useEffect, useMemo, useState } from 'react';
import { testOf, type ListFilter } from '#lib/prospects/list/filter.ts';
import { haystackOf, seeks } from '#lib/prospects/list/search.ts';
import { comparison, keyed, type Sorting } from '#lib/prospects/list/sort.ts';
import type { ListedProspect } from '#lib/prospects/model.ts';
import { filterInSteps, inSlices, mapInSteps, sortInSteps } from '../in-slices.ts';
import { searchWords } from './list-words.ts';

/** So many are searched and sorted at once; more in slices, so that the page stays quick. */
const AT_ONCE = 1000;

export interface Asked {
  search: string;
  filter: ListFilter;
  sorting: Sorting;
  now: number;
}

/** The prospects that pass, sorted; null while many are sorted for the first time, after that what was shown stays meanwhile. */
export function useArranged(prospects: readonly ListedProspect[], { search, filter, sorting, now }: Asked): readonly ListedProspect[] | null {
  const few = prospects.length <= AT_ONCE;
  const atOnce = useMemo(() => (few ? finished(arranged(prospects, { search, filter, sorting, now })) : null), [few, prospects, search, filter, sorting, now]);
  const [later, setLater] = useState<readonly ListedProspect[] | null>(null);
  useEffect(() => {
    if (few) return;
    let over = false;
    void inSlices(arranged(prospects, { search, filter, sorting, now }), () => over).then((rows) => rows && startTransition(() => setLater(rows)));
    return () => {
      over = true;
    };
  }, [few, prospects, search, filter, sorting, now]);
  return atOnce ?? later;
}

/** What is searched of a prospect is worked out when it is first sought; one that changed is another object. */
const haystacks = new WeakMap<ListedProspect, string>();

function haystack(row: ListedProspect): string {
  const known = haystacks.get(row);
  if (known !== undefined) return known;
  const made = haystackOf(row, searchWords);
  haystacks.set(row, made);
  return made;
}

function* arranged(prospects: readonly ListedProspect[], { search, filter, sorting, now }: Asked): Generator<void, ListedProspect[]> {
  const passes = testOf(filter, now);
  const passing = passes === null ? prospects : yield* filterInSteps(prospects, passes);
  const isSought = seeks(search);
  const found = isSought === null ? passing : yield* filterInSteps(passing, (row) => isSought(haystack(row)));
  const sorted = yield* sortInSteps(yield* mapInSteps(found, keyed(sorting.by)), comparison(sorting));
  return sorted.map(({ row }) => row);
}

function finished<T>(work: Generator<unknown, T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}
