import { samePage } from '#lib/messaging/page-address.ts';
import type { FollowedView } from '#lib/messaging/panel-protocol.ts';
import { isLinkedIn } from './address.ts';
import { assessTab, isBarred, isRead } from './assess-tab.ts';
import { mayRead } from './may-read.ts';
import type { Needs } from './needs.ts';

type Uses = Pick<Needs, 'db' | 'session' | 'settings' | 'getTab' | 'injectPageReader' | 'mayReadAllSites' | 'now'>;

/**
 * What stands beside a page that the rep came to. Where Leadlight may read all sites it is read now, but for LinkedIn, which is read
 * without a click only where the rep wants that; where it may not, or there, only what a click had read is shown.
 */
export async function followTab(needs: Uses, { tabId }: { tabId: number }): Promise<FollowedView> {
  const tab = await needs.getTab(tabId);
  if (!tab || tab.url === null) return { state: 'unread', url: '', here: false };
  const settings = await needs.settings.get();
  await readingOver(needs, tabId, tab.url);
  const told = isBarred(settings, tab.url) || isRead(await needs.session.tab(tabId), tab.url);
  const follows = mayRead(settings, tab.url) && (settings.autoLinkedIn || !isLinkedIn(tab.url)) && (await needs.mayReadAllSites());
  return told || follows ? assessTab(needs, { tabId }) : { state: 'unread', url: tab.url, here: true };
}

/** How long a reading that is under way is waited for, instead of beginning another. */
const PATIENCE_MS = 10_000;

async function readingOver({ session }: Pick<Uses, 'session'>, tabId: number, url: string): Promise<void> {
  const { phase, generation, url: read } = await session.tab(tabId);
  if (phase !== 'reading' || !samePage(read, url)) return;
  await session.waitForTab(tabId, (state) => state.generation !== generation || state.phase !== 'reading', PATIENCE_MS);
}
