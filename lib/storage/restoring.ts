import type { BackupHead, BackupTable } from '#lib/interop/backup-format.ts';
import type { Settings } from '#lib/messaging/protocol.ts';
import type { LeadlightDb } from './db.ts';

/** A backup that waits to be taken in: its head, then its rows in slices, decoded; cleared when the worker starts. */
export interface RestoringRow {
  seq: number;
  restoreId: string;
  /** "head", "end", or the table its rows are of. */
  part: 'head' | 'end' | BackupTable;
  content: unknown;
}

export type StagedHead = Omit<BackupHead, 'settings'> & { settings: Settings };

export async function beginRestoring(db: LeadlightDb, restoreId: string, head: StagedHead): Promise<void> {
  await db.transaction('rw', db.restoring, async () => {
    await db.restoring.clear();
    await db.restoring.add({ restoreId, part: 'head', content: head });
  });
}

/** The head of the backup that waits; null where it is another by now, or none. */
export async function stagedHead(db: LeadlightDb, restoreId: string): Promise<StagedHead | null> {
  const row = await db.restoring.where('part').equals('head').first();
  return row?.restoreId === restoreId ? (row.content as StagedHead) : null;
}

export async function stagePart(db: LeadlightDb, restoreId: string, part: RestoringRow['part'], content: unknown): Promise<void> {
  await db.restoring.add({ restoreId, part, content });
}

/** Whether the file was staged to its end, with every row it says it has. */
export async function isWhole(db: LeadlightDb): Promise<boolean> {
  const end = (await db.restoring.where('part').equals('end').first())?.content as { rows: number } | undefined;
  if (end === undefined) return false;
  let rows = 0;
  await db.restoring.each(({ part, content }) => {
    if (part !== 'head' && part !== 'end') rows += (content as unknown[]).length;
  });
  return rows === end.rows;
}

/** How many parts hold rows. */
export async function partsStaged(db: LeadlightDb): Promise<number> {
  return (await db.restoring.count()) - (await db.restoring.where('part').anyOf('head', 'end').count());
}

/** The staged rows of a table, slice by slice. */
export async function* stagedRows<T>(db: LeadlightDb, table: BackupTable): AsyncGenerator<T[]> {
  for (const seq of await db.restoring.where('part').equals(table).primaryKeys()) {
    const row = await db.restoring.get(seq);
    if (row) yield row.content as T[];
  }
}

export async function clearRestoring(db: LeadlightDb): Promise<void> {
  await db.restoring.clear();
}
