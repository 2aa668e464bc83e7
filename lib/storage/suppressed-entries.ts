import type { LeadlightDb } from './db.ts';
import type { SuppressedRow } from './suppressed.ts';

/** Who is on the list, without their traces. */
export interface SuppressedEntry extends Pick<SuppressedRow, 'entry' | 'kind' | 'at' | 'from'> {
  traces: number;
}

/** Every entry, the latest first. */
export async function listSuppressed(db: LeadlightDb): Promise<SuppressedEntry[]> {
  const entries = new Map<string, SuppressedEntry>();
  for (const { entry, kind, at, from } of await db.suppressed.toArray()) entries.set(entry, { entry, kind, at, from, traces: (entries.get(entry)?.traces ?? 0) + 1 });
  return [...entries.values()].toSorted((a, b) => b.at - a.at);
}
