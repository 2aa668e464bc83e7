import type { Transaction } from 'dexie';

/** Version 7 keeps digests and held answers in columns; those of before are dropped, for both are made anew from the profiles where they are missing. */
export async function renewDigests(tx: Transaction): Promise<void> {
  await tx.table('digestChunks').clear();
  await tx.table('answerChunks').clear();
}
