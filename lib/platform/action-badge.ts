import { browser } from 'wxt/browser';

/** Of the count, which holds white text at 4.5 to 1. */
const COUNT_COLOR = '#17597a';

/** Writes a short text on the icon of one tab; an empty text gives way to the count of all tabs. A tab that is gone is no error. */
export async function setBadge(tabId: number, text: string, color: string): Promise<void> {
  try {
    // Null, which the types leave out, is what takes a tab's own text away; an empty text would hide the count.
    await browser.action.setBadgeText({ tabId, text: (text === '' ? null : text) as string });
    await browser.action.setBadgeBackgroundColor({ tabId, color: text === '' ? COUNT_COLOR : color });
  } catch {
    // The tab closed between reading and writing.
  }
}

/** Writes a text on the icon of every tab that has none of its own; an empty text clears it. */
export async function setCount(text: string): Promise<void> {
  await browser.action.setBadgeText({ text });
  await browser.action.setBadgeBackgroundColor({ color: COUNT_COLOR });
}
