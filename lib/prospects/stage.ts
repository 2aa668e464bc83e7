import type { Icp } from '#lib/icp/model.ts';
import { toPoints } from '#lib/qualify/arithmetic.ts';
import { DAY, dayOf } from '#lib/qualify/dates.ts';
import type { Touch } from '#lib/qualify/model.ts';
import { type Because, becauseWords, type BuyingTouch } from './because.ts';
import { confirmedDimensions } from './confirmed.ts';
import { isoDay, monthsLater } from './days.ts';
import { shortOf, type Standing, standingOf } from './line.ts';
import type { HistoryEntry, Prospect, Stage, StageChange } from './model.ts';

/** Under which ICP a stage changes, and when (milliseconds since the epoch). */
export interface Under {
  icp: Icp;
  icpHash: string;
  now: number;
}

type Move = Pick<StageChange, 'to'> & { because: Because } & Partial<Pick<StageChange, 'reviewOn' | 'readiness'>>;
export type Staged = Pick<Prospect, 'stage' | 'history' | 'touches' | 'answers'>;

/** Months after which a prospect that never replied is looked at again. */
const REVIEW_AFTER_MONTHS = 3;

const CLOSED: ReadonlySet<Stage> = new Set(['won', 'lost', 'disqualified']);

/** Won, lost and disqualified: a person closes a prospect, and only a person opens it again. */
export const isClosed = (stage: Stage): boolean => CLOSED.has(stage);

/** What a person at the prospect did, apart from staying silent. */
const isAnswer = ({ kind }: Touch): boolean => kind !== 'no-reply';

const BUYING: readonly Touch['kind'][] = ['replied', 'meeting', 'asked-price', 'demo-request', 'event', 'download'] satisfies BuyingTouch[];
const isBuying = (touch: Touch): touch is Touch & { kind: BuyingTouch } => BUYING.includes(touch.kind);

/** The last move of a history. */
export function lastMove(history: readonly HistoryEntry[]): StageChange | undefined {
  return history.filter((entry) => entry.kind === 'stage').at(-1);
}

const after = (time: number, touches: readonly Touch[]): Touch[] => touches.filter(({ at }) => at > time).toSorted((a, b) => a.at - b.at);

/** The day they said to ask again on, where that is the last thing they said. */
function askedFor(happened: readonly Touch[]): string | null {
  const said = happened.findLast(isAnswer);
  return said?.kind === 'not-now' ? (said.until ?? null) : null;
}

/** Why to nurture, from what happened after `since`: a date far ahead, or silence (section 2.7). */
function whyNurture(since: number, touches: readonly Touch[], { icp, now }: Under): Move | null {
  const { monthsAhead, touchesWithoutReply } = icp.stages.nurture;
  const happened = after(since, touches);
  const until = askedFor(happened);
  if (until !== null && (dayOf(until) ?? 0) > monthsLater(now, monthsAhead)) {
    return { to: 'nurture', because: { kind: 'far-ahead', until, months: monthsAhead }, reviewOn: until };
  }
  const silent = happened.slice(happened.findLastIndex(isAnswer) + 1).length;
  if (silent < touchesWithoutReply) return null;
  return { to: 'nurture', because: { kind: 'silent', touches: silent }, reviewOn: isoDay(monthsLater(now, REVIEW_AFTER_MONTHS)) };
}

/** Where a prospect on its way stands now: unqualified, MQL, SQL or nurture. */
function onItsWay(prospect: Staged, standing: Standing, under: Under, since: number): Move {
  const { icp } = under;
  const short = shortOf(standing, icp, prospect.stage === 'unqualified' ? 0 : icp.stages.hysteresis);
  if (short !== null) return { to: 'unqualified', because: { kind: 'short', short } };
  const nurture = whyNurture(since, prospect.touches, under);
  if (nurture !== null) return { ...nurture, readiness: standing.readiness.total };
  const confirmed = confirmedDimensions(prospect.answers, prospect.touches);
  const { sql } = icp.stages;
  if (confirmed.length >= sql.confirmed && sql.among.every((dimension) => confirmed.includes(dimension))) {
    return { to: 'sql', because: { kind: 'confirmed', dimensions: [...confirmed] } };
  }
  const lost: Because | null = prospect.stage === 'sql' ? { kind: 'unconfirmed', confirmed: confirmed.length, needed: sql.confirmed, among: [...sql.among] } : null;
  return { to: 'mql', because: lost ?? standingOf(standing) };
}

/** At noon in Greenwich a day has begun for reps everywhere, so none comes back on the eve of the day they named; the same on every machine. */
const isReached = (day: string, now: number): boolean => (dayOf(day) ?? Infinity) + DAY / 2 <= now;

/** Whether a nurtured prospect is to be looked at again. */
export function isDue({ stage, history }: Pick<Prospect, 'stage' | 'history'>, now: number): boolean {
  const reviewOn = lastMove(history)?.reviewOn;
  return stage === 'nurture' && reviewOn !== undefined && isReached(reviewOn, now);
}

/** From nurture only a reached date or a new signal leads on, to recycle; another date they named moves the review (section 2.7). */
function fromNurture({ touches, history }: Staged, { readiness }: Standing, { icp, now }: Under): Move | null {
  const entry = lastMove(history);
  const happened = after(entry?.at ?? -Infinity, touches);
  const until = askedFor(happened);
  const reviewOn = until ?? entry?.reviewOn;
  if (reviewOn !== undefined && isReached(reviewOn, now)) return { to: 'recycle', because: { kind: 'day-reached', day: reviewOn } };
  // Said once more of the same day, it is what readiness is held against from now on: their “not now” is no new signal.
  if (until !== null) {
    return { to: 'nurture', because: { kind: 'not-now', until }, reviewOn: until, readiness: readiness.total };
  }
  const signal = happened.findLast(isBuying);
  if (signal !== undefined) return { to: 'recycle', because: { kind: 'touched', touch: signal.kind } };
  const before = entry?.readiness;
  if (before === undefined || readiness.total <= before + toPoints(icp.stages.hysteresis)) return null;
  return { to: 'recycle', because: { kind: 'readiness-rose', from: Math.round(before / 100), to: Math.round(readiness.total / 100) } };
}

/** A recycled prospect waits for the first outcome or answer after that; then it is on its way again. */
function fromRecycle(prospect: Staged, standing: Standing, under: Under): Move | null {
  const since = lastMove(prospect.history)?.at ?? -Infinity;
  const spoke = after(since, prospect.touches).some(isAnswer) || prospect.answers.some(({ at }) => at > since);
  if (spoke) return onItsWay(prospect, standing, under, since);
  const nurture = whyNurture(since, prospect.touches, under);
  return nurture && { ...nurture, readiness: standing.readiness.total };
}

function ruled(prospect: Staged, standing: Standing, under: Under): Move | null {
  if (isClosed(prospect.stage)) return null;
  if (prospect.stage === 'nurture') return fromNurture(prospect, standing, under);
  if (prospect.stage === 'recycle') return fromRecycle(prospect, standing, under);
  const left = prospect.history.findLast((entry) => entry.kind === 'stage' && (entry.from === 'nurture' || entry.reopened === true));
  return onItsWay(prospect, standing, under, left?.at ?? -Infinity);
}

/** The entry of a history for a move. */
export function moved(from: Stage, move: Move & Partial<StageChange>, by: StageChange['by'], { icp, icpHash, now }: Under): StageChange {
  return { kind: 'stage', from, by, why: becauseWords(move.because, 'en'), ...move, icpId: icp.id, icpVersion: icp.version, icpHash, at: now };
}

/**
 * The move the rules of section 2.7 make at this grade; null where the stage stays. They move between unqualified, MQL, nurture and
 * recycle, and to SQL on answers that a person confirmed; they never close or reopen anything.
 */
function stageMove(prospect: Staged, standing: Standing, under: Under): StageChange | null {
  const move = ruled(prospect, standing, under);
  if (move === null || (move.to === prospect.stage && move.to !== 'nurture')) return null;
  return moved(prospect.stage, move, 'rule', under);
}

/** A prospect's stage and history after the rules were applied. */
export function staged(prospect: Staged, standing: Standing, under: Under): Pick<Prospect, 'stage' | 'history'> {
  const move = stageMove(prospect, standing, under);
  return move === null ? { stage: prospect.stage, history: prospect.history } : { stage: move.to, history: [...prospect.history, move] };
}

const movedAt = ({ history }: Pick<Prospect, 'history'>): number => lastMove(history)?.at ?? -Infinity;

/** Of two prospects that turn out to be one: the stage and history of the one that moved last. */
export function furtherStage(one: Pick<Prospect, 'stage' | 'history'>, other: Pick<Prospect, 'stage' | 'history'>): Pick<Prospect, 'stage' | 'history'> {
  const { stage, history } = movedAt(other) > movedAt(one) ? other : one;
  return { stage, history };
}

/** The stage after a touch was taken back: where it had led to nurture, the one before. */
export function takenBack(prospect: Pick<Prospect, 'stage' | 'history'>, touch: Touch, now: number): Pick<Prospect, 'stage' | 'history'> {
  const entry = lastMove(prospect.history);
  const { stage, history } = prospect;
  const ledThere = touch.kind === 'not-now' || touch.kind === 'no-reply';
  if (!ledThere || stage !== 'nurture' || entry?.by !== 'rule' || entry.at < touch.at || entry.from === 'nurture') return { stage, history };
  const { icpId, icpVersion, icpHash } = entry;
  const because: Because = { kind: 'taken-back' };
  const move: StageChange = { kind: 'stage', from: stage, to: entry.from, why: becauseWords(because, 'en'), because, by: 'rep', icpId, icpVersion, icpHash, at: now };
  return { stage: entry.from, history: [...history, move] };
}
