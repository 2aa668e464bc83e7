/** One page's figures: each the median of several fresh loads, all of one run. */
import type { Browser } from 'puppeteer-core';
import type { Copied } from './in-page.ts';
import type { BenchPage } from './pages.ts';
import { type Evaluate, freshly } from './tabs.ts';

export interface Measured {
  name: string;
  sample: boolean;
  bytes: number;
  nodes: number;
  kind: string;
  /** One TreeWalker pass that reads every text: what a page costs at least. */
  walkMs: number;
  /** Main-thread time of the page: copying it and handing it over. */
  copyMs: number;
  longestMs: number;
  readabilityMs: number;
  /** Time of the rules in the worker, once it is warm. */
  rulesMs: number;
}

const WALK = `(() => {
  const start = performance.now();
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  let length = 0;
  while (walker.nextNode() !== null) length += walker.currentNode.data.length;
  return { ms: performance.now() - start, length };
})()`;
const NODES = `document.createNodeIterator(document).root && (() => { let n = 0; const w = document.createTreeWalker(document); while (w.nextNode()) n++; return n; })()`;

export const median = (numbers: readonly number[]): number => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

export interface Scripts {
  inPage: string;
  inWorker: string;
}

/** `worker` evaluates in the realm that holds the rules. */
export async function measure(browser: Browser, worker: Evaluate, page: BenchPage, loads: number, { inPage }: Scripts): Promise<Measured> {
  const walks: number[] = [];
  const copies: Copied[] = [];
  const readability: number[] = [];
  const rules: { ms: number; kind: string }[] = [];
  let nodes = 0;
  // the worker does not ask for a copy of such a page
  const nobodys = await worker<boolean>(`InWorker.isNobodys(${JSON.stringify(page.url)})`);
  for (let load = 0; load < loads; load++) {
    walks.push((await freshly(browser, page, (evaluate) => evaluate<{ ms: number }>(WALK))).ms);
    const copied = await freshly(browser, page, async (evaluate) => {
      await evaluate(inPage);
      const result = await evaluate<Copied>('InPage.copyPage()');
      if (load === 0) nodes = await evaluate<number>(NODES);
      return result;
    });
    copies.push(copied);
    readability.push(
      await freshly(browser, page, async (evaluate) => {
        await evaluate(inPage);
        return evaluate<number>('InPage.readWithReadability()');
      }),
    );
    rules.push(await worker(`InWorker.readCopy(${JSON.stringify(page.url)}, ${JSON.stringify(copied.html)})`));
  }
  return {
    name: page.name,
    sample: page.sample === true,
    bytes: Buffer.byteLength(page.html),
    nodes,
    kind: rules[0]?.kind ?? '',
    walkMs: median(walks),
    copyMs: nobodys ? 0 : median(copies.map(({ ms }) => ms)),
    longestMs: nobodys ? 0 : median(copies.map(({ longest }) => longest)),
    readabilityMs: median(readability),
    rulesMs: median(rules.map(({ ms }) => ms)),
  };
}

const BLANK: BenchPage = { name: 'blank', url: 'https://blank.example/', html: '<!doctype html><title>Blank</title><p>Nothing</p>' };
/** What a content script finds of the browser, with nobody who answers. */
const BROWSER = 'globalThis.chrome = globalThis.browser = { runtime: { id: "bench", getURL: (path) => path, sendMessage: () => new Promise(() => {}), onMessage: { addListener() {} } } };';

/** Milliseconds a script adds to a blank page: compiled and run, to the end of its first task. */
export async function scriptMs(browser: Browser, script: string, loads: number): Promise<number> {
  const times: number[] = [];
  const timed = `(() => { ${BROWSER} const start = performance.now(); (0, eval)(${JSON.stringify(script)}); return performance.now() - start; })()`;
  for (let load = 0; load < loads; load++) times.push(await freshly(browser, BLANK, (evaluate) => evaluate<number>(timed)));
  return median(times);
}

/** Milliseconds until a realm that never read a page has read its first one. */
export async function coldRulesMs(browser: Browser, page: BenchPage, loads: number, { inWorker }: Scripts): Promise<number> {
  const times: number[] = [];
  for (let load = 0; load < loads; load++) {
    times.push(
      await freshly(browser, BLANK, async (evaluate) => {
        await evaluate(inWorker);
        return (await evaluate<{ ms: number }>(`InWorker.readCopy(${JSON.stringify(page.url)}, ${JSON.stringify(String(page.html))})`)).ms;
      }),
    );
  }
  return median(times);
}
