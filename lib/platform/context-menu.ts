import { browser } from 'wxt/browser';

export interface MenuEntry {
  id: string;
  title: string;
  /** Whether it stands there for a marked text alone, or for the page, whatever of it is pointed at or marked. */
  on: 'selection' | 'page';
}

export interface MenuClick {
  id: string;
  tabId: number;
  /** Of the page, not of a frame in it; null where the browser withholds it. */
  url: string | null;
  /** The marked text; '' without one. */
  text: string;
}

const CONTEXTS = { selection: ['selection'], page: ['page', 'frame', 'link', 'image', 'selection'] } as const;

/** Nothing where the browser has no such menu, as on telephones. Firefox knows the API by this name too. */
const menus = () => browser.contextMenus as typeof browser.contextMenus | undefined;

/** Puts exactly these into the menu of web pages; the browser keeps them while the worker sleeps. */
export async function makeMenu(entries: readonly MenuEntry[]): Promise<void> {
  await menus()?.removeAll();
  for (const { id, title, on } of entries) {
    menus()?.create({ id, title, contexts: [...CONTEXTS[on]], documentUrlPatterns: ['http://*/*', 'https://*/*'] });
  }
}

/** Calls back within the click, which lets the extension into the page for as long as it stays. */
export function onMenuClick(listener: (click: MenuClick) => void): void {
  menus()?.onClicked.addListener(({ menuItemId, pageUrl, selectionText }, tab) => {
    if (tab?.id !== undefined && tab.id >= 0) listener({ id: String(menuItemId), tabId: tab.id, url: tab.url ?? pageUrl ?? null, text: selectionText ?? '' });
  });
}
