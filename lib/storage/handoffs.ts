import type { Handoff } from '#lib/prospects/handoff.ts';
import type { LeadlightDb } from './db.ts';

/** Of one prospect, the newest first. */
export async function handoffsOf(db: LeadlightDb, prospectId: string): Promise<Handoff[]> {
  const handoffs = await db.handoffs.where('prospectId').equals(prospectId).toArray();
  return handoffs.toSorted((a, b) => b.at - a.at);
}
