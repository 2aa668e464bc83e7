import type { Transaction } from 'dexie';
import { fromColumns, toColumns, type GradedId } from '#lib/prospects/grade-columns.ts';
import { NOT_GRADED, type Grading } from '#lib/qualify/grading.ts';
import { RULES_VERSION } from '#lib/qualify/rules-version.ts';
import type { GradeChunkRow, LeadlightDb, ProspectRow } from './db.ts';

/** Prospects whose gradings are one record. */
export const CHUNK_SIZE = 500;

type Placed = Pick<ProspectRow, 'id' | 'chunk'>;
type Tables = Pick<Transaction, 'table'>;

const chunksIn = (tables: Tables) => tables.table<GradeChunkRow, number>('gradeChunks');

/** Number of the chunk that a new prospect goes to. Call inside the transaction that stores it. */
export async function chunkForNew(db: LeadlightDb): Promise<number> {
  const last = await db.gradeChunks.orderBy('id').last();
  return last === undefined ? 1 : last.ids.length < CHUNK_SIZE ? last.id : last.id + 1;
}

/** Stores gradings in the chunks of their prospects, in place of those they had. Call inside one transaction. */
export async function putGradings(tables: Tables, graded: readonly (Placed & { grading: Grading })[]): Promise<void> {
  for (const [chunk, entries] of byChunk(graded)) {
    const stored = await chunksIn(tables).get(chunk);
    const kept = new Map((stored ? fromColumns(stored) : []).map(({ id, grading }) => [id, grading]));
    const tried = entries.some(({ id, grading }) => isOfNewcomer(grading, kept.get(id))) ? undefined : stored?.tried;
    for (const { id, grading } of entries) kept.set(id, grading);
    await chunksIn(tables).put({ id: chunk, ...(tried !== undefined && { tried }), ...toColumns([...kept].map(([id, grading]) => ({ id, grading }))) });
  }
}

/** Whether other rules than ours graded it and nobody tried since, as where a deleted prospect is put back. */
const isOfNewcomer = ({ stamp }: Grading, before: Grading | undefined): boolean =>
  stamp.rulesVersion !== RULES_VERSION && stamp.rulesVersion !== before?.stamp.rulesVersion;

/** Deletes the gradings of deleted prospects, and a chunk with its last one. Call inside one transaction. */
export async function dropGradings(db: LeadlightDb, rows: readonly Placed[]): Promise<void> {
  for (const [chunk, entries] of byChunk(rows)) {
    const gone = new Set(entries.map(({ id }) => id));
    const stored = await db.gradeChunks.get(chunk);
    const kept = stored ? fromColumns(stored).filter(({ id }) => !gone.has(id)) : [];
    if (kept.length > 0) await db.gradeChunks.put({ id: chunk, ...(stored?.tried !== undefined && { tried: stored.tried }), ...toColumns(kept) });
    else await db.gradeChunks.delete(chunk);
  }
}

/** The grading of each of these prospects. */
export async function gradingsOf(db: LeadlightDb, rows: readonly Placed[]): Promise<(row: Pick<Placed, 'id'>) => Grading> {
  const held = new Map<string, Grading>();
  for (const chunk of new Set(rows.map((row) => row.chunk))) for (const { id, grading } of await readChunk(db, chunk)) held.set(id, grading);
  return ({ id }) => held.get(id) ?? NOT_GRADED;
}

/** The gradings of one chunk, in their order. */
async function readChunk(tables: Tables, chunk: number): Promise<GradedId[]> {
  const row = await chunksIn(tables).get(chunk);
  return row === undefined ? [] : fromColumns(row);
}

/** Every grading stored, in no order that means anything. */
export async function gradingsOfAll(db: LeadlightDb): Promise<Grading[]> {
  return (await db.gradeChunks.toArray()).flatMap((chunk) => fromColumns(chunk).map(({ grading }) => grading));
}

function byChunk<T extends Placed>(rows: readonly T[]): Map<number, T[]> {
  const groups = new Map<number, T[]>();
  for (const row of rows) groups.set(row.chunk, [...(groups.get(row.chunk) ?? []), row]);
  return groups;
}
