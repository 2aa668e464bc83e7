import type { ExportChoices } from './model.ts';
import type { IcpCount, Written } from './write.ts';

const MANIFEST_FORMAT = 'leadlight-export-manifest';

/** A file as it was saved. */
export interface SavedFile {
  name: string;
  rows: number;
  bytes: number;
  /** Lower-case hexadecimal. */
  sha256: string;
}

/** What was exported, to what, when and why, and which file it is; so that a list can be told from another later. */
export function writeManifest(choices: ExportChoices, written: Pick<Written, 'columns' | 'rows' | 'icps' | 'skipped' | 'changed'>, files: readonly SavedFile[], now: number): string {
  const { target, purpose, ...chosen } = choices;
  const counts: Record<string, number> = {};
  for (const { reason } of written.skipped) counts[reason.code] = (counts[reason.code] ?? 0) + 1;
  const manifest = {
    format: MANIFEST_FORMAT,
    schemaVersion: 1,
    target,
    exportedAt: new Date(now).toISOString(),
    purpose: purpose === '' ? null : purpose,
    prospects: { written: written.rows, notWritten: written.skipped.length, notWrittenWhy: counts, valuesChanged: written.changed.length },
    icps: written.icps.map(({ id, version, hash, prospects }: IcpCount) => ({ id, version, hash, prospects })),
    columns: written.columns,
    choices: chosen,
    files,
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
