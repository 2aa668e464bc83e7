import type { RetentionRule } from '#lib/prospects/retention.ts';
import type { LeadlightDb } from '#lib/storage/db.ts';
import { type Cleaned, endingSoon, type Ending, lastCleaned, retentionRule } from '#lib/storage/retention.ts';
import { listSuppressed, type SuppressedEntry } from '#lib/storage/suppressed-entries.ts';
import { useLiveQuery, type Live } from './use-live-query.ts';

export interface PrivacyState {
  /** Null before the first clean-up looked. */
  rule: RetentionRule | null;
  cleaned: Cleaned | null;
  /** The first of those whose keeping ends soon, and how many there are. */
  ending: { first: Ending[]; count: number };
}

async function readPrivacy(db: LeadlightDb): Promise<PrivacyState> {
  const rule = await retentionRule(db);
  return { rule, cleaned: await lastCleaned(db), ending: rule ? await endingSoon(db, rule, Date.now()) : { first: [], count: 0 } };
}

/** How long persons are kept and who is deleted next, live. */
export function usePrivacy(): Live<PrivacyState> {
  return useLiveQuery(readPrivacy);
}

/** Who is on the suppression list, live. */
export function useSuppressed(): Live<SuppressedEntry[]> {
  return useLiveQuery(listSuppressed);
}

/** How long persons are kept, live; null until it is known. */
export function useRetentionRule(): RetentionRule | null {
  const live = useLiveQuery(retentionRule);
  return live.state === 'ready' ? live.value : null;
}
