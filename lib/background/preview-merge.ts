import { believe } from '#lib/evidence/believe.ts';
import { companyNameKey } from '#lib/evidence/normalise/company-name.ts';
import type { Profile } from '#lib/evidence/model.ts';
import { isDomainKey } from '#lib/evidence/same-company.ts';
import { tongue } from '#lib/i18n/tongue.ts';
import type { Holdings, MergePreview } from '#lib/messaging/hygiene-protocol.ts';
import type { Outcome } from '#lib/messaging/protocol.ts';
import { mergedFields } from '#lib/prospects/merge-preview.ts';
import type { LeadlightDb, ProspectRow } from '#lib/storage/db.ts';
import { joinProfiles, storedProfile } from '#lib/storage/profiles.ts';
import { bothCompanies, type MergePlan, planMerge } from './merge-plan.ts';
import type { Needs } from './needs.ts';

/** What making one of two prospects would do: what is kept of each, and which value is believed afterwards. Stores nothing. */
export async function previewMerge({ db, now }: Pick<Needs, 'db' | 'now'>, ids: { keep: string; gone: string }): Promise<Outcome<MergePreview>> {
  const plan = await planMerge(db, ids, now());
  if ('problem' in plan) return { ok: false, error: plan.problem };
  const { keep, gone, canSwap, joinsCompanies, others } = plan;
  const [ourCompany, theirCompany] = await bothCompanies(db, plan);
  const companies = joinsCompanies ? mergedFields(ourCompany, theirCompany, joined(ourCompany, theirCompany), now(), tongue()) : [];
  const [ourPerson, theirPerson] = [await personOf(db, keep), await personOf(db, gone)];
  const persons = mergedFields(ourPerson, theirPerson, joined(ourPerson, theirPerson), now(), tongue());
  return {
    ok: true,
    value: {
      keep: await holdings(db, keep, ourPerson ?? ourCompany),
      gone: await holdings(db, gone, theirPerson ?? theirCompany),
      fields: [...persons, ...companies],
      canSwap,
      related: keep.personKey === null && ourCompany !== null && theirCompany !== null && (isRelated(ourCompany, theirCompany, now()) || isRelated(theirCompany, ourCompany, now())),
      people: joinsCompanies ? others.length : 0,
      companyGone: companyGone(plan),
    },
  };
}

function companyGone({ keep, gone, joinsCompanies, others }: MergePlan): string | null {
  const stays = joinsCompanies || gone.companyKey === null || keep.companyKey === null || keep.companyKey === gone.companyKey || others.length > 0;
  return stays ? null : (gone.companyName ?? gone.companyDomain ?? gone.companyKey);
}

const joined = (ours: Profile | null, theirs: Profile | null): Profile | null => joinProfiles((ours ?? theirs)?.key ?? '', [ours, theirs]);

const personOf = (db: LeadlightDb, { personKey }: ProspectRow): Promise<Profile | null> => (personKey === null ? Promise.resolve(null) : storedProfile(db, 'person', personKey));

async function holdings(db: LeadlightDb, row: ProspectRow, profile: Profile | null): Promise<Holdings> {
  const { id, personKey, personName, companyName, companyDomain, companyKey } = row;
  return {
    id,
    name: personName ?? companyName ?? companyDomain ?? '',
    company: personKey === null ? null : (companyName ?? companyDomain),
    known: personKey === null ? (companyKey !== null && isDomainKey(companyKey) ? companyKey : null) : /^https:|^\S+@\S+\.\S+$/.test(personKey) ? personKey : null,
    pages: profile?.pages.length ?? 0,
    notes: await db.notes.where('prospectId').equals(id).count(),
    handoffs: await db.handoffs.where('prospectId').equals(id).count(),
    outcomes: row.touches.length,
    answers: row.answers.length,
  };
}

/** Whether a company calls the other its parent or subsidiary. */
function isRelated(company: Profile, other: Profile, now: number): boolean {
  const { companyName, legalName } = believe(other, now);
  const names = [companyName?.value, legalName?.value].filter((name) => name !== undefined).map(companyNameKey);
  return (believe(company, now).relatedCompany ?? []).some(({ value }) => value.domain === other.key || names.includes(companyNameKey(value.name)));
}
