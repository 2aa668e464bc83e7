import { believe } from '#lib/evidence/believe.ts';
import type { Profile } from '#lib/evidence/model.ts';
import { tieTokens } from '#lib/evidence/same-company.ts';
import { personTokens } from '#lib/evidence/same-person.ts';
import { tracesOf } from '#lib/prospects/suppression.ts';
import { prospectIdentity } from '#lib/prospects/identity.ts';
import { fieldRules, joinRows, takeIn, type FieldRules } from '#lib/interop/import/take-in.ts';
import type { RowNote, StagedReport, Verdict } from '#lib/messaging/import-protocol.ts';
import type { LeadlightDb, ProspectRow } from '#lib/storage/db.ts';
import { joinProfiles } from '#lib/storage/profiles.ts';
import { namedBefore, stage, unstage, type StagedPlan, type StagedRecord } from '#lib/storage/staged.ts';
import { readSuppression } from '#lib/storage/suppressed.ts';
import { changesDetails, newNotes } from './details.ts';
import { findTwins, type Twins } from './twins.ts';

/** A record of a file, before anybody looked whether it is stored. */
export interface Unmatched {
  staged: Omit<StagedRecord, 'companyKey' | 'personKey' | 'names' | 'ties' | 'isKnown'>;
}

const SAMPLE = 5;

/** Matches records with what is stored and with the rows before them, keeps them, and tells what each will be. */
export async function stageRecords(db: LeadlightDb, { importId, plan, at }: StagedPlan, number: number, read: readonly Unmatched[], notes: readonly RowNote[]): Promise<Omit<StagedReport, 'unread'>> {
  const suppression = await readSuppression(db);
  const allowed = read.filter(({ staged: { company, person } }) => !suppression.holds(tracesOf(company, person)));
  const told: RowNote[] = [...notes, ...read.filter((one) => !allowed.includes(one)).map(({ staged }): RowNote => ({ row: staged.row, is: 'rejected', problem: 'suppressed' }))];
  const twins = await findTwins(db, allowed.flatMap(({ staged: { company, person } }) => [company, person].filter((profile) => profile !== null)), at);
  const records = allowed.map(({ staged }) => matched(staged, twins, at));
  for (const record of records) told.push(...twinNotes(record, twins));

  await unstage(db, number);
  const identities = [...new Set(records.map(({ identity }) => identity))];
  const before = await namedBefore(db, identities);
  const stored = new Map((await db.prospects.where('identity').anyOf(identities).toArray()).map((row) => [row.identity, row]));
  const known = await storedProfiles(db, records, stored);
  const texts = await storedNotes(db, records, stored);
  const rules = { company: fieldRules(plan, 'company'), person: fieldRules(plan, 'person') };
  const counts: Record<Verdict, number> = { new: 0, changed: 0, same: 0, again: 0 };
  const first = new Map<string, number>();
  const sample: StagedReport['sample'] = [];
  for (const record of records) {
    const earlier = before.get(record.identity) ?? first.get(record.identity);
    const row = stored.get(record.identity);
    const verdict: Verdict = earlier !== undefined ? 'again' : row === undefined ? 'new' : changes(record, row, { known, texts, rules }, plan, at) ? 'changed' : 'same';
    counts[verdict] += 1;
    if (row !== undefined) record.isKnown = true;
    if (earlier === undefined) first.set(record.identity, record.row);
    else told.push({ row: record.row, is: 'again', first: earlier });
    if (sample.length < SAMPLE) sample.push({ row: record.row, company: record.names.companyName ?? record.names.companyDomain, person: record.names.personName, verdict });
  }
  await stage(db, importId, number, oncePerCompany(records), first);
  return { counts, notes: told, sample };
}

/** A record with all that storing it takes: under whom it counts, what it is called, and by what it is found. */
function matched(staged: Unmatched['staged'], twins: Twins, now: number): StagedRecord {
  const { company, person } = staged;
  const companyKey = ownerOf(company, twins);
  const personKey = ownerOf(person, twins);
  const [of, who] = [company && believe(company, now), person && believe(person, now)];
  return {
    ...staged,
    companyKey,
    personKey,
    identity: prospectIdentity(companyKey, personKey) ?? staged.identity,
    names: { companyName: of?.companyName?.value ?? null, companyDomain: of?.companyDomain?.value ?? null, personName: who?.personName?.value ?? null, personTitle: who?.personTitle?.value ?? null },
    ties: { company: company ? tieTokens(company) : [], person: person ? personTokens(person) : [] },
    isKnown: [company, person].some((profile) => profile !== null && twins.get(`${profile.kind}:${profile.key}`)?.sure === true),
  };
}

/** What several new people's rows say of their company stands with the first of them, so that it is put together once. */
function oncePerCompany(records: readonly StagedRecord[]): StagedRecord[] {
  const holders = new Map<string, StagedRecord>();
  const joined = new Set<StagedRecord>();
  for (const record of records) {
    const { company, person, isKnown } = record;
    if (company === null || person === null || isKnown) continue;
    const holder = holders.get(company.key);
    if (holder?.company) {
      holder.company = joinRows(holder.company, company);
      record.company = null;
      joined.add(holder);
    } else holders.set(company.key, record);
  }
  for (const { company, ties } of joined) ties.company = company ? tieTokens(company) : [];
  return [...records];
}

function ownerOf(profile: Profile | null, twins: Twins): string | null {
  if (profile === null) return null;
  const twin = twins.get(`${profile.kind}:${profile.key}`);
  return twin?.sure === true ? twin.owner : profile.key;
}

function twinNotes({ row, company, person, names }: StagedRecord, twins: Twins): RowNote[] {
  return [company, person].flatMap((profile): RowNote[] => {
    const twin = profile && twins.get(`${profile.kind}:${profile.key}`);
    if (!profile || !twin || twin.reason === null) return [];
    const name = (profile.kind === 'company' ? names.companyName : names.personName) ?? profile.key;
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
