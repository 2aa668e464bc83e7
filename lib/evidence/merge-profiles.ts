import { canonicalJson } from './canonical-json.ts';
import { datedByFirstSight, earliest, firstSeen } from './first-seen.ts';
import { headCountsRead } from './head-counts.ts';
import { MANY_FIELDS, type AnySignal, type FieldName, type PageRef, type Profile } from './model.ts';
import { pageAddress } from './normalise/url.ts';
import { repsChoices } from './reps-choices.ts';
import { valueKey } from './value-key.ts';

const SIGNALS_MAX = 400;
const SIGNALS_PER_FIELD_MAX = 80;
const PAGES_MAX = 60;

const MANY: ReadonlySet<FieldName> = new Set(MANY_FIELDS);

/**
 * Both readings as one profile. Reading a page again replaces what it said before; a rep's signals always stay, the newest for each
 * single-valued field. The same whichever comes first, and however often.
 */
export function mergeProfiles(stored: Profile, fresh: Profile): Profile {
  const versions = [...versionsOf(stored), ...versionsOf(fresh)];
  const newest = new Map<string, PageVersion>();
  for (const version of versions) {
    const other = newest.get(version.address);
    if (!other || supersedes(version, other)) newest.set(version.address, version);
  }
  const pages = [...newest.values()].toSorted((a, b) => b.readAt - a.readAt || compare(a.address, b.address)).slice(0, PAGES_MAX);
  const addresses = new Set(pages.map(({ address }) => address));
  const seen = earliest(firstSeen(stored), firstSeen(fresh), addresses);
  const headCounts = headCountsRead(stored, fresh, addresses);
  const reps = repSignals([...stored.signals, ...fresh.signals]);
  const companyLink = [stored.companyKey, fresh.companyKey].filter((key) => key !== undefined).toSorted(byCertainty)[0];
  return {
    kind: stored.kind,
    key: stored.key,
    ...(companyLink !== undefined && { companyKey: companyLink }),
    pages: pages.flatMap(({ ref }) => ref ?? []),
    signals: bounded([...reps, ...distinct(pages.flatMap(({ signals }) => signals)).map((signal) => datedByFirstSight(signal, seen))]),
    ...(Object.keys(seen).length > 0 && { firstSeen: seen }),
    ...repsChoices(stored, fresh),
    ...(headCounts.length > 0 && { headCounts }),
  };
}

/** A domain says more than a name. */
const byCertainty = (a: string, b: string): number => Number(a.startsWith('name:')) - Number(b.startsWith('name:')) || compare(a, b);

interface PageVersion {
  address: string;
  readAt: number;
  ref: PageRef | null;
  signals: AnySignal[];
}

function versionsOf(profile: Profile): PageVersion[] {
  const versions = new Map<string, PageVersion>();
  const at = (url: string): PageVersion => {
    const address = pageAddress(url);
    const version = versions.get(address) ?? { address, readAt: 0, ref: null, signals: [] };
    versions.set(address, version);
    return version;
  };
  for (const ref of profile.pages) {
    const version = at(ref.url);
    if (version.ref === null || ref.readAt > version.readAt) Object.assign(version, { ref, readAt: ref.readAt });
  }
  for (const signal of profile.signals) {
    if (signal.method === 'rep') continue;
    const version = at(signal.url);
    version.signals.push(signal);
    if (version.ref === null) version.readAt = Math.max(version.readAt, signal.observedAt);
  }
  return [...versions.values()];
}

/** The later reading; of two at the same moment one and always the same. */
function supersedes(a: PageVersion, b: PageVersion): boolean {
  if (a.readAt !== b.readAt) return a.readAt > b.readAt;
  return compare(canonicalJson([a.ref, a.signals]), canonicalJson([b.ref, b.signals])) > 0;
}

function repSignals(signals: readonly AnySignal[]): AnySignal[] {
  const newest = new Map<string, AnySignal>();
  for (const signal of signals) {
    if (signal.method !== 'rep') continue;
    const slot = MANY.has(signal.field) ? `${signal.field}|${valueKey(signal)}` : signal.field;
    const other = newest.get(slot);
    if (!other || signal.observedAt > other.observedAt || (signal.observedAt === other.observedAt && compare(canonicalJson(signal), canonicalJson(other)) > 0)) newest.set(slot, signal);
  }
  return [...newest.entries()].toSorted(([a], [b]) => compare(a, b)).map(([, signal]) => signal);
}

export function distinct(signals: readonly AnySignal[]): AnySignal[] {
  return [...new Map(signals.map((signal) => [canonicalJson({ ...signal, observedAt: 0 }), signal])).values()];
}

/** First the best signal of every value, then the second of each …: what every page repeats crowds nothing out. Rep's are never put back. */
function inTurns<T extends { signal: AnySignal }>(best: readonly T[]): T[] {
  const seen = new Map<string, number>();
  return best
    .map((one) => {
      const key = `${one.signal.field}|${valueKey(one.signal)}`;
      const turn = seen.get(key) ?? 0;
      seen.set(key, turn + 1);
      return { one, turn: one.signal.method === 'rep' ? 0 : turn };
    })
    .toSorted((a, b) => a.turn - b.turn)
    .map(({ one }) => one);
}

/** A page cannot bloat a profile: the best signals of each field, rep's first. Order is kept. */
export function bounded(signals: AnySignal[]): AnySignal[] {
  if (signals.length <= SIGNALS_PER_FIELD_MAX) return signals;
  const best = signals
    .map((signal, index) => ({ signal, index }))
    .toSorted((a, b) => Number(b.signal.method === 'rep') - Number(a.signal.method === 'rep') || b.signal.confidence - a.signal.confidence || b.signal.observedAt - a.signal.observedAt || a.index - b.index);
  const varied = inTurns(best);
  const counts = new Map<FieldName, number>();
  const kept = varied.filter(({ signal }) => {
    const count = (counts.get(signal.field) ?? 0) + 1;
    counts.set(signal.field, count);
    return signal.method === 'rep' || count <= SIGNALS_PER_FIELD_MAX;
  });
  return kept.slice(0, SIGNALS_MAX).toSorted((a, b) => a.index - b.index).map(({ signal }) => signal);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
