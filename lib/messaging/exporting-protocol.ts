import type { ExportFacts } from '#lib/interop/targets/facts.ts';
import type { ExportChoices, TargetId } from '#lib/interop/targets/model.ts';
import type { Outcome } from './protocol.ts';

/** What was chosen when something was exported last. */
export interface KeptExportChoices {
  /** Null while nothing was exported. */
  last: TargetId | null;
  /** By target; those that were exported to. */
  byTarget: ExportChoices[];
}

/** What the export of saved prospects asks for, a slice at a time. */
export interface ExportingMessages {
  /** In the order asked; null for one that is not saved any more. `icpId` says which ICP's reasons are wanted, null for none. */
  'export-facts': { request: { asked: { id: string; icpId: string | null }[] }; response: Outcome<(ExportFacts | null)[]> };
  /** Whole records as lines of NDJSON, without their ends and gradings; null for one that is not saved any more. */
  'export-lines': { request: { ids: string[] }; response: Outcome<(string | null)[]> };
  'export-choices': { request: Record<string, never>; response: Outcome<KeptExportChoices> };
  'keep-export-choices': { request: ExportChoices; response: Outcome<null> };
}
