import { icpOf, toIcpFile } from '#lib/icp/file.ts';
import type { IcpFile } from '#lib/icp/model.ts';
import type { Outcome } from '#lib/messaging/protocol.ts';
import { decodeIcpFile } from '#lib/schema/icp.ts';
import { putIcp } from '#lib/storage/icps.ts';
import { storageProblem } from '#lib/storage/problem.ts';
import type { Needs } from './needs.ts';

/** Stores the ICP of a file in one atomic write; a file with any error changes nothing. */
export async function importIcp(
  { db, now }: Pick<Needs, 'db' | 'now'>,
  { text, activate }: { text: string; activate: boolean },
): Promise<Outcome<IcpFile>> {
  const decoded = decodeIcpFile(text);
  if (!decoded.ok) return decoded;
  const icp = icpOf(decoded.value);
  try {
    await putIcp(db, icp, { activate, now: now(), origin: 'imported', by: icp.createdBy });
    return { ok: true, value: toIcpFile(icp) };
  } catch (error) {
    return { ok: false, error: storageProblem(error) };
  }
}
