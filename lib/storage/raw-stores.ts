import { STORES_FORMAT, STORES_SCHEMA_VERSION, type StoreHead, type StoresEnd, type StoresHead, storeLine } from '#lib/interop/stores-file.ts';
import { DATABASE } from './database-name.ts';

/** Rows are read so many at a time. */
export const ROWS_A_LINE = 100;
/** Dexie counts in tenths of what the browser counts. */
export const PER_VERSION = 10;

/** The database as it lies there, of whatever version. */
export interface RawStores {
  database: number;
  stores: StoreHead[];
  /** Store by store in slices; a row the browser cannot read any more is counted, and passed over. */
  rows: () => AsyncGenerator<{ store: string; rows: unknown[]; unread: number }>;
  close: () => void;
}

/** The browser's own, unless a test brings others. */
type Uses = Pick<typeof globalThis, 'indexedDB' | 'IDBKeyRange'>;

/**
 * Opens what is stored without asking for a version, so that nothing is brought up to date or made; null where nothing is stored.
 * Waits while another page's upgrade is under way, and an upgrade waits until it is closed again. Throws what the browser says where it
 * cannot be opened.
 */
export async function openRawStores(name: string = DATABASE, uses: Uses = globalThis): Promise<RawStores | null> {
  const db = await openAsIs(uses.indexedDB, name);
  if (!db) return null;
  const names = [...db.objectStoreNames];
  const stores = names.length === 0 ? [] : await Promise.all(names.map((store) => headOf(db, store)));
  return {
    database: db.version / PER_VERSION,
    stores,
    close: () => db.close(),
    rows: async function* () {
      for (const { name: store } of stores) yield* slicesOf(db, store, uses);
    },
  };
}

function openAsIs(factory: IDBFactory, name: string): Promise<IDBDatabase | null> {
  return new Promise((resolve, reject) => {
    const request = factory.open(name);
    let isNew = false;
    request.addEventListener('upgradeneeded', () => {
      // There was none: it is not to be made either.
      isNew = true;
      request.transaction?.abort();
    });
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', (event) => {
      event.preventDefault();
      if (isNew) resolve(null);
      else reject(request.error ?? new Error('the database does not open'));
    });
  });
}

async function headOf(db: IDBDatabase, name: string): Promise<StoreHead> {
  const store = db.transaction(name).objectStore(name);
  const indexes = [...store.indexNames].map((index) => store.index(index)).map(({ name: of, keyPath, unique, multiEntry }) => ({ name: of, keyPath, unique, multiEntry }));
  return { name, keyPath: store.keyPath ?? '', autoIncrement: store.autoIncrement, indexes, rows: await done(store.count()) };
}

async function* slicesOf(db: IDBDatabase, store: string, { IDBKeyRange: ranges }: Uses): AsyncGenerator<{ store: string; rows: unknown[]; unread: number }> {
  for (let after: IDBValidKey | undefined; ; ) {
    const range = after === undefined ? null : ranges.lowerBound(after, true);
    const keys = await done(db.transaction(store).objectStore(store).getAllKeys(range, ROWS_A_LINE));
    if (keys.length === 0) return;
    yield { store, ...(await rowsOf(db, store, keys, ranges.bound(keys[0], keys.at(-1)))) };
    after = keys.at(-1);
  }
}

async function rowsOf(db: IDBDatabase, store: string, keys: readonly IDBValidKey[], range: IDBKeyRange): Promise<{ rows: unknown[]; unread: number }> {
  const together = await done<unknown[]>(db.transaction(store).objectStore(store).getAll(range)).catch(() => null);
  if (together) return { rows: together, unread: 0 };
  const rows: unknown[] = [];
  let unread = 0;
  for (const key of keys) {
    const row: { value: unknown } | null = await done(db.transaction(store).objectStore(store).get(key)).then((value) => ({ value }), () => null);
    if (row === null) unread += 1;
    else if (row.value !== undefined) rows.push(row.value);
  }
  return { rows, unread };
}

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', (event) => {
      event.preventDefault();
      reject(request.error ?? new Error('the browser cannot read this'));
    });
  });
}

/** What lies there as the lines of a file, its head first; counts in `counted` what could not be read. */
export async function* linesOf({ database, stores, rows }: RawStores, { now, settings, onProgress, counted }: { now: number; settings: unknown; onProgress: (share: number) => void; counted: { unread: number } }): AsyncGenerator<string> {
  yield headLine({ database, createdAt: now, stores, settings });
  const total = stores.reduce((sum, store) => sum + store.rows, 0);
  let written = 0;
  for await (const slice of rows()) {
    yield storeLine(slice.store, slice.rows);
    written += slice.rows.length;
    counted.unread += slice.unread;
    onProgress(Math.min(1, written / Math.max(1, total)));
  }
  yield JSON.stringify({ end: true, rows: written, unread: counted.unread } satisfies StoresEnd);
}

/** The first line of such a file. */
export const headLine = (head: Pick<StoresHead, 'database' | 'createdAt' | 'stores' | 'settings'>): string => JSON.stringify({ format: STORES_FORMAT, schemaVersion: STORES_SCHEMA_VERSION, ...head } satisfies StoresHead);
