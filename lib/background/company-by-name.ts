import type { Profile } from '#lib/evidence/model.ts';
import { believe } from '#lib/evidence/profile.ts';
import { companyNames } from '#lib/storage/company-names.ts';
import type { LeadlightDb } from '#lib/storage/db.ts';
import { profileRows } from '#lib/storage/profiles.ts';
import { moveCompany } from '#lib/storage/prospects.ts';

/** Key of a company known by name alone: "name:<folded name>|<country>". */
const NAME_KEY = /^name:(?<name>.+)\|[^|]*$/;
const COMPANY_ACCOUNT = /^https:\/\/www\.linkedin\.com\/(?:company|school|showcase)\//i;

interface CompanyMatch {
  key: string;
  /** Whether the two share an account on LinkedIn, or nothing but the name. */
  by: 'account' | 'name';
}

/**
 * A page that names an employer seldom says its domain. The company known by its domain, read in this session or
 * stored, which has the same account on LinkedIn is that one; else the only one that goes by that name, and whoever
 * shows it says so. One in another country or with another account is not; with several left nothing is assumed.
 * The rep's word on the domain stands above this.
 * @param company under the key it counts as so far
 * @param read companies of this session
 */
export async function companyByName(
  db: LeadlightDb,
  read: readonly Profile[],
  company: Profile,
  now: number,
): Promise<CompanyMatch | null> {
  const name = NAME_KEY.exec(company.key)?.groups?.['name'];
  if (name === undefined) return null;
  const stored = await db.profiles.where('names').equals(name).toArray();
  const known = [
    ...stored.map(({ owner, profile }) => ({ ...profile, key: owner })),
    ...read.filter((profile) => companyNames(profile).includes(name)),
  ].filter(({ key }) => isDomain(key));
  const others = new Set(known.filter((profile) => differ(profile, company, now)).map(({ key }) => key));
  const fitting = known.filter(({ key }) => !others.has(key));
  const sharing = onlyKey(fitting.filter((profile) => shareAccount(profile, company)));
  if (sharing !== null) return { key: sharing, by: 'account' };
  const only = onlyKey(fitting);
  return only === null ? null : { key: only, by: 'name' };
}

/**
 * Who was saved at a company known by name alone comes to the company of that name once it is stored by its domain, as
 * far as the two match. Call inside the transaction of the save. Returns whether anybody came.
 */
export async function gatherNamesakes(
  db: LeadlightDb,
  read: readonly Profile[],
  owner: string,
  now: number,
): Promise<boolean> {
  if (!isDomain(owner)) return false;
  const names = new Set((await profileRows(db, 'company', owner)).flatMap((row) => row.names));
  const nameless = await db.profiles
    .where('names')
    .anyOf([...names])
    .filter((row) => isNameKey(row.owner))
    .distinct()
    .toArray();
  let came = false;
  for (const row of nameless) {
    const match = await companyByName(db, read, { ...row.profile, key: row.owner }, now);
    if (match?.key !== owner) continue;
    await moveCompany(db, row, owner);
    came = true;
  }
  return came;
}

export function shareAccount(one: Profile, other: Profile): boolean {
  const accounts = accountsOf(one);
  return accountsOf(other).some((account) => accounts.includes(account));
}

function differ(one: Profile, other: Profile, now: number): boolean {
  const [here, there] = [statedCountry(one, now), statedCountry(other, now)];
  if (here !== null && there !== null && here !== there) return true;
  return accountsOf(one).length > 0 && accountsOf(other).length > 0 && !shareAccount(one, other);
}

/** The country a company's pages state; what is only guessed from a domain or phone number tells no two apart. */
function statedCountry(profile: Profile, now: number): string | null {
  const country = believe(profile, now).country;
  return country && country.signals[0]?.method !== 'guess' ? country.value : null;
}

function accountsOf({ signals }: Profile): string[] {
  return signals.flatMap((signal) =>
    signal.field === 'socialLink' && COMPANY_ACCOUNT.test(signal.value) ? signal.value.toLowerCase() : [],
  );
}

function onlyKey(profiles: readonly Profile[]): string | null {
  const keys = new Set(profiles.map(({ key }) => key));
  const [only] = keys;
  return keys.size === 1 ? (only ?? null) : null;
}

export function isNameKey(key: string): boolean {
  return NAME_KEY.test(key);
}

function isDomain(key: string): boolean {
  return !key.startsWith('name:') && !key.startsWith('page:');
}
