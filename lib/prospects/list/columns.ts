import type { SortKey } from './sort.ts';

export const COLUMN_IDS = ['company', 'grade', 'score', 'band', 'segment', 'bant', 'stage', 'persona', 'offer', 'step', 'due', 'followUp', 'fresh', 'owner', 'tags', 'industry', 'size', 'place', 'email', 'updated'] as const;
export type ColumnId = (typeof COLUMN_IDS)[number];

interface Column {
  /** Null where sorting by it says nothing. */
  sort: SortKey | null;
  /** In rem. */
  width: number;
}

/** The columns that can be chosen; the name always comes first. No one sorts by raw fit: the band sorts by rank. */
export const COLUMNS: Readonly<Record<ColumnId, Column>> = {
  company: { sort: 'company', width: 11 },
  grade: { sort: 'rank', width: 10 },
  score: { sort: 'score', width: 5 },
  band: { sort: 'rank', width: 8 },
  segment: { sort: 'segment', width: 8.5 },
  bant: { sort: null, width: 9.5 },
  stage: { sort: 'stage', width: 7.5 },
  persona: { sort: 'persona', width: 9 },
  offer: { sort: 'offer', width: 9 },
  step: { sort: null, width: 15 },
  due: { sort: 'due', width: 7.5 },
  followUp: { sort: 'followUp', width: 10 },
  fresh: { sort: 'seen', width: 8 },
  owner: { sort: 'owner', width: 8 },
  tags: { sort: 'tags', width: 10 },
  industry: { sort: 'industry', width: 12 },
  size: { sort: 'size', width: 8 },
  place: { sort: 'place', width: 10 },
  email: { sort: 'email', width: 13 },
  updated: { sort: 'updated', width: 7.5 },
};

export const DEFAULT_COLUMNS: readonly ColumnId[] = ['grade', 'score', 'band', 'segment', 'bant', 'stage', 'step', 'due', 'persona', 'offer', 'fresh', 'owner', 'tags'];

/** The columns with one shown or not; a new one goes to its place in the order of all, as far as those before it are there. */
export function withColumn(shown: readonly ColumnId[], id: ColumnId, isShown: boolean): ColumnId[] {
  const others = shown.filter((known) => known !== id);
  if (!isShown) return others;
  const before = COLUMN_IDS.slice(0, COLUMN_IDS.indexOf(id));
  const at = others.findLastIndex((known) => before.includes(known)) + 1;
  return [...others.slice(0, at), id, ...others.slice(at)];
}

/** The columns with one moved by some places. */
export function movedColumn(shown: readonly ColumnId[], id: ColumnId, by: number): ColumnId[] {
  const others = shown.filter((known) => known !== id);
  const at = Math.min(others.length, Math.max(0, shown.indexOf(id) + by));
  return [...others.slice(0, at), id, ...others.slice(at)];
}
