import type { LeadlightDb, ProfileRow, ProspectRow } from './db.ts';
import { dropDigests } from './digests.ts';
import { dropGradings } from './grades.ts';
import { isSame, pick, type Change, type Members } from './undo.ts';

/** Whether a change made a record of which some members are enough to tell that it stands as the command left it. */
export const isMadeInPart = ({ table, before, inPart }: Change): boolean => before === null && inPart === true && (table === 'prospects' || table === 'profiles');

/** Takes away what a command made, many at once; what was changed since, or is rested on by now, stays. Returns how many stay. Call inside one transaction. */
export async function takeAway(db: LeadlightDb, changes: readonly Change[]): Promise<number> {
  const made = changes.filter(isMadeInPart);
  const prospects = await standing<ProspectRow>(await db.prospects.bulkGet(idsOf(made, 'prospects')), made, 'prospects');
  await dropGradings(db, prospects);
  await dropDigests(db, prospects);
  await db.snapshots.bulkDelete(prospects.map(({ id }) => id));
  await db.prospects.bulkDelete(prospects.map(({ id }) => id));
  const profiles = await standing<ProfileRow>(await db.profiles.bulkGet(idsOf(made, 'profiles')), made, 'profiles');
  const free = await unused(db, profiles);
  await db.profiles.bulkDelete(free.map(({ id }) => id));
  return made.length - prospects.length - free.length;
}

const idsOf = (changes: readonly Change[], table: Change['table']): string[] => changes.filter((change) => change.table === table).map(({ id }) => id);

/** Records that are still as the command left them. */
async function standing<T extends { id: string }>(records: readonly (T | undefined)[], changes: readonly Change[], table: Change['table']): Promise<T[]> {
  const left = new Map(changes.filter((change) => change.table === table).map(({ id, after }) => [id, after]));
  return records.filter((record) => record !== undefined).filter((record) => isSame(pick(record as unknown as Members, Object.keys(left.get(record.id) ?? {})), left.get(record.id)));
}

/** Profiles that no prospect rests on, or that are not the only one of whom it rests on. */
async function unused(db: LeadlightDb, profiles: readonly ProfileRow[]): Promise<ProfileRow[]> {
  const owners = [...new Set(profiles.map(({ owner }) => owner))];
  if (owners.length === 0) return [];
  const used = new Set([...(await db.prospects.where('companyKey').anyOf(owners).keys()), ...(await db.prospects.where('personKey').anyOf(owners).keys())].map(String));
  const going = new Map<string, number>();
  for (const { owner } of profiles) going.set(owner, (going.get(owner) ?? 0) + 1);
  const kept = new Set<string>();
  for (const owner of used) if ((await db.profiles.where('owner').equals(owner).count()) <= (going.get(owner) ?? 0)) kept.add(owner);
  return profiles.filter(({ owner }) => !kept.has(owner));
}
