import { joinedRow } from '#lib/prospects/join-rows.ts';
import type { LeadlightDb, ProspectRow } from './db.ts';
import { profileRows } from './profiles.ts';
import { dropRow } from './prospects.ts';

/**
 * Makes one prospect of two persons: what was read of the one that goes counts for the other from now on, and its notes
 * and hand-offs are the other's. Their companies are the caller's. Call inside one transaction.
 */
export async function movePerson(db: LeadlightDb, gone: ProspectRow & { personKey: string }, keep: ProspectRow & { personKey: string }): Promise<void> {
  for (const { id } of await profileRows(db, 'person', gone.personKey)) await db.profiles.update(id, { owner: keep.personKey });
  await db.evidence.where('personKey').equals(gone.personKey).modify({ personKey: keep.personKey });
  await dropRow(db, gone, keep.id);
  await db.prospects.update(keep.id, { companyKey: keep.companyKey ?? gone.companyKey, ...joinedRow(keep, gone) });
}
