import type { Profile } from '#lib/evidence/model.ts';
import { mergeProfiles } from '#lib/evidence/merge-profiles.ts';
import { tieTokens } from '#lib/evidence/same-company.ts';
import { personTokens } from '#lib/evidence/same-person.ts';
import type { LeadlightDb, ProfileRow } from './db.ts';

type Kind = Profile['kind'];

/** All that is stored about a company or person, as one profile under the owner's key; null when nothing is. */
export async function storedProfile(db: LeadlightDb, kind: Kind, owner: string): Promise<Profile | null> {
  const rows = await profileRows(db, kind, owner);
  return joinProfiles(owner, rows.map((row) => row.profile));
}

/** The stored profile as read under this very key, with whom it counts for. */
export function profileRow(db: LeadlightDb, kind: Kind, key: string): Promise<ProfileRow | undefined> {
  return db.profiles.get(`${kind}:${key}`);
}

export function profileRows(db: LeadlightDb, kind: Kind, owner: string): Promise<ProfileRow[]> {
  return db.profiles
    .where('owner')
    .equals(owner)
    .filter(({ profile }) => profile.kind === kind)
    .toArray();
}

/** Merges a profile into what is stored under its key. Call inside the transaction of the save. */
export async function keepProfile(db: LeadlightDb, profile: Profile, owner: string): Promise<void> {
  const stored = await profileRow(db, profile.kind, profile.key);
  await db.profiles.put(toRow(stored ? mergeProfiles(stored.profile, profile) : profile, owner));
}

export function toRow(profile: Profile, owner: string): ProfileRow {
  return { id: `${profile.kind}:${profile.key}`, owner, ties: profile.kind === 'company' ? tieTokens(profile) : personTokens(profile), profile };
}

/** Profiles of one subject read under several keys, merged under `key`. */
export function joinProfiles(key: string, profiles: readonly (Profile | null)[]): Profile | null {
  return profiles
    .filter((profile) => profile !== null)
    .map((profile) => ({ ...profile, key }))
    .reduce<Profile | null>((joined, profile) => (joined ? mergeProfiles(joined, profile) : profile), null);
}
