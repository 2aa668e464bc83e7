import { t } from '#lib/i18n/t.ts';
import { writeProfileFile } from '#lib/interop/profile-file.ts';
import type { Outcome } from '#lib/messaging/protocol.ts';
import type { Needs } from './needs.ts';
import { storedInput } from './stored-input.ts';

/** All that is known of a saved prospect as a profile file, by which anyone can check its grade. */
export async function exportProfile({ db }: Pick<Needs, 'db'>, { id }: { id: string }): Promise<Outcome<{ name: string; text: string }>> {
  const row = await db.prospects.get(id);
  if (!row) return { ok: false, error: { code: 'not-found', message: t('problems.prospectGone') } };
  const name = (row.companyDomain ?? row.companyName ?? row.personName ?? 'prospect').replace(/[^\p{L}\p{N}.-]+/gu, '-');
  return { ok: true, value: { name: `${name}.profile.json`, text: writeProfileFile(await storedInput(db, row)) } };
}
