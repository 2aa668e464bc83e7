import type { Transaction } from 'dexie';
import type { ProspectRow } from './db.ts';
import type { StoredIcp } from '#lib/prospects/model.ts';

/** Version 6 lets several ICPs grade; so far the main one alone did, and no rep picked one. */
export async function putIcpsInUse(tx: Transaction): Promise<void> {
  await tx.table<StoredIcp, string>('icps').toCollection().modify((row) => {
    row.inUse = row.active;
  });
  await tx.table<ProspectRow, string>('prospects').toCollection().modify((row) => {
    row.icpId = null;
  });
}
