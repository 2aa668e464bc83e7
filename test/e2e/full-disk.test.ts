import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { CDPSession, ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BUILT, launchLeadlight, type Leadlight } from '#test/browser/launch.ts';
import { downloaded } from './downloads.ts';
import { press, rowsOf, sees } from './rep.ts';
import { TALLYFORGE } from './sites.ts';

const FULL = /no room left on this disk.*Free some space and try again/;

/** The build without the permission that sets it free of quotas: only a quota makes the browser say that there is no room. */
function limitedBuild(at: string): string {
  cpSync(BUILT, at, { recursive: true });
  const manifest = JSON.parse(readFileSync(path.join(at, 'manifest.json'), 'utf8')) as { permissions: string[] };
  writeFileSync(path.join(at, 'manifest.json'), JSON.stringify({ ...manifest, permissions: manifest.permissions.filter((name) => name !== 'unlimitedStorage') }));
  return at;
}

describe('a disk that is full', () => {
  let leadlight: Leadlight;
  let folder: string;
  let list: Page;
  let session: CDPSession;

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'leadlight-full-'));
    leadlight = await launchLeadlight({ pages: [TALLYFORGE], built: limitedBuild(path.join(folder, 'built')) });
    const downloads = await leadlight.browser.target().createCDPSession();
    await downloads.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
    list = await leadlight.openScreen('prospects.html#import');
    await sees(list, 'Choose a file');
    session = await list.createCDPSession();
    await free();
  });
  afterAll(async () => {
    await leadlight?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** As much room as a few prospects take. The browser asks itself again how much there is only when what it remembers is used up. */
  async function free(): Promise<void> {
    const { usage = 0 } = await list.evaluate(() => navigator.storage.estimate());
    await session.send('Storage.overrideQuotaForOrigin', { origin: `chrome-extension://${leadlight.id}`, quotaSize: usage + 4_000_000 });
  }

  /** Uses up whatever room there is. */
  async function fill(): Promise<void> {
    await list.evaluate(async () => {
      const opening = indexedDB.open('junk', 1);
      opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore('junk', { autoIncrement: true }));
      await new Promise((resolve) => opening.addEventListener('success', resolve));
      const put = (size: number) =>
        new Promise<boolean>((resolve) => {
          const transaction = opening.result.transaction('junk', 'readwrite', { durability: 'strict' });
          const bytes = new Uint8Array(size);
          for (let at = 0; at < size; at += 65_536) crypto.getRandomValues(bytes.subarray(at, at + 65_536));
          transaction.objectStore('junk').add(bytes);
          transaction.addEventListener('complete', () => resolve(true));
          transaction.addEventListener('abort', () => resolve(false));
        });
      for (let size = 1_000_000; size > 64; ) if (!(await put(size))) size = Math.floor(size / 2);
      opening.result.close();
    });
  }

  const names = async () => (await rowsOf(list, 'prospects')).map(({ companyDomain }) => String(companyDomain)).toSorted();

  it('is said where a prospect is saved, and nothing is lost: it can be saved once there is room', async () => {
    const popup = await leadlight.click(await leadlight.open(TALLYFORGE.url));
    await sees(popup, 'BANT');
    await fill();
    await press(popup, 'Save prospect');
    await sees(popup, FULL);
    expect(await names()).toEqual([]);
    await free();
    await press(popup, 'Save prospect');
    await sees(popup, /^Saved$/m);
    expect(await names()).toEqual(['tallyforge.com']);
    await popup.close();
  });

  it('is said where a file is imported, and what was stored is as it was', async () => {
    const file = path.join(folder, 'leads.csv');
    writeFileSync(file, ['Company,Website,Employees', ...Array.from({ length: 50 }, (_, index) => `Nordwerk ${index},nordwerk${index}.com,60`)].join('\n'));
    await list.bringToFront();
    await ((await list.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement>).uploadFile(file);
    await sees(list, '50 rows, 3 columns');
    await fill();
    await press(list, 'Look through the file');
    await sees(list, FULL);
    await free();
    await press(list, 'Look through the file');
    await sees(list, 'What would happen');
    await fill();
    await press(list, 'Import 50 prospects');
    await sees(list, FULL);
    expect(await names()).toEqual(['tallyforge.com']);
    await free();
    await press(list, 'Import 50 prospects');
    await sees(list, '50 prospects added');
    expect(await names()).toHaveLength(51);
  });

  it('is said where a backup is taken in, and what was stored is as it was', async () => {
    const screen = await leadlight.openScreen('options.html');
    await press(screen, 'Save backup');
    await sees(screen, /Saved as leadlight-backup/);
    const file = await downloaded(folder, '.leadlight');
    const before = await names();
    const choose = async () => {
      // Of a page behind another one the browser draws no frames, and nothing there can be pressed.
      await screen.bringToFront();
      const [chooser] = await Promise.all([screen.waitForFileChooser(), press(screen, 'Choose a backup file')]);
      await chooser.accept([file]);
    };
    await fill();
    await choose();
    await sees(screen, FULL);
    await free();
    await choose();
    await sees(screen, '51 prospects: 0 new');
    await fill();
    await press(screen, 'Merge');
    await sees(screen, FULL);
    expect(await names()).toEqual(before);
    await free();
    await press(screen, 'Merge');
    await sees(screen, /Taken in: /);
    expect(await names()).toEqual(before);
    await screen.close();
  });
});
