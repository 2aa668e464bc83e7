import type { ListedProspect, Prospect, Stage } from '#lib/prospects/model.ts';
import { STAGE_WORDS } from '../engagement/words.ts';
import type { Segment, Status } from '#lib/qualify/model.ts';

export const SORT_KEYS = ['rank', 'name', 'score', 'segment', 'stage', 'date'] as const;
export type SortKey = (typeof SORT_KEYS)[number];

export interface Sorting {
  by: SortKey;
  descending: boolean;
}

/** Best first by rank: unknowns count by their base rate, so one lucky fact does not top the list (section 2.2). */
export const DEFAULT_SORTING: Sorting = { by: 'rank', descending: true };

const STATUS_ORDER: Readonly<Record<Status, number>> = { scored: 1, insufficient_data: 1, disqualified: 0, excluded: 0 };
const SEGMENT_ORDER: Readonly<Record<Segment, number>> = { hot: 4, warm: 3, cold: 2, disqualified: 0 };
const NO_SEGMENT = 1;
/** Who is nearest to buying comes first; the closed ones last. */
const STAGE_ORDER: Readonly<Record<Stage, number>> = { sql: 7, recycle: 6, mql: 5, nurture: 4, unqualified: 3, won: 2, lost: 1, disqualified: 0 };

/** What a prospect is called in lists: "Mara Lindqvist, Brightforge Systems". */
export function prospectName({ personName, companyName, companyDomain, url }: Prospect): string {
  const company = companyName ?? companyDomain;
  return [personName, company].filter((part) => part !== null).join(', ') || url;
}

/** Sorted copy; equals stay in their order, and disqualified or excluded ones never come before others by rank. */
export function sortProspects(rows: readonly ListedProspect[], sorting: Sorting): ListedProspect[] {
  return rows.toSorted(comparison(sorting));
}

/** What sorts two rows; by name where they are equal. */
export function comparison({ by, descending }: Sorting): (one: ListedProspect, other: ListedProspect) => number {
  const sign = descending ? -1 : 1;
  return (one, other) => sign * COMPARE[by](one, other) || byName(one, other);
}

const NAMES = new Intl.Collator('en', { sensitivity: 'base' });
const byName = (one: Prospect, other: Prospect) => NAMES.compare(prospectName(one), prospectName(other));

const byRank = (one: ListedProspect, other: ListedProspect) =>
  STATUS_ORDER[one.grading.status] - STATUS_ORDER[other.grading.status] || one.grading.fit.rank - other.grading.fit.rank;

const segmentOf = ({ grading }: ListedProspect) => (grading.segment === null ? NO_SEGMENT : SEGMENT_ORDER[grading.segment]);

/** "A1" before "B4" before none: reversed, so that descending is best first. */
const byScore = (one: ListedProspect, other: ListedProspect) => (other.grading.score ?? 'Z').localeCompare(one.grading.score ?? 'Z');

const COMPARE: Readonly<Record<SortKey, (one: ListedProspect, other: ListedProspect) => number>> = {
  rank: byRank,
  name: byName,
  score: (one, other) => byScore(one, other) || byRank(one, other),
  segment: (one, other) => segmentOf(one) - segmentOf(other) || byRank(one, other),
  stage: (one, other) => STAGE_ORDER[one.stage] - STAGE_ORDER[other.stage] || byRank(one, other),
  date: (one, other) => one.updatedAt - other.updatedAt,
};

/** Whether every word of the search stands in the row's names, domain, stage, grade, segment or next step. */
export function matchesSearch(row: ListedProspect, search: string): boolean {
  const { grading } = row;
  const haystack = [row.personName, row.personTitle, row.companyName, row.companyDomain, STAGE_WORDS[row.stage][0], grading.grade, grading.score, grading.segment, grading.nextStep?.text]
    .join('\n')
    .toLowerCase();
  return search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => haystack.includes(word));
}
