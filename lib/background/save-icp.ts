import { t } from '#lib/i18n/t.ts';
import { icpOf, toIcpFile, writeIcpFile } from '#lib/icp/file.ts';
import { hashIcp } from '#lib/icp/hash.ts';
import { type IcpVersion, nextVersion } from '#lib/icp/history.ts';
import type { Icp, IcpFile } from '#lib/icp/model.ts';
import type { Outcome } from '#lib/messaging/protocol.ts';
import { decodeIcpFile } from '#lib/schema/icp.ts';
import { inOneTransaction } from '#lib/storage/db.ts';
import { putIcp, versionsOf } from '#lib/storage/icps.ts';
import { storageProblem } from '#lib/storage/problem.ts';
import type { Needs } from './needs.ts';

/**
 * Stores an ICP as edited here, if it would pass as a file. A changed one names its predecessor by hash and gets a
 * version of its own: two contents never share a version. Refused where another one was stored since `base`, which
 * this one was edited from.
 */
export async function saveIcp(
  { db, now }: Pick<Needs, 'db' | 'now'>,
  { icp, base }: { icp: Icp; base: string | null },
): Promise<Outcome<IcpFile>> {
  const decoded = decodeIcpFile(writeIcpFile(icp));
  if (!decoded.ok) return decoded;
  const edited = icpOf(decoded.value);
  try {
    return await inOneTransaction(db, async (): Promise<Outcome<IcpFile>> => {
      const stored = await db.icps.get(edited.id);
      if ((stored?.contentHash ?? null) !== base) return { ok: false, error: { code: 'refused', message: t('problems.icpChanged') } };
      const next = stored && stored.contentHash !== hashIcp(edited) ? succeed(versioned(edited, stored.icp, await versionsOf(db, edited.id)), stored.icp, now()) : edited;
      await putIcp(db, next, { activate: false, now: now() });
      return { ok: true, value: toIcpFile(next) };
    });
  } catch (error) {
    return { ok: false, error: storageProblem(error) };
  }
}

/** With a version of its own, unless it comes with another one than the stored that no content has. */
function versioned(edited: Icp, stored: Icp, versions: readonly IcpVersion[]): Icp {
  const isTaken = edited.version === stored.version || versions.some(({ icp }) => icp.version === edited.version);
  return isTaken ? { ...edited, version: nextVersion(edited.version, versions) } : edited;
}

/** `edited` as what follows `stored`, changed at this time. */
export function succeed(edited: Icp, stored: Icp, at: number): Icp {
  return { ...edited, previousHash: hashIcp(stored), changedAt: new Date(at).toISOString() };
}
