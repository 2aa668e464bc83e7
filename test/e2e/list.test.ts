import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchLeadlight, type Leadlight } from '#test/browser/launch.ts';
import { bundle } from '#test/bench/bundle.ts';
import { press, rowsOf, sees } from './rep.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

describe('the list of many prospects', () => {
  let leadlight: Leadlight;
  let list: Page;

  beforeAll(async () => {
    leadlight = await launchLeadlight();
    const stage = await leadlight.openScreen('welcome.html');
    await stage.evaluate(await bundle('in-list.ts', 'InList'));
    await stage.evaluate('InList.seed(3000)');
    list = await leadlight.openScreen('prospects.html#list');
    await sees(list, '3,000 prospects');
    await list.waitForSelector('[role=grid] [role=row][id]');
  });
  afterAll(() => leadlight.close());

  const drawn = () => list.$$eval('[role=grid] [role=row][id]', (rows) => rows.map(({ ariaRowIndex }) => Number(ariaRowIndex)));
  const active = () => list.$eval('[role=grid]', (grid) => document.getElementById(grid.getAttribute('aria-activedescendant') ?? '')?.ariaRowIndex);

  it('draws the rows in sight alone, down to the last one', async () => {
    expect((await drawn()).length).toBeLessThan(50);
    await list.focus('[role=grid]');
    await list.keyboard.press('End');
    await list.waitForFunction(() => [...document.querySelectorAll('[role=grid] [role=row]')].some(({ ariaRowIndex }) => ariaRowIndex === '3001'));
    expect(await active()).toBe('3001');
    await list.keyboard.press('Home');
    await list.waitForFunction(() => document.querySelector('[role=grid]')?.scrollTop === 0);
  });

  it('is worked by keys alone: find, select, tag, and undo', async () => {
    await list.keyboard.press('/');
    await list.keyboard.type('kiel fair');
    await sees(list, /of 3,000 prospects/);
    await list.keyboard.press('Escape');
    await list.keyboard.press('Home');
    for (const key of ['x', 'j', 'x'] as const) await list.keyboard.press(key);
    await sees(list, '2 selected');
    await list.locator('.bulk-bar ::-p-aria([name="Tag"][role="button"])').click();
    await list.keyboard.type('board');
    await list.keyboard.press('Enter');
    await sees(list, '2 prospects tagged');
    const tagged = async () => (await rowsOf(list, 'prospects')).filter(({ tags }) => Array.isArray(tags) && tags.includes('board')).length;
    expect(await tagged()).toBe(2);
    await list.focus('[role=grid]');
    await list.keyboard.down('Control');
    await list.keyboard.press('z');
    await list.keyboard.up('Control');
    await sees(list, 'Undone: 2 prospects tagged.');
    expect(await tagged()).toBe(0);
    await list.keyboard.press('Escape');
  });

  it('hears no keys while a dialog is open over it', async () => {
    await list.focus('[role=grid]');
    await list.keyboard.press('Home');
    await list.keyboard.press('x');
    await sees(list, '1 selected');
    await list.locator('::-p-xpath(//button[starts-with(normalize-space(), "Export")])').click();
    await sees(list, /prospects? chosen/);
    const before = await active();
    for (const key of ['j', 'x', '/', '?'] as const) await list.keyboard.press(key);
    await list.keyboard.down('Control');
    await list.keyboard.press('z');
    await list.keyboard.up('Control');
    await list.keyboard.press('Escape');
    await list.waitForFunction(() => document.querySelector('dialog[open]') === null);
    expect(await active()).toBe(before);
    expect(await sees(list, '1 selected')).not.toContain('Keyboard');
    await list.focus('[role=grid]');
    await list.keyboard.press('Escape');
  });

  it('keeps a view under its name, found again after the page was closed', async () => {
    await list.locator('.filter-bar ::-p-text(Segment)').click();
    await list.locator('.popover ::-p-text(Hot)').click();
    await list.keyboard.press('Escape');
    await sees(list, 'Segment: Hot');
    await press(list, 'Saved views');
    await list.locator('.popover input').fill('Hot ones');
    await press(list, 'Save as a view');
    await sees(list, 'Hot ones');
    await list.reload();
    await sees(list, '3,000 prospects');
    await press(list, 'Saved views');
    await press(list, 'Hot ones');
    expect(await sees(list, /\d+ of 3,000 prospects/)).toContain('Segment: Hot');
  });

  it('has no accessibility violation, with details, selection and menus open', async () => {
    await list.focus('[role=grid]');
    for (const key of ['x', 'Enter'] as const) await list.keyboard.press(key);
    await list.waitForSelector('#prospect-detail');
    await press(list, 'Columns');
    await list.evaluate(axe);
    const { violations } = (await list.evaluate('axe.run(document)')) as AxeResults;
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  });
});
