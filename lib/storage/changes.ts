import { Dexie, type ObservabilitySet } from 'dexie';
import type { LeadlightDb } from './db.ts';

const WATCHED = ['prospects', 'gradeChunks', 'jobs'];

/** Calls back after every commit that changed prospects, their gradings or a job, whichever part of the extension made it. */
export function onWorkChanged(db: LeadlightDb, listener: () => void): void {
  const starts = WATCHED.map((table) => `idb://${db.name}/${table}/`);
  Dexie.on('storagemutated', (parts: ObservabilitySet) => {
    if (Object.keys(parts).some((part) => starts.some((start) => part.startsWith(start)))) listener();
  });
}
