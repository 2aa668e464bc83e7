import { browser } from 'wxt/browser';

/** Who sent a message, as the browser says it, not as the message does. */
export interface Sender {
  /** True when it comes from this extension, whichever of its contexts. */
  own: boolean;
  tabId: number | null;
  frameId: number | null;
  /** Address of the sending document. */
  url: string | null;
}

/** Sends one message to the worker; rejects when there is no worker or this context was cut off from it. */
export function sendToWorker(message: unknown): Promise<unknown> {
  return browser.runtime.sendMessage(message);
}

/** False once the extension was reloaded or removed under a running content script or page. */
export function isConnected(): boolean {
  return browser.runtime?.id !== undefined;
}

/**
 * Listens for messages. `handle` answers at once: null declines (another listener may own it), a promise is the
 * answer to come. The listener itself is never asynchronous, so it cannot answer for others.
 */
export function onMessage(handle: (message: unknown, sender: Sender) => Promise<unknown> | null): void {
  browser.runtime.onMessage.addListener((message: unknown, from, sendResponse) => {
    const answer = handle(message, {
      own: from.id === browser.runtime.id,
      tabId: from.tab?.id ?? null,
      frameId: from.frameId ?? null,
      url: from.url ?? null,
    });
    if (answer === null) return undefined;
    void answer.then(sendResponse);
    return true;
  });
}

/** Origin of the extension's own pages, with a slash at the end. */
export function extensionOrigin(): string {
  return browser.runtime.getURL('/');
}
