import type { Grading } from '#lib/qualify/grading.ts';
import { inOneTransaction, type LeadlightDb, type ProspectRow } from './db.ts';
import { gradingsOf } from './grades.ts';
import { heldOf, stillHeld, type Held, type HeldTable } from './held-records.ts';

/** How long a command can be undone, in milliseconds. */
export const UNDO_FOR_MS = 30 * 60_000;

/** One command that can be undone. */
export interface UndoRow {
  seq: number;
  /** In words for people: "3 prospects deleted". */
  what: string;
  at: number;
}

/** What a command changed of some dozens of prospects. */
export interface UndoImageRow {
  id: number;
  /** Of the command. */
  seq: number;
  changes: Change[];
  /** Of the prospects it deleted. */
  gradings: { id: string; chunk: number; grading: Grading }[];
}

/** One record as it was before a command and as the command left it; null where there was none. */
export interface Change {
  table: HeldTable;
  id: string;
  before: object | null;
  after: object | null;
  /** `before` and `after` hold the changed members alone. */
  inPart?: true;
}

export interface Undoable {
  what: string;
  at: number;
  /** Every prospect that the work changes, makes or deletes. */
  prospects: readonly string[];
  /** The work changes nothing of them but their rows; spares reading their evidence. */
  rowsOnly?: boolean;
}

const ROWS_AT_ONCE = 500;
const ALL_AT_ONCE = 50;

/**
 * Runs `work` in one transaction, and keeps how everything stored of these prospects was before. Returns the number by
 * which it can be undone (`putBack`) for `UNDO_FOR_MS`.
 */
export function undoable(db: LeadlightDb, { what, at, prospects, rowsOnly = false }: Undoable, work: () => Promise<unknown>): Promise<number> {
  return inOneTransaction(db, async () => {
    const seq = await openUndo(db, { what, at });
    const taken = new Set<string>();
    const images: { ids: readonly string[]; image: number }[] = [];
    for (const ids of slices([...new Set(prospects)], rowsOnly ? ROWS_AT_ONCE : ALL_AT_ONCE)) {
      const before = onceEach(await heldOf(db, ids, rowsOnly), taken);
      images.push({ ids, image: await db.undoImages.add({ seq, changes: before.map(beforeOf), gradings: rowsOnly ? [] : await gradingsIn(db, before) }) });
    }
    await work();
    for (const { ids, image } of images) await keepChanges(db, image, onceEach(await heldOf(db, ids, rowsOnly), taken));
    return seq;
  });
}

/**
 * Opens an entry for a command too large for before-images of all it touches: it adds its changes itself, in slices
 * (`addChanges`). Call inside one transaction.
 */
export async function openUndo(db: LeadlightDb, { what, at }: Pick<Undoable, 'what' | 'at'>): Promise<number> {
  await forgetUndoBefore(db, at - UNDO_FOR_MS);
  return await db.undo.add({ what, at });
}

/** Adds changes to an entry. Of a record that was not there before, some members are enough to tell that it stands as the command left it. */
export async function addChanges(db: LeadlightDb, seq: number, changes: Change[]): Promise<void> {
  if (changes.length > 0) await db.undoImages.add({ seq, changes, gradings: [] });
}

/** The command that can be undone next; null where there is none. */
export async function lastUndo(db: LeadlightDb): Promise<UndoRow | null> {
  return (await db.undo.orderBy('seq').last()) ?? null;
}

/** Forgets all that could be undone. Call inside one transaction, or alone. */
export async function forgetUndo(db: LeadlightDb): Promise<void> {
  await db.undo.clear();
  await db.undoImages.clear();
}

async function forgetUndoBefore(db: LeadlightDb, at: number): Promise<void> {
  for (const { seq } of await db.undo.filter((entry) => entry.at < at).toArray()) await forgetOne(db, seq);
}

/** Forgets one command. Call inside one transaction. */
export async function forgetOne(db: LeadlightDb, seq: number): Promise<void> {
  await db.undoImages.where('seq').equals(seq).delete();
  await db.undo.delete(seq);
}

/** Of an image taken before the work, leaves what the work changed; `made` are records that were not there before. */
async function keepChanges(db: LeadlightDb, id: number, made: readonly Held[]): Promise<void> {
  const image = await db.undoImages.get(id);
  if (image === undefined) return;
  const now = new Map((await stillHeld(db, image.changes)).map((held) => [nameOf(held), held.record]));
  const changes = image.changes.flatMap((change) => changed(change, now.get(nameOf(change)) ?? null));
  const gone = new Set(changes.flatMap((change) => (change.table === 'prospects' && change.after === null ? [change.id] : [])));
  const kept: UndoImageRow = { ...image, changes: [...changes, ...made.map(madeOf)], gradings: image.gradings.filter((one) => gone.has(one.id)) };
  if (kept.changes.length > 0) await db.undoImages.put(kept);
  else await db.undoImages.delete(id);
}

const beforeOf = ({ table, id, record }: Held): Change => ({ table, id, before: record, after: null });

/** Of a new prospect only when it was touched last: grading it later in the background is no change a person made. */
function madeOf({ table, id, record }: Held): Change {
  return table === 'prospects' ? { table, id, before: null, after: { updatedAt: (record as ProspectRow).updatedAt }, inPart: true } : { table, id, before: null, after: record };
}

function changed(change: Change, after: object | null): Change[] {
  const { table, before } = change;
  if (after === null || before === null) return [change];
  if (isSame(before, after)) return [];
  if (table !== 'prospects') return [{ ...change, after }];
  const [was, is] = [before as Members, after as Members];
  const names = [...new Set([...Object.keys(was), ...Object.keys(is)])].filter((name) => !isSame(was[name], is[name]));
  return [{ ...change, before: pick(was, names), after: pick(is, names), inPart: true }];
}

export type Members = Record<string, unknown>;

export const pick = (from: Members, names: readonly string[]): Members => Object.fromEntries(names.filter((name) => name in from).map((name) => [name, from[name]]));

/** Of two values out of the database, whose members keep their order. */
export const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

const nameOf = ({ table, id }: Pick<Held, 'table' | 'id'>): string => `${table}|${id}`;

/** Those not taken yet, which count as taken from then on. */
function onceEach(held: readonly Held[], taken: Set<string>): Held[] {
  return held.filter((one) => {
    const isNew = !taken.has(nameOf(one));
    taken.add(nameOf(one));
    return isNew;
  });
}

async function gradingsIn(db: LeadlightDb, held: readonly Held[]): Promise<UndoImageRow['gradings']> {
  const rows = held.filter(({ table }) => table === 'prospects').map(({ record }) => record as ProspectRow);
  const gradingOf = await gradingsOf(db, rows);
  return rows.map((row) => ({ id: row.id, chunk: row.chunk, grading: gradingOf(row) }));
}

function slices<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, at) => items.slice(at * size, (at + 1) * size));
}
