import { useCallback } from 'react';
import type { Handoff } from '#lib/prospects/handoff.ts';
import { handoffsOf } from '#lib/storage/handoffs.ts';
import type { LeadlightDb } from '#lib/storage/db.ts';
import { useLiveQuery, type Live } from './use-live-query.ts';

/** When a prospect was handed over, to whom and as what, the newest first, live. */
export function useHandoffs(prospectId: string): Live<Pick<Handoff, 'id' | 'prospectId' | 'at' | 'as' | 'to'>[]> {
  const query = useCallback((db: LeadlightDb) => handoffsOf(db, prospectId), [prospectId]);
  return useLiveQuery(query);
}
