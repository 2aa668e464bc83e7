import { DAY } from '#lib/qualify/dates.ts';
import { ANNOUNCE_DAYS } from '#lib/qualify/keeping.ts';
import type { Prospect } from './model.ts';

/** How long persons are kept without activity. */
export interface RetentionRule {
  days: number;
  /** When it was set or first applied, in milliseconds since the epoch: nobody is deleted before the notice after it is over. */
  since: number;
}

export const RETENTION_DAYS_MIN = 30;
export const RETENTION_DAYS_MAX = 730;
/** A new or shorter rule deletes nobody for so many days. */
export const NOTICE_DAYS = 14;

type Kept = Pick<Prospect, 'personKey' | 'stage' | 'savedAt' | 'updatedAt' | 'informedAt' | 'verifiedAt' | 'touches' | 'answers' | 'history' | 'followUp'>;

/**
 * When anything was done about a prospect last, in milliseconds since the epoch: saved, read, verified, told, asked, decided by a
 * person. A day it is to be taken up again (follow-up, nurture) counts as activity on that day.
 */
export function lastActivity({ stage, savedAt, updatedAt, informedAt = 0, verifiedAt = 0, touches, answers, history, followUp }: Kept): number {
  const decided = history.flatMap((entry) => (entry.kind === 'stage' && entry.by === 'rep' ? entry.at : []));
  const review = stage === 'nurture' ? history.findLast((entry) => entry.kind === 'stage' && entry.to === 'nurture') : undefined;
  const days = [followUp?.on, review?.kind === 'stage' ? review.reviewOn : undefined].flatMap((day) => (day === undefined ? [] : Date.parse(day)));
  return [savedAt, updatedAt, informedAt, verifiedAt, ...touches.map(({ at }) => at), ...answers.map(({ at }) => at), ...decided, ...days].reduce((last, at) => Math.max(last, at), 0);
}

/** When a prospect is deleted unless something happens; null for companies alone, and for persons at customers won. */
export function endOfKeeping(prospect: Kept, { days, since }: RetentionRule): number | null {
  if (prospect.personKey === null || prospect.stage === 'won') return null;
  return Math.max(lastActivity(prospect) + days * DAY, since + NOTICE_DAYS * DAY);
}

/** Whole days until a prospect is deleted, 0 on the day itself and after; null while that is further than the announced days. */
export function daysLeft(prospect: Kept, rule: RetentionRule, now: number): number | null {
  const end = endOfKeeping(prospect, rule);
  if (end === null || end - now > ANNOUNCE_DAYS * DAY) return null;
  return Math.max(0, Math.ceil((end - now) / DAY));
}
