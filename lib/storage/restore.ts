import type { Profile } from '#lib/evidence/model.ts';
import { mergeProfiles } from '#lib/evidence/merge-profiles.ts';
import { type BackupTable, BACKUP_TABLES } from '#lib/interop/backup-format.ts';
import type { Note, Prospect, StoredIcp } from '#lib/prospects/model.ts';
import type { Handoff } from '#lib/prospects/handoff.ts';
import { prospectIdentity } from '#lib/prospects/identity.ts';
import { furtherStage } from '#lib/prospects/stage.ts';
import { evidenceWithout, mentionsOf, type Mentions, profileWithout, withoutMentions } from '#lib/prospects/mentions.ts';
import { tracesOf, type Traces } from '#lib/prospects/suppression.ts';
import { NOT_GRADED } from '#lib/qualify/grading.ts';
import { joinTouches } from '#lib/qualify/touches.ts';
import type { IcpVersion } from '#lib/icp/history.ts';
import type { EvidenceRow, LeadlightDb, ProfileRow, ProspectRow } from './db.ts';
import { CHUNK_SIZE, chunkForNew, putGradings } from './grades.ts';
import { toRow } from './profiles.ts';
import { dropUnusedCompany } from './prospects.ts';
import { stagedRows } from './restoring.ts';
import type { SnapshotRow } from './snapshots.ts';
import { readSuppression, type SuppressedRow } from './suppressed.ts';

export interface RestoreCounts {
  prospects: number;
  joined: number;
  suppressed: number;
}

const identityOf = (row: Prospect): string => prospectIdentity(row.companyKey, row.personKey) ?? `page:${row.url}`;

/** Deletes all that a backup brings, but for the suppression list: nobody who asked to be forgotten comes back. Call inside one transaction. */
export async function clearForReplace(db: LeadlightDb): Promise<void> {
  const kept: readonly BackupTable[] = ['suppressed'];
  for (const name of [...BACKUP_TABLES.filter((table) => !kept.includes(table)), 'gradeChunks', 'digestColumns', 'answerChunks', 'jobs']) await db.table(name).clear();
}

/**
 * Moves a staged backup into the store: what is missing comes in, what is here stays and takes in what it lacks, and who is on the
 * suppression list is left out. `onPart` is called after each staged part. Call inside one transaction, after `clearForReplace` where it is to replace all.
 */
export async function moveRestored(db: LeadlightDb, newId: () => string, onPart: () => void = () => {}): Promise<RestoreCounts> {
  const staged: Staged = (table) => told(stagedRows(db, table), onPart);
  for await (const rows of staged<SuppressedRow>('suppressed')) await db.suppressed.bulkPut(rows);
  const barred = await barredPeople(db);
  await moveIcps(db, staged);
  await moveProfiles(db, staged, barred);
  for await (const rows of staged<EvidenceRow>('evidence')) {
    const stored = await db.evidence.bulkGet(rows.map(({ id }) => id));
    const newer = rows.filter((row, index) => !barred?.keys.has(row.personKey ?? '') && row.readAt > (stored[index]?.readAt ?? 0));
    await db.evidence.bulkPut(newer.flatMap((row) => evidenceOf(row, barred)));
  }
  const { ids, ...counts } = await moveProspects(db, staged, barred, newId);
  for (const company of barred?.companies ?? []) await dropUnusedCompany(db, company);
  await moveWhatBelongs(db, staged, ids, barred);
  for (const name of ['choices', 'publishers', 'health'] as const) {
    const table = db.table<object>(name);
    for await (const rows of staged<object>(name)) {
      const path = table.schema.primKey.keyPath as string;
      const stored = await table.bulkGet(rows.map((row) => (row as Record<string, string>)[path] ?? ''));
      await table.bulkPut(rows.filter((_, index) => stored[index] === undefined));
    }
  }
  return counts;
}

/** The staged rows of a table, slice by slice. */
type Staged = <T>(table: BackupTable) => AsyncGenerator<T[]>;

async function* told<T>(slices: AsyncGenerator<T[]>, onPart: () => void): AsyncGenerator<T[]> {
  for await (const slice of slices) {
    yield slice;
    onPart();
  }
}

/** The people of a backup who are on the list: their keys, the companies they are at, and by what texts name them; null where nobody is. */
export interface Barred {
  keys: ReadonlySet<string>;
  companies: ReadonlySet<string>;
  mentions: Mentions;
}

/** Who of the staged backup is on the list; `also` is a list that is not stored yet. */
export async function barredPeople(db: LeadlightDb, also: readonly SuppressedRow[] = []): Promise<Barred | null> {
  const list = await readSuppression(db, also);
  if (list.size === 0) return null;
  const people = new Map<string, Profile>();
  for await (const rows of stagedRows<ProfileRow>(db, 'profiles')) for (const { profile } of rows) if (profile.kind === 'person') people.set(profile.key, profile);
  const barred = { keys: new Set<string>(), companies: new Set<string>(), traces: [] as Traces[] };
  for await (const rows of stagedRows<Prospect>(db, 'prospects')) {
    for (const row of rows) {
      const traces = row.personKey === null ? null : withRow(row, people.get(row.personKey) ?? null);
      if (row.personKey === null || traces === null || !list.holds(traces)) continue;
      barred.keys.add(row.personKey);
      if (row.companyKey !== null) barred.companies.add(row.companyKey);
      barred.traces.push(traces);
    }
  }
  const all = (of: 'urls' | 'emails' | 'names'): string[] => barred.traces.flatMap((traces) => traces[of] ?? []);
  return barred.keys.size === 0 ? null : { keys: barred.keys, companies: barred.companies, mentions: mentionsOf({ urls: all('urls'), emails: all('emails'), names: all('names') }) };
}

const one = (text: string | null): string[] => (text === null ? [] : [text]);

function withRow({ personName, personKey, companyKey, companyName }: Prospect, person: Profile | null): Traces {
  const { urls = [], emails = [], names = [], companies = [], companyNames = [] } = tracesOf(null, person);
  return { urls: [...one(personKey), ...urls], emails: [...one(personKey), ...emails], names: [...one(personName), ...names], companies: [...one(companyKey), ...companies], companyNames: [...one(companyName), ...companyNames] };
}

/** One of the ICPs is the main one afterwards, as before. */
async function moveIcps(db: LeadlightDb, staged: Staged): Promise<void> {
  const hadMain = (await db.icps.where('active').equals(1).count()) > 0;
  const added = new Set<string>();
  for await (const rows of staged<StoredIcp>('icps')) {
    const stored = await db.icps.bulkGet(rows.map(({ id }) => id));
    const fresh = rows.filter((_, index) => stored[index] === undefined);
    await db.icps.bulkPut(hadMain ? fresh.map((row) => ({ ...row, active: 0 as const, inUse: 0 as const })) : fresh);
    for (const { id } of fresh) added.add(id);
  }
  for await (const rows of staged<IcpVersion>('icpVersions')) {
    await db.icpVersions.bulkAdd(rows.filter(({ icpId }) => added.has(icpId)).map(({ seq: _seq, ...version }) => version));
  }
}

async function moveProfiles(db: LeadlightDb, staged: Staged, barred: Barred | null): Promise<void> {
  for await (const rows of staged<ProfileRow>('profiles')) {
    const stored = await db.profiles.bulkGet(rows.map(({ id }) => id));
    const moved = rows.map(({ profile, owner }, index) => {
      const here = stored[index];
      const came = barred && profile.kind === 'company' ? profileWithout(profile, barred.mentions) : profile;
      return here ? toRow(mergeProfiles(here.profile, came), here.owner) : toRow(came, owner);
    });
    await db.profiles.bulkPut(moved.filter(({ profile }) => profile.kind === 'company' || !barred?.keys.has(profile.key)));
  }
}

function evidenceOf(row: EvidenceRow, barred: Barred | null): EvidenceRow[] {
  if (!barred) return [row];
  const evidence = evidenceWithout(row.evidence, barred.mentions);
  return evidence ? [{ ...row, evidence }] : [];
}

async function moveProspects(db: LeadlightDb, staged: Staged, barred: Barred | null, newId: () => string): Promise<RestoreCounts & { ids: ReadonlyMap<string, string> }> {
  const ids = new Map<string, string>();
  let chunk = await chunkForNew(db);
  let room = CHUNK_SIZE - ((await db.gradeChunks.get(chunk))?.ids.length ?? 0);
  const counts: RestoreCounts = { prospects: 0, joined: 0, suppressed: 0 };
  for await (const slice of staged<Prospect>('prospects')) {
    const allowed = slice.filter(({ personKey }) => !barred?.keys.has(personKey ?? ''));
    const rows = barred ? allowed.map((row) => withoutMentions(row, barred.mentions)) : allowed;
    counts.suppressed += slice.length - rows.length;
    const here = new Map((await db.prospects.where('identity').anyOf(rows.map(identityOf)).toArray()).map((row) => [row.identity, row]));
    const taken = await db.prospects.bulkGet(rows.map(({ id }) => id));
    const fresh: ProspectRow[] = [];
    const moved = rows.map((row, index): ProspectRow => {
      const identity = identityOf(row);
      const stored = here.get(identity);
      if (stored) {
        ids.set(row.id, stored.id);
        counts.joined += 1;
        return joined(stored, row);
      }
      if (room === 0) [chunk, room] = [chunk + 1, CHUNK_SIZE];
      room -= 1;
      const made = { ...row, id: taken[index] === undefined ? row.id : newId(), identity, chunk };
      ids.set(row.id, made.id);
      counts.prospects += 1;
      fresh.push(made);
      here.set(identity, made);
      return made;
    });
    await db.prospects.bulkPut(moved);
    await putGradings(db, fresh.map(({ id, chunk: of }) => ({ id, chunk: of, grading: NOT_GRADED })));
  }
  return { ids, ...counts };
}

/** The one that is here, with what it lacks. */
function joined(stored: ProspectRow, { answers, touches, tags = [], owner, followUp, informedAt, ...row }: Prospect): ProspectRow {
  const unanswered = answers.filter(({ tag }) => !stored.answers.some((own) => own.tag === tag));
  const allTags = [...new Set([...(stored.tags ?? []), ...tags])];
  return {
    ...stored,
    answers: [...stored.answers, ...unanswered],
    touches: joinTouches(stored.touches, touches),
    ...(allTags.length > 0 && { tags: allTags }),
    ...(stored.owner === undefined && owner !== undefined && { owner }),
    ...(stored.followUp === undefined && followUp !== undefined && { followUp }),
    ...(stored.informedAt === undefined && informedAt !== undefined && { informedAt }),
    savedAt: Math.min(stored.savedAt, row.savedAt),
    ...furtherStage(stored, row),
  };
}

/** Notes, hand-offs and snapshots follow their prospects, under the ids these have here. */
async function moveWhatBelongs(db: LeadlightDb, staged: Staged, ids: ReadonlyMap<string, string>, barred: Barred | null): Promise<void> {
  const silent = <T>(rows: T[]): T[] => (barred ? rows.map((row) => withoutMentions(row, barred.mentions)) : rows);
  for await (const rows of staged<Note>('notes')) await db.notes.bulkPut(await missing(db, 'notes', silent(following(rows, ids))));
  for await (const rows of staged<Handoff>('handoffs')) await db.handoffs.bulkPut(await missing(db, 'handoffs', silent(following(rows, ids))));
  for await (const rows of staged<SnapshotRow>('snapshots')) {
    const followed = rows.flatMap((row) => (ids.has(row.id) ? [{ ...row, id: ids.get(row.id) ?? row.id }] : []));
    await db.snapshots.bulkPut(await missing(db, 'snapshots', silent(followed)));
  }
}

const following = <T extends { prospectId: string }>(rows: readonly T[], ids: ReadonlyMap<string, string>): T[] => rows.flatMap((row) => (ids.has(row.prospectId) ? [{ ...row, prospectId: ids.get(row.prospectId) ?? row.prospectId }] : []));

async function missing<T extends { id: string }>(db: LeadlightDb, table: BackupTable, rows: readonly T[]): Promise<T[]> {
  const stored = await db.table(table).bulkGet(rows.map(({ id }) => id));
  return rows.filter((_, index) => stored[index] === undefined);
}
