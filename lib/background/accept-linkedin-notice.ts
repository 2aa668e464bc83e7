import type { TabView } from '#lib/messaging/protocol.ts';
import { assessTab } from './assess-tab.ts';
import type { Needs } from './needs.ts';

/** The rep has read what LinkedIn's terms say and goes on: noted for good, and the page is read. */
export async function acceptLinkedInNotice(
  needs: Pick<Needs, 'db' | 'session' | 'settings' | 'getTab' | 'injectPageReader' | 'now'>,
  { tabId }: { tabId: number },
): Promise<TabView> {
  await needs.settings.change({ linkedInNoticeSeen: true });
  return assessTab(needs, { tabId });
}
