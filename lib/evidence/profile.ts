import { isFreeMail } from '#lib/taxonomy/free-mail.ts';
import { companyKey, personKey } from './identity.ts';
import { believe } from './believe.ts';
import { bounded, distinct } from './merge-profiles.ts';
import { PERSON_FIELDS, type AnySignal, type Evidence, type FieldName, type PageRef, type Profile } from './model.ts';
import { companyNameKey } from './normalise/company-name.ts';
import { companyDomain } from './normalise/domain.ts';
import { isPersonal } from './normalise/email.ts';
import { withoutOwnProduct } from './own-product.ts';
import { isPasteAddress } from './paste-source.ts';
import { signalsFrom } from './signals.ts';
import { valueKey } from './value-key.ts';

export { believe } from './believe.ts';
export { mergeProfiles } from './merge-profiles.ts';

const PERSON: ReadonlySet<FieldName> = new Set(PERSON_FIELDS);
/** On a person's own page these are theirs and not the employer's. */
const CONTACTS: ReadonlySet<FieldName> = new Set(['email', 'phone', 'socialLink']);
const PERSON_KINDS: ReadonlySet<string> = new Set(['linkedin-profile', 'profile-other']);
/** A page of kind profile-other is a company's where it names nobody: a register's entry, an organisation's account. */
const isAboutPerson = (evidence: Evidence, signals: readonly AnySignal[]): boolean =>
  PERSON_KINDS.has(evidence.pageKind) && (evidence.pageKind !== 'profile-other' || signals.some(({ field }) => PERSON.has(field)));

/**
 * Company and person a page speaks of; null where it speaks of none, or of one that cannot be told from others. The company
 * of a person is their employer: `picked` where the page names that one among others, else the first.
 */
export function profilesFrom(evidence: Evidence, picked?: string): { company: Profile | null; person: Profile | null } {
  if (evidence.pageKind === 'none') return { company: null, person: null };
  const pages: PageRef[] = isPasteAddress(evidence.url) ? [] : [{ url: evidence.url, pageKind: evidence.pageKind, readAt: evidence.readAt, cut: evidence.cut }];
  const signals = bounded(distinct(signalsFrom(evidence)));
  const aboutPerson = isAboutPerson(evidence, signals);
  const accounts = aboutPerson ? signals.filter(isEmployersAccount) : [];
  const isTheirs = (signal: AnySignal): boolean => PERSON.has(signal.field) || (aboutPerson && CONTACTS.has(signal.field));
  const personSignals = aboutPerson ? signals.filter((signal) => isTheirs(signal) && !accounts.includes(signal)) : [];
  const first = employerAsCompany(personSignals, accounts, evidence.readAt);
  const companySignals = named([...signals.filter((signal) => !isTheirs(signal)), ...first]);
  const company = companyOf(companySignals, pages, evidence.readAt);
  const other = picked === undefined ? first : employerAsCompany(personSignals, accounts, evidence.readAt, picked);
  return {
    // what the page says of a company besides is of the first employer
    company: sameName(other[0], first[0]) ? company : companyOf(other, pages, evidence.readAt),
    person: personOf(personSignals, { pages, ownPage: evidence.url }, company, evidence.readAt),
  };
}

/** Of the company a position is at, not of the person who holds it. */
const isEmployersAccount = ({ field, position }: AnySignal): boolean => field === 'socialLink' && position !== undefined;

const sameName = (one: AnySignal | undefined, other: AnySignal | undefined): boolean => (one && valueKey(one)) === (other && valueKey(other));

function companyOf(signals: AnySignal[], pages: PageRef[], now: number): Profile | null {
  const beliefs = believe({ kind: 'company', key: '', pages, signals }, now);
  const stated = beliefs.country?.signals[0]?.method === 'guess' ? undefined : beliefs.country?.value;
  const key = companyKey({ domain: beliefs.companyDomain?.value, name: beliefs.legalName?.value ?? beliefs.companyName?.value, country: stated });
  const names = [beliefs.companyName?.value, beliefs.legalName?.value];
  return key === null ? null : { kind: 'company', key, pages, signals: withoutOwnProduct(signals, names) };
}

function personOf(signals: AnySignal[], { pages, ownPage }: { pages: PageRef[]; ownPage: string }, company: Profile | null, now: number): Profile | null {
  const beliefs = believe({ kind: 'person', key: '', pages, signals }, now);
  if (!beliefs.personName && !beliefs.personUrl) return null;
  const own = beliefs.email?.find(({ value }) => isPersonal(value))?.value;
  const key = personKey({ url: beliefs.personUrl?.value ?? ownPage, email: own, ownPage, name: beliefs.personName?.value, companyKey: company?.key });
  if (key === null) return null;
  return { kind: 'person', key, ...(company && { companyKey: company.key }), pages, signals };
}

/** On a person's profile the company is the employer: the one picked, else the one believed first. */
function employerAsCompany(signals: readonly AnySignal[], accounts: readonly AnySignal[], now: number, picked?: string): AnySignal[] {
  const employers = believe({ kind: 'person', key: '', pages: [], signals: [...signals] }, now).employer ?? [];
  const chosen = employers.find(({ value }) => picked !== undefined && companyNameKey(value) === companyNameKey(picked));
  const employer = (chosen ?? employers[0])?.signals[0];
  if (employer === undefined) return [];
  const own = accounts.filter(({ position }) => position === employer.position);
  return [{ ...employer, field: 'companyName', rule: `${employer.rule}/employer` }, ...own, ...mailboxesAt(employer.value, signals)];
}

/** Domains of the person's mailboxes that bear the employer's name. */
function mailboxesAt(employer: string, signals: readonly AnySignal[]): AnySignal[] {
  const name = companyNameKey(employer).replace(/ /g, '');
  return signals.flatMap((signal) => {
    const domain = signal.field === 'email' && !isFreeMail(signal.value) ? companyDomain(signal.value.slice(signal.value.indexOf('@') + 1)) : null;
    const label = domain?.split('.')[0]?.replace(/-/g, '') ?? '';
    const bears = label.length >= 4 && (name.startsWith(label) || label.startsWith(name));
    return domain !== null && bears ? [{ ...signal, field: 'companyAlias' as const, value: domain, rule: `${signal.rule}/of-mailbox` }] : [];
  });
}

/** A company known by its legal name alone goes by it. */
function named(signals: AnySignal[]): AnySignal[] {
  const legal = signals.find((signal) => signal.field === 'legalName');
  if (!legal || legal.field !== 'legalName' || signals.some(({ field }) => field === 'companyName')) return signals;
  return [...signals, { ...legal, field: 'companyName', rule: `${legal.rule}/legal-name` }];
}
