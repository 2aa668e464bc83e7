import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchLeadlight, type Leadlight } from '#test/browser/launch.ts';
import { wrongsOf } from './axe.ts';
import { press, sees } from './rep.ts';
import { TALLYFORGE, WIKI } from './sites.ts';

describe.each(['light', 'dark'])('the popup in %s colours', (scheme) => {
  let leadlight: Leadlight;

  beforeAll(async () => {
    leadlight = await launchLeadlight({ pages: [TALLYFORGE, WIKI] });
  });
  afterAll(() => leadlight.close());

  const popupOn = async (url: string, wanted: string): Promise<Page> => {
    const popup = await leadlight.click(await leadlight.open(url));
    await sees(popup, wanted);
    return popup;
  };

  const wrongs = async (screen: Page): Promise<string[]> => {
    const found = await wrongsOf(screen, scheme);
    await screen.close();
    return found;
  };

  it('has no fault with an assessment', async () => {
    const popup = await popupOn(TALLYFORGE.url, 'BANT');
    await press(popup, 'Save prospect');
    await sees(popup, 'Saved');
    await popup.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    expect(await wrongs(popup)).toEqual([]);
  });

  it('has no fault with nothing to grade', async () => {
    expect(await wrongs(await popupOn(WIKI.url, 'Nothing to grade'))).toEqual([]);
  });

  it('is wholly reachable by keyboard, and shows where the focus is', async () => {
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
