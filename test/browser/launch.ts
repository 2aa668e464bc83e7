import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Extension, Page, Target, WebWorker } from 'puppeteer-core';
import { launchChromium, type ChromiumOptions } from './chromium.ts';
import { grantHosts, unpackedId } from './grant-hosts.ts';
import { servePages, type ServedPage } from './serve-pages.ts';

/** Where `npm run build` leaves the extension for Chromium. */
export const BUILT = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));

export interface LeadlightOptions extends Omit<ChromiumOptions, 'profile'> {
  /** Served at their own addresses in every tab that `open` makes, everything else aborted; without them tabs are left alone. */
  pages?: readonly ServedPage[];
  /** As if the user had granted the optional hosts. */
  hosts?: boolean;
  /** Leaves open the welcome page that the install opens. */
  welcome?: boolean;
  /** The folder of another build. */
  built?: string;
}

/** A browser with the built extension in it, and what a rep can do there. */
export interface Leadlight {
  browser: Browser;
  id: string;
  /** A new tab in front, with the pages under test served to it. */
  open(url: string): Promise<Page>;
  /** Clicks the icon on a tab: the real popup, with the right to read that tab. */
  click(tab: Page): Promise<Page>;
  /** An extension page in a tab of its own: "options.html". */
  openScreen(file: string): Promise<Page>;
  /** The running worker, or null while it sleeps. */
  worker(): Promise<WebWorker | null>;
  /** Ends the running worker as the browser does, with all it holds in memory; the next event starts another. */
  killWorker(): Promise<void>;
  close(): Promise<void>;
}

export async function launchLeadlight({ pages, hosts = false, welcome = false, built = BUILT, ...options }: LeadlightOptions = {}): Promise<Leadlight> {
  const profile = mkdtempSync(path.join(tmpdir(), 'leadlight-profile-'));
  if (hosts) grantHosts(profile, unpackedId(BUILT), manifest().permissions);
  const browser = await launchChromium({ ...options, profile });
  const close = async () => {
    await browser.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  };
  try {
    const id = await browser.installExtension(built);
    const extension = (await browser.extensions()).get(id);
    if (!extension) throw new Error('the browser did not load the extension');
    const opened = await welcomePage(browser, id);
    if (!welcome) await opened?.close();
    return { id, browser, close, ...hands(browser, extension, pages) };
  } catch (error) {
    await close();
    throw error;
  }
}

/** The welcome page opens by itself after the install, and would take the focus from a popup. */
async function welcomePage(browser: Browser, id: string): Promise<Page | null> {
  const target = await browser.waitForTarget((each) => each.url() === `chrome-extension://${id}/welcome.html`, { timeout: 10_000 });
  return target.page();
}

/** The built manifest, as far as tests ask. */
export function manifest(): { permissions: string[]; host_permissions?: string[] } {
  return JSON.parse(readFileSync(path.join(BUILT, 'manifest.json'), 'utf8'));
}

function hands(browser: Browser, extension: Extension, pages: readonly ServedPage[] | undefined) {
  const origin = `chrome-extension://${extension.id}`;
  const worker = async () => (await extension.workers())[0] ?? null;
  return {
    worker,
    async open(url: string) {
      const tab = await browser.newPage();
      if (pages) await servePages(tab, pages);
      await tab.goto(url, { waitUntil: 'domcontentloaded' });
      return tab;
    },
    async click(tab: Page) {
      await tab.bringToFront();
      const opened = browser.waitForTarget((target) => target.url().startsWith(`${origin}/popup.html`), { timeout: 10_000 });
      await extension.triggerAction(tab);
      return (await opened).asPage();
    },
    async openScreen(file: string) {
      const tab = await browser.newPage();
      await tab.goto(`${origin}/${file}`, { waitUntil: 'domcontentloaded' });
      return tab;
    },
    async killWorker() {
      const target = browser.targets().find((each) => each.type() === 'service_worker' && each.url().startsWith(origin));
      if (!target) return;
      const gone = destroyed(browser, target);
      await (await target.worker())?.close();
      await gone;
    },
  };
}

/** Waits for this very target: an event may start a new worker the moment the old one is gone. */
function destroyed(browser: Browser, target: Target): Promise<void> {
  return new Promise((resolve) => {
    const look = (other: Target) => {
      if (other !== target) return;
      browser.off('targetdestroyed', look);
      resolve();
    };
    browser.on('targetdestroyed', look);
  });
}
