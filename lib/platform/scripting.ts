import { browser } from 'wxt/browser';
import type { Article } from '#lib/messaging/protocol.ts';

const PAGE_READER = '/page-reader.js';
const ARTICLE_READER = '/article-reader.js';
const AUTO_READER_ID = 'page-reader';

/** Runs the page reader in the top frame of a tab. False where the browser does not allow it. */
export async function injectPageReader(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [PAGE_READER] });
    return true;
  } catch {
    return false;
  }
}

/** What the article reader tells of the top frame of a tab; null where the browser does not allow it. */
export async function articleIn(tabId: number): Promise<Article | null> {
  try {
    const [frame] = await browser.scripting.executeScript({ target: { tabId }, files: [ARTICLE_READER] });
    return (frame?.result ?? null) as Article | null;
  } catch {
    return null;
  }
}

/**
 * Which document the top frame of a tab holds: the moment it came to be, as the page reader of that document names it
 * too. Null where the browser does not let the extension in.
 */
export async function documentOf(tabId: number): Promise<number | null> {
  try {
    const [frame] = await browser.scripting.executeScript({
      target: { tabId },
      func: () => performance.timeOrigin,
      injectImmediately: true,
    });
    return frame?.result ?? null;
  } catch {
    return null;
  }
}

/** Registers the page reader for every page it may see, or replaces its registration. */
export async function registerPageReader(matches: string[], excludeMatches: string[]): Promise<void> {
  await unregisterPageReader();
  await browser.scripting.registerContentScripts([
    {
      id: AUTO_READER_ID,
      js: [PAGE_READER.slice(1)],
      matches,
      ...(excludeMatches.length > 0 && { excludeMatches }),
      runAt: 'document_idle',
      allFrames: false,
    },
  ]);
}

export async function unregisterPageReader(): Promise<void> {
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [AUTO_READER_ID] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [AUTO_READER_ID] });
}
