import type { Transaction } from 'dexie';
import type { EvidenceRow, ProfileRow, ProspectRow } from './db.ts';

/**
 * Lets a stored company profile that counted for another count for itself again. Its people, those whose own page named
 * the company so, go with it, and the evidence of them. Call inside one transaction.
 */
export async function partCompany(tables: Pick<Transaction, 'table'>, { id, owner, profile: { key } }: ProfileRow): Promise<void> {
  const profiles = tables.table<ProfileRow, string>('profiles');
  const prospects = tables.table<ProspectRow, string>('prospects');
  await profiles.update(id, { owner: key });
  for (const prospect of await prospects.where('companyKey').equals(owner).toArray()) {
    const person = prospect.personKey === null ? undefined : await profiles.get(`person:${prospect.personKey}`);
    if (person?.profile.companyKey !== key) continue;
    await prospects.update(prospect.id, { companyKey: key });
    await tables.table<EvidenceRow, string>('evidence').where('personKey').equals(person.profile.key).modify({ companyKey: key });
  }
}
