import type { Profile } from '#lib/evidence/model.ts';
import { tracesOf } from '#lib/prospects/suppression.ts';
import { prospectIdentity } from '#lib/prospects/identity.ts';
import { fieldRules, takeIn, type FieldRules } from '#lib/interop/import/take-in.ts';
import type { RowNote, StagedReport, Verdict } from '#lib/messaging/import-protocol.ts';
import type { LeadlightDb, ProspectRow } from '#lib/storage/db.ts';
import { joinProfiles } from '#lib/storage/profiles.ts';
import { namedBefore, stage, unstage, type StagedPlan, type StagedRecord } from '#lib/storage/staged.ts';
import { readSuppression } from '#lib/storage/suppressed.ts';
import { changesDetails, newNotes } from './details.ts';
import { findTwins, type Twins } from './twins.ts';

/** A record of a file, before anybody looked whether it is stored. */
export interface Unmatched {
  staged: Omit<StagedRecord, 'companyKey' | 'personKey'>;
  names: { company: string | null; person: string | null };
}

const SAMPLE = 5;

/** Matches records with what is stored and with the rows before them, keeps them, and tells what each will be. */
export async function stageRecords(db: LeadlightDb, { importId, plan, at }: StagedPlan, number: number, read: readonly Unmatched[], notes: readonly RowNote[]): Promise<Omit<StagedReport, 'unread'>> {
  const suppression = await readSuppression(db);
  const allowed = read.filter(({ staged: { company, person } }) => !suppression.holds(tracesOf(company, person)));
  const told: RowNote[] = [...notes, ...read.filter((one) => !allowed.includes(one)).map(({ staged }): RowNote => ({ row: staged.row, is: 'rejected', problem: 'suppressed' }))];
  const twins = await findTwins(db, allowed.flatMap(({ staged: { company, person } }) => [company, person].filter((profile) => profile !== null)), at);
  const records = allowed.map(({ staged, names }) => ({ names, record: matched(staged, twins) }));
  for (const { record, names } of records) told.push(...twinNotes(record, names, twins));

  await unstage(db, number);
  const identities = [...new Set(records.map(({ record }) => record.identity))];
  const before = await namedBefore(db, identities);
  const stored = new Map((await db.prospects.where('identity').anyOf(identities).toArray()).map((row) => [row.identity, row]));
  const known = await storedProfiles(db, records.map(({ record }) => record), stored);
  const texts = await storedNotes(db, records.map(({ record }) => record), stored);
  const rules = { company: fieldRules(plan, 'company'), person: fieldRules(plan, 'person') };
  const counts: Record<Verdict, number> = { new: 0, changed: 0, same: 0, again: 0 };
  const first = new Map<string, number>();
  const sample: StagedReport['sample'] = [];
  for (const { record, names } of records) {
    const earlier = before.get(record.identity) ?? first.get(record.identity);
    const row = stored.get(record.identity);
    const verdict: Verdict = earlier !== undefined ? 'again' : row === undefined ? 'new' : changes(record, row, { known, texts, rules }, plan, at) ? 'changed' : 'same';
    counts[verdict] += 1;
    if (earlier === undefined) first.set(record.identity, record.row);
    else told.push({ row: record.row, is: 'again', first: earlier });
    if (sample.length < SAMPLE) sample.push({ row: record.row, ...names, verdict });
  }
  await stage(db, importId, number, records.map(({ record }) => record), first);
  return { counts, notes: told, sample };
}

/** Under whom a record counts. */
function matched(staged: Unmatched['staged'], twins: Twins): StagedRecord {
  const companyKey = ownerOf(staged.company, twins);
  const personKey = ownerOf(staged.person, twins);
  return { ...staged, companyKey, personKey, identity: prospectIdentity(companyKey, personKey) ?? staged.identity };
}

function ownerOf(profile: Profile | null, twins: Twins): string | null {
  if (profile === null) return null;
  const twin = twins.get(`${profile.kind}:${profile.key}`);
  return twin?.sure === true ? twin.owner : profile.key;
}

function twinNotes({ row, company, person }: StagedRecord, names: Unmatched['names'], twins: Twins): RowNote[] {
  return [company, person].flatMap((profile): RowNote[] => {
    const twin = profile && twins.get(`${profile.kind}:${profile.key}`);
    if (!profile || !twin || twin.reason === null) return [];
    const name = (profile.kind === 'company' ? names.company : names.person) ?? profile.key;
    return [{ row, is: twin.sure ? 'tied' : 'maybe', name, other: twin.name, reason: twin.reason }];
  });
}

/** What is stored of the subjects of stored prospects, by "kind:owner". */
async function storedProfiles(db: LeadlightDb, records: readonly StagedRecord[], stored: ReadonlyMap<string, ProspectRow>): Promise<Map<string, Profile>> {
  const owners = new Set(records.filter(({ identity }) => stored.has(identity)).flatMap(({ companyKey, personKey }) => [companyKey, personKey].filter((key) => key !== null)));
  const rows = owners.size === 0 ? [] : await db.profiles.where('owner').anyOf([...owners]).toArray();
  const profiles = new Map<string, Profile>();
  for (const { owner, profile } of rows) {
    const key = `${profile.kind}:${owner}`;
    const joined = joinProfiles(owner, [profiles.get(key) ?? null, profile]);
    if (joined) profiles.set(key, joined);
  }
  return profiles;
}

/** Texts of the notes of stored prospects that rows bring notes for, by prospect. */
async function storedNotes(db: LeadlightDb, records: readonly StagedRecord[], stored: ReadonlyMap<string, ProspectRow>): Promise<Map<string, Set<string>>> {
  const ids = records.filter(({ notes }) => notes.length > 0).flatMap(({ identity }) => stored.get(identity)?.id ?? []);
  const texts = new Map<string, Set<string>>();
  for (const { prospectId, text } of ids.length === 0 ? [] : await db.notes.where('prospectId').anyOf(ids).toArray()) texts.set(prospectId, (texts.get(prospectId) ?? new Set()).add(text));
  return texts;
}

interface Stored {
  known: ReadonlyMap<string, Profile>;
  texts: ReadonlyMap<string, ReadonlySet<string>>;
  rules: Readonly<Record<Profile['kind'], FieldRules>>;
}

/** Whether a stored prospect takes anything from a record. */
function changes(record: StagedRecord, row: ProspectRow, { known, texts, rules }: Stored, plan: StagedPlan['plan'], now: number): boolean {
  const takes = (fresh: Profile | null, owner: string | null): boolean => {
    if (fresh === null || owner === null || (fresh.kind === 'company' && row.companyKey !== null && row.companyKey !== owner)) return false;
    const stored = known.get(`${fresh.kind}:${owner}`);
    return stored === undefined || takeIn(stored, fresh, rules[fresh.kind], now) !== null;
  };
  const isNoted = newNotes(record, texts.get(row.id) ?? new Set(), plan).length > 0;
  return isNoted || changesDetails(row, record, plan) || takes(record.company, record.companyKey) || takes(record.person, record.personKey);
}
