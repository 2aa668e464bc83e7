import type { ListedProspect } from '../model.ts';
import { FACET_IDS, FACETS, type FacetId, type Moment } from './facets.ts';

/** The values chosen of each facet; none chosen lets all pass. */
export type ListFilter = Readonly<Partial<Record<FacetId, readonly string[]>>>;

export const NO_FILTER: ListFilter = {};

/** The facets something is chosen of, in the order of screens. */
export const chosenFacets = (filter: ListFilter): FacetId[] => FACET_IDS.filter((id) => (filter[id] ?? []).length > 0);

/** A test of whether a prospect passes; null where all do. */
export function testOf(filter: ListFilter, when: Moment): ((row: ListedProspect) => boolean) | null {
  const chosen = chosenFacets(filter).map((id) => ({ of: FACETS[id].of, wanted: new Set(filter[id]) }));
  if (chosen.length === 0) return null;
  return (row) => chosen.every(({ of, wanted }) => of(row, when).some((value) => wanted.has(value)));
}

/** The filter with a value chosen of a facet, or not any more. */
export function withValue(filter: ListFilter, facet: FacetId, value: string, isChosen: boolean): ListFilter {
  const others = (filter[facet] ?? []).filter((known) => known !== value);
  return withValues(filter, facet, isChosen ? [...others, value] : others);
}

/** The filter with these values alone chosen of a facet. */
export function withValues(filter: ListFilter, facet: FacetId, values: readonly string[]): ListFilter {
  const { [facet]: _, ...rest } = filter;
  return values.length === 0 ? rest : { ...rest, [facet]: values };
}
