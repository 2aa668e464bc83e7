import { t } from '#lib/i18n/t.ts';
import type { Settings, TabView } from '#lib/messaging/protocol.ts';
import type { TabState } from '#lib/storage/session.ts';
import { samePage } from '#lib/messaging/page-address.ts';
import { isLinkedIn, isUnderHost, restrictedReason } from './address.ts';
import { noteFirstGrade } from './first-grade.ts';
import type { Needs } from './needs.ts';
import { viewOf, viewOfState } from './view.ts';

/** How long a page reader may take to answer before the rep is told that it did not. */
const PATIENCE_MS = 10_000;
/** For how long a click entitles the page reader to read; a little more than anyone waits. */
const ASKED_FOR_MS = 15_000;

type Uses = Pick<Needs, 'db' | 'session' | 'settings' | 'getTab' | 'injectPageReader' | 'now'>;

/**
 * What the rep sees of a tab. A page that was read is shown at once; any other is read now, in answer to this
 * request, and the answer waits for it.
 */
export async function assessTab(needs: Uses, request: { tabId: number; reread?: boolean }): Promise<TabView> {
  const { tabId, reread = false } = request;
  const [tab, settings, state] = await Promise.all([needs.getTab(tabId), needs.settings.get(), needs.session.tab(tabId)]);
  if (!tab) return { state: 'failed', url: '', message: t('problems.tabGone') };
  const reason = restrictedReason(tab.url);
  if (tab.url === null || reason !== null) return { state: 'restricted', url: tab.url ?? '', reason: reason ?? 'no-access' };
  const barred = barredBy(settings, tab.url);
  if (barred) return barred;

  const view = await (!reread && isRead(state, tab.url) ? viewOfState(needs, tabId, state, tab.url) : readNow(needs, tabId, tab.url));
  if (settings.firstGradeAt === null) await noteFirstGrade(needs, view);
  return view;
}

async function readNow(needs: Uses, tabId: number, url: string): Promise<TabView> {
  const { generation } = await needs.session.changeTab(tabId, (state) => ({
    ...state,
    asked: { url, until: needs.now() + ASKED_FOR_MS },
  }));
  if (!(await needs.injectPageReader(tabId))) return { state: 'restricted', url, reason: 'no-access' };
  const done = await needs.session.waitForTab(
    tabId,
    (state) => state.generation > generation && state.phase !== 'reading',
    PATIENCE_MS,
  );
  if (!done) return { state: 'failed', url, message: t('problems.pageSilent') };
  if (done.phase === 'failed') {
    return { state: 'failed', url, message: t('problems.readingFailed', { why: done.failure ?? '?' }) };
  }
  if (done.capture?.generation !== done.generation) {
    return { state: 'failed', url: done.url, message: t('problems.movedOnBefore') };
  }
  return viewOf(needs, tabId);
}

/** Whether the page a tab shows at this address was read. */
export function isRead({ capture, generation }: TabState, url: string): boolean {
  return capture !== null && capture.generation === generation && samePage(capture.url, url);
}

/** Whether an address is never read, or not before the rep has decided something. */
export function isBarred(settings: Settings, url: string): boolean {
  return restrictedReason(url) !== null || barredBy(settings, url) !== null;
}

function barredBy(settings: Settings, url: string): TabView | null {
  if (settings.paused) return { state: 'blocked', url, why: 'paused' };
  if (settings.neverSites.some((site) => isUnderHost(url, site))) return { state: 'blocked', url, why: 'never-site' };
  if (isLinkedIn(url) && !settings.linkedInNoticeSeen) return { state: 'linkedin-notice', url };
  return null;
}
