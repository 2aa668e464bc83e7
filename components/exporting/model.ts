import type { Icp } from '#lib/icp/model.ts';
import type { ExportFacts } from '#lib/interop/targets/facts.ts';
import type { ExportChoices } from '#lib/interop/targets/model.ts';
import type { KeptExportChoices } from '#lib/messaging/exporting-protocol.ts';
import type { Outcome } from '#lib/messaging/protocol.ts';
import type { ListedProspect } from '#lib/prospects/model.ts';

/** A file for the browser to save. */
export interface FileToSave {
  name: string;
  type: string;
  parts: readonly (string | Blob)[];
}

/** What the dialog asks of its surroundings. */
export interface Exporting {
  prospects: readonly ListedProspect[];
  icps: readonly Icp[];
  now: number;
  kept: KeptExportChoices;
  /** ISO 4217; what revenue is written in until somebody chooses. */
  currency: string;
  /** What the team says its data are for; '' for nothing. */
  purpose: string;
  /** A slice; null for what is not saved any more. */
  onRead: (asked: { id: string; icpId: string | null }[]) => Promise<Outcome<(ExportFacts | null)[]>>;
  onReadLines: (ids: string[]) => Promise<Outcome<(string | null)[]>>;
  onKeep: (chosen: ExportChoices) => Promise<Outcome<null>>;
  onSave: (file: FileToSave) => Promise<{ bytes: number; sha256: string }>;
  /** False where the browser refuses. */
  onCopy: (text: { plain: string; html?: string }) => Promise<boolean>;
}
