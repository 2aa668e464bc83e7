import { Dexie, type EntityTable } from 'dexie';
import type { StoreHead } from '#lib/interop/stores-file.ts';
import { fileOf } from '#lib/platform/lines-file.ts';
import { withLock } from '#lib/platform/lock.ts';
import { DATABASE } from './database-name.ts';
import { linesOf, openRawStores, PER_VERSION, type RawStores } from './raw-stores.ts';

/** Beside what is stored: how it was before an update of the extension brought it up to date. */
const BEFORE = `${DATABASE}-before`;
/** Long enough to notice that something went wrong with it. */
const KEPT_DAYS = 30;
const DAY = 86_400_000;

/** A copy of all that was stored. */
export interface CopyBefore {
  /** Version of the database it is of, and the one that was made of it. */
  database: number;
  newer: number;
  /** When it was made, and until when it is kept; milliseconds since the epoch. */
  at: number;
  until: number;
  stores: StoreHead[];
}

interface CopyRow {
  id: 'head' | 'lines';
  head?: CopyBefore;
  /** All but the first line of a file as `linesOf` writes it, gzipped. */
  lines?: ArrayBuffer;
}

class CopyDb extends Dexie {
  declare copies: EntityTable<CopyRow, 'id'>;

  constructor() {
    super(BEFORE);
    this.version(1).stores({ copies: 'id' });
  }
}

/**
 * Where stored data of an earlier version are about to be brought up to `newer`, keeps a copy of them first. Where that cannot be, say
 * because the disk is full, the upgrade goes on without: it is one transaction, which leaves all as it was where it fails.
 */
export async function copyBeforeUpgrade(newer: number, now: number): Promise<void> {
  const version = await versionOf(DATABASE);
  if (version === 0 || version >= newer) return;
  await withLock(BEFORE, async () => {
    const raw = await openRawStores(DATABASE, Dexie.dependencies);
    if (raw) await keep(raw, { newer, now }).finally(raw.close);
  }).catch((error: unknown) => console.warn('[Leadlight] No copy was kept of the data before their upgrade.', error));
}

async function keep(raw: RawStores, { newer, now }: { newer: number; now: number }): Promise<void> {
  // Another page was quicker, and its upgrade was waited for.
  if (raw.database >= newer) return;
  const copied = await copyBefore();
  // An upgrade that failed is tried again at every start, of the same data.
  if (copied?.database === raw.database && copied.newer === newer && JSON.stringify(copied.stores) === JSON.stringify(raw.stores)) return;
  const all = linesOf(raw, { now, settings: null, onProgress: () => {}, counted: { unread: 0 } });
  // The first line is written when the copy is saved: the settings are those of that day.
  await all.next();
  const lines = await (await fileOf(all, '')).arrayBuffer();
  const head = { database: raw.database, newer, at: now, until: now + KEPT_DAYS * DAY, stores: raw.stores };
  await inCopies((db) => db.copies.bulkPut([{ id: 'head', head }, { id: 'lines', lines }]));
}

/** The copy that is kept; null where there is none. */
export async function copyBefore(): Promise<CopyBefore | null> {
  if ((await versionOf(BEFORE)) === 0) return null;
  return await inCopies(async (db) => (await db.copies.get('head'))?.head ?? null);
}

/** Its lines but for the first, gzipped; null where it is gone. */
export async function copyLines(): Promise<Blob | null> {
  const lines = await inCopies(async (db) => (await db.copies.get('lines'))?.lines);
  return lines === undefined ? null : new Blob([lines]);
}

/** Lets go of the copy. */
export async function dropCopyBefore(): Promise<void> {
  if ((await versionOf(BEFORE)) > 0) await Dexie.delete(BEFORE);
}

/** Lets go of it when its time is over. */
export async function dropOldCopy(now: number): Promise<void> {
  const copied = await copyBefore();
  if (copied && copied.until <= now) await dropCopyBefore();
}

async function inCopies<T>(work: (db: CopyDb) => Promise<T>): Promise<T> {
  const db = new CopyDb();
  try {
    return await work(db);
  } finally {
    db.close();
  }
}

/** Version of a database as the project counts it; 0 where there is none. */
async function versionOf(name: string): Promise<number> {
  const all = await Dexie.dependencies.indexedDB.databases();
  return (all.find((one) => one.name === name)?.version ?? 0) / PER_VERSION;
}
