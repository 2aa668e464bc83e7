import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Icp } from '#lib/icp/model.ts';
import { launchLeadlight, type Leadlight } from '#test/browser/launch.ts';
import { press, rowsOf, sees } from './rep.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
declare const axe: { run(context: string): Promise<AxeResults> };

describe('editing an ICP in the options', () => {
  let leadlight: Leadlight;
  let options: Page;

  beforeAll(async () => {
    leadlight = await launchLeadlight({ pages: [] });
    options = await leadlight.openScreen('options.html');
    await sees(options, 'Save changes');
  });
  afterAll(() => leadlight.close());

  const names = () => options.$$eval('.editor-nav button', (buttons) => buttons.map((button) => button.querySelector('span')?.textContent ?? ''));
  const section = (name: string) =>
    options.$$eval('.editor-nav button', (buttons, wanted) => buttons.find((button) => button.textContent.startsWith(wanted))?.click(), name);
  const stored = async (): Promise<Icp> => {
    const row = (await rowsOf(options, 'icps')).find((one) => one['active'] === 1);
    if (!row) throw new Error('no ICP is active');
    return row['icp'] as Icp;
  };
  const weight = () => options.$eval('input.weight', (input) => (input as HTMLInputElement).value);

  it.each(['light', 'dark'])('holds nothing that axe finds wrong in any section, with an entry open, in %s colours', async (scheme) => {
    await options.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await options.evaluate(AXE);
    const wrong: string[] = [];
    for (const name of await names()) {
      await section(name);
      await options.$$eval('.editor-form .entry-open', ([first]) => (first as HTMLElement | undefined)?.click());
      const { violations } = await options.evaluate(() => axe.run('.editor'));
      wrong.push(...violations.map(({ id, nodes }) => `${name}: ${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`));
    }
    expect(wrong).toEqual([]);
  });

  it('is edited, undone, redone and saved by keyboard alone', async () => {
    await section('Criteria');
    const before = await stored();
    await options.focus('input.weight');
    await options.keyboard.down('Control');
    await options.keyboard.press('a');
    await options.keyboard.up('Control');
    await options.keyboard.type('77');
    const chord = async (key: 'z' | 'y' | 's') => {
      await options.keyboard.down('Control');
      await options.keyboard.press(key);
      await options.keyboard.up('Control');
    };
    await chord('z');
    expect(await weight()).toBe(String(before.criteria[0]?.weight));
    await chord('y');
    expect(await weight()).toBe('77');
    await chord('s');
    await sees(options, /Version 1\.0\.1, saved/);
    const after = await stored();
    expect(after).toEqual({ ...before, version: '1.0.1', previousHash: expect.any(String), changedAt: after.changedAt, criteria: [{ ...before.criteria[0], weight: 77 }, ...before.criteria.slice(1)] });
  });

  it('chooses industries in the tree by keyboard', async () => {
    await section('Where it applies');
    await options.focus('.tree [tabindex="0"]');
    for (const key of ['ArrowDown', 'ArrowRight', 'ArrowRight', 'Space'] as const) await options.keyboard.press(key);
    const name = await options.evaluate(() => document.activeElement?.textContent ?? '');
    await sees(options, 'Not saved yet');
    expect(await options.$$eval('.chip', (chips) => chips.map((chip) => chip.textContent))).toContain(name);
    await press(options, 'Undo');
    await sees(options, /Version 1\.0\.1, saved/);
  });

  it('asks before unsaved changes are lost with the page', async () => {
    await section('Name and notes');
    await options.type('textarea', ' more');
    await sees(options, 'Not saved yet');
    let asked = '';
    options.once('dialog', (dialog) => {
      asked = dialog.type();
      void dialog.dismiss();
    });
    await options.evaluate(() => location.reload()).catch(() => {});
    await sees(options, 'Not saved yet');
    expect(asked).toBe('beforeunload');
    await press(options, 'Discard all changes');
    await sees(options, /Version 1\.0\.1, saved/);
  });

  it('says what is wrong where it is wrong, and saves nothing', async () => {
    const before = await stored();
    await section('Grades');
    const [a] = await options.$$('.editor-form input.number');
    await a?.click({ count: 3 });
    await a?.type('10');
    await sees(options, 'A must be above B, B above C, and C above 0');
    await sees(options, 'One thing to mend before this can be saved');
    expect(await options.$eval('.editor-toolbar .button-primary', (button) => button.getAttribute('aria-disabled'))).toBe('true');
    await press(options, 'Discard all changes');
    expect(await stored()).toEqual(before);
  });
});
