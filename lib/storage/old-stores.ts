import { Dexie } from 'dexie';
import { rowOf, type StoreHead, type StoreRows } from '#lib/interop/stores-file.ts';
import { DATABASE } from './database-name.ts';
import { type LeadlightDb, openDatabase } from './db.ts';

/** Beside what is stored, and gone again afterwards. */
const BESIDE = `${DATABASE}-taken-in`;

/** Stores of an earlier version as they lay there, in a database of their own. */
export interface OldStores {
  add(rows: StoreRows): Promise<void>;
  /** Brings them up to date, as the extension does with its own; throws where that fails. */
  bringUpToDate(): Promise<LeadlightDb>;
  drop(): Promise<void>;
}

export async function rebuildStores({ database, stores }: { database: number; stores: readonly StoreHead[] }): Promise<OldStores> {
  await Dexie.delete(BESIDE);
  const old = new Dexie(BESIDE);
  old.version(database).stores(Object.fromEntries(stores.map((store) => [store.name, schemaOf(store)])));
  await old.open();
  let renewed: LeadlightDb | null = null;
  return {
    async add({ store, rows }) {
      await old.table(store).bulkPut(rows.map(rowOf));
    },
    async bringUpToDate() {
      old.close();
      renewed = openDatabase(BESIDE);
      await renewed.open();
      return renewed;
    },
    async drop() {
      old.close();
      renewed?.close();
      await Dexie.delete(BESIDE);
    },
  };
}

/** What taking such a file in left behind when it was cut off. */
export async function dropTakenIn(): Promise<void> {
  if (await Dexie.exists(BESIDE)) await Dexie.delete(BESIDE);
}

const pathText = (keyPath: string | readonly string[]): string => (typeof keyPath === 'string' ? keyPath : `[${keyPath.join('+')}]`);

/** As Dexie writes it: "++seq, icpId, *hashes". */
function schemaOf({ keyPath, autoIncrement, indexes }: StoreHead): string {
  const rest = indexes.map((index) => `${index.unique ? '&' : ''}${index.multiEntry ? '*' : ''}${pathText(index.keyPath)}`);
  return [`${autoIncrement ? '++' : ''}${pathText(keyPath)}`, ...rest].join(', ');
}
