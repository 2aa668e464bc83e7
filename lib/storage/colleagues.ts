import type { Profile } from '#lib/evidence/model.ts';
import type { LeadlightDb } from './db.ts';
import { storedProfile } from './profiles.ts';

/** Of a company, so many other people are read for its buying group: those touched last. */
const AT_MOST = 20;

/** The other saved people of a company, in the order of their keys. */
export async function colleaguesOf(db: LeadlightDb, companyKey: string | null, personKey: string | null): Promise<Profile[]> {
  if (companyKey === null) return [];
  const rows = await db.prospects.where('companyKey').equals(companyKey).filter((row) => row.personKey !== null && row.personKey !== personKey).toArray();
  const latest = rows.toSorted((a, b) => b.updatedAt - a.updatedAt).slice(0, AT_MOST);
  const keys = latest.flatMap((row) => row.personKey ?? []).toSorted();
  const profiles = await Promise.all(keys.map((key) => storedProfile(db, 'person', key)));
  return profiles.filter((profile) => profile !== null);
}
