import { diffIcps } from '#lib/icp/diff.ts';
import { wasEdited } from '#lib/icp/file.ts';
import { hashIcp } from '#lib/icp/hash.ts';
import type { IcpPreview, Outcome } from '#lib/messaging/protocol.ts';
import { decodeIcpFile } from '#lib/schema/icp.ts';
import type { Needs } from './needs.ts';

/** What importing a file would do; nothing is stored. */
export async function previewIcp({ db }: Pick<Needs, 'db'>, { text }: { text: string }): Promise<Outcome<IcpPreview>> {
  const decoded = decodeIcpFile(text);
  if (!decoded.ok) return decoded;
  const { contentHash: _, ...icp } = decoded.value;
  const stored = await db.icps.get(icp.id);
  const warnings: string[] = [];
  if (wasEdited(decoded.value)) warnings.push('This file was edited by hand after it was exported.');
  if (stored && stored.contentHash === hashIcp(icp)) warnings.push('You have exactly this ICP already.');
  else if (stored && stored.icp.version === icp.version) {
    warnings.push(`Your own “${stored.icp.name}” has the same version ${icp.version}, but other content.`);
  }
  return {
    ok: true,
    value: {
      file: decoded.value,
      replaces: stored ? { name: stored.icp.name, version: stored.icp.version } : null,
      differences: stored ? diffIcps(stored.icp, icp) : [],
      warnings,
    },
  };
}
