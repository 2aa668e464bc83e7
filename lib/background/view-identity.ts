import { believe } from '#lib/evidence/profile.ts';
import { companyNameKey } from '#lib/evidence/normalise/company-name.ts';
import { isDomainKey } from '#lib/evidence/same-company.ts';
import type { AnySignal, Beliefs } from '#lib/evidence/model.ts';
import type { AssessedView, CompanyTie } from '#lib/messaging/protocol.ts';
import { joinProfiles, storedProfile } from '#lib/storage/profiles.ts';
import type { Needs } from './needs.ts';
import type { Subject } from './subject.ts';

type Who = AssessedView['who'];

/** The other companies a subject is taken for, or may be taken for, by their names. */
export async function tiesOf(needs: Pick<Needs, 'db' | 'session' | 'now'>, { counted }: Subject): Promise<Pick<Who, 'joined' | 'suggestions' | 'refused'>> {
  if (counted === null) return { joined: null, suggestions: [], refused: [] };
  const { key, because } = counted;
  const suggestions: CompanyTie[] = [];
  for (const { key: other, reason } of counted.suggestions) suggestions.push(await tieTo(needs, other, reason));
  const refused: CompanyTie[] = [];
  for (const other of counted.refused) refused.push(await tieTo(needs, other, 'refused'));
  return { refused, joined: because === null || because === 'typed' ? null : await tieTo(needs, key, because), suggestions };
}

async function tieTo({ db, session, now }: Pick<Needs, 'db' | 'session' | 'now'>, key: string, reason: CompanyTie['reason']): Promise<CompanyTie> {
  const company = joinProfiles(key, [await storedProfile(db, 'company', key), await session.profile('company', key)]);
  const domain = isDomainKey(key) ? key : null;
  return { key, name: (company && believe(company, now()).companyName?.value) ?? domain ?? key, domain, reason };
}

/** Every current employer; graded is the one whose name the page's company goes by. */
export function employersOf({ employer = [] }: Beliefs, { person, companyPageKey }: Subject): Who['employers'] {
  const names = employer.map(({ value }) => value);
  const picked = names.find((name) => person?.picked !== undefined && companyNameKey(name) === companyNameKey(person.picked.employer));
  const graded = picked ?? names.find((name) => companyPageKey.startsWith(`name:${companyNameKey(name)}|`)) ?? names[0];
  return names.map((name) => ({ name, graded: name === graded }));
}

export function relatedTo({ relatedCompany = [] }: Beliefs): Who['related'] {
  return relatedCompany.flatMap(({ value: { relation, name, domain = null }, signals }) => {
    const [quote] = signals as AnySignal[];
    return quote ? [{ relation, name, domain, quote }] : [];
  });
}
