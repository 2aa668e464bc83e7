import { BACKUP_TABLES, type BackupTable } from '#lib/interop/backup-format.ts';
import type { LeadlightDb } from './db.ts';

const SLICE = 50;

/** How many rows each table of a backup has. */
export async function backupCounts(db: LeadlightDb): Promise<Record<BackupTable, number>> {
  const counts = await Promise.all(BACKUP_TABLES.map(async (name) => [name, await db.table(name).count()] as const));
  return Object.fromEntries(counts) as Record<BackupTable, number>;
}

/** Everything a backup holds, table by table in slices; what is written meanwhile may or may not be in it. */
export async function* backupRows(db: LeadlightDb): AsyncGenerator<{ table: BackupTable; rows: unknown[] }> {
  for (const table of BACKUP_TABLES) {
    const store = db.table<unknown, string | number>(table);
    for (let after: string | number | undefined; ; ) {
      const slice = after === undefined ? store.orderBy(':id') : store.where(':id').above(after);
      const keys = await slice.limit(SLICE).primaryKeys();
      const rows = (await store.bulkGet(keys)).filter((row) => row !== undefined);
      yield { table, rows: table === 'prospects' ? rows.map(withoutPlace) : rows };
      after = keys.at(-1);
      if (after === undefined || keys.length < SLICE) break;
    }
  }
}

/** Where a grading lies is of this database alone, and the identity follows from the keys. */
function withoutPlace(row: unknown): unknown {
  const { identity: _identity, chunk: _chunk, ...prospect } = row as Record<string, unknown>;
  return prospect;
}
