import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { AxeResults } from 'axe-core';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchLeadlight, type Leadlight } from '#test/browser/launch.ts';
import { press, sees } from './rep.ts';
import { TALLYFORGE, WIKI } from './sites.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
declare const axe: { run(): Promise<AxeResults> };

const FOLDER = mkdtempSync(path.join(tmpdir(), 'leadlight-axe-'));
const VISITORS = path.join(FOLDER, 'visitors.csv');
writeFileSync(VISITORS, 'Name,Company,Email\nAnna Berg,Nordwerk AG,anna.berg@nordwerk.com\nJo Lind,,\n');
afterAll(() => rmSync(FOLDER, { recursive: true, force: true }));

describe.each(['light', 'dark'])('screens in %s colours', (scheme) => {
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

  /** What axe finds wrong, one line each. */
  const wrongs = async (screen: Page): Promise<string[]> => {
    await screen.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await screen.evaluate(AXE);
    const { violations } = await screen.evaluate(() => axe.run());
    await screen.close();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
  };

  it('the popup with an assessment', async () => {
    const popup = await popupOn(TALLYFORGE.url, 'BANT');
    await press(popup, 'Save prospect');
    await sees(popup, 'Saved');
    await popup.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    expect(await wrongs(popup)).toEqual([]);
  });

  it('the popup with nothing to grade', async () => {
    expect(await wrongs(await popupOn(WIKI.url, 'Nothing to grade'))).toEqual([]);
  });

  it.each(['prospects.html', 'options.html', 'welcome.html'])('%s', async (file) => {
    const screen = await leadlight.openScreen(file);
    await sees(screen, /\w+ \w+ \w+/);
    expect(await wrongs(screen)).toEqual([]);
  });

  it('the import, from the file to what would happen', async () => {
    const choose = async (): Promise<Page> => {
      const screen = await leadlight.openScreen('prospects.html#import');
      const input = (await screen.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement>;
      await sees(screen, 'Choose a file');
      await input.uploadFile(VISITORS);
      await sees(screen, '2 rows, 3 columns');
      return screen;
    };
    const start = await leadlight.openScreen('prospects.html#import');
    await sees(start, 'Choose a file');
    expect(await wrongs(start)).toEqual([]);
    expect(await wrongs(await choose())).toEqual([]);
    const found = await choose();
    await press(found, 'Look through the file');
    await sees(found, 'What would happen');
    expect(await wrongs(found)).toEqual([]);
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
