import type { HTTPRequest, Page } from 'puppeteer-core';

/** A page under test, served at its own address. */
export interface ServedPage {
  url: string;
  html: string | Uint8Array;
  contentType?: string;
  /** Lets the page's own scripts run; otherwise a policy forbids them (content scripts run all the same). */
  scripts?: boolean;
}

/**
 * Serves `pages` to this tab at their own addresses; every other request of the tab fails, so nothing leaves the machine.
 * The list is read at each request: it may grow.
 */
export async function servePages(tab: Page, pages: readonly ServedPage[]): Promise<void> {
  await tab.setRequestInterception(true);
  tab.on('request', (request) => {
    // A tab that closes meanwhile has no use for the answer.
    answer(request, pages).catch(() => {});
  });
}

async function answer(request: HTTPRequest, pages: readonly ServedPage[]): Promise<void> {
  if (!/^(https?|file):/.test(request.url())) return request.continue();
  const wanted = sameAddress(request.url());
  const page = pages.find(({ url }) => sameAddress(url) === wanted);
  // A navigation that is aborted leaves the tab on its page, where a failed one would bring the browser's error page.
  if (!page) return request.abort(request.isNavigationRequest() ? 'aborted' : 'failed');
  const bytes = typeof page.html === 'string' ? Buffer.from(page.html) : page.html;
  await request.respond({
    status: 200,
    contentType: page.contentType ?? htmlType(bytes),
    headers: page.scripts ? {} : { 'content-security-policy': "script-src 'none'" },
    body: bytes,
  });
}

/** UTF-8 where the bytes are; else no charset, so that the file's own declaration counts. */
function htmlType(bytes: Uint8Array): string {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'text/html; charset=utf-8';
  } catch {
    return 'text/html';
  }
}

function sameAddress(url: string): string {
  const address = new URL(url);
  address.hash = '';
  return address.href;
}
