import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchLeadlight, type Leadlight } from '#test/browser/launch.ts';
import { press, rowsOf, sees } from './rep.ts';
import { TALLYFORGE } from './sites.ts';

type Tab = { id: number; url?: string };
declare const chrome: {
  contextMenus: { onClicked: { dispatch(info: object, tab: Tab): void }; update(id: string, change: object): Promise<void> };
  tabs: { query(of: object): Promise<Tab[]> };
  action: { getBadgeText(of: { tabId: number }): Promise<string> };
};

// A browser without a window opens no menu: what is chosen in it is told to the worker as the browser would.
describe('the menu of a page', () => {
  let leadlight: Leadlight;
  beforeAll(async () => {
    leadlight = await launchLeadlight({ pages: [TALLYFORGE] });
  });
  afterAll(() => leadlight.close());

  /** Chooses an entry in the menu of the open tab; resolves with what its icon says then. */
  const chosen = async (menuItemId: string, selectionText: string, shown = TALLYFORGE.url): Promise<string> =>
    (await leadlight.worker())!.evaluate(
      async (id, text, url) => {
        const tab = (await chrome.tabs.query({})).find((one) => one.url === url) ?? (await chrome.tabs.query({ active: true }))[0];
        if (!tab) return 'no tab';
        const before = await chrome.action.getBadgeText({ tabId: tab.id });
        chrome.contextMenus.onClicked.dispatch({ menuItemId: id, pageUrl: url, selectionText: text }, tab);
        for (let times = 0; times < 100; times += 1) {
          const now = await chrome.action.getBadgeText({ tabId: tab.id });
          if (now !== before) return now;
          await new Promise((resolve) => setTimeout(resolve, 100));
        }
        return before;
      },
      menuItemId,
      selectionText,
      shown,
    );

  async function tabOf(url: string): Promise<Page> {
    for (const page of await leadlight.browser.pages()) if (page.url() === url) return page;
    throw new Error(`no tab shows ${url}`);
  }

  it('has both entries as the browser keeps them', async () => {
    const kept = await (await leadlight.worker())!.evaluate(() => Promise.all(['grade-page', 'note-selection', 'no-such'].map((id) => chrome.contextMenus.update(id, {}).then(() => true, () => false))));
    expect(kept).toEqual([true, true, false]);
  });

  it('keeps marked text as a note, which waits until the prospect is saved', async () => {
    const page = await leadlight.open(TALLYFORGE.url);
    // As a click in the menu does, one on the icon lets the extension into the page.
    const first = await leadlight.click(page);
    await sees(first, 'BANT');
    await first.close();
    expect(await chosen('note-selection', 'We open a plant in May')).toBe('…');
    const popup = await leadlight.click(page);
    await sees(popup, 'BANT');
    await sees(popup, 'One note waits until you save');
    await press(popup, 'Save prospect');
    await sees(popup, 'Saved');
    expect(await chosen('note-selection', 'Ask for Ms Weber')).not.toBe('!');
    await expect.poll(async () => (await rowsOf(popup, 'notes')).map(({ text }) => text).toSorted(), { timeout: 10_000 }).toEqual(['Ask for Ms Weber', 'We open a plant in May']);
    const [prospect] = await rowsOf(popup, 'prospects');
    for (const note of await rowsOf(popup, 'notes')) expect(note).toMatchObject({ prospectId: prospect?.['id'], from: { url: TALLYFORGE.url } });
    await popup.close();
  });

  it('keeps as much of a very long text as a note holds, and says of none that it is none', async () => {
    const screen = await leadlight.openScreen('prospects.html');
    await (await tabOf(TALLYFORGE.url)).bringToFront();
    expect(await chosen('note-selection', 'Grüße 😀 '.repeat(12_000))).not.toBe('!');
    const long = async () => (await rowsOf(screen, 'notes')).map(({ text }) => String(text)).find((text) => text.startsWith('Grüße'));
    await expect.poll(long, { timeout: 10_000 }).toMatch(/^(?:Grüße 😀 ){2000,}.{0,9}…$/u);
    expect((await long())?.length).toBeLessThanOrEqual(20_000);
    await expect.poll(() => chosen('note-selection', ' \n '), { timeout: 15_000 }).toBe('!');
    await screen.close();
  });

  it('opens the popup, which says of a page that no extension may read why it does not', async () => {
    const page = await leadlight.browser.newPage();
    await page.goto('chrome://version');
    await page.bringToFront();
    const opened = leadlight.browser.waitForTarget((target) => target.url().includes('/popup.html'), { timeout: 10_000 });
    void chosen('grade-page', '', page.url()).catch(() => {});
    const popup = await (await opened).asPage();
    expect(await sees(popup, 'This page cannot be read')).not.toContain('BANT');
    await page.close();
  });
});
