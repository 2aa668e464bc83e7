import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundle } from '#test/bench/bundle.ts';
import { launchLeadlight, type Leadlight } from '#test/browser/launch.ts';
import { byKeys } from './by-keys.ts';
import { sees } from './rep.ts';

describe('by keyboard alone', () => {
  let leadlight: Leadlight;
  let screen: Page;

  beforeAll(async () => {
    leadlight = await launchLeadlight();
    const stage = await leadlight.openScreen('welcome.html');
    await stage.evaluate(await bundle('in-list.ts', 'InList'));
    await stage.evaluate('InList.seed(40)');
    await stage.close();
    screen = await leadlight.openScreen('prospects.html#list');
    await screen.waitForSelector('[role=grid] [role=row][id]');
  });
  afterAll(() => leadlight.close());

  const { keys, withKey, focused, focusIs, isInDialog, dialogsAre, tabTo } = byKeys(() => screen);
  /** Once round with Tab: the focus stays in the dialog, or in the browser's own bars. */
  const staysInside = async (): Promise<void> => {
    for (let step = 0; step < 12; step += 1) {
      await keys('Tab');
      const where = await focused();
      if (where !== 'nothing') expect([where, await isInDialog()]).toEqual([where, true]);
    }
  };
  const active = () => screen.$eval('[role=grid]', (grid) => document.getElementById(grid.getAttribute('aria-activedescendant') ?? '')?.ariaRowIndex ?? '');

  it('goes through the list: search, rows, open, select', async () => {
    await keys('/');
    await focusIs(/Search prospects/);
    await keys('Escape', 'j', 'j', 'k');
    await expect.poll(active).toBe('3');
    await keys('Enter');
    await screen.waitForSelector('#prospect-detail');
    await keys('Escape');
    await screen.waitForSelector('#prospect-detail', { hidden: true });
    await focusIs(/prospects/i);
    await keys('x');
    await sees(screen, '1 selected');
  });

  it('gives a tag out of the bar of the selection, and comes back to its button', async () => {
    await tabTo(/^Tag$/, '.bulk-bar');
    await keys('Enter');
    await screen.keyboard.type('fair 2027');
    await keys('Enter');
    expect(await sees(screen, '1 prospect tagged')).toContain('1 selected');
    await focusIs(/^Tag$/);
  });

  it.each([['Delete', /^Delete$/, 'Delete 1 prospect?'], ['the keys', /^Keyboard shortcuts$/, 'Keyboard'], ['outcomes', /^Import engagement$/, 'Import'], ['an export', /^Export$/, 'prospects chosen']])(
    'keeps the focus in the dialog of %s, and gives it back when Escape closes it',
    async (_what, button, shows) => {
      await screen.focus('input[type=search]');
      await tabTo(button);
      await keys('Enter');
      await dialogsAre(1);
      await sees(screen, shows);
      expect(await isInDialog()).toBe(true);
      await staysInside();
      await keys('Escape');
      await dialogsAre(0);
      await focusIs(button);
    },
  );

  it('closes a menu by Escape, on its button', async () => {
    await screen.focus('input[type=search]');
    await tabTo(/^Columns$/);
    await keys('Enter');
    await screen.waitForSelector('.popover input:focus');
    await keys('Escape');
    expect(await screen.waitForSelector('.popover', { hidden: true })).toBeNull();
    await focusIs(/^Columns$/);
  });

  it('goes from card to card on the board, asks, and comes back to the card', async () => {
    await screen.evaluate(() => void (location.hash = 'pipeline'));
    await screen.waitForSelector('[data-card]');
    await screen.focus('[data-card] a');
    const first = await focused();
    await keys('ArrowDown');
    await expect.poll(focused).not.toBe(first);
    await keys('ArrowUp');
    await focusIs(first);
    await tabTo(/^Move /);
    await keys('Enter');
    await tabTo(/^Move to Lost/);
    await keys('Enter');
    await dialogsAre(1);
    await staysInside();
    await keys('Escape');
    await dialogsAre(0);
    await focusIs(first);
  });

  it('moves a card to the next column with Ctrl and the arrow that points to it, whichever way the text runs', async () => {
    const columns = await screen.$$eval('[data-stage]', (all) => all.map((column) => column.getAttribute('data-stage')));
    const card = await screen.$('[data-stage="unqualified"] [data-card] a');
    for (const [dir, arrow] of [['ltr', 'ArrowRight'], ['rtl', 'ArrowLeft']] as const) {
      await screen.evaluate((to) => void (document.documentElement.dir = to), dir);
      await card!.focus();
      await withKey('Control', arrow);
      await sees(screen, 'cannot be put into MQL');
      expect(columns[columns.indexOf('unqualified') + 1]).toBe('mql');
      await screen.locator('::-p-aria([name="Close"][role="button"])').click();
    }
    await screen.evaluate(() => void (document.documentElement.dir = 'ltr'));
  });
});
