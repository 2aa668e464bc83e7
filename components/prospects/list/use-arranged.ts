import { useCallback } from 'react';
import { testOf, type ListFilter } from '#lib/prospects/list/filter.ts';
import type { Moment } from '#lib/prospects/list/facets.ts';
import { haystackOf, seeks } from '#lib/prospects/list/search.ts';
import { type Sorting, sortProspects, type SortWords } from '#lib/prospects/list/sort.ts';
import type { ListedProspect } from '#lib/prospects/model.ts';
import { filterInSteps } from '#lib/prospects/in-steps.ts';
import { useInSlices } from '../in-slices.ts';
import { searchWords } from './list-words.ts';

export interface Asked {
  search: string;
  filter: ListFilter;
  sorting: Sorting;
  when: Moment;
  words: SortWords;
}

/** The prospects that pass, sorted; null while many are sorted for the first time, after that what was shown stays meanwhile. */
export function useArranged(prospects: readonly ListedProspect[], { search, filter, sorting, when, words }: Asked): readonly ListedProspect[] | null {
  const work = useCallback(() => arranged(prospects, { search, filter, sorting, when, words }), [prospects, search, filter, sorting, when, words]);
  const rows = useInSlices(prospects.length, work);
  return rows.state === 'ready' ? rows.value : null;
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

function* arranged(prospects: readonly ListedProspect[], { search, filter, sorting, when, words }: Asked): Generator<void, ListedProspect[]> {
  const passes = testOf(filter, when);
  const passing = passes === null ? prospects : yield* filterInSteps(prospects, passes);
  const isSought = seeks(search);
  const found = isSought === null ? passing : yield* filterInSteps(passing, (row) => isSought(haystack(row)));
  return yield* sortProspects(found, sorting, words);
}
