import { browser } from 'wxt/browser';

/** Writes a short text on the icon of one tab; an empty text clears it. A tab that is gone is no error. */
export async function setBadge(tabId: number, text: string, color: string): Promise<void> {
  try {
    await browser.action.setBadgeText({ tabId, text });
    if (text !== '') await browser.action.setBadgeBackgroundColor({ tabId, color });
  } catch {
    // The tab closed between reading and writing.
  }
}
