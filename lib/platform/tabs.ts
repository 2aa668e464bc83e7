import { browser } from 'wxt/browser';

/** A tab as far as the extension may see it; `url` is null where the browser withholds it. */
export interface Tab {
  id: number;
  url: string | null;
}

/** The tab, or null when it is gone. */
export async function getTab(tabId: number): Promise<Tab | null> {
  try {
    const tab = await browser.tabs.get(tabId);
    return tab === undefined ? null : { id: tabId, url: tab.url ?? null };
  } catch {
    return null;
  }
}

export function onTabRemoved(listener: (tabId: number) => void): void {
  browser.tabs.onRemoved.addListener((tabId) => listener(tabId));
}

/**
 * Called whenever a tab may show another page: it loads one, moves inside one, or loads a part of one; the browser
 * does not say which. `url` is where the tab is now, null where the browser withholds it.
 */
export function onTabLoading(listener: (tabId: number, url: string | null) => void): void {
  browser.tabs.onUpdated.addListener((tabId, change, tab) => {
    if (change.url !== undefined || change.status === 'loading') listener(tabId, change.url ?? tab?.url ?? null);
  });
}

/** Ids of all open tabs. */
export async function openTabs(): Promise<number[]> {
  const tabs = await browser.tabs.query({});
  return tabs.flatMap(({ id }) => id ?? []);
}

/** Opens one of the extension's own pages: in a new tab in front, unless said otherwise. */
export async function openExtensionPage(path: `/${string}.html` | `/${string}.html#${string}`, where: 'currentTab' | 'newForegroundTab' | 'newBackgroundTab' = 'newForegroundTab'): Promise<void> {
  const { href: url } = new URL(path, browser.runtime.getURL('/'));
  if (where === 'currentTab') await browser.tabs.update({ url });
  else await browser.tabs.create({ url, active: where === 'newForegroundTab' });
}

/** The tab in front of this window; null where there is none. */
export async function activeTab(): Promise<Tab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? null };
}

/**
 * Called whenever this window shows another tab in front, or its front tab may show another page; returns how to stop. `certain` is
 * false where the browser only says that something about the tab changed.
 */
export function watchFrontTab(listener: (certain: boolean) => void): () => void {
  let own: number | undefined;
  let front: number | undefined;
  void browser.windows.getCurrent().then(({ id }) => (own = id));
  void activeTab().then((tab) => (front ??= tab?.id));
  const activated = ({ tabId, windowId }: { tabId: number; windowId: number }) => {
    if (own !== undefined && windowId !== own) return;
    front = tabId;
    listener(true);
  };
  const updated = (tabId: number, change: { url?: string; status?: string }) => {
    if (front === undefined || tabId === front) listener(change.url !== undefined || change.status === 'loading');
  };
  const replaced = (added: number, removed: number) => {
    if (removed !== front) return;
    front = added;
    listener(true);
  };
  browser.tabs.onActivated.addListener(activated);
  browser.tabs.onUpdated.addListener(updated);
  browser.tabs.onReplaced?.addListener(replaced);
  return () => {
    browser.tabs.onActivated.removeListener(activated);
    browser.tabs.onUpdated.removeListener(updated);
    browser.tabs.onReplaced?.removeListener(replaced);
  };
}
