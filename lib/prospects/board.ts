import type { Dimension, Icp } from '#lib/icp/model.ts';
import type { Grading } from '#lib/qualify/grading.ts';
import type { Segment } from '#lib/qualify/model.ts';
import { stageBefore } from './closing.ts';
import { confirmedDimensions } from './confirmed.ts';
import { sortInSteps } from './in-steps.ts';
import { type Short, shortOf, type Standing } from './line.ts';
import { type ListedProspect, type Prospect, STAGES, type Stage } from './model.ts';
import { isClosed, lastMove } from './stage.ts';

/** Why only the rules put a prospect into a stage (section 2.7). */
export type Refusal =
  /** What the rules look at: the lines of its ICP; `short` is what it lacks, null where nothing. */
  | { to: 'unqualified' | 'recycle' }
  | { to: 'mql'; short: Short | null }
  | { to: 'sql'; short: Short | null; confirmed: Dimension[]; needed: number; among: Dimension[] }
  /** Closed ones are opened first. */
  | { to: 'nurture' }
  /** The ICP that graded it is no longer there. */
  | { to: 'any' };

/** What a person may do to bring a prospect into a stage: what is asked first, or why it is refused. */
export type BoardMove = { may: true; asks: 'reason' | 'day' | 'nothing' } | { may: true; asks: 'reopening'; backTo: Stage } | { may: false; why: Refusal };

export type OnBoard = Pick<Prospect, 'stage' | 'history' | 'touches' | 'answers'> & { grading: Grading };

/** The part of a grading that the stages look at. */
function standingOf({ status, scheme, grade, fit, readiness, digit, stamp }: Grading): Standing {
  return { status, scheme, grade, fit, readiness: { total: readiness, digit }, stamp };
}

/** What it takes to move a prospect to another stage by hand; `icp` is the one that graded it, null where that is gone. */
export function moveTo(prospect: OnBoard, to: Stage, icp: Pick<Icp, 'stages' | 'thresholds'> | null): BoardMove {
  if (to === 'won') return { may: true, asks: 'nothing' };
  if (to === 'lost' || to === 'disqualified') return { may: true, asks: 'reason' };
  if (isClosed(prospect.stage)) {
    const { to: backTo } = stageBefore(prospect);
    return { may: true, asks: 'reopening', backTo };
  }
  if (to === 'nurture') return { may: true, asks: 'day' };
  if (icp === null) return { may: false, why: { to: 'any' } };
  if (to === 'unqualified' || to === 'recycle') return { may: false, why: { to } };
  const short = shortOf(standingOf(prospect.grading), icp, 0);
  if (to === 'mql') return { may: false, why: { to, short } };
  const { confirmed: needed, among } = icp.stages.sql;
  return { may: false, why: { to, short, confirmed: confirmedDimensions(prospect.answers, prospect.touches), needed, among } };
}

const SEGMENTS: Readonly<Record<Segment, number>> = { hot: 0, warm: 1, cold: 2, disqualified: 4 };
const UNGRADED = 3;

/** Hot before warm before cold, by rank among them: never by the raw fit (section 2.2). */
function byPromise(a: ListedProspect, b: ListedProspect): number {
  return segment(a) - segment(b) || b.grading.fit.rank - a.grading.fit.rank;
}

const segment = ({ grading }: ListedProspect): number => (grading.segment === null ? UNGRADED : SEGMENTS[grading.segment]);

/** Nurtured ones by the day to look at them again, closed ones by when they were closed, the others by what they promise. */
function* arranged(stage: Stage, rows: readonly ListedProspect[]): Generator<void, ListedProspect[]> {
  if (stage !== 'nurture' && !isClosed(stage)) return yield* sortInSteps(rows, byPromise);
  const keyed = rows.map((row) => ({ row, move: lastMove(row.history) }));
  if (stage === 'nurture') keyed.sort((a, b) => ((a.move?.reviewOn ?? '9') < (b.move?.reviewOn ?? '9') ? -1 : 1));
  else keyed.sort((a, b) => (b.move?.at ?? b.row.updatedAt) - (a.move?.at ?? a.row.updatedAt));
  return keyed.map(({ row }) => row);
}

/** All prospects by stage, each stage in the order a rep works it. In steps. */
export function* boardOf(prospects: readonly ListedProspect[]): Generator<void, Record<Stage, ListedProspect[]>> {
  const columns = Object.fromEntries(STAGES.map((stage) => [stage, [] as ListedProspect[]])) as Record<Stage, ListedProspect[]>;
  for (const prospect of prospects) columns[prospect.stage].push(prospect);
  for (const stage of STAGES) columns[stage] = yield* arranged(stage, columns[stage]);
  return columns;
}

/** The stage beside one on the board; null at its ends. */
export function stageBeside(stage: Stage, step: 1 | -1): Stage | null {
  return STAGES[STAGES.indexOf(stage) + step] ?? null;
}
