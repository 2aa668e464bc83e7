import { t } from '#lib/i18n/t.ts';
import { diffIcps } from '#lib/icp/diff.ts';
import type { IcpPreview } from '#lib/messaging/icp-protocol.ts';
import type { Outcome } from '#lib/messaging/protocol.ts';
import { type IcpReading, readIcpFile } from '#lib/schema/icp.ts';
import { besideStored, type FileBeside, mergedWith } from './icp-source.ts';
import type { Needs } from './needs.ts';
import { publisherOf } from './publisher.ts';

const UNKNOWN_SHOWN = 20;

function unknownWords(paths: readonly string[]): string {
  const shown = paths.slice(0, UNKNOWN_SHOWN).join('; ');
  return paths.length > UNKNOWN_SHOWN ? t('files.icp.unknownMore', paths.length - UNKNOWN_SHOWN, { paths: shown }) : t('files.icp.unknown', { paths: shown });
}

function warningsOf({ unknown, edited }: IcpReading, { icp, stored, relation: { relation } }: FileBeside): string[] {
  const warnings: string[] = [];
  if (unknown.length > 0) warnings.push(unknownWords(unknown));
  if (edited) warnings.push(t('files.icp.edited'));
  if (relation === 'same') warnings.push(t('files.icp.same'));
  else if (relation === 'older') warnings.push(t('files.icp.former'));
  else if (stored && stored.icp.version === icp.version) {
    warnings.push(t('files.icp.sameVersion', { name: stored.icp.name, version: icp.version }));
  }
  return warnings;
}

function mergeOf(beside: FileBeside): IcpPreview['merge'] {
  const { stored, relation } = beside;
  if (!stored || (relation.relation !== 'diverged' && relation.relation !== 'unrelated')) return null;
  const { icp, conflicts } = mergedWith(beside, {});
  const since = 'base' in relation ? { version: relation.base.icp.version, at: relation.base.at } : null;
  return { since, takenIn: diffIcps(stored.icp, icp).filter(({ path }) => path !== 'version'), conflicts };
}

/** What importing a file would do; nothing is stored. */
export async function previewIcp({ db }: Pick<Needs, 'db'>, { text }: { text: string }): Promise<Outcome<IcpPreview>> {
  const reading = readIcpFile(text);
  if (!reading.ok) return reading;
  const { file } = reading.value;
  const beside = await besideStored(db, reading.value);
  const { icp, stored, relation } = beside;
  return {
    ok: true,
    value: {
      file,
      replaces: stored ? { name: stored.icp.name, version: stored.icp.version, contentHash: stored.contentHash } : null,
      differences: stored ? diffIcps(stored.icp, icp) : [],
      warnings: warningsOf(reading.value, beside),
      publisher: await publisherOf(db, reading.value),
      relation: relation.relation,
      merge: mergeOf(beside),
    },
  };
}
