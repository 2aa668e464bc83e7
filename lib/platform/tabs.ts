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

/** Called with the new address whenever a tab commits one that the extension may see. */
export function onTabUrlChanged(listener: (tabId: number, url: string) => void): void {
  browser.tabs.onUpdated.addListener((tabId, change) => {
    if (change.url !== undefined) listener(tabId, change.url);
  });
}

/** Opens one of the extension's own pages in a new tab. */
export async function openExtensionPage(path: `/${string}.html`): Promise<void> {
  await browser.tabs.create({ url: new URL(path, browser.runtime.getURL('/')).href });
}

/** The tab in front of this window; null where there is none. */
export async function activeTab(): Promise<Tab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? null };
}

/** Calls back with the new address whenever this tab moves to another; returns how to stop. */
export function watchTabUrl(tabId: number, listener: (url: string) => void): () => void {
  const onUpdated = (id: number, change: { url?: string }) => {
    if (id === tabId && change.url !== undefined) listener(change.url);
  };
  browser.tabs.onUpdated.addListener(onUpdated);
  return () => browser.tabs.onUpdated.removeListener(onUpdated);
}
