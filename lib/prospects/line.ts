import type { Icp, Scheme } from '#lib/icp/model.ts';
import { toPoints, toShare } from '#lib/qualify/arithmetic.ts';
import type { Fit, Points, Readiness, Share, Stamp, Status } from '#lib/qualify/model.ts';
import { pointsUnder } from '#lib/qualify/thirds.ts';
import type { Because } from './because.ts';

/** What of a grade the stages look at; an `Assessment` is one. */
export interface Standing {
  status: Status;
  scheme: Scheme;
  grade: string | null;
  fit: Pick<Fit, 'estimate' | 'rank' | 'completeness'>;
  readiness: Pick<Readiness, 'total' | 'digit'>;
  stamp: Pick<Stamp, 'quantile'>;
}

type Lines = Pick<Icp, 'stages' | 'thresholds'>;

/** How it stands, as what a move to MQL is explained by. */
export const standingOf = ({ grade, fit, readiness }: Standing): Because => ({ kind: 'standing', grade, digit: readiness.digit, known: Math.round(fit.completeness / 100) });

function readinessLine({ stages, thresholds: { readiness } }: Lines): number {
  return toPoints([readiness.one, readiness.two, readiness.three, 0][stages.mql.readiness - 1] ?? 0);
}

/** Hundredths of a point by which a prospect misses the lowest letter the line takes, in whatever scheme gave its letter. */
function fitShort({ grade, scheme, fit, stamp }: Standing, { stages, thresholds }: Lines): number {
  const { grades } = stages.mql;
  if (grade === null || grades.some((letter) => grade.startsWith(letter))) return 0;
  const lowest = grades.toSorted().at(-1) ?? 'D';
  if (scheme === 'thirds') return toPoints(pointsUnder(grade, lowest));
  const { grade: percents } = thresholds;
  const { a, b, c } = stamp.quantile ?? { a: toPoints(percents.a), b: toPoints(percents.b), c: toPoints(percents.c) };
  const held = stamp.quantile ? fit.rank : (fit.estimate ?? 0);
  return Math.max(0, { A: a, B: b, C: c, D: 0 }[lowest] - held);
}

/** What keeps a grade below the line of marketing-qualified. */
export type Short =
  | { kind: 'excluded' | 'disqualifier' | 'too-little' }
  | { kind: 'known'; known: Share; needed: Share }
  /** `grade` is null where there is none; `lowest` is the lowest letter the line takes. */
  | { kind: 'fit'; grade: string | null; lowest: string }
  | { kind: 'readiness'; readiness: Points; line: Points };

/** What a grade lacks to be marketing-qualified; null where nothing. With `slack`, only what is more than that many points below: so a stage that was reached does not flicker (section 2.7). */
export function shortOf(standing: Standing, icp: Lines, slack: number): Short | null {
  const { status, grade, fit, readiness } = standing;
  if (status === 'excluded') return { kind: 'excluded' };
  if (status === 'disqualified') return { kind: 'disqualifier' };
  const { mql } = icp.stages;
  if (fit.completeness < toShare(mql.completeness - slack / 100)) return { kind: 'known', known: fit.completeness, needed: toShare(mql.completeness) };
  if (status === 'insufficient_data') return { kind: 'too-little' };
  const short = fitShort(standing, icp);
  const isOff = slack === 0 && !mql.grades.some((letter) => grade?.startsWith(letter));
  if (short > toPoints(slack) || isOff) return { kind: 'fit', grade, lowest: mql.grades.toSorted().at(-1) ?? 'D' };
  const line = readinessLine(icp);
  return readiness.total < line - toPoints(slack) ? { kind: 'readiness', readiness: readiness.total, line } : null;
}
