import { Dexie, RangeSet, type ObservabilitySet } from 'dexie';

/** A tree so deep holds some hundreds of keys at least. */
const DEEP = 12;

/**
 * Of the running transaction: where very many single keys of a table changed, Dexie tells every page that any of them may have. The
 * list of a hundred thousand keys, sent to each page with the commit, would hold those up for seconds.
 */
export function coarsenChanges(): void {
  const changed = (Dexie.currentTransaction as { idbtrans?: { mutatedParts?: ObservabilitySet } } | null)?.idbtrans?.mutatedParts;
  if (changed === undefined) return;
  for (const [part, keys] of Object.entries(changed)) if (((keys as { d?: number } | undefined)?.d ?? 0) > DEEP) changed[part as keyof ObservabilitySet] = new RangeSet(-Infinity, [[]]);
}
