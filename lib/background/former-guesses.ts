import { believe } from '#lib/evidence/believe.ts';
import type { AnySignal, Profile } from '#lib/evidence/model.ts';
import { companyDomain } from '#lib/evidence/normalise/domain.ts';
import { tieBetween } from '#lib/evidence/same-company.ts';
import { worksElsewhere } from '#lib/prospects/listed-facts.ts';
import type { LeadlightDb, ProspectRow } from '#lib/storage/db.ts';
import { profileRows, storedProfile, toRow } from '#lib/storage/profiles.ts';

/**
 * A guessed mailbox goes with the employment it was guessed for: takes those of a stored person away whose company was `from` until
 * now and is `row.companyKey` from now on. Another name for the same company is no change; what a page states stays.
 * Call inside the transaction of the change, while `from` is still stored.
 */
export async function dropFormerGuesses(db: LeadlightDb, { personKey, companyKey }: Pick<ProspectRow, 'personKey' | 'companyKey'>, from: string | null, now: number): Promise<void> {
  if (personKey === null || companyKey === null || from === null || from === companyKey || !(await hasGuesses(db, personKey))) return;
  const [former, present] = [await storedProfile(db, 'company', from), await storedProfile(db, 'company', companyKey)];
  if (former && present && tieBetween(present, former, now) !== null) return;
  const own = new Set(present?.signals.flatMap(({ field, value }) => (field === 'companyDomain' || field === 'companyAlias' ? value : [])));
  await dropGuesses(db, personKey, (host) => own.has(host) || host === companyKey);
}

/** The same for who is said to work elsewhere than at the company they are stored with. */
export async function dropGuessesElsewhere(db: LeadlightDb, { personKey, companyKey }: Pick<ProspectRow, 'personKey' | 'companyKey'>, now: number): Promise<void> {
  if (personKey === null || companyKey === null || !(await hasGuesses(db, personKey))) return;
  const [company, person] = [await storedProfile(db, 'company', companyKey), await storedProfile(db, 'person', personKey)];
  if (company && person && worksElsewhere(believe(person, now), believe(company, now)) !== undefined) await dropGuesses(db, personKey, () => false);
}

const isGuess = ({ field, method }: AnySignal): boolean => field === 'email' && method === 'guess';

const hasGuesses = async (db: LeadlightDb, personKey: string): Promise<boolean> => (await profileRows(db, 'person', personKey)).some(({ profile }) => profile.signals.some(isGuess));

async function dropGuesses(db: LeadlightDb, personKey: string, stays: (domain: string) => boolean): Promise<void> {
  const isFormer = (signal: AnySignal): boolean => isGuess(signal) && signal.field === 'email' && !stays(companyDomain(signal.value.slice(signal.value.indexOf('@') + 1)) ?? '');
  const without = (profile: Profile): Profile => ({ ...profile, signals: profile.signals.filter((signal) => !isFormer(signal)) });
  for (const { owner, profile } of await profileRows(db, 'person', personKey)) {
    if (profile.signals.some(isFormer)) await db.profiles.put(toRow(without(profile), owner));
  }
}
