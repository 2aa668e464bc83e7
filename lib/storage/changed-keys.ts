import { Dexie, RangeSet } from 'dexie';
import type { IntervalTree } from 'dexie';
import type { LeadlightDb } from './db.ts';

/** Keys of a table that were written or deleted; null for none. */
export type ChangedKeys = RangeSet | null;

export interface ProspectChange {
  prospects: ChangedKeys;
  gradeChunks: ChangedKeys;
}

/** Tells which rows and gradings any page or the worker changed, after each commit. Returns how to stop it. */
export function onProspectChange(db: LeadlightDb, changed: (change: ProspectChange) => void): () => void {
  const keysIn = (parts: Readonly<Record<string, IntervalTree | undefined>>, table: string): ChangedKeys => {
    const tree = parts[`idb://${db.name}/${table}/`];
    return tree === undefined ? null : new RangeSet().add(tree);
  };
  const listener = (parts: Readonly<Record<string, IntervalTree | undefined>>): void => {
    const change = { prospects: keysIn(parts, 'prospects'), gradeChunks: keysIn(parts, 'gradeChunks') };
    if (change.prospects || change.gradeChunks) changed(change);
  };
  Dexie.on('storagemutated', listener);
  return () => Dexie.on.storagemutated.unsubscribe(listener);
}

const join = (a: ChangedKeys, b: ChangedKeys): ChangedKeys => (a && b ? new RangeSet().add(a).add(b) : (a ?? b));

/** Two changes as one. */
export function together(one: ProspectChange, other: ProspectChange): ProspectChange {
  return { prospects: join(one.prospects, other.prospects), gradeChunks: join(one.gradeChunks, other.gradeChunks) };
}
