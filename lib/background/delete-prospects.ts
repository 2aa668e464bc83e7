import type { Outcome } from '#lib/messaging/protocol.ts';
import { inOneTransaction } from '#lib/storage/db.ts';
import { storageProblem } from '#lib/storage/problem.ts';
import { deleteProspects as deleteRows } from '#lib/storage/prospects.ts';
import type { Needs } from './needs.ts';

/** Deletes prospects with their profiles and evidence, here and in this session's memory. */
export async function deleteProspects(
  { db, session }: Pick<Needs, 'db' | 'session'>,
  { ids }: { ids: string[] },
): Promise<Outcome<{ deleted: number }>> {
  try {
    const rows = await inOneTransaction(db, () => deleteRows(db, ids));
    await session.forget({
      companyKeys: rows.map((row) => row.companyKey).filter((key) => key !== null),
      personKeys: rows.map((row) => row.personKey).filter((key) => key !== null),
      identities: rows.map((row) => row.identity),
    });
    return { ok: true, value: { deleted: rows.length } };
  } catch (error) {
    return { ok: false, error: storageProblem(error) };
  }
}
