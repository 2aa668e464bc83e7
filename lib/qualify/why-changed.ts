import type { AnySignal } from '#lib/evidence/model.ts';
import type { Points } from './model.ts';
import type { Remembered } from './remember.ts';
import { type Say, sayIn } from './say/index.ts';
import { causeBetween, type Cause, changesOfGates, changesOfLines, changesOfPenalties, changesOfReadiness, type Moved } from './what-moved.ts';

/** One reason why two assessments of the same prospect differ. */
export interface ChangeReason {
  cause: Cause;
  /** In a sentence: which value, which criterion, which page. */
  text: string;
  /** What it moved the shown fit by, and readiness; all reasons together add up to the whole difference of each. */
  fit: Points;
  readiness: Points;
  /** What it rests on now, or rested on where that is gone. */
  evidence: AnySignal[];
}

/** How a saved prospect stands now against how it stood when it was saved last. */
export interface ChangeSinceSaved {
  /** Milliseconds since the epoch, of the assessment then. */
  at: number;
  grade: string | null;
  score: string | null;
  /** What moved most first; never empty. */
  reasons: ChangeReason[];
}

/** The numbers and letters that make a grade. */
const gradeOf = ({ status, grade, score, segment, fit, readiness }: Remembered): string => {
  const { estimate, low, high, rank, completeness, penalty } = fit;
  return JSON.stringify([status, grade, score, segment, estimate, low, high, rank, completeness, penalty, readiness.total]);
};

const total = (moved: readonly Moved[], of: 'fit' | 'readiness'): Points => moved.reduce((sum, one) => sum + (one[of] ?? 0), 0);

function reason(cause: Cause, { text, fit = 0, readiness = 0, evidence = [] }: Omit<Moved, 'cause'>): ChangeReason {
  return { cause, text, fit, readiness, evidence };
}

/** What caps leave of the parts: of all penalties together, of a group of signals, of all groups. */
function rest(before: Remembered, after: Remembered, moved: readonly Moved[], { changes }: Say): ChangeReason[] {
  const cause = moved[0]?.cause ?? causeBetween(before, after);
  const fit = (after.fit.estimate ?? 0) - (before.fit.estimate ?? 0) - total(moved, 'fit');
  const readiness = after.readiness.total - before.readiness.total - total(moved, 'readiness');
  return [
    ...(fit === 0 ? [] : [reason(cause, { text: changes.fallback[cause], fit })]),
    ...(readiness === 0 ? [] : [reason(cause, { text: changes.caps, readiness })]),
  ];
}

/**
 * Why a prospect is graded otherwise than before, what moved most first: evidence (which value, from which page), ICP (which
 * criterion or weight), or time (what has grown older or run out). Empty exactly when status, letters, fit with its band, rank and
 * completeness, and readiness are all the same. Points add up: the reasons’ `fit` to the difference of the estimates (none counts
 * as 0), their `readiness` to that of the totals. The
 * words are those of the later one’s language. Section 2.8.
 */
export function whyChanged(before: Remembered, after: Remembered): ChangeReason[] {
  if (gradeOf(before) === gradeOf(after)) return [];
  const say = sayIn(after.tongue ?? 'en');
  const moved = [...changesOfLines(before, after, say), ...changesOfPenalties(before, after, say), ...changesOfReadiness(before, after, say)];
  const gates = changesOfGates(before, after, say).map(({ cause, ...one }) => reason(cause, one));
  const sized = moved.map(({ cause, ...one }) => reason(cause, one));
  const size = ({ fit, readiness }: ChangeReason): number => Math.max(Math.abs(fit), Math.abs(readiness));
  const all = [...gates, ...sized.toSorted((a, b) => size(b) - size(a)), ...rest(before, after, moved, say)];
  const cause = causeBetween(before, after);
  return all.length > 0 ? all : [reason(cause, { text: say.changes.fallback[cause] })];
}
