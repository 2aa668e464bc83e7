import type { AnySignal, Belief } from '#lib/evidence/model.ts';
import { once } from '#lib/evidence/once.ts';
import type { Icp } from '#lib/icp/model.ts';
import { toShare, WHOLE } from './arithmetic.ts';
import { DAY, dayOf, daysSince, daysUntilYearly } from './dates.ts';
import type { Facts } from './facts.ts';
import type { Share } from './model.ts';
import { type RatedRow, ratedRows } from './rated-row.ts';
import type { Lasting } from './signal-table.ts';

/** A row of table 3.1 seen on a page, or derived from what is believed. */
export interface SeenSignal {
  row: number;
  /** Signals of one event count once. */
  event: string;
  /** 0 to 1, freshness left aside. */
  reliability: number;
  /** Day it happened or was published; null when no page says. */
  date: number | null;
  /** Last day it holds; null when no page says. */
  until: number | null;
  evidence: AnySignal[];
}

/** A seen signal with the row it belongs to, as the ICP has it. */
export interface RatedSignal extends SeenSignal {
  rule: RatedRow;
}

/** A deadline nobody dated: a tender or a named quarter is seldom open for longer. */
const UNDATED_HALF_LIFE = 30;
const YEARLY_WINDOW = 90;
/** Section 2.6: without a published date the first sight stands in for it, at this share. */
const FIRST_SEEN: Share = 7000;

function earliest(evidence: readonly AnySignal[], timeOf: (signal: AnySignal) => number | null): number | null {
  let first: number | null = null;
  for (const signal of evidence) {
    const time = timeOf(signal);
    if (time !== null && (first === null || time < first)) first = time;
  }
  return first;
}

/** When a page was first seen to say it; for what no page dates. */
export function firstSeen(evidence: readonly AnySignal[]): number | null {
  return earliest(evidence, ({ firstSeenAt, observedAt }) => firstSeenAt ?? observedAt);
}

/** The day a set of traces is dated to, by the pages themselves. */
export function publishedDay(evidence: readonly AnySignal[]): number | null {
  return earliest(evidence, ({ publishedAt }) => (publishedAt === undefined ? null : dayOf(publishedAt)));
}

/** Rows 16 to 26 speak of one person. */
const isAboutAPerson = (row: number): boolean => row >= 16 && row <= 26;

function seenOf({ value, reliability }: Belief<'trigger'>, evidence: AnySignal[]): SeenSignal {
  return {
    row: value.row,
    event: value.event,
    reliability,
    date: (value.date === undefined ? null : dayOf(value.date)) ?? publishedDay(evidence),
    until: value.until === undefined ? null : dayOf(value.until),
    evidence,
  };
}

const asStated = once((triggers: readonly Belief<'trigger'>[]): readonly SeenSignal[] => triggers.map((belief) => seenOf(belief, belief.signals)));

function addStated(triggers: readonly Belief<'trigger'>[] | undefined, personPages: Facts['personPages'], to: SeenSignal[]): void {
  if (triggers === undefined) return;
  const stated = asStated(triggers);
  for (let index = 0; index < triggers.length; index++) {
    const belief = triggers[index];
    const signal = stated[index];
    if (belief === undefined || signal === undefined) continue;
    const evidence = isAboutAPerson(signal.row) ? belief.signals.filter(({ url, method }) => method === 'rep' || personPages.has(url)) : signal.evidence;
    if (evidence.length > 0) to.push(evidence.length === signal.evidence.length ? signal : seenOf(belief, evidence));
  }
}

/** Signals that page text itself shows. What it says of a person counts only for the person on whose pages it stands. */
export function triggersSeen({ company, person, personPages }: Facts): SeenSignal[] {
  const seen: SeenSignal[] = [];
  addStated(company.trigger, personPages, seen);
  addStated(person?.trigger, personPages, seen);
  return seen;
}

const orderKey = ({ event, date, until, evidence: [first] }: SeenSignal): string => [event, date, until, first?.url, first?.quote.exact, first?.raw].join('\n');

function byKey(a: SeenSignal, b: SeenSignal): number {
  const [first, second] = [orderKey(a), orderKey(b)];
  return first < second ? -1 : Number(first > second);
}

/** Puts them in one order for any order of arrival. */
export const inOrder = <T extends SeenSignal>(seen: T[]): T[] => seen.sort((a, b) => a.row - b.row || byKey(a, b));

/** Signals with the strengths, half-lives and points the ICP gives their rows; rows it turns off are left out. */
export function rate(seen: readonly SeenSignal[], { signals: rules }: Pick<Icp, 'signals'>): RatedSignal[] {
  const rows = ratedRows(rules);
  const rated: RatedSignal[] = [];
  for (const { row, event, reliability, date, until, evidence } of seen) {
    const rule = rows[row];
    if (rule !== undefined) rated.push({ row, event, reliability, date, until, evidence, rule });
  }
  return rated;
}

function byRep({ evidence }: SeenSignal): boolean {
  for (const { method } of evidence) if (method === 'rep') return true;
  return false;
}

function startOf(signal: SeenSignal, now: number): number {
  return signal.date ?? firstSeen(signal.evidence) ?? now;
}

/** Its last day; a date ahead is a deadline even where the page only gives it as the date. */
function deadline({ rule: { lasting }, until, date }: RatedSignal, now: number): number | null {
  return lasting.kind === 'until-date' && until === null && date !== null && date > now ? date : until;
}

/** The half-life that applies, with a deadline that nobody dated treated as a short one. */
function halfLife(lasting: Lasting, until: number | null): number | null {
  if (lasting.kind === 'half-life') return lasting.days;
  return lasting.kind === 'until-date' && until === null ? UNDATED_HALF_LIFE : null;
}

function holds(lasting: Lasting, until: number | null, now: number): boolean {
  if (lasting.kind === 'always') return true;
  if (until === null) return false;
  if (lasting.kind === 'yearly') return daysUntilYearly(until, now) <= YEARLY_WINDOW;
  return lasting.kind === 'until-date' && now < until + (lasting.extraDays + 1) * DAY;
}

/** Share of a signal that is left now: `2^(−age/half-life)`, or all or nothing by its date (section 2.6). */
export function decay(signal: RatedSignal, now: number): Share {
  const { lasting } = signal.rule;
  const until = deadline(signal, now);
  const days = halfLife(lasting, until);
  if (days === null) return holds(lasting, until, now) ? WHOLE : 0;
  return toShare(2 ** (-daysSince(startOf(signal, now), now) / days));
}

/** Whether it still counts for BANT: not older than its half-life, or before its date (section 3). */
export function isLive(signal: RatedSignal, now: number): boolean {
  const { lasting } = signal.rule;
  const until = deadline(signal, now);
  const days = halfLife(lasting, until);
  return days === null ? holds(lasting, until, now) : daysSince(startOf(signal, now), now) <= days;
}

/** Reliability for readiness: at 0.7 where only the first sight dates it, whole where the rep says so (section 2.6). */
export function readinessQuality(signal: RatedSignal): Share {
  if (byRep(signal)) return WHOLE;
  const quality = toShare(signal.reliability);
  const undated = signal.date === null && signal.until === null && signal.rule.lasting.kind !== 'always';
  return undated ? toShare((quality * FIRST_SEEN) / (WHOLE * WHOLE)) : quality;
}

/** Events that several signals share, each of which then counts once; null where there are none. */
export const sharedEvents = once((signals: readonly RatedSignal[]): ReadonlySet<string> | null => {
  const seen = new Set<string>();
  let shared: Set<string> | null = null;
  for (const { event } of signals) {
    if (seen.has(event)) (shared ??= new Set()).add(event);
    else seen.add(event);
  }
  return shared;
});

/** One signal of each of the shared events: the one that weighs most; ties go to the lower row. The others stay, in their order. */
export function oncePerEvent<T extends { event: string; row: number }>(signals: readonly T[], shared: ReadonlySet<string>, weight: (signal: T) => number): T[] {
  const best = new Map<string, T>();
  for (const signal of signals) {
    if (!shared.has(signal.event)) continue;
    const held = best.get(signal.event);
    const gain = held === undefined ? 1 : Math.abs(weight(signal)) - Math.abs(weight(held)) || held.row - signal.row;
    if (gain > 0) best.set(signal.event, signal);
  }
  return signals.filter((signal) => (best.get(signal.event) ?? signal) === signal);
}
