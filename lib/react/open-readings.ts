import type { Evidence } from '#lib/evidence/model.ts';
import { withLock } from '#lib/platform/lock.ts';
import { sessionArea } from '#lib/platform/session-area.ts';
import { SessionStore } from '#lib/storage/session.ts';

/** What was read of the pages that are open now. */
export async function openReadings(): Promise<Evidence[]> {
  return (await new SessionStore(sessionArea, withLock).captures()).map(({ evidence }) => evidence);
}
