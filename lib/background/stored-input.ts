import type { Prospect } from '#lib/prospects/model.ts';
import { lastActivity } from '#lib/prospects/retention.ts';
import type { AssessInput } from '#lib/qualify/assess.ts';
import { KEEP_DAYS } from '#lib/qualify/keeping.ts';
import type { Kept } from '#lib/qualify/subject.ts';
import type { LeadlightDb, ProspectRow } from '#lib/storage/db.ts';
import { colleaguesOf } from '#lib/storage/colleagues.ts';
import { retentionRule } from '#lib/storage/retention.ts';
import { storedProfile } from '#lib/storage/profiles.ts';

/** All that is stored of one prospect and bears on its grade. */
export type StoredInput = Omit<AssessInput, 'icp' | 'icpHash' | 'now'>;

/** Reads what one prospect is graded from; the ICP and the time are the caller's. */
export async function storedInput(db: LeadlightDb, row: ProspectRow): Promise<StoredInput> {
  const { companyKey, personKey, answers, touches } = row;
  const company = companyKey === null ? null : await storedProfile(db, 'company', companyKey);
  const person = personKey === null ? null : await storedProfile(db, 'person', personKey);
  return { company, person: person && company ? { ...person, companyKey: company.key } : person, answers, touches, colleagues: await colleaguesOf(db, companyKey, personKey), kept: keptOf(row, personKey === null ? undefined : (await retentionRule(db))?.days) };
}

/**
 * How long a saved prospect has been kept, for what the law asks; `days` is how long persons are kept, said where that is not the
 * usual time. Touches, answers and the day of telling them bear on it besides, and stand apart from it.
 */
export function keptOf(row: Prospect, days: number = KEEP_DAYS): Kept {
  const { personKey, savedAt, updatedAt, informedAt = null } = row;
  const touchedAt = personKey === null ? updatedAt : lastActivity({ ...row, informedAt: 0, touches: [], answers: [] });
  return { savedAt, touchedAt, informedAt, ...(days !== KEEP_DAYS && { keepDays: days }) };
}
