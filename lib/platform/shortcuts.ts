import { browser } from 'wxt/browser';

/** A shortcut of the keyboard as the browser keeps it; `keys` is null where none is set. */
export interface Shortcut {
  name: string;
  keys: string | null;
}

/** All of the extension, as the rep may have changed them; none where the browser knows no shortcuts. */
export async function shortcuts(): Promise<Shortcut[]> {
  const all = (await (browser.commands as typeof browser.commands | undefined)?.getAll()) ?? [];
  return all.flatMap(({ name, shortcut }) => (name === undefined ? [] : { name, keys: shortcut || null }));
}

/** Calls back when a shortcut is pressed, inside what the browser takes for a gesture, with the tab in front. */
export function onShortcut(listener: (name: string, tabId: number | null) => void): void {
  (browser.commands as typeof browser.commands | undefined)?.onCommand.addListener((name, tab) => listener(name, tab?.id ?? null));
}

/** Where the browser lets shortcuts be changed. */
export async function openShortcutSettings(): Promise<void> {
  const own = browser.commands as unknown as { openShortcutSettings?: () => Promise<void> };
  await (own.openShortcutSettings?.() ?? browser.tabs.create({ url: 'chrome://extensions/shortcuts' }));
}
