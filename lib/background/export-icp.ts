import { t } from '#lib/i18n/t.ts';
import { toIcpFile, writeIcpFile } from '#lib/icp/file.ts';
import { ancestorsOf } from '#lib/icp/history.ts';
import type { Outcome } from '#lib/messaging/protocol.ts';
import { versionsOf } from '#lib/storage/icps.ts';
import type { Needs } from './needs.ts';
import { signed } from './publisher.ts';

/** The file of a stored ICP, with the hashes of its past versions, so that it can be merged where others changed theirs. */
export async function exportIcp(
  { db }: Pick<Needs, 'db'>,
  { id, sign }: { id: string; sign: boolean },
): Promise<Outcome<{ name: string; text: string }>> {
  const stored = await db.icps.get(id);
  if (!stored) return { ok: false, error: { code: 'not-found', message: t('problems.icpGone') } };
  const ancestors = ancestorsOf(stored.contentHash, await versionsOf(db, id));
  const file = { ...toIcpFile(stored.icp), ...(ancestors.length > 0 && { ancestors }) };
  const out = sign ? await signed(db, file) : file;
  if (!out) return { ok: false, error: { code: 'not-found', message: t('problems.noKey') } };
  return { ok: true, value: { name: `${stored.icp.id}-${stored.icp.version}.icp.json`, text: writeIcpFile(out) } };
}
