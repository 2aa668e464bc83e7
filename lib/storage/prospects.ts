import { prospectIdentity } from '#lib/prospects/identity.ts';
import { joinedRow } from '#lib/prospects/join-rows.ts';
import type { Profile } from '#lib/evidence/model.ts';
import type { ListedProspect } from '#lib/prospects/model.ts';
import { dropDigests } from './digests.ts';
import { dropGradings } from './grades.ts';
import { ListedRows } from './listed-rows.ts';
import { profileRows } from './profiles.ts';
import type { LeadlightDb, ProfileRow, ProspectRow } from './db.ts';

export function prospectByIdentity(db: LeadlightDb, identity: string): Promise<ProspectRow | undefined> {
  return db.prospects.where('identity').equals(identity).first();
}

/** All of them with their gradings, touched last first. */
export function listProspects(db: LeadlightDb): Promise<ListedProspect[]> {
  return new ListedRows(db, async () => {}).readAll();
}

/**
 * Deletes prospects with what only they rest on: a company's profile and evidence stay while another prospect is at
 * that company; a person's always go. Returns the deleted rows. Call inside one transaction.
 */
export async function deleteProspects(
  db: LeadlightDb,
  ids: readonly string[],
): Promise<{ prospects: ProspectRow[]; profiles: ProfileRow[] }> {
  const found = (await db.prospects.bulkGet([...ids])).filter((row) => row !== undefined);
  const profiles: ProfileRow[] = [];
  await db.prospects.bulkDelete(found.map((row) => row.id));
  await dropGradings(db, found);
  await dropDigests(db, found);
  await db.snapshots.bulkDelete(found.map((row) => row.id));
  await db.notes.where('prospectId').anyOf(found.map((row) => row.id)).delete();
  await db.handoffs.where('prospectId').anyOf(found.map((row) => row.id)).delete();
  for (const personKey of keysOf(found, 'personKey')) {
    profiles.push(...(await dropProfiles(db, 'person', personKey)));
    await db.evidence.where('personKey').equals(personKey).delete();
  }
  for (const companyKey of keysOf(found, 'companyKey')) {
    profiles.push(...(await dropUnusedCompany(db, companyKey)));
  }
  return { prospects: found, profiles };
}

/**
 * Deletes what is stored of a company once no prospect is at it. Returns its deleted profiles. Call inside one
 * transaction.
 */
export async function dropUnusedCompany(db: LeadlightDb, companyKey: string): Promise<ProfileRow[]> {
  if ((await db.prospects.where('companyKey').equals(companyKey).count()) > 0) return [];
  await db.evidence.where('companyKey').equals(companyKey).delete();
  return await dropProfiles(db, 'company', companyKey);
}

async function dropProfiles(db: LeadlightDb, kind: Profile['kind'], owner: string): Promise<ProfileRow[]> {
  const rows = await profileRows(db, kind, owner);
  await db.profiles.bulkDelete(rows.map(({ id }) => id));
  return rows;
}

/**
 * Lets a stored company profile count for another company from now on. Once nothing else counts for the former one,
 * its prospects and evidence follow; where the other company is saved already, the two become one prospect with the
 * answers and touches of both and the history of the one that moved last. Call inside one transaction.
 */
export async function moveCompany(db: LeadlightDb, row: ProfileRow, to: string): Promise<void> {
  const from = row.owner;
  if (from === to) return;
  await db.profiles.update(row.id, { owner: to });
  const left = await db.profiles.where('owner').equals(from).filter(({ profile }) => profile.kind === 'company').count();
  if (left > 0) return;
  await db.evidence.where('companyKey').equals(from).modify({ companyKey: to });
  for (const prospect of await db.prospects.where('companyKey').equals(from).toArray()) {
    const identity = prospectIdentity(to, prospect.personKey) ?? prospect.identity;
    const twin = await db.prospects.where('identity').equals(identity).first();
    if (!twin || twin.id === prospect.id) {
      await db.prospects.update(prospect.id, { companyKey: to, identity });
      continue;
    }
    await dropRow(db, prospect, twin.id);
    await db.prospects.update(twin.id, joinedRow(twin, prospect));
  }
}

/** Takes away the row of a prospect whose notes and hand-offs are another's from now on. Call inside one transaction. */
export async function dropRow(db: LeadlightDb, row: ProspectRow, heir: string): Promise<void> {
  await db.prospects.delete(row.id);
  await dropGradings(db, [row]);
  await dropDigests(db, [row]);
  await db.snapshots.delete(row.id);
  await db.notes.where('prospectId').equals(row.id).modify({ prospectId: heir });
  await db.handoffs.where('prospectId').equals(row.id).modify({ prospectId: heir });
}

function keysOf(rows: readonly ProspectRow[], field: 'companyKey' | 'personKey'): Set<string> {
  return new Set(rows.map((row) => row[field]).filter((key) => key !== null));
}
