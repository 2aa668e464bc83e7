import type { Thirds } from '#lib/icp/model.ts';
import { divideHalfUp, shareOut, WHOLE } from './arithmetic.ts';
import type { Fit, Points, Share } from './model.ts';
import { stepsOf } from './thirds.ts';

/** One criterion as the sums see it: `match` is null while it is unknown. */
export interface Weighed {
  /** Greater than 0, at most two decimals. */
  weight: number;
  /** π of section 2.2, counted while it is unknown; left out, one half. */
  chance?: Share;
  /** Steps it is worth in the thirds scheme; left out, 2. */
  thirds?: Thirds;
  match: Share | null;
  /** Reliability times freshness of what the match rests on. */
  quality: Share;
}

/** π of section 2.2 where a team knows no better. */
export const EVEN_CHANCE: Share = WHOLE / 2;
const THIRDS: Thirds = 2;

/** Weights as whole hundredths, so that every sum below is exact. */
const units = (weight: number): number => Math.max(1, Math.round(weight * 100));

/** The fit before any rounding, in whole numbers: weights in hundredths, the others in ten-thousandths of those. */
export interface Sums {
  /** Weight of all criteria, and of the known ones. */
  all: number;
  known: number;
  /** Each, divided by `all`, is the number of the same name; `low` divided by `known` is the estimate. */
  low: number;
  high: number;
  rank: number;
  completeness: number;
  confidence: number;
  /** Of the thirds scheme, from its start. */
  steps: number;
}

/** Steps of a known criterion, null while it is unknown. */
export const stepsMoved = ({ match, thirds = THIRDS }: Pick<Weighed, 'match' | 'thirds'>): number | null =>
  match === null ? null : stepsOf(thirds, match);

/** In one pass, for this runs for every prospect and every change of an ICP that is being edited. */
export function sumsOf(criteria: readonly Weighed[]): Sums {
  const sums = { all: 0, known: 0, low: 0, high: 0, rank: 0, completeness: 0, confidence: 0, steps: 0 };
  for (const { weight, match, quality, chance = EVEN_CHANCE, thirds = THIRDS } of criteria) {
    const size = units(weight);
    sums.all += size;
    sums.rank += size * (match ?? chance);
    if (match === null) continue;
    sums.known += size;
    sums.low += size * match;
    sums.confidence += size * quality;
    sums.steps += stepsOf(thirds, match);
  }
  sums.high = sums.low + (sums.all - sums.known) * WHOLE;
  sums.completeness = sums.known * WHOLE;
  return sums;
}

/** The sums once an unknown criterion of theirs turned out to match by so much, beyond doubt. */
export function learnt(sums: Sums, { weight, chance = EVEN_CHANCE, thirds = THIRDS }: Weighed, match: Share): Sums {
  const size = units(weight);
  return {
    all: sums.all,
    known: sums.known + size,
    low: sums.low + size * match,
    high: sums.high + size * (match - WHOLE),
    rank: sums.rank + size * (match - chance),
    completeness: sums.completeness + size * WHOLE,
    confidence: sums.confidence + size * WHOLE,
    steps: sums.steps + stepsOf(thirds, match),
  };
}

/**
 * Fit with unknowns, before penalties (section 2.2). Points are hundredths, shares ten-thousandths; each shown number is
 * rounded half-up once, from whole numbers. Without criteria nothing is known: estimate null, band 0 to 100.
 */
export function fitOf({ all, known, low, high, rank, completeness, confidence }: Sums): Fit {
  if (all === 0) {
    return { estimate: null, low: 0, high: WHOLE, rank: EVEN_CHANCE, completeness: 0, confidence: 0, penalty: 0 };
  }
  return {
    estimate: known === 0 ? null : divideHalfUp(low, known),
    low: divideHalfUp(low, all),
    high: divideHalfUp(high, all),
    rank: divideHalfUp(rank, all),
    completeness: divideHalfUp(completeness, all),
    confidence: divideHalfUp(confidence, all),
    penalty: 0,
  };
}

/**
 * What each criterion brings to the shown estimate, and the most it could bring, in whole hundredths of a point that add up to the
 * estimate, and to 100 points, exactly; 0 of an unknown one.
 */
export function contributions(criteria: readonly Weighed[], { known, low }: Sums): { points: Points[]; possible: Points[] } {
  if (known === 0) return { points: [], possible: [] };
  const estimate = divideHalfUp(low, known);
  const points = shareOut(criteria.map(({ weight, match }) => (match === null ? 0 : units(weight) * match)), known, estimate);
  const possible = shareOut(criteria.map(({ weight, match }) => (match === null ? 0 : units(weight) * (WHOLE - match))), known, WHOLE - estimate);
  for (let index = 0; index < points.length; index++) possible[index] = (possible[index] ?? 0) + (points[index] ?? 0);
  return { points, possible };
}

/** The fit with penalty points taken from estimate, low, high and rank alike, each floored at 0 (section 2.4). */
export function withPenalty(fit: Fit, penalty: Points): Fit {
  const minus = (points: Points): Points => Math.max(0, points - penalty);
  return {
    ...fit,
    estimate: fit.estimate === null ? null : minus(fit.estimate),
    low: minus(fit.low),
    high: minus(fit.high),
    rank: minus(fit.rank),
    penalty: Math.min(penalty, fit.estimate ?? fit.high),
  };
}
