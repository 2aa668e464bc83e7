import type { Scheme, Thresholds } from '#lib/icp/model.ts';
import { divideHalfUp, toPoints } from './arithmetic.ts';
import type { Sums } from './fit.ts';
import { baseLetter, type Cuts, letterGrade } from './grade.ts';
import type { BaseLetter, Points } from './model.ts';
import { QUANTILE_FROM, type QuantileCuts } from './quantile.ts';
import type { Say } from './say/index.ts';
import { letterAt } from './thirds.ts';

/** What penalties take, before any floor: points of the fit, steps of the ladder. */
export interface Due {
  points: Points;
  steps: number;
}

/** A letter as shown, and the row of the matrix it stands in; an F that no disqualifier gave takes row D (section 2.1). */
export interface Mark {
  grade: string;
  row: Exclude<BaseLetter, 'F'>;
}

/** How an ICP gives letters. */
export interface Lettering {
  /** In effect, which need not be the one asked for. */
  scheme: Scheme;
  /** Why it is another than the ICP asks for, in a sentence; null where it is not. */
  why: string | null;
  /** Of the sums of a prospect's criteria; null until one of them is known. */
  markOf(sums: Sums, due: Due): Mark | null;
}

const byCuts = (points: Points, cuts: Cuts): Mark => ({ grade: letterGrade(points, cuts), row: baseLetter(points, cuts) });
const less = (points: Points, due: Due): Points => Math.max(0, points - due.points);

function percent({ a, b, c }: Thresholds['grade']): Lettering['markOf'] {
  const cuts = { a: toPoints(a), b: toPoints(b), c: toPoints(c) };
  return ({ known, low }, due) => (known === 0 ? null : byCuts(less(divideHalfUp(low, known), due), cuts));
}

/** By rank, which counts unknowns by their chance, for it is rank that records are compared by (section 2.2). */
const quantile = (cuts: QuantileCuts): Lettering['markOf'] => ({ known, all, rank }, due) =>
  known === 0 ? null : byCuts(less(divideHalfUp(rank, all), due), cuts);

const ROWS: Readonly<Record<string, Mark['row']>> = { A: 'A', B: 'B', C: 'C' };

const thirds: Lettering['markOf'] = ({ known, steps }, due) => {
  if (known === 0) return null;
  const grade = letterAt(steps - due.steps);
  return { grade, row: ROWS[grade.charAt(0)] ?? 'D' };
};

/** The letters of an ICP's scheme (section 2.1). Without cuts the quantile scheme gives letters by percent, and says so. */
export function letteringOf({ scheme, grade }: Thresholds, cuts: QuantileCuts | null, say: Say): Lettering {
  if (scheme === 'thirds') return { scheme, why: null, markOf: thirds };
  if (scheme === 'percent') return { scheme, why: null, markOf: percent(grade) };
  if (cuts !== null) return { scheme, why: null, markOf: quantile(cuts) };
  return {
    scheme: 'percent',
    why: say.changes.quantileLater(QUANTILE_FROM),
    markOf: percent(grade),
  };
}
