import { diffIcps } from '#lib/icp/diff.ts';
import { icpOf } from '#lib/icp/file.ts';
import { hashIcp } from '#lib/icp/hash.ts';
import type { IcpPreview, Outcome } from '#lib/messaging/protocol.ts';
import { readIcpFile } from '#lib/schema/icp.ts';
import type { Needs } from './needs.ts';

const UNKNOWN_SHOWN = 20;

function unknownWords(paths: readonly string[]): string {
  const more = paths.length > UNKNOWN_SHOWN ? ` and ${paths.length - UNKNOWN_SHOWN} more` : '';
  return `This file says things that Leadlight does not know and would leave out: ${paths.slice(0, UNKNOWN_SHOWN).join('; ')}${more}.`;
}

/** What importing a file would do; nothing is stored. */
export async function previewIcp({ db }: Pick<Needs, 'db'>, { text }: { text: string }): Promise<Outcome<IcpPreview>> {
  const reading = readIcpFile(text);
  if (!reading.ok) return reading;
  const { file, edited, unknown } = reading.value;
  const icp = icpOf(file);
  const stored = await db.icps.get(icp.id);
  const warnings: string[] = [];
  if (unknown.length > 0) warnings.push(unknownWords(unknown));
  if (edited) warnings.push('This file was edited by hand after it was exported.');
  if (stored && stored.contentHash === hashIcp(icp)) warnings.push('You have exactly this ICP already.');
  else if (stored && stored.icp.version === icp.version) {
    warnings.push(`Your own “${stored.icp.name}” has the same version ${icp.version}, but other content.`);
  }
  return {
    ok: true,
    value: {
      file,
      replaces: stored ? { name: stored.icp.name, version: stored.icp.version } : null,
      differences: stored ? diffIcps(stored.icp, icp) : [],
      warnings,
    },
  };
}
