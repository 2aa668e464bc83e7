/** What a test does inside an extension page (a "screen"): ask the worker, look into storage. */
import type { Page } from 'puppeteer-core';
import type { PageMessages, Settings } from '#lib/messaging/protocol.ts';
import { envelope, isAnswer } from '#lib/messaging/wire.ts';

interface ExtensionApi {
  runtime: { sendMessage(message: unknown): Promise<unknown> };
  storage: Record<'session' | 'local', { get(keys: null): Promise<Record<string, unknown>>; clear(): Promise<void> }>;
  tabs: { query(filter: object): Promise<{ id: number; url?: string }[]> };
}
/** Exists where the functions given to `evaluate` run. */
declare const chrome: ExtensionApi;

/** Sends a command as this screen would. Throws with the worker's words when it refuses or is not there. */
export async function askWorker<K extends keyof PageMessages>(
  screen: Page,
  type: K,
  request: PageMessages[K]['request'],
): Promise<PageMessages[K]['response']> {
  const answer = await screen.evaluate((message) => chrome.runtime.sendMessage(message), envelope(type, request));
  if (!isAnswer(answer)) throw new Error(`no answer to "${type}"`);
  if (!answer.ok) throw new Error(`"${type}" ${answer.failure}: ${answer.message}`);
  return answer.value as PageMessages[K]['response'];
}

/** Throws when the worker refuses one of them. */
export async function changeSettings(screen: Page, settings: Partial<Settings>): Promise<void> {
  const outcome = await askWorker(screen, 'change-settings', settings);
  if (!outcome.ok) throw new Error(outcome.error.message);
}

/** The tab a popup belongs to. */
export async function activeTabId(popup: Page): Promise<number> {
  const [tab] = await popup.evaluate(() => chrome.tabs.query({ active: true, lastFocusedWindow: true }));
  if (!tab) throw new Error('no active tab');
  return tab.id;
}

/** All of `storage.session` or `storage.local`. */
export function stored(screen: Page, area: 'session' | 'local'): Promise<Record<string, unknown>> {
  return screen.evaluate((name) => chrome.storage[name].get(null), area);
}

export async function clearSession(screen: Page): Promise<void> {
  await screen.evaluate(() => chrome.storage.session.clear());
}
