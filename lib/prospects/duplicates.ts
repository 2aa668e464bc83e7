/** Saved prospects that may be one and the same (section 4.3), found by keys they share, so that many thousands take well under a second. */
import { companyNameKey } from '#lib/evidence/normalise/company-name.ts';
import { isPersonal } from '#lib/evidence/normalise/email.ts';
import { isDomainKey } from '#lib/evidence/same-company.ts';
import { fold } from '#lib/taxonomy/fold.ts';
import { eachInSteps } from './in-steps.ts';
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

/** By what prospects are put next to each other; keys of different kinds are told apart by where they are kept. */
type KeyKind = 'domain' | 'label' | 'company-email' | 'company-name' | 'profile' | 'mailbox' | 'person-name';

type Tell = (kind: KeyKind, key: string) => void;

/** All pairs, the sure ones first, then in the order of the prospects. Those that a person said are apart are left out. In steps. */
export function* duplicatesIn(prospects: readonly Compared[]): Generator<void, Duplicate[]> {
  const pairs = new Map<string, Duplicate>();
  yield* eachInSteps(yield* blocksOf(prospects), ({ kind, key, members }) => {
    const ordered = members.toSorted(byStanding);
    for (const [at, one] of ordered.entries()) {
      for (const better of ordered.slice(0, at)) {
        const reason = isApart(better, one) ? null : reasonOf(kind, key, better, one);
        if (reason === null) continue;
        add(pairs, better, one, reason);
        break;
      }
    }
  });
  return [...pairs.values()].toSorted((a, b) => Number(b.sure) - Number(a.sure));
}

function add(pairs: Map<string, Duplicate>, keep: Compared, gone: Compared, reason: DuplicateReason): void {
  const name = `${keep.id} ${gone.id}`;
  const pair = pairs.get(name) ?? { keep: keep.id, gone: gone.id, sure: false, reasons: [] };
  if (!pair.reasons.includes(reason)) pair.reasons.push(reason);
  pair.sure ||= SURE.has(reason);
  pairs.set(name, pair);
}

interface Block {
  kind: KeyKind;
  key: string;
  members: Compared[];
}

function* blocksOf(prospects: readonly Compared[]): Generator<void, Block[]> {
  const first = new Map<KeyKind, Map<string, Compared>>();
  const shared = new Map<KeyKind, Map<string, Block>>();
  yield* eachInSteps(prospects, (prospect) => {
    const tell: Tell = (kind, key) => {
      const known = mapOf(first, kind).get(key);
      if (known === undefined) mapOf(first, kind).set(key, prospect);
      if (known === undefined || known === prospect) return;
      const block = mapOf(shared, kind).get(key) ?? { kind, key, members: [known] };
      if (block.members.at(-1) !== prospect) block.members.push(prospect);
      mapOf(shared, kind).set(key, block);
    };
    if (prospect.personKey === null) tellCompany(prospect, tell);
    else tellPerson(prospect, tell);
  });
  return [...shared.values()].flatMap((blocks) => [...blocks.values()]).filter(({ members }) => members.length <= SHARED_BY_MOST);
}

function mapOf<T>(maps: Map<KeyKind, Map<string, T>>, kind: KeyKind): Map<string, T> {
  const known = maps.get(kind);
  if (known !== undefined) return known;
  const made = new Map<string, T>();
  maps.set(kind, made);
  return made;
}

function tellCompany(prospect: Compared, tell: Tell): void {
  const { facts } = prospect;
  const domain = domainOf(prospect);
  if (domain !== null) {
    tell('domain', domain);
    const label = labelOf(domain);
    if (label.length >= LABEL_MIN) tell('label', label);
  }
  for (const alias of facts?.aliases ?? []) tell('domain', alias);
  if (facts?.email) tell('company-email', facts.email);
  for (const name of namesOf(prospect)) tell('company-name', name);
}

function tellPerson({ personKey, personName, companyKey, companyName, facts }: Compared, tell: Tell): void {
  for (const url of [facts?.profile, personKey]) if (url?.startsWith('https://')) tell('profile', url);
  if (facts?.email && isPersonal(facts.email)) tell('mailbox', facts.email);
  const name = personName === null ? '' : fold(personName);
  if (name === '') return;
  for (const company of [companyKey, companyName === null ? null : companyNameKey(companyName)]) if (company) tell('person-name', `${name} ${company}`);
}

/** What sharing a key says of two; null where it says nothing. */
function reasonOf(kind: KeyKind, key: string, one: Compared, other: Compared): DuplicateReason | null {
  switch (kind) {
    case 'domain':
      return domainOf(one) === key && domainOf(other) === key ? 'domain' : 'declared';
    case 'company-email':
    case 'mailbox':
      return 'email';
    case 'profile':
    case 'person-name':
      return kind;
    case 'company-name':
      return inOtherCountries(one, other) ? null : one.facts?.country && other.facts?.country ? 'name-country' : 'name';
    case 'label':
      return begins(namesOf(one), namesOf(other)) && !inOtherCountries(one, other) ? 'brand' : null;
  }
}

const domainOf = ({ companyKey, companyDomain }: Compared): string | null => (companyKey !== null && isDomainKey(companyKey) ? companyKey : companyDomain);

const labelOf = (domain: string): string => domain.slice(0, domain.indexOf('.'));

function namesOf({ companyName, facts }: Pick<Compared, 'companyName' | 'facts'>): Set<string> {
  const names = new Set([companyName, facts?.legalName ?? null].filter((name) => name !== null).map(companyNameKey));
  names.delete('');
  return names;
}

/** By a rep's word, or as a parent and its subsidiary. */
const isApart = (one: Compared, other: Compared): boolean => Boolean(one.apart?.includes(other.id) || other.apart?.includes(one.id)) || isRelative(one, other) || isRelative(other, one);

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
