import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundle } from '#test/bench/bundle.ts';
import { launchLeadlight, type Leadlight } from '#test/browser/launch.ts';
import { downloaded } from './downloads.ts';
import { press, rowsOf, sees, textOf } from './rep.ts';

const PROSPECTS = 2000;
const PATIENCE_MS = 120_000;

describe('a backup of much data', () => {
  let leadlight: Leadlight;
  let downloads: string;
  let screen: Page;
  let file: string;
  const SEAL = 'wooden horse harbour';

  beforeAll(async () => {
    leadlight = await launchLeadlight();
    downloads = mkdtempSync(path.join(tmpdir(), 'leadlight-downloads-'));
    const session = await leadlight.browser.target().createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
    screen = await leadlight.openScreen('options.html');
    await sees(screen, 'Save everything as one file');
    await screen.evaluate(await bundle('../e2e/in-large.ts', 'InLarge'));
    await screen.evaluate(`InLarge.save(${PROSPECTS})`);
  });
  afterAll(async () => {
    await leadlight?.close();
    rmSync(downloads, { recursive: true, force: true });
  });

  /** What a screen says of a progress, each text once, until it shows the end. */
  async function saidUntil(progress: RegExp, end: RegExp): Promise<string[]> {
    const said = new Set<string>();
    for (const until = Date.now() + PATIENCE_MS; Date.now() < until; ) {
      const text = await textOf(screen);
      for (const one of text.match(progress) ?? []) said.add(one);
      if (end.test(text)) return [...said];
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    throw new Error(`${String(end)} was never shown, but:\n${await textOf(screen)}`);
  }

  async function choose(at: string): Promise<void> {
    const [chooser] = await Promise.all([screen.waitForFileChooser(), press(screen, 'Choose a backup file')]);
    await chooser.accept([at]);
  }

  async function open(passphrase: string): Promise<void> {
    await screen.locator('#backup form.inline-form input').fill(passphrase);
    await press(screen, 'Open');
  }

  /** How many rows there are, and one that tells whether they were changed. */
  const held = () => screen.evaluate('InLarge.held()');

  it('is written while the page says how far it is', { timeout: 2 * PATIENCE_MS }, async () => {
    await screen.locator('::-p-aria([name="Seal with a passphrase"])').click();
    for (const box of await screen.$$('#backup input[type=password]')) await box.type(SEAL);
    await press(screen, 'Save backup');
    expect((await saidUntil(/Writing… \d+%/g, /Saved as leadlight-backup/)).length).toBeGreaterThan(3);
    file = await downloaded(downloads, '.leadlight');
  });

  it('changes nothing with another passphrase, nor where a byte of it was changed', { timeout: 2 * PATIENCE_MS }, async () => {
    await screen.evaluate('InLarge.touch()');
    const before = await held();
    await choose(file);
    await open('another one');
    await sees(screen, 'does not open the file');
    const bytes = readFileSync(file);
    bytes[bytes.length - 1000] = (bytes[bytes.length - 1000] ?? 0) ^ 1;
    const changed = path.join(downloads, 'changed.backup');
    writeFileSync(changed, bytes);
    await choose(changed);
    await open(SEAL);
    await saidUntil(/Reading… \d+%/g, /or the file was damaged/);
    expect(await held()).toEqual(before);
  });

  it.each(['merge', 'replace'] as const)('is taken in whole or not at all where the browser ends the worker midway, and can be tried again: %s', { timeout: 3 * PATIENCE_MS }, async (mode) => {
    await screen.evaluate('InLarge.touch()');
    const before = await held();
    await choose(file);
    await open(SEAL);
    expect((await saidUntil(/Reading… \d+%/g, /here already/)).length).toBeGreaterThan(3);
    const button = mode === 'merge' ? 'Merge' : 'Replace everything';
    await screen.$$eval('#backup input[type=radio]', (radios, at) => (radios[at] as HTMLInputElement).click(), mode === 'merge' ? 0 : 1);
    await press(screen, button);
    await saidUntil(/Storing… \d+%/g, /Storing… [1-9]\d?%/);
    await leadlight.killWorker();
    await sees(screen, 'did not answer');
    expect(await held()).toEqual(before);
    await press(screen, button);
    await saidUntil(/Storing… \d+%/g, /Taken in: /);
    expect(await held()).toEqual({ prospects: PROSPECTS, profiles: PROSPECTS, evidence: PROSPECTS, notes: PROSPECTS, touched: mode === 'merge' ? 1 : 0 });
  });

  it('is offered before a newer version of the extension is taken up', async () => {
    const list = await leadlight.openScreen('prospects.html');
    const worker = await leadlight.worker();
    await worker?.evaluate('chrome.runtime.onUpdateAvailable.dispatch({ version: "99.1" })');
    for (const page of [list, screen]) {
      await sees(page, 'Version 99.1 of Leadlight is ready');
      expect(await page.$eval('a.button[href="/options.html#backup"]', (link) => (link as HTMLElement).innerText.trim())).toBe('Save a backup');
    }
    expect((await rowsOf(list, 'prospects')).length).toBe(PROSPECTS);
    const closed = new Promise((resolve) => list.once('close', resolve));
    await list.bringToFront();
    // The answer may be lost with the page.
    await list.$$eval('.notice button', (buttons) => buttons.find(({ innerText }) => innerText.trim() === 'Update now')?.click()).catch(() => {});
    await closed;
  });
});
