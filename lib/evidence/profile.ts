import { isFreeMail } from '#lib/taxonomy/free-mail.ts';
import { companyKey, personKey } from './identity.ts';
import { canonicalJson } from './canonical-json.ts';
import { believe } from './believe.ts';
import { datedByFirstSight, earliest, firstSeen } from './first-seen.ts';
import { repsChoices } from './reps-choices.ts';
import { headCountsRead } from './head-counts.ts';
import { MANY_FIELDS, PERSON_FIELDS, type AnySignal, type Evidence, type FieldName, type PageRef, type Profile } from './model.ts';
import { companyNameKey } from './normalise/company-name.ts';
import { companyDomain } from './normalise/domain.ts';
import { isPersonal } from './normalise/email.ts';
import { pageAddress } from './normalise/url.ts';
import { withoutOwnProduct } from './own-product.ts';
import { signalsFrom } from './signals.ts';
import { valueKey } from './value-key.ts';

export { believe } from './believe.ts';

const SIGNALS_MAX = 400;
const SIGNALS_PER_FIELD_MAX = 80;
const PAGES_MAX = 60;

const MANY: ReadonlySet<FieldName> = new Set(MANY_FIELDS);
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
  const page: PageRef = { url: evidence.url, pageKind: evidence.pageKind, readAt: evidence.readAt, cut: evidence.cut };
  const signals = bounded(distinct(signalsFrom(evidence)));
  const aboutPerson = isAboutPerson(evidence, signals);
  const accounts = aboutPerson ? signals.filter(isEmployersAccount) : [];
  const isTheirs = (signal: AnySignal): boolean => PERSON.has(signal.field) || (aboutPerson && CONTACTS.has(signal.field));
  const personSignals = aboutPerson ? signals.filter((signal) => isTheirs(signal) && !accounts.includes(signal)) : [];
  const first = employerAsCompany(personSignals, accounts, evidence.readAt);
  const companySignals = named([...signals.filter((signal) => !isTheirs(signal)), ...first]);
  const company = companyOf(companySignals, page, evidence.readAt);
  const other = picked === undefined ? first : employerAsCompany(personSignals, accounts, evidence.readAt, picked);
  return {
    // what the page says of a company besides is of the first employer
    company: sameName(other[0], first[0]) ? company : companyOf(other, page, evidence.readAt),
    person: personOf(personSignals, page, company, evidence.readAt),
  };
}

/** Of the company a position is at, not of the person who holds it. */
const isEmployersAccount = ({ field, position }: AnySignal): boolean => field === 'socialLink' && position !== undefined;

const sameName = (one: AnySignal | undefined, other: AnySignal | undefined): boolean => (one && valueKey(one)) === (other && valueKey(other));

function companyOf(signals: AnySignal[], page: PageRef, now: number): Profile | null {
  const beliefs = believe({ kind: 'company', key: '', pages: [page], signals }, now);
  const stated = beliefs.country?.signals[0]?.method === 'guess' ? undefined : beliefs.country?.value;
  const key = companyKey({ domain: beliefs.companyDomain?.value, name: beliefs.legalName?.value ?? beliefs.companyName?.value, country: stated });
  const names = [beliefs.companyName?.value, beliefs.legalName?.value];
  return key === null ? null : { kind: 'company', key, pages: [page], signals: withoutOwnProduct(signals, names) };
}

function personOf(signals: AnySignal[], page: PageRef, company: Profile | null, now: number): Profile | null {
  const beliefs = believe({ kind: 'person', key: '', pages: [page], signals }, now);
  if (!beliefs.personName && !beliefs.personUrl) return null;
  const own = beliefs.email?.find(({ value }) => isPersonal(value))?.value;
  const key = personKey({ url: beliefs.personUrl?.value ?? page.url, email: own, ownPage: page.url, name: beliefs.personName?.value, companyKey: company?.key });
  if (key === null) return null;
  return { kind: 'person', key, ...(company && { companyKey: company.key }), pages: [page], signals };
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

/**
 * Both readings as one profile. Reading a page again replaces what it said before; a rep's signals always stay, the newest for each
 * single-valued field. The same whichever comes first, and however often.
 */
export function mergeProfiles(stored: Profile, fresh: Profile): Profile {
  const versions = [...versionsOf(stored), ...versionsOf(fresh)];
  const newest = new Map<string, PageVersion>();
  for (const version of versions) {
    const other = newest.get(version.address);
    if (!other || supersedes(version, other)) newest.set(version.address, version);
  }
  const pages = [...newest.values()].toSorted((a, b) => b.readAt - a.readAt || compare(a.address, b.address)).slice(0, PAGES_MAX);
  const addresses = new Set(pages.map(({ address }) => address));
  const seen = earliest(firstSeen(stored), firstSeen(fresh), addresses);
  const headCounts = headCountsRead(stored, fresh, addresses);
  const reps = repSignals([...stored.signals, ...fresh.signals]);
  const companyLink = [stored.companyKey, fresh.companyKey].filter((key) => key !== undefined).toSorted(byCertainty)[0];
  return {
    kind: stored.kind,
    key: stored.key,
    ...(companyLink !== undefined && { companyKey: companyLink }),
    pages: pages.flatMap(({ ref }) => ref ?? []),
    signals: bounded([...reps, ...distinct(pages.flatMap(({ signals }) => signals)).map((signal) => datedByFirstSight(signal, seen))]),
    ...(Object.keys(seen).length > 0 && { firstSeen: seen }),
    ...repsChoices(stored, fresh),
    ...(headCounts.length > 0 && { headCounts }),
  };
}

/** A domain says more than a name. */
const byCertainty = (a: string, b: string): number => Number(a.startsWith('name:')) - Number(b.startsWith('name:')) || compare(a, b);

interface PageVersion {
  address: string;
  readAt: number;
  ref: PageRef | null;
  signals: AnySignal[];
}

function versionsOf(profile: Profile): PageVersion[] {
  const versions = new Map<string, PageVersion>();
  const at = (url: string): PageVersion => {
    const address = pageAddress(url);
    const version = versions.get(address) ?? { address, readAt: 0, ref: null, signals: [] };
    versions.set(address, version);
    return version;
  };
  for (const ref of profile.pages) {
    const version = at(ref.url);
    if (version.ref === null || ref.readAt > version.readAt) Object.assign(version, { ref, readAt: ref.readAt });
  }
  for (const signal of profile.signals) {
    if (signal.method === 'rep') continue;
    const version = at(signal.url);
    version.signals.push(signal);
    if (version.ref === null) version.readAt = Math.max(version.readAt, signal.observedAt);
  }
  return [...versions.values()];
}

/** The later reading; of two at the same moment one and always the same. */
function supersedes(a: PageVersion, b: PageVersion): boolean {
  if (a.readAt !== b.readAt) return a.readAt > b.readAt;
  return compare(canonicalJson([a.ref, a.signals]), canonicalJson([b.ref, b.signals])) > 0;
}

function repSignals(signals: readonly AnySignal[]): AnySignal[] {
  const newest = new Map<string, AnySignal>();
  for (const signal of signals) {
    if (signal.method !== 'rep') continue;
    const slot = MANY.has(signal.field) ? `${signal.field}|${valueKey(signal)}` : signal.field;
    const other = newest.get(slot);
    if (!other || signal.observedAt > other.observedAt || (signal.observedAt === other.observedAt && compare(canonicalJson(signal), canonicalJson(other)) > 0)) newest.set(slot, signal);
  }
  return [...newest.entries()].toSorted(([a], [b]) => compare(a, b)).map(([, signal]) => signal);
}

function distinct(signals: readonly AnySignal[]): AnySignal[] {
  return [...new Map(signals.map((signal) => [canonicalJson({ ...signal, observedAt: 0 }), signal])).values()];
}

/** First the best signal of every value, then the second of each …: what every page repeats crowds nothing out. Rep's are never put back. */
function inTurns<T extends { signal: AnySignal }>(best: readonly T[]): T[] {
  const seen = new Map<string, number>();
  return best
    .map((one) => {
      const key = `${one.signal.field}|${valueKey(one.signal)}`;
      const turn = seen.get(key) ?? 0;
      seen.set(key, turn + 1);
      return { one, turn: one.signal.method === 'rep' ? 0 : turn };
    })
    .toSorted((a, b) => a.turn - b.turn)
    .map(({ one }) => one);
}

/** A page cannot bloat a profile: the best signals of each field, rep's first. Order is kept. */
function bounded(signals: AnySignal[]): AnySignal[] {
  if (signals.length <= SIGNALS_PER_FIELD_MAX) return signals;
  const best = signals
    .map((signal, index) => ({ signal, index }))
    .toSorted((a, b) => Number(b.signal.method === 'rep') - Number(a.signal.method === 'rep') || b.signal.confidence - a.signal.confidence || b.signal.observedAt - a.signal.observedAt || a.index - b.index);
  const varied = inTurns(best);
  const counts = new Map<FieldName, number>();
  const kept = varied.filter(({ signal }) => {
    const count = (counts.get(signal.field) ?? 0) + 1;
    counts.set(signal.field, count);
    return signal.method === 'rep' || count <= SIGNALS_PER_FIELD_MAX;
  });
  return kept.slice(0, SIGNALS_MAX).toSorted((a, b) => a.index - b.index).map(({ signal }) => signal);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
