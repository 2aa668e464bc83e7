import type { Points } from './model.ts';

/** Fewer graded records than this say little about where the best tenth begins (section 2.1). */
export const QUANTILE_FROM = 200;

/** Lower bounds of A, B and C as rank scores, with the number of records they were read from. */
export interface QuantileCuts {
  a: Points;
  b: Points;
  c: Points;
  of: number;
}

/** Whether they would give every record the same letter, and come from as many. */
export const sameCuts = (one: QuantileCuts | null, other: QuantileCuts | null): boolean =>
  one === other || (one !== null && other !== null && one.a === other.a && one.b === other.b && one.c === other.c && one.of === other.of);

/** Best 10 % A, next 20 % B, next 30 % C, in per cent from the top (section 2.1). */
const TOP = { a: 10, b: 30, c: 60 } as const;

/**
 * Cuts of the quantile scheme from the rank scores of graded records: the rank of the last record within each share. Records of equal
 * rank get the same letter, so that ties may widen the better one. Null below 200 records.
 */
export function quantileCuts(ranks: readonly Points[]): QuantileCuts | null {
  const of = ranks.length;
  if (of < QUANTILE_FROM) return null;
  const best = ranks.toSorted((a, b) => b - a);
  const at = (share: number): Points => best[Math.ceil((of * share) / 100) - 1] ?? 0;
  return { a: at(TOP.a), b: at(TOP.b), c: at(TOP.c), of };
}
