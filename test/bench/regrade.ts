/** Grading all saved prospects anew after an edit of the ICP: against reading and rewriting them all, and what an open page feels of it. */
import type { Page } from 'puppeteer-core';
import { launchLeadlight } from '#test/browser/launch.ts';
import { bundle } from './bundle.ts';
import type { Edit } from './in-regrade.ts';
import type { Verdict } from './report.ts';

const EDITS: Readonly<Record<Edit, string>> = {
  weights: 'other weights and lines',
  sizeAndPlace: 'another head count and other countries',
  place: 'other countries alone',
  everything: 'all twelve criteria asking something else',
  customers: 'a list of 2,000 customers',
};

/** Share of the time of reading and rewriting all records. */
const TARGET_SHARE = 0.2;
const TARGET_TASK_MS = 50;

export interface Regraded {
  prospects: number;
  rewriteMs: number;
  /** Of each edit. */
  editMs: Readonly<Record<Edit, number>>;
  /** Longest task of an open list of prospects while they are graded anew; 0 where none is over 50 ms. */
  longestMs: number;
  /** Longest task of the same list while nothing happens. */
  idleMs: number;
}

/** Runs it once, in a browser with the built extension. */
export async function regradeBench(prospects: number): Promise<Regraded> {
  const script = await bundle('in-regrade.ts', 'InRegrade');
  const leadlight = await launchLeadlight();
  try {
    const stage = await leadlight.openScreen('welcome.html');
    const run = <T>(expression: string): Promise<T> => stage.evaluate(`${expression}`) as Promise<T>;
    await stage.evaluate(script);
    await run(`InRegrade.seed(${prospects})`);
    const list = await leadlight.openScreen('prospects.html');
    await list.waitForFunction((count) => document.body.innerText.includes(`${count} prospects`), { timeout: 120_000 }, prospects.toLocaleString('en-GB'));
    await settled(list);
    await watchTasks(list);
    await pause(3000);
    const idleMs = await longestTask(list);
    const edited = async (edit: Edit): Promise<number> => {
      const ms = await regrade(stage, edit, prospects);
      await settled(list);
      return ms;
    };
    const editMs: Partial<Record<Edit, number>> = {};
    for (const edit of Object.keys(EDITS) as Edit[]) editMs[edit] = await edited(edit);
    const longestMs = await longestTask(list);
    await list.close();
    const rewriteMs = await run<number>('InRegrade.rewriteAll()');
    return { prospects, rewriteMs, editMs: editMs as Record<Edit, number>, longestMs, idleMs };
  } finally {
    await leadlight.close();
  }
}

/** Whether other weights stay cheap: below twice the share wanted. */
export const keepsRegradeFloor = ({ editMs, rewriteMs }: Regraded): boolean => editMs.weights <= 2 * TARGET_SHARE * rewriteMs;

async function regrade(stage: Page, edit: Edit, prospects: number): Promise<number> {
  const { ms, graded } = (await stage.evaluate(`InRegrade.regrade('${edit}')`)) as { ms: number; graded: number };
  if (graded !== prospects) throw new Error(`only ${graded} of ${prospects} were graded anew`);
  return ms;
}

const task = (ms: number): string => (ms === 0 ? `none over ${TARGET_TASK_MS} ms` : `${ms.toFixed(0)} ms`);
const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;

export function regradeVerdicts({ prospects, rewriteMs, editMs, longestMs, idleMs }: Regraded): Verdict[] {
  const edits = Object.entries(EDITS) as [Edit, string][];
  return [
    ...edits.map(([edit, words]): Verdict => ({
      text: `${prospects} saved prospects graded anew after ${words}: ${seconds(editMs[edit])}, ${(editMs[edit] / rewriteMs).toFixed(2)} of reading and rewriting all of them (${seconds(rewriteMs)}), at most ${TARGET_SHARE} wanted`,
      met: editMs[edit] <= TARGET_SHARE * rewriteMs,
    })),
    { text: `Longest task of the open list meanwhile: ${task(longestMs)} (${task(idleMs)} with nothing to do), none over ${TARGET_TASK_MS} ms wanted`, met: longestMs <= TARGET_TASK_MS },
  ];
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Long after the last change the list has read and sorted all there is. */
const settled = (_list: Page): Promise<void> => pause(5000);

/** Holds the longest of the tasks that the browser itself calls long: those over 50 ms. */
function watchTasks(list: Page): Promise<void> {
  return list.evaluate(() => {
    const held = globalThis as typeof globalThis & { longest?: number };
    held.longest = 0;
    new PerformanceObserver((seen) => {
      for (const { duration } of seen.getEntries()) held.longest = Math.max(held.longest ?? 0, duration);
    }).observe({ type: 'longtask' });
  });
}

/** Reads it and begins anew. */
function longestTask(list: Page): Promise<number> {
  return list.evaluate(() => {
    const held = globalThis as typeof globalThis & { longest?: number };
    const { longest = 0 } = held;
    held.longest = 0;
    return longest;
  });
}
