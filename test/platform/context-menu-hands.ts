import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

type Clicked = { menuItemId: string; pageUrl?: string; selectionText?: string };

/** The menu of a page, as the browser keeps it and tells of clicks. */
export interface FakeMenu {
  entries: { id: string; title: string; contexts: string[]; documentUrlPatterns: string[] }[];
  click(info: Clicked, tab?: { id: number; url?: string }): void;
}

export function fakeMenu(): FakeMenu {
  const menus = fakeBrowser.contextMenus as unknown as { onClicked: { addListener(listener: unknown): void }; removeAll(): Promise<void>; create(one: unknown): void };
  let heard: FakeMenu['click'] | undefined;
  const menu: FakeMenu = { entries: [], click: (info, tab) => heard?.(info, tab) };
  vi.spyOn(menus.onClicked, 'addListener').mockImplementation((listener) => void (heard = listener as FakeMenu['click']));
  vi.spyOn(menus, 'removeAll').mockImplementation(() => {
    menu.entries = [];
    return Promise.resolve();
  });
  vi.spyOn(menus, 'create').mockImplementation((one) => {
    const entry = one as FakeMenu['entries'][number];
    if (menu.entries.some(({ id }) => id === entry.id)) throw new Error(`Cannot create item with duplicate id ${entry.id}`);
    menu.entries.push(entry);
  });
  return menu;
}
