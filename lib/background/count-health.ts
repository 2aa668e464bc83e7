import type { Evidence } from '#lib/evidence/model.ts';
import { samePage } from '#lib/messaging/page-address.ts';
import { countReading } from '#lib/storage/health.ts';
import type { Needs } from './needs.ts';

/**
 * Counts how well a page was read, for options to notice a layout that changed. A page nobody is found on counts
 * nothing, nor does one that the tab showed and read before. Failing to count is no reason to fail the reading.
 */
export async function countHealth(needs: Pick<Needs, 'db' | 'now'>, evidence: Evidence, formerUrl: string | null): Promise<void> {
  if (evidence.pageKind === 'none' || (formerUrl !== null && samePage(formerUrl, evidence.url))) return;
  await countReading(needs.db, evidence, needs.now()).catch((error: unknown) => console.error('[Leadlight]', error));
}
