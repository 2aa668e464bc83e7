import type { Table } from 'dexie';
import type { LeadlightDb, ProspectRow } from './db.ts';

/** Tables that hold something of one prospect. */
const HELD_TABLES = ['prospects', 'snapshots', 'notes', 'handoffs', 'profiles', 'evidence'] as const;
export type HeldTable = (typeof HELD_TABLES)[number];

export interface Held {
  table: HeldTable;
  id: string;
  record: object;
}

export const heldTable = (db: LeadlightDb, table: HeldTable): Table<object, string> => db.table<object, string>(table);

/** Everything stored of some prospects: their rows, and unless `rowsOnly` all that rests on them or that they rest on. */
export async function heldOf(db: LeadlightDb, ids: readonly string[], rowsOnly: boolean): Promise<Held[]> {
  const rows = (await db.prospects.bulkGet([...ids])).filter((row) => row !== undefined);
  const held = rows.map((row): Held => ({ table: 'prospects', id: row.id, record: row }));
  if (rowsOnly || ids.length === 0) return held;
  const at = async (table: HeldTable, index: string, keys: readonly string[]) => {
    for (const record of await heldTable(db, table).where(index).anyOf([...keys]).toArray()) held.push({ table, id: (record as { id: string }).id, record });
  };
  const companies = keysOf(rows, 'companyKey');
  const persons = keysOf(rows, 'personKey');
  await at('snapshots', 'id', ids);
  await at('notes', 'prospectId', ids);
  await at('handoffs', 'prospectId', ids);
  await at('profiles', 'owner', [...companies, ...persons]);
  await at('evidence', 'companyKey', companies);
  await at('evidence', 'personKey', persons);
  return held;
}

/** Records by table and id, as they are now; those that are gone are left out. */
export async function stillHeld(db: LeadlightDb, wanted: readonly Pick<Held, 'table' | 'id'>[]): Promise<Held[]> {
  const held: Held[] = [];
  for (const table of HELD_TABLES) {
    const ids = wanted.filter((one) => one.table === table).map(({ id }) => id);
    const records = ids.length === 0 ? [] : await heldTable(db, table).bulkGet(ids);
    for (const [at, record] of records.entries()) if (record !== undefined) held.push({ table, id: ids[at] as string, record });
  }
  return held;
}

function keysOf(rows: readonly ProspectRow[], field: 'companyKey' | 'personKey'): string[] {
  return [...new Set(rows.map((row) => row[field]).filter((key) => key !== null))];
}
