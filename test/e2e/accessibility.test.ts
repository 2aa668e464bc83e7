import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchLeadlight, type Leadlight } from '#test/browser/launch.ts';
import { changeSettings } from '#test/browser/screen.ts';
import { wrongsOf } from './axe.ts';
import { press, rowsOf, sees } from './rep.ts';
import { TALLYFORGE, WIKI } from './sites.ts';

const PROFILE = {
  url: 'https://www.linkedin.com/in/ines-varga-ops',
  html: '<!doctype html><html lang="en"><head><title>Ines Varga | LinkedIn</title></head><body><main><section><h1>Ines Varga</h1><div>Head of Operations at Tallyforge</div></section></main></body></html>',
};

const openAll = (screen: Page): Promise<void> =>
  screen.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });

describe.each(['light', 'dark'])('screens in %s colours', (scheme) => {
  let leadlight: Leadlight;

  beforeAll(async () => {
    leadlight = await launchLeadlight({ pages: [TALLYFORGE, WIKI, PROFILE] });
  });
  afterAll(() => leadlight.close());

  const popupOn = async (url: string, wanted: string): Promise<Page> => {
    const popup = await leadlight.click(await leadlight.open(url));
    await sees(popup, wanted);
    return popup;
  };

  /** What axe finds wrong, one line each. */
  const wrongs = async (screen: Page): Promise<string[]> => {
    const found = await wrongsOf(screen, scheme);
    await screen.close();
    return found;
  };

  it('the popup with an assessment', async () => {
    const popup = await popupOn(TALLYFORGE.url, 'BANT');
    await press(popup, 'Save prospect');
    await sees(popup, 'Saved');
    await openAll(popup);
    expect(await wrongs(popup)).toEqual([]);
  });

  it('the side panel, one saved prospect, and its hand-off sheet', async () => {
    const popup = await popupOn(TALLYFORGE.url, 'BANT');
    const opened = leadlight.browser.waitForTarget((target) => target.url().endsWith('/sidepanel.html'), { timeout: 10_000 });
    await press(popup, 'Open beside the page');
    const panel = await (await opened).asPage();
    await sees(panel, 'Call sheet');
    const [saved] = await rowsOf(panel, 'prospects');
    await openAll(panel);
    expect(await wrongs(panel)).toEqual([]);
    for (const [view, wanted] of [['prospect', 'All that is known'], ['handoff', 'Why now']] as const) {
      const screen = await leadlight.openScreen(`prospects.html#${view}/${String(saved?.['id'])}`);
      await sees(screen, wanted);
      await openAll(screen);
      expect([view, ...(await wrongs(screen))]).toEqual([view]);
    }
  });

  it('the popup with nothing to grade', async () => {
    expect(await wrongs(await popupOn(WIKI.url, 'Nothing to grade'))).toEqual([]);
  });

  it.each(['prospects.html', 'prospects.html#paste', 'options.html', 'welcome.html', 'rescue.html'])('%s', async (file) => {
    const screen = await leadlight.openScreen(file);
    await sees(screen, /\w+ \w+ \w+/);
    expect(await wrongs(screen)).toEqual([]);
  });

  it('the popup before LinkedIn is read, and while no page is to be read', async () => {
    expect(await wrongs(await popupOn(PROFILE.url, 'Before you read LinkedIn'))).toEqual([]);
    const options = await leadlight.openScreen('options.html');
    await changeSettings(options, { paused: true });
    expect(await wrongs(await popupOn(TALLYFORGE.url, 'Resume'))).toEqual([]);
    await changeSettings(options, { paused: false });
    await options.close();
  });

  it('options with everything open: a passphrase asked, a file that is no backup, a person looked up on the list', async () => {
    const screen = await leadlight.openScreen('options.html');
    await sees(screen, 'Take a backup in');
    await screen.locator('::-p-aria([name="Seal with a passphrase"])').click();
    await screen.locator('#privacy input[type=text], #privacy input:not([type])').fill('nobody@tallyforge.example');
    await press(screen, 'Is it on the list?');
    const input = await screen.$('#backup input[type=file]');
    await input?.evaluate((element) => {
      const files = new DataTransfer();
      files.items.add(new File(['no backup'], 'a.leadlight'));
      (element as HTMLInputElement).files = files.files;
      element.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await sees(screen, 'This backup is damaged');
    await screen.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    expect(await wrongs(screen)).toEqual([]);
  });

  it('the question before a prospect is erased, which gives the focus back', async () => {
    const list = await leadlight.openScreen('prospects.html');
    await sees(list, 'Tallyforge');
    const id = String((await rowsOf(list, 'prospects'))[0]?.['id']);
    await list.goto(`${list.url().split('#')[0]}#prospect/${id}`);
    await press(list, 'Erase for good…');
    await sees(list, 'for good?');
    const found = await wrongsOf(list, scheme);
    await list.keyboard.press('Escape');
    await list.waitForFunction(() => document.activeElement?.textContent?.includes('Erase for good…'));
    expect(found).toEqual([]);
    await list.close();
  });

  it('the popup is wholly reachable by keyboard, and shows where the focus is', async () => {
    const popup = await popupOn(TALLYFORGE.url, 'BANT');
    const all = await popup.$$eval('button:not([disabled]), a[href], summary, input', (nodes) => nodes.filter((node) => node.checkVisibility()).length);
    const reached = new Set<number>();
    const unseen: string[] = [];
    for (let step = 0; step < all; step += 1) {
      await popup.keyboard.press('Tab');
      const { place, visible, name } = await popup.evaluate(() => {
        const node = document.activeElement ?? document.body;
        const { outlineStyle, boxShadow } = getComputedStyle(node);
        return {
          place: [...document.querySelectorAll('*')].indexOf(node),
          visible: outlineStyle !== 'none' || boxShadow !== 'none',
          name: node.textContent,
        };
      });
      reached.add(place);
      if (!visible) unseen.push(name);
    }
    expect(unseen).toEqual([]);
    expect(reached.size).toBe(all);
    await popup.close();
  });
});

describe('screens of a language written from right to left', () => {
  let leadlight: Leadlight;
  let id: string;

  beforeAll(async () => {
    leadlight = await launchLeadlight({ pages: [TALLYFORGE] });
    const popup = await leadlight.click(await leadlight.open(TALLYFORGE.url));
    await sees(popup, 'BANT');
    await press(popup, 'Save prospect');
    await sees(popup, 'Saved');
    id = String((await rowsOf(popup, 'prospects'))[0]?.['id']);
    await popup.close();
  });
  afterAll(() => leadlight.close());

  it.each(['prospects.html#list', 'prospects.html#pipeline', 'prospects.html#today', 'prospects.html#review', 'prospects.html#import', 'prospects.html#paste', 'prospects.html#prospect/', 'prospects.html#handoff/', 'options.html', 'welcome.html', 'sidepanel.html'])('%s keeps within the page, wide and narrow', async (file) => {
    const screen = await leadlight.openScreen(file.endsWith('/') ? file + id : file);
    await sees(screen, /\w+ \w+ \w+/);
    const tooWide: string[] = [];
    for (const width of [1280, 400]) {
      await screen.setViewport({ width, height: 800 });
      const over = await screen.evaluate(async () => {
        document.documentElement.dir = 'rtl';
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
        const { scrollWidth, clientWidth } = document.documentElement;
        return scrollWidth - clientWidth;
      });
      if (over > 0) tooWide.push(`${over} px more than ${width}`);
    }
    expect(tooWide).toEqual([]);
    await screen.close();
  });
});
