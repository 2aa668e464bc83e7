import type { Evidence } from '#lib/evidence/model.ts';
import { samePage } from '#lib/messaging/page-address.ts';
import { countReading } from '#lib/storage/health.ts';
import type { Needs } from './needs.ts';

/**
 * Counts how well a page was read, for options to notice a layout that changed. A page nobody is found on counts
 * nothing; one that the tab showed and read before counts for what it did not say then. Failing to count is no reason to
 * fail the reading.
 */
export async function countHealth(needs: Pick<Needs, 'db' | 'now'>, evidence: Evidence, former: Evidence | null): Promise<void> {
  if (evidence.pageKind === 'none') return;
  const again = former !== null && former.adapter === evidence.adapter && samePage(former.url, evidence.url);
  await countReading(needs.db, evidence, needs.now(), again ? former : null).catch((error: unknown) => console.error('[Leadlight]', error));
}
