import { t } from '#lib/i18n/t.ts';
import type { Problem } from '#lib/messaging/protocol.ts';
import type { Capture } from '#lib/storage/session.ts';
import type { Needs } from './needs.ts';

/**
 * The capture a rep was looking at when giving a command. Its generation says which; another one has taken its place
 * where it differs, and the command must not fall on that.
 */
export async function shownCapture(
  { session }: Pick<Needs, 'session'>,
  request: { tabId: number; generation: number },
): Promise<{ capture: Capture } | { problem: Problem }> {
  const { capture } = await session.tab(request.tabId);
  if (!capture) return { problem: { code: 'not-read', message: t('problems.unreadAgain') } };
  if (capture.generation !== request.generation) {
    return { problem: { code: 'moved-on', message: t('problems.otherRead') } };
  }
  return { capture };
}
