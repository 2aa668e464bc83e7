import type { Segment, Status } from '#lib/qualify/model.ts';
import type { ListedProspect, Stage } from '../model.ts';
import { prospectName } from '../prospect-name.ts';
import { freshAt } from '../freshness.ts';
import { mapInSteps, sortInSteps } from '../in-steps.ts';
import { compareTexts, placesInAlphabet } from './alphabet.ts';

export const SORT_KEYS = ['rank', 'name', 'company', 'score', 'segment', 'stage', 'due', 'followUp', 'seen', 'owner', 'size', 'updated', 'saved', 'persona', 'offer', 'tags', 'industry', 'place', 'email'] as const;
export type SortKey = (typeof SORT_KEYS)[number];

export interface Sorting {
  by: SortKey;
  descending: boolean;
}

/** Best first by rank: unknowns count by their base rate, so one lucky fact does not top the list (section 2.2). */
export const DEFAULT_SORTING: Sorting = { by: 'rank', descending: true };

/** Keys that only screens can put in words, in the reader's language. */
export const WORDED_KEYS = ['persona', 'offer', 'industry', 'place'] as const;
type WordedKey = (typeof WORDED_KEYS)[number];

/** How a screen words what rows are sorted by. */
export interface SortWords {
  /** BCP 47 tag of the language whose alphabet it is. */
  locale: string;
  /** Null for unknown or none. */
  of: Readonly<Record<WordedKey, (row: ListedProspect) => string | null>>;
}

/** Texts and days read from their beginning; all else best or newest first. */
const ASCENDING_FIRST: ReadonlySet<SortKey> = new Set(['name', 'company', 'owner', 'due', 'followUp', 'tags', 'email', ...WORDED_KEYS]);

/** What choosing a key sorts by: the other way round where it is the key already. */
export const sortedBy = (before: Sorting, by: SortKey): Sorting => ({ by, descending: before.by === by ? !before.descending : !ASCENDING_FIRST.has(by) });

const STATUS_ORDER: Readonly<Record<Status, number>> = { scored: 1, insufficient_data: 1, disqualified: 0, excluded: 0 };
const SEGMENT_ORDER: Readonly<Record<Segment, number>> = { hot: 4, warm: 3, cold: 2, disqualified: 0 };
const NO_SEGMENT = 1;
/** Who is nearest to buying comes first; the closed ones last. */
const STAGE_ORDER: Readonly<Record<Stage, number>> = { sql: 7, recycle: 6, mql: 5, nurture: 4, unqualified: 3, won: 2, lost: 1, disqualified: 0 };
const BASE = 1_000_000;

/** Disqualified and excluded ones never come before others. */
export const rankOf = ({ grading }: { grading: { status: Status; fit: { rank: number } } }): number => STATUS_ORDER[grading.status] * BASE + grading.fit.rank;

/** "A1" above "B4": letters and digits are best when low. */
function scoreOf({ grading: { score } }: ListedProspect): number | null {
  return score === null ? null : -(score.charCodeAt(0) * 100 + Number(score.slice(1)));
}

/** What rows are sorted by; null, which stands for unknown or none, comes last either way. */
const KEYS: Readonly<Record<Exclude<SortKey, WordedKey>, (row: ListedProspect) => number | string | null>> = {
  rank: rankOf,
  name: prospectName,
  company: ({ companyName, companyDomain }) => companyName ?? companyDomain,
  score: scoreOf,
  segment: ({ grading }) => (grading.segment === null ? NO_SEGMENT : SEGMENT_ORDER[grading.segment]),
  stage: ({ stage }) => STAGE_ORDER[stage],
  due: ({ grading }) => grading.nextStep?.due ?? null,
  followUp: ({ followUp }) => followUp?.on ?? null,
  seen: freshAt,
  owner: ({ owner }) => owner ?? null,
  size: ({ facts }) => (facts?.headCount ? Math.sqrt(facts.headCount.min * facts.headCount.max) : null),
  updated: ({ updatedAt }) => updatedAt,
  saved: ({ savedAt }) => savedAt,
  tags: ({ tags }) => tags?.join('\n') || null,
  email: ({ facts }) => facts?.email || null,
};

const isWorded = (by: SortKey): by is WordedKey => (WORDED_KEYS as readonly SortKey[]).includes(by);

/** A row with what it is sorted by, worked out once. */
interface Keyed {
  row: ListedProspect;
  /** Of a text its place in the alphabet. */
  key: number | null;
  rank: number;
}

/** Unknown comes last either way; equals go by rank, best first, then by name. */
function comparison({ descending }: Sorting): (one: Keyed, other: Keyed) => number {
  const sign = descending ? -1 : 1;
  return (one, other) => {
    if (one.key === other.key) return equals(one, other);
    if (one.key === null || other.key === null) return one.key === null ? 1 : -1;
    return sign * (one.key - other.key);
  };
}

function equals({ row: one, rank }: Keyed, { row: other, rank: otherRank }: Keyed): number {
  return otherRank - rank || compareTexts(one.companyName ?? '', other.companyName ?? '') || compareTexts(one.personName ?? '', other.personName ?? '') || compareTexts(one.id, other.id);
}

/** Sorted copy. */
export function* sortProspects(rows: readonly ListedProspect[], sorting: Sorting, { locale, of }: SortWords): Generator<void, ListedProspect[]> {
  const { by } = sorting;
  const keys = yield* mapInSteps(rows, isWorded(by) ? of[by] : KEYS[by]);
  const places = yield* placesInAlphabet(keys.filter((key) => typeof key === 'string'), locale);
  const placed = yield* mapInSteps(rows.map((row, at) => ({ row, key: keys[at] ?? null })), ({ row, key }): Keyed => ({ row, key: typeof key === 'string' ? (places.get(key) ?? null) : key, rank: rankOf(row) }));
  const sorted = yield* sortInSteps(placed, comparison(sorting));
  return sorted.map(({ row }) => row);
}
