import type { Transaction } from 'dexie';

/**
 * Version 7 keeps digests by part and held answers as numbers alone. Those of before are dropped, for both are made anew from the
 * profiles where they are missing.
 */
export async function dropAnswers(tx: Transaction): Promise<void> {
  await tx.table('answerChunks').clear();
}
