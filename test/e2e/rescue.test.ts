import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchLeadlight, type Leadlight } from '#test/browser/launch.ts';
import { downloaded } from './downloads.ts';
import { press, rowsOf, sees } from './rep.ts';
import { TALLYFORGE } from './sites.ts';

/** Puts stores of version 5 in place of all that is stored, held by nobody; an ICP that is none makes their upgrade fail. */
async function storeVersion5(screen: Page, icp: unknown): Promise<void> {
  await screen.evaluate(async (stored) => {
    const removing = indexedDB.deleteDatabase('leadlight');
    await new Promise((resolve) => removing.addEventListener('success', resolve));
    const opening = indexedDB.open('leadlight', 50);
    opening.addEventListener('upgradeneeded', () => {
      const db = opening.result;
      const make = (name: string, indexes: [string, IDBIndexParameters?][]) => {
        const store = db.createObjectStore(name, { keyPath: 'id' });
        for (const [index, options] of indexes) store.createIndex(index, index, options);
        return store;
      };
      const prospects = make('prospects', [['identity', { unique: true }], ['companyKey'], ['personKey'], ['updatedAt']]);
      make('profiles', [['owner'], ['ties', { multiEntry: true }]]);
      make('evidence', [['companyKey'], ['personKey'], ['url']]);
      make('jobs', []);
      make('health', [['day']]);
      const icps = make('icps', [['active']]);
      prospects.add({ id: 'p', identity: 'company:tallyforge.com', companyKey: 'tallyforge.com', personKey: null, companyName: 'Tallyforge', companyDomain: 'tallyforge.com', personName: null, personTitle: null, url: 'https://tallyforge.com/', savedAt: 1, updatedAt: 2, answers: [] });
      if (stored !== undefined) icps.add({ id: 'i', icp: stored, contentHash: 'h', active: 1, updatedAt: 1 });
    });
    await new Promise((resolve) => opening.addEventListener('success', resolve));
    opening.result.close();
  }, icp);
}

describe('stored data that cannot be brought up to date', () => {
  let leadlight: Leadlight;
  let downloads: string;
  let rescue: Page;

  beforeAll(async () => {
    leadlight = await launchLeadlight({ pages: [TALLYFORGE] });
    downloads = mkdtempSync(path.join(tmpdir(), 'leadlight-downloads-'));
    const session = await leadlight.browser.target().createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
    rescue = await leadlight.openScreen('rescue.html');
    await sees(rescue, 'Data of version');
    await leadlight.killWorker();
    await storeVersion5(rescue, null);
    await rescue.reload();
  });
  afterAll(async () => {
    await leadlight?.close();
    rmSync(downloads, { recursive: true, force: true });
  });

  it('are said not to open, on every screen, with the way to take them out', async () => {
    for (const file of ['prospects.html', 'options.html', 'welcome.html']) {
      const screen = await leadlight.openScreen(file);
      await sees(screen, 'Leadlight could not read');
      expect(await screen.$$eval('a[href="/rescue.html"]', (links) => links.length)).toBeGreaterThan(0);
      await screen.close();
    }
    const popup = await leadlight.click(await leadlight.open(TALLYFORGE.url));
    await sees(popup, 'Leadlight cannot open its stored data');
    expect(await popup.$('a[href="/rescue.html"]')).not.toBeNull();
    await popup.close();
  });

  it('are written into one file whole, while the database stays as it is', async () => {
    await rescue.bringToFront();
    await sees(rescue, 'Data of version 5, records: 2');
    await press(rescue, 'Save backup');
    await sees(rescue, 'Saved as leadlight-stored-data-');
    const lines = gunzipSync(readFileSync(await downloaded(downloads, '.leadlight'))).toString('utf8').trim().split('\n').map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines[0]).toMatchObject({ format: 'leadlight-stores', database: 5 });
    expect(lines).toContainEqual({ store: 'prospects', rows: [expect.objectContaining({ id: 'p', companyName: 'Tallyforge' })] });
    expect(lines.at(-1)).toEqual({ end: true, rows: 2, unread: 0 });
    expect(await rescue.evaluate(() => indexedDB.databases())).toContainEqual({ name: 'leadlight', version: 50 });
  });

  it('come back from such a file once they can be brought up to date', async () => {
    await storeVersion5(rescue, undefined);
    await rescue.reload();
    await sees(rescue, 'Data of version 5, records: 1');
    rmSync(await downloaded(downloads, '.leadlight'));
    await press(rescue, 'Save backup');
    await sees(rescue, 'Saved as leadlight-stored-data-');
    const file = await downloaded(downloads, '.leadlight');
    await rescue.evaluate(() => void indexedDB.deleteDatabase('leadlight'));
    await rescue.close();
    // Until it ends, the worker remembers that the database did not open.
    await leadlight.killWorker();
    const options = await leadlight.openScreen('options.html');
    await sees(options, 'Take a backup in');
    const [chooser] = await Promise.all([options.waitForFileChooser(), press(options, 'Choose a backup file')]);
    await chooser.accept([file]);
    await sees(options, '1 prospect: 1 new');
    await press(options, 'Merge');
    await sees(options, /Taken in: 1 prospect/);
    expect(await rowsOf(options, 'prospects')).toMatchObject([{ id: 'p', companyKey: 'tallyforge.com', stage: 'unqualified' }]);
    await options.close();
  });

  it('are kept for a while as they were before an update changed them, to save or to let go', async () => {
    const page = await leadlight.openScreen('rescue.html');
    await sees(page, 'Data of version');
    await leadlight.killWorker();
    await storeVersion5(page, undefined);
    await page.close();
    rmSync(await downloaded(downloads, '.leadlight'));
    const options = await leadlight.openScreen('options.html');
    await sees(options, 'As it was before the last update');
    await expect.poll(() => rowsOf(options, 'prospects')).toMatchObject([{ id: 'p', stage: 'unqualified' }]);
    await options.locator('#before-update button[type=submit]').click();
    await sees(options, 'Saved as leadlight-before-update-');
    const lines = gunzipSync(readFileSync(await downloaded(downloads, '.leadlight'))).toString('utf8').trim().split('\n').map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines[0]).toMatchObject({ format: 'leadlight-stores', database: 5, settings: expect.anything() });
    expect(lines.flatMap(({ store, rows }) => (store === 'prospects' ? rows : []))).toMatchObject([{ id: 'p', companyName: 'Tallyforge' }]);
    await press(options, 'Delete it now');
    await options.waitForFunction(() => !document.body.innerText.includes('As it was before the last update'));
    expect(await options.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))).toEqual(['leadlight']);
    await options.close();
  });
});
