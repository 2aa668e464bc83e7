import { DIMENSIONS } from '#lib/icp/model.ts';
import { bandOf, HEAD_COUNT_BANDS } from '#lib/taxonomy/head-count.ts';
import { STAGES, type ListedProspect } from '../model.ts';
import { freshnessOf, FRESHNESSES } from '../freshness.ts';

export const FACET_IDS = ['segment', 'grade', 'stage', 'industry', 'size', 'country', 'offer', 'persona', 'missing', 'freshness', 'followUp', 'tag', 'owner', 'kind', 'origin'] as const;
export type FacetId = (typeof FACET_IDS)[number];

/** Stands for "none of them": no owner, no tag, industry unknown. */
export const NONE = '';

/** When it is: milliseconds since the epoch, and the reader's own day (ISO). */
export interface Moment {
  now: number;
  today: string;
}

interface Facet {
  /** What a prospect counts for; several where it has several. */
  of: (row: ListedProspect, when: Moment) => readonly string[];
  /** All values in the order of screens; null where they are whatever prospects have, most frequent first. */
  values: readonly string[] | null;
}

const one = (value: string | null | undefined): readonly string[] => [value ?? NONE];

/** By what the list narrows. A row has to count for one of the values chosen, of every facet something is chosen of. */
export const FACETS: Readonly<Record<FacetId, Facet>> = {
  segment: { values: ['hot', 'warm', 'cold', 'disqualified', NONE], of: ({ grading }) => one(grading.segment) },
  grade: { values: ['A', 'B', 'C', 'D', 'F', NONE], of: ({ grading }) => one(grading.grade?.charAt(0)) },
  stage: { values: STAGES, of: ({ stage }) => one(stage) },
  industry: { values: null, of: ({ facts }) => one(facts?.industry) },
  size: { values: [...HEAD_COUNT_BANDS.map(({ label }) => label), NONE], of: ({ facts }) => sizesOf(facts?.headCount ?? null) },
  country: { values: null, of: ({ facts }) => one(facts?.country) },
  offer: { values: null, of: ({ grading }) => one(grading.offerId) },
  persona: { values: null, of: ({ grading }) => one(grading.personaId) },
  missing: { values: [...DIMENSIONS, NONE], of: ({ grading }) => orNone(DIMENSIONS.filter((dimension) => grading.bant[dimension] === 'unknown')) },
  freshness: { values: FRESHNESSES, of: (row, { now }) => one(freshnessOf(row, now)) },
  followUp: { values: ['due', 'later', NONE], of: ({ followUp }, { today }) => one(followUp && (followUp.on <= today ? 'due' : 'later')) },
  tag: { values: null, of: ({ tags }) => orNone(tags ?? []) },
  owner: { values: null, of: ({ owner }) => one(owner) },
  kind: { values: ['person', 'company'], of: ({ personKey }) => one(personKey === null ? 'company' : 'person') },
  origin: { values: ['page', 'file', 'paste'], of: ({ origin }) => one(origin ?? 'page') },
};

const orNone = (values: readonly string[]): readonly string[] => (values.length === 0 ? [NONE] : values);

/** Every band that a head count given as a range touches. */
function sizesOf(headCount: { min: number; max: number } | null): readonly string[] {
  if (headCount === null) return [NONE];
  const [from, to] = [bandOf(headCount.min), bandOf(headCount.max)].map((band) => (band ? HEAD_COUNT_BANDS.indexOf(band) : -1)) as [number, number];
  return orNone(HEAD_COUNT_BANDS.slice(Math.max(0, from), to + 1).map(({ label }) => label));
}

export interface FacetValue {
  value: string;
  /** Prospects that count for it. */
  count: number;
}

/** The values a facet has among these prospects, in the order of screens, each with how many count for it. */
export function facetValues(facet: FacetId, rows: Iterable<ListedProspect>, when: Moment): FacetValue[] {
  const { of, values } = FACETS[facet];
  const counts = new Map<string, number>();
  for (const row of rows) for (const value of of(row, when)) counts.set(value, (counts.get(value) ?? 0) + 1);
  const found = [...counts].map(([value, count]) => ({ value, count }));
  if (values === null) return found.toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  return found.toSorted((a, b) => values.indexOf(a.value) - values.indexOf(b.value));
}
