import { DAY } from '#lib/qualify/dates.ts';
import { informDay } from '#lib/qualify/keeping.ts';
import type { Touch, TouchKind } from '#lib/qualify/model.ts';
import { isoDay } from './days.ts';
import { eachInSteps, sortInSteps, sumInSteps } from './in-steps.ts';
import { freshAt, isStale } from './freshness.ts';
import type { Aside, ListedProspect, StageChange, TodayKind } from './model.ts';
import { TODAY_KINDS } from './model.ts';
import { endOfKeeping, lastActivity, type RetentionRule } from './retention.ts';
import { isClosed, lastMove } from './stage.ts';

/** What is known of a prospect that says whether it waits today. */
export type Waiting = Pick<ListedProspect, 'personKey' | 'savedAt' | 'updatedAt' | 'informedAt' | 'stage' | 'touches' | 'answers' | 'history' | 'followUp' | 'aside' | 'news' | 'facts' | 'verifiedAt'> & {
  grading: Pick<ListedProspect['grading'], 'segment'>;
};

/** The same, with what sorts them. */
export type Ranked = Waiting & { grading: { fit: Pick<ListedProspect['grading']['fit'], 'rank'> } };

/** When it is: milliseconds since the epoch, and the reader's own day (ISO); `keeping` is null while no rule says how long persons are kept. */
export interface Clock {
  now: number;
  today: string;
  /** The time at which a clock in UTC shows what the reader's own shows at a time. */
  local: (time: number) => number;
  keeping: RetentionRule | null;
}

/** Why a prospect waits. Days are ISO dates, times milliseconds since the epoch. */
export type Reason =
  | { kind: 'follow-up'; on: string; what: string }
  /** Null where nothing was logged yet. */
  | { kind: 'hot'; touchedAt: number | null }
  | { kind: 'nurture'; on: string }
  /** `touch`: what a file tells they did. `row`: of table 3.1, what a page says. `back`: the move that brought it back from nurture. */
  | { kind: 'signal'; at: number; touch: TouchKind }
  | { kind: 'signal'; at: number; row: number }
  | { kind: 'signal'; at: number; back: Pick<StageChange, 'why' | 'because'> }
  | { kind: 'inform'; by: string; spoken: boolean }
  | { kind: 'keep'; end: string; last: number }
  | { kind: 'stale'; readAt: number };

/** A hot prospect is to be spoken with at least once in so many days ("contact this week", section 2.7). */
const QUIET_DAYS = 7;
/** A signal is news so long. */
const NEWS_DAYS = 30;
/** Days ahead that privacy dates are shown. */
const INFORM_AHEAD_DAYS = 7;
const KEEP_AHEAD_DAYS = 14;

const BUYING: ReadonlySet<TouchKind> = new Set(['replied', 'meeting', 'asked-price', 'demo-request', 'event', 'download']);

const byRep = (touches: readonly Touch[]): Touch[] => touches.filter(({ source }) => source === 'rep');
const latest = (times: readonly number[]): number | null => (times.length === 0 ? null : Math.max(...times));
const dayAhead = ({ today }: Clock, days: number): string => isoDay(Date.parse(today) + days * DAY);

function followUp({ followUp: set }: Waiting, { today }: Clock): Reason | null {
  return set === undefined || set.on > today ? null : { kind: 'follow-up', ...set };
}

/** The review day of the last nurture, where that is what brought it back. */
function reviewReached(history: Waiting['history']): string | null {
  const moves = history.filter((entry): entry is StageChange => entry.kind === 'stage');
  const back = moves.at(-1);
  const nurture = moves.findLast(({ to }) => to === 'nurture');
  if (back?.to !== 'recycle' || back.by !== 'rule' || nurture?.reviewOn === undefined) return null;
  return nurture.reviewOn <= isoDay(back.at) ? nurture.reviewOn : null;
}

/** Its day has come, and the rep has done nothing since. */
function nurture(prospect: Waiting, { today }: Clock): Reason | null {
  const { stage, history, touches } = prospect;
  const move = lastMove(history);
  if (stage === 'nurture') return move?.reviewOn !== undefined && move.reviewOn <= today ? { kind: 'nurture', on: move.reviewOn } : null;
  if (stage !== 'recycle' || move === undefined || byRep(touches).some(({ at }) => at > move.at)) return null;
  const on = reviewReached(history);
  return on === null ? null : { kind: 'nurture', on };
}

/** When the rep last logged or decided something, or saved it: what is older they know. */
function lastActed({ savedAt, touches, history }: Waiting): number {
  const decided = history.filter((entry) => entry.kind === 'stage' && entry.by === 'rep').map(({ at }) => at);
  return Math.max(savedAt, ...byRep(touches).map(({ at }) => at), ...decided);
}

function signal(prospect: Waiting, { now }: Clock): Reason | null {
  const { stage, history, touches, news = [] } = prospect;
  const since = Math.max(lastActed(prospect), now - NEWS_DAYS * DAY);
  const told = touches.findLast(({ source, kind, at }) => source === 'file' && BUYING.has(kind) && at > since);
  const found: Extract<Reason, { kind: 'signal' }>[] = [];
  if (told !== undefined) found.push({ kind: 'signal', at: told.at, touch: told.kind });
  for (const { at, row } of news) if (at > since) found.push({ kind: 'signal', at, row });
  const back = lastMove(history);
  if (found.length === 0 && stage === 'recycle' && back?.by === 'rule' && back.at > since) found.push({ kind: 'signal', at: back.at, back });
  return found.toSorted((a, b) => b.at - a.at)[0] ?? null;
}

/** Hot, without a task that is planned, and nobody spoke with them lately. */
function hot({ stage, grading, followUp: planned, touches }: Waiting, { now }: Clock): Reason | null {
  if (grading.segment !== 'hot' || stage === 'nurture' || planned !== undefined) return null;
  const touchedAt = latest(byRep(touches).map(({ at }) => at));
  return touchedAt !== null && now - touchedAt < QUIET_DAYS * DAY ? null : { kind: 'hot', touchedAt };
}

function inform({ personKey, savedAt, informedAt, touches }: Waiting, clock: Clock): Reason | null {
  if (personKey === null) return null;
  const due = informDay({ savedAt: clock.local(savedAt), informedAt: informedAt ?? null }, touches, clock.local(clock.now));
  return due === null || due.day > dayAhead(clock, INFORM_AHEAD_DAYS) ? null : { kind: 'inform', by: due.day, spoken: due.spoken };
}

function keep(prospect: Waiting, { now, keeping, local }: Clock): Reason | null {
  const end = keeping && endOfKeeping(prospect, keeping);
  return end === null || end - now > KEEP_AHEAD_DAYS * DAY ? null : { kind: 'keep', end: isoDay(local(end)), last: lastActivity(prospect) };
}

/** Old facts matter where somebody may act on them: of hot and warm ones. */
function stale(prospect: Waiting, { now }: Clock): Reason | null {
  const { segment } = prospect.grading;
  const readAt = freshAt(prospect);
  return readAt !== null && (segment === 'hot' || segment === 'warm') && isStale(prospect, now) ? { kind: 'stale', readAt } : null;
}

const WHY: Readonly<Record<TodayKind, (prospect: Waiting, clock: Clock) => Reason | null>> = { 'follow-up': followUp, nurture, signal, hot, inform, keep, stale };
/** Of these a prospect has one at a time, the first: there is one thing to do. */
const SALES: ReadonlySet<TodayKind> = new Set(['follow-up', 'nurture', 'signal', 'hot']);
/** Of a prospect that is won, lost or disqualified these alone remain. */
const DUTIES: ReadonlySet<TodayKind> = new Set(['follow-up', 'inform', 'keep']);

/** When the reason came up; what was done before that does not put it aside. */
function cameUp(reason: Reason): number {
  switch (reason.kind) {
    case 'signal': return reason.at;
    case 'follow-up':
    case 'nurture': return Date.parse(reason.on);
    default: return -Infinity;
  }
}

function isAside(aside: Aside | undefined, reason: Reason, today: string): boolean {
  if (aside === undefined) return false;
  return 'until' in aside ? aside.until > today : cameUp(reason) <= aside.at;
}

/** Why a prospect waits today: at most one thing to do with it, and what the law and old facts ask besides. */
export function reasonsToday(prospect: Waiting, clock: Clock): Reason[] {
  const closed = isClosed(prospect.stage);
  const reasons: Reason[] = [];
  let toDo = false;
  for (const kind of TODAY_KINDS) {
    if ((closed && !DUTIES.has(kind)) || (toDo && SALES.has(kind))) continue;
    const reason = WHY[kind](prospect, clock);
    if (reason === null || isAside(prospect.aside?.[kind], reason, clock.today)) continue;
    // Who has something to do with it anyway reads the facts on the way.
    if (kind === 'stale' && toDo) continue;
    reasons.push(reason);
    toDo ||= SALES.has(kind);
  }
  return reasons;
}

interface TodayItem<P extends Ranked = ListedProspect> {
  prospect: P;
  reason: Reason;
}

/** What presses most comes first: the oldest date; of hot ones the best by rank; of signals the newest. */
function before(a: TodayItem<Ranked>, b: TodayItem<Ranked>): number {
  return urgency(a) - urgency(b) || b.prospect.grading.fit.rank - a.prospect.grading.fit.rank;
}

function urgency({ reason }: Pick<TodayItem<Ranked>, 'reason'>): number {
  switch (reason.kind) {
    case 'hot': return 0;
    case 'follow-up':
    case 'nurture': return Date.parse(reason.on);
    case 'signal': return -reason.at;
    case 'inform': return Date.parse(reason.by);
    case 'keep': return Date.parse(reason.end);
    case 'stale': return reason.readAt;
  }
}

export interface TodayGroup<P extends Ranked = ListedProspect> {
  kind: TodayKind;
  items: TodayItem<P>[];
}

/** What waits today, grouped by why; groups in the order of `TODAY_KINDS`, none of them empty. In steps. */
export function* todayOf<P extends Ranked>(prospects: readonly P[], clock: Clock): Generator<void, TodayGroup<P>[]> {
  const groups = new Map<TodayKind, TodayItem<P>[]>(TODAY_KINDS.map((kind) => [kind, []]));
  yield* eachInSteps(prospects, (prospect) => {
    for (const reason of reasonsToday(prospect, clock)) groups.get(reason.kind)?.push({ prospect, reason });
  });
  const found: TodayGroup<P>[] = [];
  for (const [kind, items] of groups) if (items.length > 0) found.push({ kind, items: yield* sortInSteps(items, before) });
  return found;
}

/** How many things wait today. In steps. */
export const countToday = (prospects: readonly Waiting[], clock: Clock): Generator<void, number> => sumInSteps(prospects, (prospect) => reasonsToday(prospect, clock).length);
