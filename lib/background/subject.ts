import { companyKey } from '#lib/evidence/identity.ts';
import type { Profile } from '#lib/evidence/model.ts';
import { profilesFrom } from '#lib/evidence/profile.ts';
import { prospectIdentity } from '#lib/prospects/identity.ts';
import type { BantAnswer } from '#lib/qualify/model.ts';
import type { ProspectRow } from '#lib/storage/db.ts';
import { joinProfiles, profileRow, profileRows, storedProfile } from '#lib/storage/profiles.ts';
import { prospectByIdentity } from '#lib/storage/prospects.ts';
import type { Capture } from '#lib/storage/session.ts';
import { pageOf } from '#lib/messaging/page-address.ts';
import { companyByName, isNameKey, shareAccount } from './company-by-name.ts';
import type { Needs } from './needs.ts';

/** Who a captured page is about, with all that is known of them: this page, this session, what is stored. */
export interface Subject {
  /** Key the company's profile is kept under: as the page names it, else the page itself. */
  companyPageKey: string;
  /** Key the company counts as: the domain the rep named, else the one known company of its name, else as read. */
  companyKey: string | null;
  /** True where the page's company counts as that one for its name alone. */
  matchedByName: boolean;
  personKey: string | null;
  identity: string | null;
  company: Profile | null;
  person: Profile | null;
  /** What a save adds to the store, each under its own key. */
  toKeep: Profile[];
  answers: BantAnswer[];
  prospect: ProspectRow | null;
}

export async function loadSubject(needs: Pick<Needs, 'db' | 'session' | 'now'>, capture: Capture): Promise<Subject> {
  const { db, session } = needs;
  const fresh = profilesFrom(capture.evidence);

  const companyPageKey = fresh.company?.key ?? `page:${pageOf(capture.url)}`;
  const readCompany = joinProfiles(companyPageKey, [fresh.company, await session.profile('company', companyPageKey)]);
  const storedRow = await profileRow(db, 'company', companyPageKey);
  const known = joinProfiles(companyPageKey, [storedRow?.profile ?? null, readCompany]);
  const counted = known && (fresh.company || known.signals.length > 0) ? await companyOf(needs, known) : null;
  const key = counted?.key ?? null;
  const elsewhere = key && key !== companyPageKey ? await session.profile('company', key) : null;
  const company = key && joinProfiles(key, [await storedProfile(db, 'company', key), elsewhere, known]);

  const personKey = fresh.person?.key ?? null;
  const readPerson = personKey && joinProfiles(personKey, [fresh.person, await session.profile('person', personKey)]);
  const person = personKey && joinProfiles(personKey, [await storedProfile(db, 'person', personKey), readPerson || null]);

  const identity = prospectIdentity(key, personKey);
  const prospect = identity === null ? null : ((await prospectByIdentity(db, identity)) ?? null);
  return {
    companyPageKey,
    companyKey: key,
    matchedByName: counted?.by === 'name',
    personKey,
    identity,
    company: company || null,
    person: person ? { ...person, ...(key && { companyKey: key }) } : null,
    toKeep: [key ? readCompany : null, elsewhere, readPerson || null].filter((profile) => profile !== null),
    answers: prospect?.answers ?? (identity === null ? [] : await session.answers(identity)),
    prospect,
  };
}

/** Which company a profile, under its own key, counts for, and whether its name alone says so. */
export async function companyOf(
  { db, session, now }: Pick<Needs, 'db' | 'session' | 'now'>,
  company: Profile,
): Promise<{ key: string; by: 'itself' | 'account' | 'name' }> {
  const key = countsAs(company);
  const stored = key === company.key ? await profileRow(db, 'company', key) : undefined;
  if (stored && stored.owner !== key) {
    const others = (await profileRows(db, 'company', stored.owner)).filter(({ id }) => id !== stored.id);
    const shared = others.some(({ profile }) => shareAccount(profile, company));
    return { key: stored.owner, by: shared ? 'account' : 'name' };
  }
  if (!isNameKey(key)) return { key, by: 'itself' };
  return (await companyByName(db, await session.companies(), { ...company, key }, now())) ?? { key, by: 'itself' };
}

/** Key a company counts as: the domain the rep named; of a page that names no company the name the rep gave it. */
export function countsAs(company: Profile): string {
  const domain = lastWord(company, 'companyDomain');
  if (domain !== null) return domain;
  const name = company.key.startsWith('page:') ? lastWord(company, 'companyName') : null;
  return (name !== null && companyKey({ name })) || company.key;
}

function lastWord(company: Profile, field: 'companyDomain' | 'companyName'): string | null {
  const words = company.signals.filter((signal) => signal.field === field && signal.method === 'rep');
  const [last] = words.toSorted((one, other) => other.observedAt - one.observedAt);
  return typeof last?.value === 'string' ? last.value : null;
}
