import { toIcpFile, writeIcpFile } from '#lib/icp/file.ts';
import { hashIcp } from '#lib/icp/hash.ts';
import type { Icp, IcpFile } from '#lib/icp/model.ts';
import type { Outcome } from '#lib/messaging/protocol.ts';
import { decodeIcpFile } from '#lib/schema/icp.ts';
import { putIcp } from '#lib/storage/icps.ts';
import { storageProblem } from '#lib/storage/problem.ts';
import type { Needs } from './needs.ts';

/**
 * Stores an ICP as edited here, if it would pass as a file. A changed one names its predecessor by hash and gets a
 * version of its own: two contents never share a version.
 */
export async function saveIcp(
  { db, now }: Pick<Needs, 'db' | 'now'>,
  { icp }: { icp: Icp },
): Promise<Outcome<IcpFile>> {
  const decoded = decodeIcpFile(writeIcpFile(icp));
  if (!decoded.ok) return decoded;
  const { contentHash: _, ...edited } = decoded.value;
  try {
    const stored = await db.icps.get(edited.id);
    const next = stored && stored.contentHash !== hashIcp(edited) ? succeed(edited, stored.icp) : edited;
    await putIcp(db, next, { activate: false, now: now() });
    return { ok: true, value: toIcpFile(next) };
  } catch (error) {
    return { ok: false, error: storageProblem(error) };
  }
}

function succeed(edited: Icp, stored: Icp): Icp {
  const version = edited.version === stored.version ? nextPatch(stored.version) : edited.version;
  return { ...edited, version, previousHash: hashIcp(stored) };
}

function nextPatch(version: string): string {
  const [major = '1', minor = '0', patch = '0'] = version.split('.');
  return `${major}.${minor}.${Number.parseInt(patch, 10) + 1}`;
}
