import type { Prospect } from '#lib/prospects/model.ts';
import { lastActivity } from '#lib/prospects/retention.ts';
import type { AssessInput } from '#lib/qualify/assess.ts';
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

/** How long a saved prospect has been kept, for what the law asks; `days` is how long persons are kept. */
export function keptOf(row: Prospect, days?: number): Kept {
  return { savedAt: row.savedAt, touchedAt: row.personKey === null ? row.updatedAt : lastActivity(row), informedAt: row.informedAt ?? null, ...(days !== undefined && { keepDays: days }) };
}
