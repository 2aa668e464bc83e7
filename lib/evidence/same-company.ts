/** Whether two companies, read under different keys, are one (section 4.3). */
import { isFreeMail } from '#lib/taxonomy/free-mail.ts';
import { believe } from './believe.ts';
import type { Profile } from './model.ts';
import { companyNameKey } from './normalise/company-name.ts';

/**
 * What ties them: one entry in a register; one names the other's domain as its own; one account on LinkedIn; mailboxes at the
 * other's domain; nothing but the name.
 */
export type TieReason = 'register' | 'declared' | 'account' | 'email' | 'name';

export interface Tie {
  /** False: only a suggestion, which the rep accepts or refuses. */
  sure: boolean;
  reason: TieReason;
}

interface Marks {
  /** Null for a company known by its name alone. */
  domain: string | null;
  /** The name in the domain, '' without. */
  label: string;
  names: ReadonlySet<string>;
  accounts: ReadonlySet<string>;
  aliases: ReadonlySet<string>;
  /** Hosts of mailboxes and the domains above them. */
  mailDomains: ReadonlySet<string>;
  /** Register and VAT numbers. */
  numbers: ReadonlySet<string>;
}

const COMPANY_ACCOUNT = /^https:\/\/www\.linkedin\.com\/(?:company|school|showcase)\//i;
const LABEL_MIN = 3;

/**
 * What ties two companies. What one of them says of the other is sure where they also share a name, of the company or in
 * the domain; else it is a suggestion, as is a name alone. Null: nothing does, or they are in different countries or have
 * different accounts, or one is the other's parent, which is a link and no merger.
 */
export function tieBetween(one: Profile, other: Profile, now: number): Tie | null {
  const [a, b] = [marksOf(one), marksOf(other)];
  if (one.key === other.key || isRelated(one, b) || isRelated(other, a)) return null;
  const brand = a.label.length >= LABEL_MIN && a.label === b.label;
  const named = share(a.names, b.names) || (brand && begins(a.names, b.names));
  const alike = named || brand;
  if (share(a.numbers, b.numbers)) return { sure: alike, reason: 'register' };
  if (isIn(b.domain, a.aliases) || isIn(a.domain, b.aliases)) return { sure: alike, reason: 'declared' };
  if (share(a.accounts, b.accounts)) return { sure: alike, reason: 'account' };
  if (a.accounts.size > 0 && b.accounts.size > 0) return null;
  if (isIn(b.domain, a.mailDomains) || isIn(a.domain, b.mailDomains)) return { sure: alike, reason: 'email' };
  return named && !inOtherCountries(one, other, now) ? { sure: false, reason: 'name' } : null;
}

/** What two companies must share at least one of to be tied: for finding candidates. */
export function tieTokens(profile: Profile): string[] {
  const { domain, label, names, accounts, aliases, mailDomains, numbers } = marksOf(profile);
  const domains = [...aliases, ...mailDomains, ...(domain === null ? [] : [domain])];
  return [
    ...new Set([
      ...[...names].map((name) => `name:${name}`),
      ...(label.length >= LABEL_MIN ? [`label:${label}`] : []),
      ...[...accounts].map((account) => `account:${account}`),
      ...[...numbers].map((number) => `number:${number}`),
      ...domains.map((each) => `domain:${each}`),
    ]),
  ];
}

/** The key that stands for both: a domain before a name, a generic domain before a country's, the shorter one. */
export function principalKey(keys: readonly string[]): string {
  return keys.toSorted((a, b) => rank(a) - rank(b) || a.length - b.length || (a < b ? -1 : 1))[0] ?? '';
}

const rank = (key: string): number => (!isDomainKey(key) ? 3 : key.endsWith('.com') ? 0 : /\.[a-z]{2}$/.test(key) ? 2 : 1);

/** "name:<folded name>|<country>": a company whose domain is not known. */
export const isNameKey = (key: string): boolean => key.startsWith('name:');
/** A registrable domain: neither a name nor a page that names no company. */
export const isDomainKey = (key: string): boolean => !isNameKey(key) && !key.startsWith('page:');

function marksOf({ key, signals }: Profile): Marks {
  const domain = isDomainKey(key) ? key : null;
  const names = new Set<string>();
  const accounts = new Set<string>();
  const aliases = new Set<string>();
  const mailDomains = new Set<string>();
  const numbers = new Set<string>();
  for (const signal of signals) {
    if (signal.field === 'companyName' || signal.field === 'legalName') names.add(companyNameKey(signal.value));
    else if (signal.field === 'socialLink' && COMPANY_ACCOUNT.test(signal.value)) accounts.add(signal.value.toLowerCase());
    else if (signal.field === 'companyAlias') aliases.add(signal.value);
    else if (signal.field === 'registerNumber' || signal.field === 'vatNumber') numbers.add(`${signal.field} ${signal.value}`);
    else if (signal.field === 'email' && !isFreeMail(signal.value)) for (const host of hostsOf(signal.value)) mailDomains.add(host);
  }
  mailDomains.delete(domain ?? '');
  names.delete('');
  // the key is a registrable domain, so its first part is the name in it
  return { domain, label: domain?.split('.')[0] ?? '', names, accounts, aliases, mailDomains, numbers };
}

/** "jobs@mail.brightforge.com" is at mail.brightforge.com and at brightforge.com. */
function hostsOf(address: string): string[] {
  const labels = address.slice(address.indexOf('@') + 1).split('.');
  return labels.slice(0, -1).map((_, index) => labels.slice(index).join('.'));
}

/** "hohenstein gruppe" and "hohenstein" are one name. */
const withoutGroup = (name: string): string => name.replace(/ (?:group|gruppen?|groupe|grupo|gruppo|groep|koncern(?:en)?|konsern(?:et)?|holding)$/, '');

/** Whether one calls the other its parent or subsidiary. */
function isRelated({ signals }: Profile, other: Marks): boolean {
  return signals.some(
    ({ field, value }) =>
      field === 'relatedCompany' &&
      ((value.domain !== undefined && value.domain === other.domain) || [...other.names].some((name) => withoutGroup(name) === withoutGroup(companyNameKey(value.name)))),
  );
}

function inOtherCountries(one: Profile, other: Profile, now: number): boolean {
  const [here, there] = [statedCountry(one, now), statedCountry(other, now)];
  return here !== null && there !== null && here !== there;
}

/** The country a company's pages state; what is only guessed from a domain or phone number tells no two apart. */
function statedCountry(profile: Profile, now: number): string | null {
  const country = believe(profile, now).country;
  return country && country.signals[0]?.method !== 'guess' ? country.value : null;
}

/** "brightforge deutschland" begins with "brightforge". */
function begins(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  return [...some].some((one) => [...others].some((other) => one.startsWith(`${other} `) || other.startsWith(`${one} `)));
}

const isIn = (domain: string | null, domains: ReadonlySet<string | null>): boolean => domain !== null && domains.has(domain);
const share = (some: ReadonlySet<string>, others: ReadonlySet<string>): boolean => [...some].some((each) => others.has(each));
