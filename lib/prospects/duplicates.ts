/** Saved prospects that may be one and the same (section 4.3), found by keys they share, so that many thousands take well under a second. */
import { companyNameKey } from '#lib/evidence/normalise/company-name.ts';
import { isPersonal } from '#lib/evidence/normalise/email.ts';
import { isDomainKey } from '#lib/evidence/same-company.ts';
import { fold } from '#lib/taxonomy/fold.ts';
import type { Prospect } from './model.ts';

/**
 * What two prospects share. Surely one: the domain, a domain that one of them names as its own, the profile address, the
 * mailbox, the name (legal form aside) with the country. Only likely: the name alone, the name in the domain, a person's
 * name at one company.
 */
export type DuplicateReason = 'domain' | 'declared' | 'profile' | 'email' | 'name-country' | 'name' | 'brand' | 'person-name';

const SURE: ReadonlySet<DuplicateReason> = new Set(['domain', 'declared', 'profile', 'email', 'name-country']);

/** Two prospects, by id; `keep` is the better known one. */
export interface Duplicate {
  keep: string;
  gone: string;
  /** False: a suggestion, which a person has to judge. */
  sure: boolean;
  reasons: DuplicateReason[];
}

export type Compared = Pick<Prospect, 'id' | 'companyKey' | 'personKey' | 'companyName' | 'companyDomain' | 'personName' | 'facts' | 'apart' | 'answers' | 'touches' | 'savedAt'>;

/** A key that more share than this tells nobody apart: a webmaster's mailbox, a very common name. */
const SHARED_BY_MOST = 50;
const LABEL_MIN = 3;

interface Key {
  reason: DuplicateReason;
  key: string;
}

/** All pairs, the sure ones first, then in the order of the prospects. Those that a person said are apart are left out. */
export function duplicatesIn(prospects: readonly Compared[]): Duplicate[] {
  const pairs = new Map<string, Duplicate>();
  for (const { reason, members } of blocksOf(prospects)) {
    const ordered = members.toSorted(byStanding);
    for (const [at, one] of ordered.entries()) {
      const better = ordered.slice(0, at).find((other) => mayBeOne(other, one, reason));
      if (better) add(pairs, better, one, reason);
    }
  }
  return [...pairs.values()].toSorted((a, b) => Number(b.sure) - Number(a.sure));
}

function add(pairs: Map<string, Duplicate>, keep: Compared, gone: Compared, reason: DuplicateReason): void {
  const name = `${keep.id} ${gone.id}`;
  const pair = pairs.get(name) ?? { keep: keep.id, gone: gone.id, sure: false, reasons: [] };
  if (!pair.reasons.includes(reason)) pair.reasons.push(reason);
  pair.sure ||= SURE.has(reason);
  // A name alone adds nothing to the name with the country.
  if (pair.reasons.includes('name-country')) pair.reasons = pair.reasons.filter((each) => each !== 'name');
  pairs.set(name, pair);
}

interface Block {
  reason: DuplicateReason;
  members: Compared[];
}

function blocksOf(prospects: readonly Compared[]): Block[] {
  const blocks = new Map<string, Block>();
  for (const prospect of prospects) {
    for (const { key, reason } of prospect.personKey === null ? companyKeys(prospect) : personKeys(prospect)) {
      const block = blocks.get(key);
      if (block === undefined) blocks.set(key, { reason, members: [prospect] });
      else if (block.members.at(-1) !== prospect) block.members.push(prospect);
      // A domain that only one side declares is a declared one.
      if (block && reason === 'declared') block.reason = 'declared';
    }
  }
  return [...blocks.values()].filter(({ members }) => members.length > 1 && members.length <= SHARED_BY_MOST);
}

function companyKeys(prospect: Compared): Key[] {
  const { companyKey, companyDomain, facts } = prospect;
  const keys: Key[] = [];
  const domain = companyKey !== null && isDomainKey(companyKey) ? companyKey : companyDomain;
  if (domain !== null) keys.push({ reason: 'domain', key: `domain ${domain}` });
  for (const alias of facts?.aliases ?? []) if (alias !== domain) keys.push({ reason: 'declared', key: `domain ${alias}` });
  const label = domain?.split('.')[0] ?? '';
  if (label.length >= LABEL_MIN) keys.push({ reason: 'brand', key: `label ${label}` });
  if (facts?.email) keys.push({ reason: 'email', key: `company mail ${facts.email}` });
  for (const name of namesOf(prospect)) {
    keys.push({ reason: 'name', key: `name ${name}` });
    if (facts?.country) keys.push({ reason: 'name-country', key: `name ${name} in ${facts.country}` });
  }
  return keys;
}

function personKeys({ personKey, personName, companyKey, companyName, facts }: Compared): Key[] {
  const keys: Key[] = [];
  for (const url of new Set([facts?.profile, personKey].filter((key) => key?.startsWith('https://')))) keys.push({ reason: 'profile', key: `profile ${url}` });
  if (facts?.email && isPersonal(facts.email)) keys.push({ reason: 'email', key: `mail ${facts.email}` });
  const name = personName === null ? '' : fold(personName);
  if (name === '') return keys;
  const companies = [companyKey, companyName === null ? null : companyNameKey(companyName)].filter((company) => company !== null && company !== '');
  for (const company of new Set(companies)) keys.push({ reason: 'person-name', key: `person ${name} at ${company}` });
  return keys;
}

function namesOf({ companyName, facts }: Pick<Compared, 'companyName' | 'facts'>): Set<string> {
  const names = new Set([companyName, facts?.legalName ?? null].filter((name) => name !== null).map(companyNameKey));
  names.delete('');
  return names;
}

function mayBeOne(one: Compared, other: Compared, reason: DuplicateReason): boolean {
  if (one.apart?.includes(other.id) || other.apart?.includes(one.id)) return false;
  if (isRelative(one, other) || isRelative(other, one)) return false;
  if (reason === 'brand') return begins(namesOf(one), namesOf(other)) && !inOtherCountries(one, other);
  return reason !== 'name' || !inOtherCountries(one, other);
}

/** A parent or subsidiary is linked, never merged. */
const isRelative = ({ facts }: Compared, { companyKey }: Compared): boolean => companyKey !== null && (facts?.relatives?.some(({ domain }) => domain === companyKey) ?? false);

const inOtherCountries = (one: Compared, other: Compared): boolean => Boolean(one.facts?.country && other.facts?.country && one.facts.country !== other.facts.country);

/** "brightforge deutschland" begins with "brightforge". */
const begins = (some: ReadonlySet<string>, others: ReadonlySet<string>): boolean => [...some].some((one) => [...others].some((other) => `${one} `.startsWith(`${other} `) || `${other} `.startsWith(`${one} `)));

/** The one to keep first: known by a domain or profile, more worked on, saved longer ago. */
function byStanding(a: Compared, b: Compared): number {
  return keyRank(a) - keyRank(b) || workOn(b) - workOn(a) || a.savedAt - b.savedAt || (a.id < b.id ? -1 : 1);
}

/** A profile address or domain says more than a mailbox, that more than a name. */
function keyRank({ companyKey, personKey }: Pick<Compared, 'companyKey' | 'personKey'>): number {
  const key = personKey ?? companyKey;
  if (key === null) return 3;
  if (personKey !== null) return key.startsWith('https://') ? 0 : /^\S+@\S+\.\S+$/.test(key) ? 1 : 2;
  return isDomainKey(key) ? 0 : 2;
}

const workOn = ({ answers, touches }: Compared): number => answers.length + touches.length;
