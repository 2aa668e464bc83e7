/** The popup on a page that was read, with many prospects stored, against a popup that is React and one line of text. */
import { rmSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { launchLeadlight, type Leadlight } from '#test/browser/launch.ts';
import { TALLYFORGE } from '#test/e2e/sites.ts';
import { barePopup, watchedBuild } from './bare-pages.ts';
import { seed } from './list.ts';
import { median } from './measure.ts';
import type { Verdict } from './report.ts';

const TARGET = 1.5;

export interface PopupTimes {
  prospects: number;
  /** Milliseconds from navigation of the popup until the grade is drawn. */
  ours: number;
  bare: number;
}

/** Medians of some rounds, ours and the bare one in turn, in one browser. */
export async function popupBench(prospects: number, rounds: number): Promise<PopupTimes> {
  const folders = { ours: await watchedBuild(), bare: await barePopup() };
  const leadlight = await launchLeadlight({ built: folders.ours, pages: [TALLYFORGE] });
  try {
    await seed(leadlight, prospects);
    const bareId = await leadlight.browser.installExtension(folders.bare);
    const tab = await leadlight.open(TALLYFORGE.url);
    const ours: number[] = [];
    const bare: number[] = [];
    for (let round = 0; round <= rounds; round++) {
      const own = await shownAt(await leadlight.click(tab));
      const other = await shownAt(await clickOther(leadlight, bareId, tab));
      // The first round reads the page.
      if (round > 0) ours.push(own);
      if (round > 0) bare.push(other);
    }
    return { prospects, ours: median(ours), bare: median(bare) };
  } finally {
    await leadlight.close();
    for (const folder of Object.values(folders)) rmSync(folder, { recursive: true, force: true });
  }
}

async function clickOther({ browser }: Leadlight, id: string, tab: Page): Promise<Page> {
  await tab.bringToFront();
  const opened = browser.waitForTarget((target) => target.url() === `chrome-extension://${id}/popup.html`, { timeout: 10_000 });
  await (await browser.extensions()).get(id)?.triggerAction(tab);
  return (await opened).asPage();
}

async function shownAt(popup: Page): Promise<number> {
  await popup.waitForFunction('globalThis.shownAt !== undefined', { timeout: 30_000 });
  const at = (await popup.evaluate('globalThis.shownAt')) as number;
  await popup.close();
  return at;
}

/** What a change of kind falls through, and noise does not: twice the target. */
export const keepsPopupFloor = ({ ours, bare }: PopupTimes): boolean => ours <= 2 * TARGET * bare;

export function popupVerdicts({ prospects, ours, bare }: PopupTimes): Verdict[] {
  return [{ text: `Popup from click to grade on a page that was read, ${prospects} prospects stored: ${Math.round(ours)} ms, ${(ours / bare).toFixed(2)} times an empty React popup (${Math.round(bare)} ms), at most ${TARGET} wanted`, met: ours <= TARGET * bare }];
}
