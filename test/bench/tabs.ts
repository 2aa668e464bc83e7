/** Fresh loads in fresh tabs of a real browser, and scripts in isolated worlds of them, as an extension's are. */
import type { Browser, CDPSession } from 'puppeteer-core';
import { servePages } from '#test/browser/serve-pages.ts';
import type { BenchPage } from './pages.ts';

export type Evaluate = <V>(expression: string) => Promise<V>;

/** Loads the page in a tab of its own; `work` gets a way to evaluate in an isolated world of it. */
export async function freshly<T>(browser: Browser, page: BenchPage, work: (evaluate: Evaluate) => Promise<T>): Promise<T> {
  const tab = await browser.newPage();
  try {
    await servePages(tab, [page]);
    await tab.goto(page.url, { waitUntil: 'domcontentloaded' });
    return await work(await isolated(await tab.createCDPSession()));
  } finally {
    await tab.close();
  }
}

async function isolated(session: CDPSession): Promise<Evaluate> {
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id, worldName: 'bench' });
  return async <V>(expression: string): Promise<V> => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', { expression, contextId, awaitPromise: true, returnByValue: true });
    if (exceptionDetails !== undefined) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as V;
  };
}
