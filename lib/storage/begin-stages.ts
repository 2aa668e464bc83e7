import type { Transaction } from 'dexie';
import type { ProspectRow } from './db.ts';

/** Version 6 knows how far a prospect has come; the rules move them on when they are graded next. */
export async function beginStages(tx: Transaction): Promise<void> {
  await tx.table<ProspectRow, string>('prospects').toCollection().modify({ stage: 'unqualified', touches: [], history: [] });
}
