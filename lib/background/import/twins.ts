import type { Profile } from '#lib/evidence/model.ts';
import { believe } from '#lib/evidence/believe.ts';
import { tieBetween, tieTokens } from '#lib/evidence/same-company.ts';
import { isSureToken, personTokens } from '#lib/evidence/same-person.ts';
import type { TwinReason } from '#lib/messaging/import-protocol.ts';
import type { LeadlightDb, ProfileRow } from '#lib/storage/db.ts';

/** Whom stored an imported profile is: `owner` is the key it counts under, `stored` everything known of them. */
interface Twin {
  owner: string;
  name: string;
  /** Null where they are stored under the very same key. */
  reason: TwinReason | null;
  sure: boolean;
}

/** Twins among the stored profiles, by "kind:key" of the imported one. */
export type Twins = ReadonlyMap<string, Twin>;

/** Looks for all of these at once: by key, then by what surely ties them, then by name, which only suggests. */
export async function findTwins(db: LeadlightDb, fresh: readonly Profile[], now: number): Promise<Twins> {
  const profiles = new Map(fresh.map((profile) => [idOf(profile), profile]));
  if ((await db.profiles.count()) === 0) return new Map();
  const twins = new Map<string, Twin>();
  for (const row of await db.profiles.bulkGet([...profiles.keys()])) if (row) twins.set(row.id, { owner: row.owner, name: nameOf(row.profile, now), reason: null, sure: true });
  const missing = [...profiles].filter(([id]) => !twins.has(id)).map(([id, profile]) => ({ id, profile, tokens: tokensOf(profile) }));
  const byToken = await rowsByToken(db, missing.flatMap(({ tokens }) => tokens));
  for (const { id, profile, tokens } of missing) {
    const candidates = [...new Set(tokens.flatMap((token) => byToken.get(token) ?? []))].filter((row) => row.profile.kind === profile.kind);
    const twin = profile.kind === 'company' ? companyTwin(profile, candidates, now) : personTwin(tokens, candidates, now);
    if (twin) twins.set(id, twin);
  }
  return twins;
}

const idOf = ({ kind, key }: Profile): string => `${kind}:${key}`;
const tokensOf = (profile: Profile): string[] => (profile.kind === 'company' ? tieTokens(profile) : personTokens(profile));

async function rowsByToken(db: LeadlightDb, tokens: readonly string[]): Promise<Map<string, ProfileRow[]>> {
  const wanted = new Set(tokens);
  const rows = wanted.size === 0 ? [] : await db.profiles.where('ties').anyOf([...wanted]).distinct().toArray();
  const byToken = new Map<string, ProfileRow[]>();
  for (const row of rows) for (const token of row.ties) if (wanted.has(token)) byToken.set(token, [...(byToken.get(token) ?? []), row]);
  return byToken;
}

function companyTwin(company: Profile, candidates: readonly ProfileRow[], now: number): Twin | null {
  const tied = candidates.flatMap(({ profile, owner }) => {
    const isApart = profile.decisions?.[company.key]?.verdict === 'apart';
    const tie = isApart ? null : tieBetween(company, profile, now);
    return tie === null ? [] : [{ owner, name: nameOf(profile, now), reason: tie.reason, sure: tie.sure }];
  });
  return tied.find(({ sure }) => sure) ?? tied[0] ?? null;
}

function personTwin(tokens: readonly string[], candidates: readonly ProfileRow[], now: number): Twin | null {
  const own = new Set(tokens);
  const tied = candidates.map(({ profile, owner, ties }) => {
    const shared = ties.filter((token) => own.has(token));
    const sure = shared.find(isSureToken);
    const reason: TwinReason = sure === undefined ? 'person-name' : sure.startsWith('mailbox:') ? 'mailbox' : 'profile';
    return { owner, name: nameOf(profile, now), reason, sure: sure !== undefined };
  });
  return tied.find(({ sure }) => sure) ?? tied[0] ?? null;
}

function nameOf(profile: Profile, now: number): string {
  const { personName, companyName, companyDomain } = believe(profile, now);
  return personName?.value ?? companyName?.value ?? companyDomain?.value ?? profile.key;
}
