import type { Page } from 'puppeteer-core';
import { launchLeadlight, type Leadlight } from '#test/browser/launch.ts';
import { activeTabId, askWorker, changeSettings, clearSession, stored } from '#test/browser/screen.ts';
import type { ServedPage } from '#test/browser/serve-pages.ts';
import type { Evidence } from '#lib/evidence/model.ts';
import type { TabView } from '#lib/messaging/protocol.ts';
import type { TabState } from '#lib/storage/session.ts';

/** A page as the extension read it, and what the popup shows of it. */
export interface Reading {
  evidence: Evidence | null;
  view: TabView;
}

const PATIENCE_MS = 45_000;

/**
 * Reads pages as a rep does who opens each and clicks the icon, in one browser with the built extension: each page on
 * its own (nothing is kept from one to the next), without the time cut.
 */
export class ClickReader {
  readonly #pages: ServedPage[] = [];
  #leadlight: Leadlight | null = null;

  /** Starts the browser, so that a machine that cannot is told apart from a page that cannot be read. */
  async start(): Promise<void> {
    this.#leadlight ??= await launch(this.#pages);
  }

  /** Throws in words when a page could not be read; the next one gets a fresh browser. */
  async read(page: ServedPage): Promise<Reading> {
    try {
      return await withinPatience(this.#read(page));
    } catch (error) {
      await this.close();
      throw error;
    }
  }

  async close(): Promise<void> {
    await this.#leadlight?.close();
    this.#leadlight = null;
  }

  async #read(page: ServedPage): Promise<Reading> {
    this.#pages.splice(0, Infinity, page);
    const leadlight = (this.#leadlight ??= await launch(this.#pages));
    const tab = await leadlight.open(page.url);
    const popup = await leadlight.click(tab);
    try {
      return await readingIn(popup);
    } finally {
      await clearSession(popup);
      await popup.close();
      await tab.close();
    }
  }
}

async function launch(pages: readonly ServedPage[]): Promise<Leadlight> {
  const leadlight = await launchLeadlight({ pages });
  const screen = await leadlight.openScreen('options.html');
  await changeSettings(screen, { linkedInNoticeSeen: true, readBudgetMs: null, welcomed: true });
  await screen.close();
  return leadlight;
}

/** Waits for what the popup's own request brings. */
async function readingIn(popup: Page): Promise<Reading> {
  const tabId = await activeTabId(popup);
  for (;;) {
    const view = await askWorker(popup, 'assess-tab', { tabId });
    if (view.state !== 'reading') {
      const state = (await stored(popup, 'session'))[`tab:${tabId}`] as TabState | undefined;
      return { view, evidence: state?.capture?.evidence ?? null };
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function withinPatience<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const tired = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not read within ${PATIENCE_MS / 1000} seconds`)), PATIENCE_MS);
  });
  try {
    return await Promise.race([work, tired]);
  } finally {
    clearTimeout(timer);
  }
}
