import { decisionRoleOf } from '#lib/taxonomy/decision-role.ts';
import { departmentOf } from '#lib/taxonomy/departments.ts';
import { seniorityOf } from '#lib/taxonomy/seniority.ts';
import { MANY_FIELDS, type AnySignal, type Belief, type Beliefs, type FieldName, type Profile, type Signal } from './model.ts';
import { dateOf, freshnessOf, reliabilityOf, toTenThousandths } from './reliability.ts';
import { companyNameKey } from './normalise/company-name.ts';
import { rangesAgree, valueKey } from './value-key.ts';

const MANY: ReadonlySet<FieldName> = new Set(MANY_FIELDS);

/**
 * What the signals of a profile add up to. The rep's word first; else the highest reliability times freshness, then the newer, then the more
 * structured trace, then the one the page names first. Other values of a single-valued field stay as conflicts.
 */
export function believe(profile: Profile, now: number): Beliefs {
  const held = believed.get(profile);
  if (held?.now === now) return held.beliefs;
  const beliefs = weigh(profile, now);
  believed.set(profile, { now, beliefs });
  return beliefs;
}

/** Profiles are never changed in place: asked again for the same moment, as by several ICPs, the answer stands. */
const believed = new WeakMap<Profile, { now: number; beliefs: Beliefs }>();

function weigh(profile: Profile, now: number): Beliefs {
  const byField = new Map<FieldName, AnySignal[]>();
  for (const signal of [...profile.signals, ...titleSays(profile, now)]) {
    const list = byField.get(signal.field) ?? [];
    list.push(signal);
    byField.set(signal.field, list);
  }
  const beliefs: Partial<Record<FieldName, Belief | Belief[]>> = {};
  for (const [field, signals] of byField) {
    const groups = preferred(profile, field, agreeing(signals, now));
    const best = groups[0];
    if (best) beliefs[field] = MANY.has(field) ? listOf(groups) : beliefOf(best, groups.slice(1));
  }
  return beliefs as Beliefs;
}

/** A list the rep typed stands in place of what pages say. */
function listOf(groups: readonly Group[]): Belief[] {
  const typed = groups.filter(({ signals }) => signals[0]?.method === 'rep');
  return (typed.length > 0 ? typed : groups).map((group) => beliefOf(group, []));
}

/** Level, department and part in a purchase, as the believed title names them; another job's title says nothing here (section 3.4). */
function titleSays(profile: Profile, now: number): AnySignal[] {
  const [best] = preferred(profile, 'personTitle', agreeing(profile.signals.filter(({ field }) => field === 'personTitle'), now));
  return (best?.signals ?? []).flatMap((signal) => {
    if (signal.field !== 'personTitle') return [];
    const facts = { seniority: seniorityOf(signal.value), department: departmentOf(signal.value), decisionRole: decisionRoleOf(signal.value) };
    return (['seniority', 'department', 'decisionRole'] as const).flatMap((field) => {
      const value = facts[field];
      return value === null ? [] : { ...signal, field, value, rule: `${signal.rule}/of-title` };
    });
  });
}

/** The domain a company is known by before its other ones, and the title at the employer the rep picked; behind the rep's own words. */
function preferred({ key, picked, signals }: Profile, field: FieldName, groups: Group[]): Group[] {
  const positions = new Set(signals.flatMap((signal) => (picked && signal.field === 'employer' && companyNameKey(signal.value) === companyNameKey(picked.employer) ? positionOf(signal) : [])));
  const isPreferred = (signal: AnySignal): boolean =>
    field === 'companyDomain' ? signal.value === key : field === 'personTitle' && positionOf(signal).some((position) => positions.has(position));
  const rank = (group: Group): number => (group.signals[0]?.method === 'rep' ? 0 : group.signals.some(isPreferred) ? 1 : 2);
  return groups.toSorted((a, b) => rank(a) - rank(b));
}

const positionOf = ({ url, position }: AnySignal): string[] => (position === undefined ? [] : [`${url} ${position}`]);

interface Group {
  signals: AnySignal[];
  reliability: number;
  freshness: number;
  /** Freshness as it was at the newest signal of the field: what is believed more does not change as all grow older alike. */
  standing: number;
}

/** Signals that say the same together, the most believable group first. */
function agreeing(signals: readonly AnySignal[], now: number): Group[] {
  const groups = new Map<string, AnySignal[]>();
  for (const signal of signals) {
    const key = valueKey(signal);
    const group = groups.get(key) ?? [];
    group.push(signal);
    groups.set(key, group);
  }
  const latest = Math.max(...signals.map(dateOf));
  const ranked = [...groups.values()].map((group) => weighed(group, now, latest)).toSorted(byBelief);
  return withinTheBest(ranked, now, latest);
}

function weighed(signals: readonly AnySignal[], now: number, latest: number): Group {
  const best = signals.toSorted((a, b) => trust(b, latest) - trust(a, latest) || dateOf(b) - dateOf(a) || b.confidence - a.confidence);
  const reps = best.filter(({ method }) => method === 'rep').toSorted((a, b) => b.observedAt - a.observedAt);
  const ordered = [...reps, ...best.filter(({ method }) => method !== 'rep')];
  const freshest = (at: number): number => Math.max(...ordered.map((signal) => freshnessOf(signal, at)));
  return { signals: ordered, reliability: reliabilityOf(ordered), freshness: freshest(now), standing: freshest(latest) };
}

const trust = (signal: AnySignal, latest: number): number => toTenThousandths(signal.confidence * freshnessOf(signal, latest));

function byBelief(a: Group, b: Group): number {
  const [first, second] = [a.signals[0], b.signals[0]];
  if (!first || !second) return 0;
  const reps = Number(second.method === 'rep') - Number(first.method === 'rep');
  if (reps !== 0) return reps;
  if (first.method === 'rep') return second.observedAt - first.observedAt;
  return toTenThousandths(b.reliability * b.standing) - toTenThousandths(a.reliability * a.standing) || newest(b) - newest(a) || second.confidence - first.confidence;
}

const newest = (group: Group): number => Math.max(...group.signals.map(dateOf));

/** Head counts that lie in the best one, or hold it, support it. */
function withinTheBest(groups: Group[], now: number, latest: number): Group[] {
  const [best, ...others] = groups;
  const first = best?.signals[0];
  if (!best || first?.field !== 'headCount') return groups;
  const agrees = (group: Group): boolean => group.signals[0]?.field === 'headCount' && rangesAgree(group.signals[0].value, first.value);
  const joined = [...best.signals, ...others.filter(agrees).flatMap(({ signals }) => signals)];
  return [{ ...weighed(joined, now, latest), signals: joined }, ...others.filter((group) => !agrees(group))];
}

function beliefOf(group: Group, conflicts: readonly Group[]): Belief {
  const signals = group.signals as Signal[];
  const [first] = signals;
  return {
    field: first?.field as FieldName,
    value: completed(group.signals),
    reliability: group.reliability,
    freshness: group.freshness,
    signals,
    conflicts: conflicts.map((other) => ({ value: completed(other.signals), reliability: other.reliability, signals: other.signals as Signal[] })),
    fromRep: first?.method === 'rep',
  };
}

/** The best signal's value; an open role or a team member takes what it lacks from the others. */
function completed(signals: readonly AnySignal[]): Signal['value'] {
  const [first] = signals;
  if (first?.field === 'openRole' || first?.field === 'teamMember') {
    return Object.assign({}, ...signals.map(({ value }) => value).toReversed(), first.value) as Signal['value'];
  }
  return first?.value as Signal['value'];
}
