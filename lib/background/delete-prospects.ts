import type { Outcome } from '#lib/messaging/protocol.ts';
import { inOneTransaction } from '#lib/storage/db.ts';
import { storageProblem } from '#lib/storage/problem.ts';
import { deleteProspects as deleteRows } from '#lib/storage/prospects.ts';
import type { Needs } from './needs.ts';
import { countedCompany } from './company-identity.ts';

/**
 * Deletes prospects with their profiles and evidence, here and in this session's memory, there also what was read or
 * typed on pages that count for a deleted company without being stored.
 */
export async function deleteProspects(
  needs: Pick<Needs, 'db' | 'session' | 'now'>,
  { ids }: { ids: string[] },
): Promise<Outcome<{ deleted: number }>> {
  const { db, session } = needs;
  try {
    const read: { key: string; owner: string }[] = [];
    const companies = await session.companies();
    for (const company of companies) read.push({ key: company.key, owner: (await countedCompany(needs, company, companies)).key });
    const { prospects, profiles } = await inOneTransaction(db, () => deleteRows(db, ids));
    const owners = new Set(profiles.filter(({ profile }) => profile.kind === 'company').map(({ owner }) => owner));
    await session.forget({
      profiles: [
        ...profiles.map(({ profile }) => profile),
        ...read.filter(({ owner }) => owners.has(owner)).map(({ key }) => ({ kind: 'company' as const, key })),
      ],
      identities: prospects.map((row) => row.identity),
    });
    return { ok: true, value: { deleted: prospects.length } };
  } catch (error) {
    return { ok: false, error: storageProblem(error) };
  }
}
