/**
 * npm run bench: what reading a freshly loaded page costs. The built parts run in an isolated world of a real browser, cold
 * as a visitor meets them, against one TreeWalker pass that reads every text of an equally fresh load. Medians and ratios.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import type { Browser, CDPSession } from 'puppeteer-core';
import { ensureBuilt } from '#test/browser/built.ts';
import { launchChromium } from '#test/browser/chromium.ts';
import { BUILT } from '#test/browser/launch.ts';
import { servePages } from '#test/browser/serve-pages.ts';
import { runCommand, UsageError } from '#test/eval/command-line.ts';
import { entriesOf } from '#test/eval/read-folder.ts';
import { type BenchPage, generatedPages } from './pages.ts';

const CORPUS = fileURLToPath(new URL('../../../shared/corpus/dev', import.meta.url));
const PARTS = ['page-reader', 'common-tables', 'language-tables', 'site-reader', 'platform-reader', 'article-reader'];
/** From this size on the issue sets a target. */
const LARGE_BYTES = 50_000;

const WALK = `(() => {
  const start = performance.now();
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  let length = 0;
  while (walker.nextNode() !== null) length += walker.currentNode.data.length;
  return { ms: performance.now() - start, length };
})()`;

/** Slices end where the reader asks for a pause. */
const extraction = (reader: string): string => `(async () => {
  const read = globalThis[Symbol.for('leadlight.readers')]['${reader}'];
  const now = () => performance.timeOrigin + performance.now();
  let longest = 0;
  let paused = 0;
  const start = performance.now();
  let slice = start;
  const ends = () => { longest = Math.max(longest, performance.now() - slice); };
  const pause = async () => {
    ends();
    const from = performance.now();
    await new Promise((resolve) => setTimeout(resolve, 0));
    slice = performance.now();
    paused += slice - from;
  };
  const evidence = await read(document, { url: location.href, now, budgetMs: null, pause });
  ends();
  return { ms: performance.now() - start - paused, longest, kind: evidence.pageKind };
})()`;

interface Measured {
  name: string;
  bytes: number;
  kind: string;
  walkMs: number;
  readMs: number;
  partsMs: number;
  longestMs: number;
}

const median = (numbers: readonly number[]): number => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
const partText = (part: string): string => readFileSync(path.join(BUILT, `${part}.js`), 'utf8');

/** A fresh load in a fresh tab; `work` gets a way to evaluate in an isolated world of it. */
async function freshly<T>(browser: Browser, page: BenchPage, work: (evaluate: <V>(expression: string) => Promise<V>) => Promise<T>): Promise<T> {
  const tab = await browser.newPage();
  try {
    await servePages(tab, [page]);
    await tab.goto(page.url, { waitUntil: 'domcontentloaded' });
    const session = await tab.createCDPSession();
    const contextId = await isolatedWorld(session);
    return await work(async <V>(expression: string): Promise<V> => {
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', { expression, contextId, awaitPromise: true, returnByValue: true });
      if (exceptionDetails !== undefined) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value as V;
    });
  } finally {
    await tab.close();
  }
}

async function isolatedWorld(session: CDPSession): Promise<number> {
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id, worldName: 'bench' });
  return executionContextId;
}

async function measure(browser: Browser, page: BenchPage, loads: number): Promise<Measured> {
  const walks: number[] = [];
  const reads: { ms: number; longest: number; kind: string; parts: number }[] = [];
  const platform = /(?:^|\.)(?:linkedin|x|github)\.com$/.test(new URL(page.url).hostname);
  const parts = ['common-tables', 'language-tables', platform ? 'platform-reader' : 'site-reader'].map(partText);
  for (let load = 0; load < loads; load++) {
    walks.push((await freshly(browser, page, (evaluate) => evaluate<{ ms: number }>(WALK))).ms);
    reads.push(
      await freshly(browser, page, async (evaluate) => {
        let partsMs = 0;
        for (const part of parts) partsMs += await evaluate<number>(`(() => { const start = performance.now(); ${part}; return performance.now() - start; })()`);
        return { ...(await evaluate<{ ms: number; longest: number; kind: string }>(extraction(platform ? 'platform' : 'site'))), parts: partsMs };
      }),
    );
  }
  return {
    name: page.name,
    bytes: Buffer.byteLength(page.html),
    kind: reads[0]?.kind ?? '',
    walkMs: median(walks),
    readMs: median(reads.map(({ ms }) => ms)),
    partsMs: median(reads.map(({ parts: ms }) => ms)),
    longestMs: Math.max(...reads.map(({ longest }) => longest)),
  };
}

function corpusPages(): BenchPage[] {
  return existsSync(CORPUS) ? entriesOf(CORPUS).map(({ file, url }) => ({ name: path.basename(file, '.html'), url, html: readFileSync(path.join(CORPUS, file)) })) : [];
}

const ratio = ({ walkMs, readMs }: Measured): number => readMs / Math.max(walkMs, 0.05);

function table(rows: readonly Measured[]): string {
  const head = '| Page | Kind | kB | Walk ms | Read ms | Times the walk | Parts ms | Longest slice ms |\n|---|---|--:|--:|--:|--:|--:|--:|';
  return [head, ...rows.map((row) => `| ${row.name} | ${row.kind} | ${Math.round(row.bytes / 1000)} | ${row.walkMs.toFixed(1)} | ${row.readMs.toFixed(1)} | ${ratio(row).toFixed(1)} | ${row.partsMs.toFixed(1)} | ${row.longestMs.toFixed(1)} |`)].join('\n');
}

function summary(rows: readonly Measured[]): string {
  const large = rows.filter(({ bytes }) => bytes >= LARGE_BYTES);
  return [
    `Median read ${median(rows.map(({ readMs }) => readMs)).toFixed(1)} ms; slowest ${Math.max(...rows.map(({ readMs }) => readMs)).toFixed(1)} ms.`,
    `Median of pages over ${LARGE_BYTES / 1000} kB: ${median(large.map(ratio)).toFixed(1)} times the walk.`,
  ].join('\n');
}

const sizes = (): string => ['| Script | Bytes | Gzip |\n|---|--:|--:|', ...PARTS.map((part) => `| ${part}.js | ${Buffer.byteLength(partText(part))} | ${gzipSync(partText(part)).length} |`)].join('\n');

await runCommand(async () => {
  const { values } = parseArgs({ options: { loads: { type: 'string', default: '10' }, generated: { type: 'boolean', default: false } } });
  const loads = Number(values.loads);
  if (!Number.isInteger(loads) || loads < 1) throw new UsageError('usage: npm run --silent bench -- [--loads N] [--generated]');
  ensureBuilt();
  const browser = await launchChromium();
  try {
    const rows: Measured[] = [];
    for (const page of [...generatedPages(), ...(values.generated ? [] : corpusPages())]) rows.push(await measure(browser, page, loads));
    process.stdout.write(`${table(rows)}\n\n${summary(rows)}\n\n${sizes()}\n`);
  } finally {
    await browser.close();
  }
  return 0;
});
