/** The list of many prospects: opened, sorted and scrolled against a bare virtual list of the same rows. */
import { rmSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { type Leadlight, launchLeadlight } from '#test/browser/launch.ts';
import { watchedBuild } from './bare-pages.ts';
import { bundle } from './bundle.ts';
import { median } from './measure.ts';
import type { Verdict } from './report.ts';

const TARGET = 2;
const SCROLL_STEPS = 100;
const STEP_PX = 260;

interface ListFigures {
  /** Milliseconds from navigation until the first rows are drawn, sorted by rank. */
  openMs: number;
  /** From the click until the rows stand by name. */
  sortMs: number;
  /** Main-thread milliseconds of a scroll step. */
  stepMs: number;
  heapMb: number;
}

export interface Listed {
  prospects: number;
  ours: ListFigures;
  bare: ListFigures;
}

const OURS = { file: 'prospects.html', row: '.prospect-grid [role=row][id]', scroller: '.prospect-grid', byName: '.grid-head .cell-name button' };
const BARE = { file: 'bare-list.html', row: '.bench-row', scroller: '.scroller', byName: '#by-name' };
type Kind = typeof OURS;

/** Medians of some rounds, ours and the bare one in turn, in one browser. */
export async function listBench(prospects: number, rounds: number): Promise<Listed> {
  const folder = await watchedBuild();
  const leadlight = await launchLeadlight({ built: folder });
  try {
    await seed(leadlight, prospects);
    const ours: ListFigures[] = [];
    const bare: ListFigures[] = [];
    for (let round = 0; round <= rounds; round++) {
      const [own, other] = [await figures(leadlight, OURS), await figures(leadlight, BARE)];
      // The first round warms caches up.
      if (round > 0) ours.push(own);
      if (round > 0) bare.push(other);
    }
    return { prospects, ours: medians(ours), bare: medians(bare) };
  } finally {
    await leadlight.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

export async function seed(leadlight: Leadlight, prospects: number): Promise<void> {
  const stage = await leadlight.openScreen('welcome.html');
  await stage.evaluate(await bundle('in-list.ts', 'InList'));
  await stage.evaluate(`InList.seed(${prospects})`);
  await stage.close();
}

async function figures(leadlight: Leadlight, { file, row, scroller, byName }: Kind): Promise<ListFigures> {
  const page = await leadlight.openScreen(file);
  try {
    await page.waitForFunction('globalThis.shownAt !== undefined', { timeout: 120_000 });
    const openMs = (await page.evaluate('globalThis.shownAt')) as number;
    await pause(2500);
    const stepMs = await scrollStep(page, scroller);
    const sortMs = (await page.evaluate(SORT, row, scroller, byName)) as number;
    const session = await page.createCDPSession();
    await session.send('HeapProfiler.collectGarbage');
    const { JSHeapUsedSize = 0 } = await page.metrics();
    return { openMs, sortMs, stepMs, heapMb: JSHeapUsedSize / 1_000_000 };
  } finally {
    await page.close();
  }
}

async function scrollStep(page: Page, scroller: string): Promise<number> {
  const before = (await page.metrics()).TaskDuration ?? 0;
  await page.evaluate(
    async (selector, steps, px) => {
      const element = document.querySelector(selector);
      for (let step = 0; step < steps; step++) {
        if (element) element.scrollTop += px;
        await new Promise(requestAnimationFrame);
      }
    },
    scroller,
    SCROLL_STEPS,
    STEP_PX,
  );
  return ((((await page.metrics()).TaskDuration ?? 0) - before) * 1000) / SCROLL_STEPS;
}

/** Clicks, and waits until another row stands at the top. */
const SORT = async (row: string, scroller: string, byName: string): Promise<number> => {
  const element = document.querySelector(scroller);
  if (element) element.scrollTop = 0;
  for (let frame = 0; frame < 10; frame++) await new Promise(requestAnimationFrame);
  const top = (): string => [...document.querySelectorAll(row)].map(({ id }) => id).join();
  const before = top();
  const begun = performance.now();
  document.querySelector<HTMLElement>(byName)?.click();
  while (top() === before) await new Promise(requestAnimationFrame);
  return performance.now() - begun;
};

const medians = (all: readonly ListFigures[]): ListFigures => {
  const of = (name: keyof ListFigures): number => median(all.map((one) => one[name]));
  return { openMs: of('openMs'), sortMs: of('sortMs'), stepMs: of('stepMs'), heapMb: of('heapMb') };
};

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** What a change of kind falls through, and noise does not: twice the target. */
export const keepsListFloor = ({ ours, bare }: Listed): boolean => ours.openMs <= 2 * TARGET * bare.openMs && ours.sortMs <= 2 * TARGET * bare.sortMs;

export function listVerdicts({ prospects, ours, bare }: Listed): Verdict[] {
  const times = (name: 'openMs' | 'sortMs'): string => `${Math.round(ours[name])} ms, ${(ours[name] / bare[name]).toFixed(2)} times a bare virtual list of the same rows (${Math.round(bare[name])} ms), at most ${TARGET} wanted`;
  return [
    { text: `${prospects} prospects listed, sorted by rank: ${times('openMs')}`, met: ours.openMs <= TARGET * bare.openMs },
    { text: `Sorted by name: ${times('sortMs')}`, met: ours.sortMs <= TARGET * bare.sortMs },
    { text: `Main thread a scroll step: ${ours.stepMs.toFixed(1)} ms (${bare.stepMs.toFixed(1)} ms)`, met: true },
    { text: `Memory of the page: ${Math.round(ours.heapMb)} MB (${Math.round(bare.heapMb)} MB)`, met: true },
  ];
}
