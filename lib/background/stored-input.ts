import type { AssessInput } from '#lib/qualify/assess.ts';
import type { LeadlightDb, ProspectRow } from '#lib/storage/db.ts';
import { colleaguesOf } from '#lib/storage/colleagues.ts';
import { storedProfile } from '#lib/storage/profiles.ts';

/** All that is stored of one prospect and bears on its grade. */
export type StoredInput = Omit<AssessInput, 'icp' | 'icpHash' | 'now'>;

/** Reads what one prospect is graded from; the ICP and the time are the caller's. */
export async function storedInput(db: LeadlightDb, { companyKey, personKey, answers, touches }: ProspectRow): Promise<StoredInput> {
  const company = companyKey === null ? null : await storedProfile(db, 'company', companyKey);
  const person = personKey === null ? null : await storedProfile(db, 'person', personKey);
  return { company, person: person && company ? { ...person, companyKey: company.key } : person, answers, touches, colleagues: await colleaguesOf(db, companyKey, personKey) };
}
