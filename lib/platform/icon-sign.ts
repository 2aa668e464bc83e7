import { browser } from 'wxt/browser';
import { setBadge } from './action-badge.ts';

/** What the icon of a tab says for a moment: a sign, and words for whoever points at it. */
export interface IconSign {
  text: string;
  color: string;
  title: string;
}

const SECONDS = 6;

/** The sign each tab shows: the next one is not cut short by the end of the one before. */
const shown = new Map<number, IconSign>();

/** Shows a sign on the icon of a tab; resolves when it has been taken away again. A tab that is gone is no error. */
export async function signOnIcon(tabId: number, sign: IconSign): Promise<void> {
  const { text, color, title } = sign;
  shown.set(tabId, sign);
  await setBadge(tabId, text, color);
  await setTitle(tabId, title);
  await new Promise((resolve) => setTimeout(resolve, SECONDS * 1000));
  if (shown.get(tabId) !== sign) return;
  shown.delete(tabId);
  await setBadge(tabId, '', '');
  await setTitle(tabId, await browser.action.getTitle({}));
}

async function setTitle(tabId: number, title: string): Promise<void> {
  try {
    await browser.action.setTitle({ tabId, title });
  } catch {
    // The tab closed meanwhile.
  }
}
