/** npm start: Leadlight in a browser on invented prospects; without a display the same as text and pictures. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { hasDisplay } from '#test/browser/chromium.ts';
import { NoBrowser } from '#test/browser/find-browser.ts';
import { launchLeadlight, type Leadlight } from '#test/browser/launch.ts';
import { activeTabId, askWorker, changeSettings } from '#test/browser/screen.ts';
import { servePages } from '#test/browser/serve-pages.ts';
import { DEMO_PAGES, demoSite, INDEX_URL } from './demo-pages.ts';
import { describeView } from './describe-view.ts';

const PICTURES = fileURLToPath(new URL('../../.tmp/demo', import.meta.url));

try {
  await (hasDisplay() ? showInWindow() : tellInText());
} catch (error) {
  if (!(error instanceof NoBrowser)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}

async function showInWindow(): Promise<void> {
  const pages = demoSite(Date.now());
  const { browser, open } = await launchLeadlight({ pages, window: true });
  const index = await open(INDEX_URL);
  browser.on('targetcreated', async (target) => {
    const tab = target.type() === 'page' ? await target.page() : null;
    if (tab && !tab.url().startsWith('chrome')) await servePages(tab, pages);
  });
  await index.bringToFront();
  console.log('Leadlight is loaded. Open a page of the list and click its icon (behind the puzzle piece in the tool bar):\n');
  for (const { url, shows, tip } of DEMO_PAGES) console.log(`  ${shows}: ${url}\n    ${tip}`);
  console.log('\nClose the window to end.');
  await new Promise((resolve) => browser.once('disconnected', resolve));
}

async function tellInText(): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  console.log('No display: reading the demo pages without a window. What a rep would see:\n');
  const leadlight = await launchLeadlight({ pages: demoSite(Date.now()) });
  try {
    const screen = await leadlight.openScreen('options.html');
    await changeSettings(screen, { linkedInNoticeSeen: true, welcomed: true });
    await screen.close();
    for (const { url, slug, shows } of DEMO_PAGES) {
      console.log(`${shows}: ${url}`);
      console.log(`${(await visit(leadlight, url, slug)).map((line) => `  ${line}`).join('\n')}\n`);
    }
  } finally {
    await leadlight.close();
  }
  console.log(`Pictures of the popup: ${path.relative(process.cwd(), PICTURES)}/`);
}

async function visit(leadlight: Leadlight, url: string, slug: string): Promise<string[]> {
  const tab = await leadlight.open(url);
  const popup = await leadlight.click(tab);
  const tabId = await activeTabId(popup);
  const view = await askWorker(popup, 'assess-tab', { tabId });
  await standsStill(popup);
  await popup.screenshot({ path: path.join(PICTURES, `${slug}.png`) });
  await popup.close();
  await tab.close();
  return describeView(view);
}

/** Waits until the screen's text no longer changes; ten seconds at most. */
async function standsStill(screen: Page): Promise<void> {
  let before = '';
  for (let round = 0; round < 40; round += 1) {
    await new Promise((resolve) => setTimeout(resolve, 250));
    const text = await screen.evaluate(() => document.body.innerText);
    if (text !== '' && text === before) return;
    before = text;
  }
}
