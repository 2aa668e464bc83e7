import type { AnySignal, Profile } from './model.ts';
import { pageAddress } from './normalise/url.ts';
import { valueKey } from './value-key.ts';

/** Per page address and event: when it was first seen there, milliseconds since the epoch. */
type FirstSeen = Readonly<Record<string, number>>;

/**
 * Undated events of a profile with the moment each was first seen on its page. A page read again brings them with a
 * new `observedAt`, and may lose one and bring it back, so the moments are remembered apart from the signals.
 */
export function firstSeen(profile: Profile): FirstSeen {
  const seen: Record<string, number> = { ...profile.firstSeen };
  for (const signal of profile.signals) {
    const slot = slotOf(signal);
    if (slot !== null) seen[slot] = Math.min(seen[slot] ?? Infinity, signal.firstSeenAt ?? signal.observedAt);
  }
  return seen;
}

/** The earliest moment either knows, of events on these pages. */
export function earliest(one: FirstSeen, other: FirstSeen, addresses: ReadonlySet<string>): FirstSeen {
  const slots = [...new Set([...Object.keys(one), ...Object.keys(other)])].filter((slot) => addresses.has(slot.slice(0, slot.indexOf(' '))));
  return Object.fromEntries(slots.toSorted().map((slot) => [slot, Math.min(one[slot] ?? Infinity, other[slot] ?? Infinity)]));
}

/** A signal that says when it was first seen, where that was before it was observed. */
export function datedByFirstSight(signal: AnySignal, seen: FirstSeen): AnySignal {
  const slot = slotOf(signal);
  const at = slot === null ? undefined : seen[slot];
  return at === undefined || at >= signal.observedAt ? signal : { ...signal, firstSeenAt: at };
}

/** Null for what is no event, and for events the page dates: those age by their date (section 2.6). */
function slotOf(signal: AnySignal): string | null {
  if (signal.field !== 'trigger' || signal.method === 'rep') return null;
  if (signal.publishedAt !== undefined || signal.value.date !== undefined) return null;
  return `${pageAddress(signal.url)} ${valueKey(signal)}`;
}
