import type { Transaction } from 'dexie';
import { personTokens } from '#lib/evidence/same-person.ts';
import type { ProfileRow } from './db.ts';

/** Version 7 finds persons by what may tie them to others, as it does companies. */
export async function tiePersons(tx: Transaction): Promise<void> {
  await tx.table<ProfileRow, string>('profiles').toCollection().modify((row) => {
    if (row.profile.kind === 'person') row.ties = personTokens(row.profile);
  });
}
