import type { RowRecord } from '#lib/interop/import/record.ts';
import type { ImportPlan } from '#lib/interop/import/plan.ts';
import type { Answer, Touch } from '#lib/qualify/model.ts';
import type { Note, Prospect } from '#lib/prospects/model.ts';
import type { LeadlightDb } from './db.ts';

/** What waits to be imported, one import at a time: its plan, then its rows in slices. */
export interface StagedRow {
  seq: number;
  importId: string;
  /** "plan"; or "slice <n>", and "<identity> <row>" of every prospect it is the first to name. */
  keys: string[];
  content: StagedPlan | StagedRecord[];
}

export interface StagedPlan {
  importId: string;
  plan: ImportPlan;
  /** When it began, in milliseconds since the epoch. */
  at: number;
  /** See `mark`. */
  mark: string;
}

/** A row ready to be stored. */
export interface StagedRecord extends Omit<RowRecord, 'note'> {
  /** Of the prospect, where it turns out to be new. */
  id: string;
  /** Of whom the row counts for: its own, unless they are stored under others. */
  companyKey: string | null;
  personKey: string | null;
  /** What the prospect is called, and what its profiles are found by; worked out before, so that storing takes no time for it. */
  names: Pick<Prospect, 'companyName' | 'companyDomain' | 'personName' | 'personTitle'>;
  ties: { company: string[]; person: string[] };
  /** Whether something was stored of the prospect, its company or its person when the row was looked at. */
  isKnown: boolean;
  notes: Pick<Note, 'at' | 'text' | 'from'>[];
  /** Of an export of our own: what else it holds of the prospect. */
  kept?: Pick<Prospect, 'savedAt' | 'informedAt' | 'followUp' | 'verifiedAt' | 'url' | 'stage' | 'history' | 'icpId'> & { answers: Answer[]; touches: Touch[] };
}

/** Tells whether prospects came, went or changed between two moments. */
export async function mark(db: LeadlightDb): Promise<string> {
  const prospects = await db.prospects.count();
  const profiles = await db.profiles.count();
  const last = await db.prospects.orderBy('updatedAt').last();
  return `${prospects} ${profiles} ${last?.updatedAt ?? 0}`;
}

/** Lets a new import begin; whatever waited before is gone. */
export async function beginStaging(db: LeadlightDb, staged: Omit<StagedPlan, 'mark'>): Promise<void> {
  const marked = await mark(db);
  await db.transaction('rw', db.staged, async () => {
    await db.staged.clear();
    await db.staged.add({ importId: staged.importId, keys: ['plan'], content: { ...staged, mark: marked } });
  });
}

/** The plan of an import; null where another one began since, or it was given up. */
export async function stagedPlan(db: LeadlightDb, importId: string): Promise<StagedPlan | null> {
  const row = await db.staged.where('keys').equals('plan').first();
  return row?.importId === importId && 'plan' in row.content ? row.content : null;
}

/** In the order of their numbers. */
const sliceKey = (number: number): string => `slice ${String(number).padStart(6, '0')}`;
const identityKey = (identity: string): string => `${identity} `;

/** Rows of the file that named these prospects first, by identity. Of the slices before this one. */
export async function namedBefore(db: LeadlightDb, identities: readonly string[]): Promise<Map<string, number>> {
  const keys = identities.length === 0 ? [] : await db.staged.where('keys').startsWithAnyOf(identities.map(identityKey)).keys();
  return new Map(keys.map(String).map((key) => [key.slice(0, key.lastIndexOf(' ')), Number(key.slice(key.lastIndexOf(' ') + 1))]));
}

/** Keeps a slice; one sent again takes the place of the former. `first` are the rows that name a prospect first, by identity. */
export async function stage(db: LeadlightDb, importId: string, number: number, records: StagedRecord[], first: ReadonlyMap<string, number>): Promise<void> {
  const keys = [sliceKey(number), ...[...first].map(([identity, row]) => `${identityKey(identity)}${row}`)];
  await db.staged.add({ importId, keys, content: records });
}

/** Forgets a slice, so that it can be staged anew. */
export async function unstage(db: LeadlightDb, number: number): Promise<void> {
  await db.staged.where('keys').equals(sliceKey(number)).delete();
}

/** Primary keys of the slices, in order. */
export async function stagedSlices(db: LeadlightDb): Promise<number[]> {
  return await db.staged.where('keys').startsWith('slice ').primaryKeys();
}

/** The records of some slices. */
export async function readSlices(db: LeadlightDb, seqs: readonly number[]): Promise<StagedRecord[]> {
  const slices = await db.staged.bulkGet([...seqs]);
  return slices.flatMap((row) => (Array.isArray(row?.content) ? row.content : []));
}

/** Forgets whatever waits to be imported. */
export async function clearStaged(db: LeadlightDb): Promise<void> {
  await db.staged.clear();
}
