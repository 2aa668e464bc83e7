import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchLeadlight, type Leadlight } from '#test/browser/launch.ts';
import { press, rowsOf, sees, textOf } from './rep.ts';
import { MOSSGATE, TALLYFORGE, WIKI } from './sites.ts';

const UNREAD = 'Click the icon to read this page';
const pages = [TALLYFORGE, MOSSGATE, WIKI, { url: 'https://www.tallyforge.com/about', html: '<!doctype html><title>About</title><h1>About</h1>' }];

/** Opens the panel as a rep does: by the popup's button. */
async function openPanel(leadlight: Leadlight, tab: Page): Promise<Page> {
  const popup = await leadlight.click(tab);
  await sees(popup, /BANT|Nothing to grade/);
  const opened = leadlight.browser.waitForTarget((target) => target.url().endsWith('/sidepanel.html'), { timeout: 10_000 });
  await press(popup, 'Open beside the page');
  return (await opened).asPage();
}

describe('the side panel where Leadlight reads on a click alone', () => {
  let leadlight: Leadlight;
  let tab: Page;
  let panel: Page;

  beforeAll(async () => {
    leadlight = await launchLeadlight({ pages });
    tab = await leadlight.open(TALLYFORGE.url);
    panel = await openPanel(leadlight, tab);
  });
  afterAll(() => leadlight.close());

  it('shows what the popup showed, with a call sheet besides', async () => {
    const text = await sees(panel, 'Call sheet: BANT');
    expect(text).toContain('Tallyforge');
    expect(text).toContain('Save the prospect to keep notes of it.');
  });

  it('goes blank when another tab comes in front, and shows that once its icon was clicked', async () => {
    const other = await leadlight.open(MOSSGATE.url);
    expect(await sees(panel, UNREAD)).not.toContain('Tallyforge');
    const popup = await leadlight.click(other);
    await sees(popup, 'BANT');
    expect(await sees(panel, 'Mossgate')).not.toContain('Tallyforge');
    await popup.close();
    await tab.bringToFront();
    expect(await sees(panel, 'Tallyforge')).not.toContain('Mossgate');
    await other.close();
  });

  it('goes blank when the page goes elsewhere, be it on the same site, and never shows the former page', async () => {
    const seen = watch(panel, 'Score');
    await tab.goto('https://www.tallyforge.com/about');
    expect(await sees(panel, UNREAD)).not.toContain('tallyforge.com');
    await tab.goto(WIKI.url);
    expect(await sees(panel, UNREAD)).not.toContain('tallyforge.com');
    expect(await seen()).toBe(false);
    await tab.goto(TALLYFORGE.url);
    await sees(panel, UNREAD);
    const popup = await leadlight.click(tab);
    await sees(popup, 'BANT');
    await sees(panel, 'Tallyforge');
    await popup.close();
  });

  it('keeps what is heard on a call, with keys alone, and a draft until its page comes back', async () => {
    await sees(panel, 'Call sheet: BANT');
    await press(panel, 'Save prospect');
    await sees(panel, 'No notes yet.');
    await panel.locator('::-p-aria([name="What was said on Budget"])').fill('60,000 a year, from operations');
    await panel.focus('::-p-aria([name="What was said on Budget"])');
    await panel.keyboard.down('Control');
    await panel.keyboard.press('Enter');
    await panel.keyboard.up('Control');
    await sees(panel, /Kept, \d/);
    expect(await panel.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('What was said on Authority');
    const [row] = await rowsOf(panel, 'prospects');
    expect(row?.['answers']).toMatchObject([{ tag: 'money', state: 'confirmed', note: '60,000 a year, from operations' }]);

    await panel.locator('::-p-aria([name="Write a note"])').fill('Call again on Friday');
    const other = await leadlight.open(MOSSGATE.url);
    expect(await sees(panel, UNREAD)).not.toContain('60,000');
    await tab.bringToFront();
    await sees(panel, 'Call sheet: BANT');
    await press(panel, 'Keep note');
    expect(await sees(panel, 'Note kept')).toContain('Call again on Friday');
    expect(await rowsOf(panel, 'notes')).toMatchObject([{ text: 'Call again on Friday', prospectId: row?.['id'] }]);
    await other.close();
  });
});

describe('the side panel where Leadlight may read all sites', () => {
  let leadlight: Leadlight;
  beforeAll(async () => {
    leadlight = await launchLeadlight({ pages, hosts: true });
    const options = await leadlight.openScreen('options.html');
    const toggle = await options.waitForSelector('::-p-aria([name="Grade while browsing"][role="switch"])');
    await toggle?.click();
    await options.waitForFunction((input) => (input as HTMLInputElement | null)?.checked, {}, toggle);
    await options.close();
  });
  afterAll(() => leadlight.close());

  it('follows the tab in front, and the page in it', async () => {
    const tab = await leadlight.open(TALLYFORGE.url);
    const panel = await openPanel(leadlight, tab);
    await sees(panel, 'Tallyforge');
    const other = await leadlight.open(MOSSGATE.url);
    expect(await sees(panel, 'Mossgate')).not.toContain('Tallyforge');
    await other.goto(WIKI.url);
    expect(await sees(panel, 'Nothing to grade here')).not.toContain('Mossgate');
    await tab.bringToFront();
    expect(await sees(panel, 'Tallyforge')).not.toContain('Nothing to grade');
    expect(await textOf(panel)).toContain('Call sheet');
    await other.close();
  });

  it('shows no former page on the way back and forth, nor after a reload', async () => {
    const panel = (await panelOf(leadlight))!;
    const tab = (await leadlight.browser.pages()).find((page) => page.url() === TALLYFORGE.url)!;
    await tab.bringToFront();
    await sees(panel, 'Tallyforge');
    await tab.goto(MOSSGATE.url);
    await sees(panel, 'Mossgate');
    const steps: [() => Promise<unknown>, string, string][] = [
      [() => tab.goBack(), 'Tallyforge', 'Mossgate'],
      [() => tab.goForward(), 'Mossgate', 'Tallyforge'],
      [() => tab.reload(), 'Mossgate', 'Tallyforge'],
      [() => tab.goto(WIKI.url), 'Nothing to grade here', 'Mossgate'],
      [() => tab.goBack(), 'Mossgate', 'Nothing to grade here'],
    ];
    for (const [go, shown, former] of steps) {
      await go();
      expect(await sees(panel, shown)).not.toContain(former);
      const back = watch(panel, former);
      await new Promise((resolve) => setTimeout(resolve, 300));
      expect(await back()).toBe(false);
      expect(await textOf(panel)).not.toContain(former);
    }
  });
});

async function panelOf(leadlight: Leadlight): Promise<Page | undefined> {
  return leadlight.browser.targets().find((target) => target.url().endsWith('/sidepanel.html'))?.asPage();
}

/** Whether a word shows again after it is gone once; asked at the end. */
function watch(panel: Page, word: string): () => Promise<boolean> {
  const watching = panel.evaluate((text) => {
    const state = { gone: false, back: false };
    Object.assign(globalThis, { leadlightWatch: state });
    const look = () => {
      const shown = document.body.innerText.includes(text);
      if (!shown) state.gone = true;
      else if (state.gone) state.back = true;
      requestAnimationFrame(look);
    };
    look();
  }, word);
  return async () => {
    await watching;
    return panel.evaluate(() => (globalThis as unknown as { leadlightWatch: { back: boolean } }).leadlightWatch.back);
  };
}
