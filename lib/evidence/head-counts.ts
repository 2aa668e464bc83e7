import { canonicalJson } from './canonical-json.ts';
import type { Profile, Signal } from './model.ts';
import { pageAddress } from './normalise/url.ts';

/**
 * Head counts of both profiles with the moment each was first read, one a page and value, oldest first. A page read again
 * replaces what it said, so they are remembered apart from the signals.
 * @param addresses of the pages that are kept
 */
export function headCountsRead(one: Profile, other: Profile, addresses: ReadonlySet<string>): Signal<'headCount'>[] {
  const first = new Map<string, Signal<'headCount'>>();
  for (const count of [...countsOf(one), ...countsOf(other)]) {
    const address = pageAddress(count.url);
    if (!addresses.has(address)) continue;
    const key = `${address} ${count.value.min} ${count.value.max}`;
    const known = first.get(key);
    if (known === undefined || byTime(count, known) < 0) first.set(key, count);
  }
  return [...first.values()].toSorted(byTime);
}

const byTime = (a: Signal, b: Signal): number => a.observedAt - b.observedAt || compare(canonicalJson(a), canonicalJson(b));
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** What is remembered, and the best count that each page states now. */
function countsOf({ headCounts = [], signals }: Profile): Signal<'headCount'>[] {
  const stated = new Map<string, Signal<'headCount'>>();
  for (const signal of signals) {
    if (signal.field !== 'headCount' || signal.method === 'rep') continue;
    const address = pageAddress(signal.url);
    const best = stated.get(address);
    if (best === undefined || signal.confidence > best.confidence || (signal.confidence === best.confidence && byTime(signal, best) < 0)) stated.set(address, signal as Signal<'headCount'>);
  }
  return [...headCounts, ...stated.values()];
}
