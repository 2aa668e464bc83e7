import type { Profile } from '#lib/evidence/model.ts';
import { companyKey } from '#lib/evidence/identity.ts';
import { isDomainKey, isNameKey, principalKey, tieBetween, tieTokens, type Tie, type TieReason } from '#lib/evidence/same-company.ts';
import type { LeadlightDb } from '#lib/storage/db.ts';
import { profileRow, profileRows } from '#lib/storage/profiles.ts';
import { moveCompany } from '#lib/storage/prospects.ts';
import type { Needs } from './needs.ts';

/** Another company that this one may be; the rep decides. */
interface Suggestion {
  key: string;
  reason: TieReason;
}

/** Which company a profile counts for. */
export interface Counted {
  key: string;
  /** Null where it counts for itself; "accepted" a suggestion, "typed" the domain: by the rep. */
  because: TieReason | 'accepted' | 'typed' | null;
  /** Best first. */
  suggestions: Suggestion[];
  /** Keys of companies the rep said it is not. */
  refused: string[];
  /** Companies of this session that count for the same one. */
  together: Profile[];
}

const SUGGESTIONS_MAX = 3;

/**
 * Which company a profile counts for: the one the rep named or accepted; else the one it is stored with; else, of those it
 * is surely tied to, the one that is stored or the best known. What is only likely is suggested, until the rep refuses it.
 * @param company under the key it was read by
 * @param companies of this session
 */
export async function countedCompany({ db, now }: Pick<Needs, 'db' | 'now'>, company: Profile, companies: readonly Profile[]): Promise<Counted> {
  const own = keyByName(company);
  const typed = lastWord(company, 'companyDomain');
  const said = typed ?? accepted(company);
  const stored = await profileRow(db, 'company', company.key);
  const read = await ownedBy(db, companies.filter(({ key }) => key !== company.key));
  const ties = tiesOf({ ...company, key: own }, [...(await storedTies(db, company)), ...read], now());
  const sure = ties.filter(({ tie }) => tie.sure);
  const key = said !== null ? await ownerOf(db, said) : (stored?.owner ?? (await bestOf(db, [own, ...sure.map(({ owner }) => owner)])));
  const isTogether = ({ profile, owner, stored: kept }: Owned): boolean => owner === key || (!kept && owner === profile.key && sure.some((tied) => tied.profile === profile));
  return {
    key,
    because: key === own ? null : said !== null ? (typed === null ? 'accepted' : 'typed') : (ties.find(({ owner }) => owner === key)?.tie.reason ?? 'name'),
    suggestions: said === null ? suggestionsIn(ties.filter((tied) => tied.owner !== key && !isTogether(tied))) : [],
    refused: Object.entries(company.decisions ?? {}).flatMap(([other, { verdict }]) => (verdict === 'apart' ? other : [])),
    together: read.filter(isTogether).map(({ profile }) => profile),
  };
}

interface Owned {
  profile: Profile;
  owner: string;
  stored: boolean;
}
interface Tied extends Owned {
  tie: Tie;
}

/** Companies tied to this one, those the rep keeps apart left out; a company without a domain ties to those with one only. */
function tiesOf(company: Profile, others: readonly Owned[], now: number): Tied[] {
  const tokens = new Set(tieTokens(company));
  return others.flatMap(({ profile, owner, stored }) => {
    if (isApart(company, profile, owner) || (!isDomainKey(owner) && !isDomainKey(company.key))) return [];
    const tie = tieTokens(profile).some((token) => tokens.has(token)) ? tieBetween(company, profile, now) : null;
    return tie === null ? [] : [{ profile, owner, stored, tie }];
  });
}

function isApart(one: Profile, other: Profile, owner: string): boolean {
  return [one.decisions?.[other.key], one.decisions?.[owner], other.decisions?.[one.key]].some((decision) => decision?.verdict === 'apart');
}

async function storedTies(db: LeadlightDb, company: Profile): Promise<Owned[]> {
  const rows = await db.profiles.where('ties').anyOf(tieTokens(company)).distinct().toArray();
  return rows.filter(({ profile }) => profile.key !== company.key).map(({ profile, owner }) => ({ profile, owner, stored: true }));
}

/** Companies of this session, with whom they are stored or count for by the rep's word. */
async function ownedBy(db: LeadlightDb, profiles: readonly Profile[]): Promise<Owned[]> {
  const rows = await db.profiles.bulkGet(profiles.map(({ key }) => `company:${key}`));
  return profiles.map((profile, index) => ({ profile, owner: rows[index]?.owner ?? countsAs(profile), stored: rows[index] !== undefined }));
}

async function ownerOf(db: LeadlightDb, key: string): Promise<string> {
  return (await profileRow(db, 'company', key))?.owner ?? key;
}

/** Of companies that are one: of those with a domain the one that is stored, else the best known. */
async function bestOf(db: LeadlightDb, all: readonly string[]): Promise<string> {
  const domains = all.filter(isDomainKey);
  const keys = domains.length > 0 ? domains : all;
  const stored: string[] = [];
  for (const key of new Set(keys)) if ((await profileRows(db, 'company', key)).length > 0) stored.push(key);
  return principalKey(stored.length > 0 ? stored : keys);
}

/** A sure tie between two that are stored apart is for the rep to join, like one by name. */
function suggestionsIn(ties: readonly Tied[]): Suggestion[] {
  const byKey = new Map<string, Suggestion>();
  for (const { owner, tie } of ties.toSorted((a, b) => Number(b.tie.sure) - Number(a.tie.sure) || Number(isNameKey(a.owner)) - Number(isNameKey(b.owner)))) {
    if (!byKey.has(owner)) byKey.set(owner, { key: owner, reason: tie.reason });
  }
  return [...byKey.values()].slice(0, SUGGESTIONS_MAX);
}

/**
 * Who was saved at a company known by name alone comes to the company stored by its domain where the two are surely one.
 * Call inside the transaction of the save.
 */
export async function gatherTied(db: LeadlightDb, owner: string, now: number): Promise<void> {
  if (!isDomainKey(owner)) return;
  for (const { profile } of await profileRows(db, 'company', owner)) {
    for (const tied of tiesOf(profile, await storedTies(db, profile), now)) {
      const row = tied.tie.sure && isNameKey(tied.owner) ? await profileRow(db, 'company', tied.profile.key) : undefined;
      if (row) await moveCompany(db, row, owner);
    }
  }
}

/** Key a company counts as by the rep's word, the domain they typed or the company they accepted, else by itself. */
export const countsAs = (company: Profile): string => lastWord(company, 'companyDomain') ?? accepted(company) ?? keyByName(company);

/** The company the rep accepted as this one. */
function accepted({ decisions = {} }: Profile): string | null {
  const same = Object.entries(decisions).filter(([, { verdict }]) => verdict === 'same');
  return same.toSorted(([, a], [, b]) => b.at - a.at)[0]?.[0] ?? null;
}

/** Its own key; of a page that names no company the name the rep gave it. */
function keyByName(company: Profile): string {
  const name = company.key.startsWith('page:') ? lastWord(company, 'companyName') : null;
  return (name !== null && companyKey({ name })) || company.key;
}

function lastWord(company: Profile, field: 'companyDomain' | 'companyName'): string | null {
  const words = company.signals.filter((signal) => signal.field === field && signal.method === 'rep');
  const [last] = words.toSorted((one, other) => other.observedAt - one.observedAt);
  return typeof last?.value === 'string' ? last.value : null;
}
