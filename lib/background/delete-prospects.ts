import { t } from '#lib/i18n/t.ts';
import type { Outcome } from '#lib/messaging/protocol.ts';
import { storageProblem } from '#lib/storage/problem.ts';
import { deleteProspects as deleteRows } from '#lib/storage/prospects.ts';
import { undoable } from '#lib/storage/undo.ts';
import type { Needs } from './needs.ts';
import { countedCompany } from './company-identity.ts';

/**
 * Deletes prospects with their profiles and evidence, here and in this session's memory, there also what was read or
 * typed on pages that count for a deleted company without being stored. What was stored can be put back for a while.
 */
export async function deleteProspects(
  needs: Pick<Needs, 'db' | 'session' | 'now'>,
  { ids }: { ids: string[] },
): Promise<Outcome<{ deleted: number; undo: number }>> {
  const { db, session, now } = needs;
  try {
    const read: { key: string; owner: string }[] = [];
    const companies = await session.companies();
    for (const company of companies) read.push({ key: company.key, owner: (await countedCompany(needs, company, companies)).key });
    let gone: Awaited<ReturnType<typeof deleteRows>> = { prospects: [], profiles: [] };
    const seq = await undoable(db, { what: t('prospects.undo.deleted', ids.length), at: now(), prospects: ids }, async () => {
      gone = await deleteRows(db, ids);
    });
    const { prospects, profiles } = gone;
    const owners = new Set(profiles.filter(({ profile }) => profile.kind === 'company').map(({ owner }) => owner));
    await session.forget({
      profiles: [
        ...profiles.map(({ profile }) => profile),
        ...read.filter(({ owner }) => owners.has(owner)).map(({ key }) => ({ kind: 'company' as const, key })),
      ],
      identities: prospects.map((row) => row.identity),
    });
    return { ok: true, value: { deleted: prospects.length, undo: seq } };
  } catch (error) {
    return { ok: false, error: storageProblem(error) };
  }
}
