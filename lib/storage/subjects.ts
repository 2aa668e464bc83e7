import type { Profile } from '#lib/evidence/model.ts';
import type { Prospect } from '#lib/prospects/model.ts';
import type { Subject } from '#lib/qualify/subject.ts';
import type { LeadlightDb, ProfileRow } from './db.ts';
import { joinProfiles } from './profiles.ts';

/** A saved prospect with all that it is graded from. */
export interface SavedSubject {
  row: Prospect;
  subject: Subject;
}

/** Few enough to be read in one task without being felt. */
const BATCH = 20;

/** Every prospect, or `limit` of them spread evenly over all, in the order of their ids. */
function spread(ids: readonly string[], limit: number): string[] {
  if (ids.length <= limit) return [...ids];
  return ids.filter((_, index) => Math.floor((index * limit) / ids.length) !== Math.floor(((index - 1) * limit) / ids.length));
}

/**
 * Saved prospects with what they are graded from, in small batches; of more than `limit` an even sample. Each batch comes
 * with how many are saved in all.
 */
export async function* savedSubjects(db: LeadlightDb, limit: number): AsyncGenerator<{ saved: number; batch: SavedSubject[] }> {
  const ids = await db.prospects.toCollection().primaryKeys();
  const chosen = spread(ids, limit);
  for (let from = 0; from < chosen.length; from += BATCH) {
    const rows = (await db.prospects.bulkGet(chosen.slice(from, from + BATCH))).filter((row) => row !== undefined);
    yield { saved: ids.length, batch: await withSubjects(db, rows) };
  }
}

/** Rows with what they are graded from. */
export async function withSubjects(db: LeadlightDb, rows: readonly Prospect[]): Promise<SavedSubject[]> {
  const owners = new Set(rows.flatMap(({ companyKey, personKey }) => [companyKey, personKey]).filter((key) => key !== null));
  const profiles = new Map<string, ProfileRow[]>();
  for (const row of await db.profiles.where('owner').anyOf([...owners]).toArray()) {
    const key = ownedBy(row.profile.kind, row.owner);
    profiles.set(key, [...(profiles.get(key) ?? []), row]);
  }
  return rows.map((row) => {
    const company = joined(profiles, 'company', row.companyKey);
    const person = joined(profiles, 'person', row.personKey);
    const { answers, touches } = row;
    return { row, subject: { company, person: person && company ? { ...person, companyKey: company.key } : person, answers, touches } };
  });
}

const ownedBy = (kind: Profile['kind'], owner: string): string => `${kind}:${owner}`;

function joined(profiles: ReadonlyMap<string, ProfileRow[]>, kind: Profile['kind'], owner: string | null): Profile | null {
  if (owner === null) return null;
  return joinProfiles(owner, (profiles.get(ownedBy(kind, owner)) ?? []).map(({ profile }) => profile));
}
