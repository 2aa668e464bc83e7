import type { Profile } from '#lib/evidence/model.ts';
import { isDomainKey, tieBetween } from '#lib/evidence/same-company.ts';
import { t } from '#lib/i18n/t.ts';
import type { Problem } from '#lib/messaging/protocol.ts';
import type { LeadlightDb, ProspectRow } from '#lib/storage/db.ts';
import { storedProfile } from '#lib/storage/profiles.ts';

/** Two saved prospects that are to be one, with what becomes of their companies. */
export interface MergePlan {
  keep: ProspectRow;
  gone: ProspectRow;
  canSwap: boolean;
  /** What is known of the company of `gone` counts for that of `keep` from then on. */
  joinsCompanies: boolean;
  /** Ids of all other prospects at the company of `gone`. */
  others: string[];
}

/** A person, or a company known by more than its name. */
const isSure = ({ personKey, companyKey }: ProspectRow): boolean => personKey !== null || (companyKey !== null && isDomainKey(companyKey));

/** What merging two prospects comes to. A company known by a domain always stays; a person and a company are never one. */
export async function planMerge(db: LeadlightDb, ids: { keep: string; gone: string }, now: number): Promise<MergePlan | { problem: Problem }> {
  const [first, second] = await db.prospects.bulkGet([ids.keep, ids.gone]);
  if (!first || !second || first.id === second.id) return { problem: { code: 'not-found', message: t('hygiene.problem.gone') } };
  if ((first.personKey === null) !== (second.personKey === null)) return { problem: { code: 'bad-value', message: t('hygiene.problem.unlike') } };
  const [keep, gone] = isSure(second) && !isSure(first) ? [second, first] : [first, second];
  const { companyKey } = gone;
  const others = companyKey === null ? [] : (await db.prospects.where('companyKey').equals(companyKey).primaryKeys()).filter((id) => id !== keep.id && id !== gone.id);
  return { keep, gone, others, canSwap: isSure(first) === isSure(second), joinsCompanies: await joinsCompanies(db, { keep, gone, others }, now) };
}

/** Two companies are; those of two persons only where they seem to be one and nobody else would have to move. */
async function joinsCompanies(db: LeadlightDb, { keep, gone, others }: Pick<MergePlan, 'keep' | 'gone' | 'others'>, now: number): Promise<boolean> {
  if (keep.companyKey === null || gone.companyKey === null || keep.companyKey === gone.companyKey) return false;
  if (keep.personKey === null) return true;
  if (others.length > 0) return false;
  const [ours, theirs] = await bothCompanies(db, { keep, gone });
  return ours !== null && theirs !== null && tieBetween(ours, theirs, now) !== null && (isDomainKey(keep.companyKey) || !isDomainKey(gone.companyKey));
}

export async function bothCompanies(db: LeadlightDb, { keep, gone }: Pick<MergePlan, 'keep' | 'gone'>): Promise<[Profile | null, Profile | null]> {
  const read = async ({ companyKey }: ProspectRow) => (companyKey === null ? null : await storedProfile(db, 'company', companyKey));
  return [await read(keep), await read(gone)];
}
