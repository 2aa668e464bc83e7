import type { LeadlightDb, ProfileRow, ProspectRow } from './db.ts';
import { dropDigests } from './digests.ts';
import { dropGradings } from './grades.ts';
import { isSame, pick, type Change, type Members } from './undo.ts';

/** Whether a change made a record of which some members are enough to tell that it stands as the command left it. */
export const isMadeInPart = ({ table, before, inPart }: Change): boolean => before === null && inPart === true && (table === 'prospects' || table === 'profiles');

/** Which of these keys a saved prospect rests on, as its company or as itself. */
export type Resting = (owners: readonly string[]) => Promise<ReadonlySet<string>>;

/** Looks each of them up. */
export const restingOn = (db: LeadlightDb): Resting => async (owners) =>
  new Set([...(await db.prospects.where('companyKey').anyOf([...owners]).keys()), ...(await db.prospects.where('personKey').anyOf([...owners]).keys())].map(String));

const ROWS_AT_ONCE = 1000;

/** Reads all prospects when it is first asked: quicker by far than thousands of look-ups. For as long as none comes or goes. */
export function restingOnAny(db: LeadlightDb): Resting {
  let known: Promise<ReadonlySet<string>> | null = null;
  return () => (known ??= allKeys(db));
}

async function allKeys(db: LeadlightDb): Promise<ReadonlySet<string>> {
  const keys = new Set<string>();
  for (let above = '', isMore = true; isMore; ) {
    const rows = await db.prospects.where('id').above(above).limit(ROWS_AT_ONCE).toArray();
    for (const { companyKey, personKey } of rows) for (const key of [companyKey, personKey]) if (key !== null) keys.add(key);
    isMore = rows.length === ROWS_AT_ONCE;
    above = rows.at(-1)?.id ?? above;
  }
  return keys;
}

/** Takes away what a command made, many at once; what was changed since, or is rested on by now, stays. Returns how many stay. Call inside one transaction. */
export async function takeAway(db: LeadlightDb, changes: readonly Change[], resting: Resting): Promise<number> {
  const made = changes.filter(isMadeInPart);
  const prospects = await standing<ProspectRow>(await db.prospects.bulkGet(idsOf(made, 'prospects')), made, 'prospects');
  await dropGradings(db, prospects);
  await dropDigests(db, prospects);
  await db.snapshots.bulkDelete(prospects.map(({ id }) => id));
  await db.prospects.bulkDelete(prospects.map(({ id }) => id));
  const profiles = await standing<ProfileRow>(await db.profiles.bulkGet(idsOf(made, 'profiles')), made, 'profiles');
  const free = await unused(db, profiles, resting);
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
async function unused(db: LeadlightDb, profiles: readonly ProfileRow[], resting: Resting): Promise<ProfileRow[]> {
  const owners = [...new Set(profiles.map(({ owner }) => owner))];
  if (owners.length === 0) return [];
  const used = await resting(owners);
  const going = new Map<string, number>();
  for (const { owner } of profiles) going.set(owner, (going.get(owner) ?? 0) + 1);
  const kept = new Set<string>();
  for (const owner of owners) if (used.has(owner) && (await db.profiles.where('owner').equals(owner).count()) <= (going.get(owner) ?? 0)) kept.add(owner);
  return profiles.filter(({ owner }) => !kept.has(owner));
}
