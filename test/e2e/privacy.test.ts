import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchLeadlight, type Leadlight } from '#test/browser/launch.ts';
import { askWorker } from '#test/browser/screen.ts';
import { downloaded } from './downloads.ts';
import { press, rowsOf, sees, type } from './rep.ts';
import { MOSSGATE, TALLYFORGE } from './sites.ts';

const PROFILE = {
  url: 'https://www.linkedin.com/in/ines-varga-ops',
  html: '<!doctype html><html lang="en"><head><title>Ines Varga | LinkedIn</title><link rel="canonical" href="https://www.linkedin.com/in/ines-varga-ops"></head><body><main><section><h1>Ines Varga</h1><div>Head of Operations at Tallyforge</div><span>Hamburg, Germany</span></section></main></body></html>',
};

describe('privacy and backup', () => {
  let leadlight: Leadlight;
  let downloads: string;

  beforeAll(async () => {
    leadlight = await launchLeadlight({ pages: [TALLYFORGE, MOSSGATE, PROFILE] });
    downloads = mkdtempSync(path.join(tmpdir(), 'leadlight-downloads-'));
    const session = await leadlight.browser.target().createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
  });
  afterAll(async () => {
    await leadlight.close();
    rmSync(downloads, { recursive: true });
  });

  async function look(url: string): Promise<Page> {
    const popup = await leadlight.click(await leadlight.open(url));
    await sees(popup, /BANT|Before you read LinkedIn/);
    return popup;
  }

  async function save(url: string): Promise<void> {
    const popup = await look(url);
    await press(popup, 'Save prospect');
    await sees(popup, /Saved/);
    await popup.close();
  }

  const options = () => leadlight.openScreen('options.html');

  it('saves everything as a sealed file, and takes it in again; another passphrase changes nothing', async () => {
    await save(TALLYFORGE.url);
    await save(MOSSGATE.url);
    const screen = await options();
    await screen.locator('::-p-aria([name="Seal with a passphrase"])').click();
    for (const box of await screen.$$('#backup input[type=password]')) await box.type('wooden horse harbour');
    await press(screen, 'Save backup');
    await sees(screen, /Saved as leadlight-backup/);
    const file = await downloaded(downloads, '.leadlight');
    expect(readFileSync(file, 'latin1')).not.toMatch(/tallyforge/i);

    const rows = await rowsOf(screen, 'prospects');
    await askWorker(screen, 'erase-prospects', { ids: rows.map(({ id }) => String(id)), suppress: false });
    expect(await rowsOf(screen, 'prospects')).toEqual([]);

    await choose(screen, 'Choose a backup file', file);
    await sees(screen, 'Passphrase of');
    await screen.locator('#backup form.inline-form input').fill('another one');
    await press(screen, 'Open');
    await sees(screen, 'does not open the file');
    expect([await rowsOf(screen, 'prospects'), await rowsOf(screen, 'profiles')]).toEqual([[], []]);

    await screen.locator('#backup form.inline-form input').fill('wooden horse harbour');
    await press(screen, 'Open');
    await sees(screen, '2 prospects: 2 new, 0 here already');
    await press(screen, 'Merge');
    await sees(screen, /Taken in: 2 prospects/);
    expect((await rowsOf(screen, 'prospects')).map(({ companyDomain }) => companyDomain).toSorted()).toEqual(rows.map(({ companyDomain }) => companyDomain).toSorted());
    await screen.close();
  });

  it('keeps days and purpose, live', async () => {
    const screen = await options();
    const days = await screen.locator('::-p-aria([name="Days without activity"])').waitHandle();
    await days.click({ count: 3 });
    await days.type('90');
    await screen.locator('#privacy form button').click();
    await sees(screen, 'Saved');
    const [rule] = (await rowsOf(screen, 'choices')).filter(({ id }) => id === 'privacy:retention');
    expect(rule).toMatchObject({ value: { days: 90 } });
    await screen.locator('#privacy textarea').fill('Selling planning software');
    // Pressed in the page: what stands above may still move while the list of those whose time ends is counted.
    const save = await screen.waitForSelector('#privacy section:nth-of-type(2) form button:not([disabled])');
    await save?.evaluate((button) => (button as HTMLButtonElement).click());
    await screen.waitForFunction("chrome.storage.local.get('settings').then(({ settings }) => settings.purpose === 'Selling planning software')");
    await screen.close();
  });

  it('does not save a person who limits who sees them', async () => {
    const popup = await look(PROFILE.url);
    await press(popup, 'Continue');
    await sees(popup, 'This person limits who sees their profile');
    await popup.locator('::-p-aria([name="This person limits who sees their profile"])').click();
    await popup.waitForFunction(() => !document.body.innerText.includes('Save prospect'));
    await popup.locator('::-p-aria([name="This person limits who sees their profile"])').click();
    expect(await rowsOf(popup, 'prospects')).toHaveLength(2);
    await press(popup, 'Save prospect');
    await sees(popup, 'Saved');
    await popup.close();
  });

  it('erases a person for good, and does not collect them again', async () => {
    const list = await leadlight.openScreen('prospects.html');
    const person = (await rowsOf(list, 'prospects')).find(({ personName }) => personName === 'Ines Varga');
    await list.goto(`${list.url().split('#')[0]}#prospect/${String(person?.['id'])}`);
    await sees(list, 'To be told by');
    await press(list, 'Save what is kept about them');
    expect(readFileSync(await downloaded(downloads, 'Varga.txt'), 'utf8')).toContain('https://www.linkedin.com/in/ines-varga-ops');
    await press(list, 'Erase for good…');
    await sees(list, 'Erase Ines Varga for good?');
    await press(list, 'Erase for good');
    await list.waitForFunction(() => !document.body.innerText.includes('Ines Varga'));
    for (const table of ['prospects', 'profiles', 'evidence', 'snapshots', 'suppressed']) expect(JSON.stringify(await rowsOf(list, table))).not.toMatch(/varga/i);
    await list.close();
    const popup = await look(PROFILE.url);
    await press(popup, 'Save prospect');
    await sees(popup, 'asked not to be kept');
    await popup.close();
    const screen = await options();
    await type(screen, 'E-mail, profile address, domain, or “name, domain”', PROFILE.url);
    await press(screen, 'Is it on the list?');
    await sees(screen, 'Yes, it is on the list.');
    await screen.close();
  });

  it('hands the list of who is not to be kept to a colleague as a file that names nobody, whose browser then refuses them too', async () => {
    const screen = await options();
    await press(screen, 'Save list as file');
    const named = () => readdirSync(downloads).find((name) => /suppression.*\.json$/.test(name));
    await expect.poll(named, { timeout: 15_000 }).toBeDefined();
    const file = await downloaded(downloads, String(named()));
    expect(readFileSync(file, 'utf8')).not.toMatch(/varga|linkedin/i);
    await screen.close();
    const theirs = await launchLeadlight({ pages: [PROFILE] });
    try {
      const list = await theirs.openScreen('options.html');
      const input = await list.waitForSelector('input[type=file][aria-label="Take in a list"]');
      await (input as ElementHandle<HTMLInputElement>).uploadFile(file);
      await sees(list, '1 new entry is on the list');
      const popup = await theirs.click(await theirs.open(PROFILE.url));
      await sees(popup, 'Before you read LinkedIn');
      await press(popup, 'Continue');
      await press(popup, 'Save prospect');
      await sees(popup, 'asked not to be kept');
      expect(await rowsOf(popup, 'prospects')).toEqual([]);
    } finally {
      await theirs.close();
    }
  });

  it('leaves nothing of a page that was not saved once the browser closed', async () => {
    const screen = await options();
    const areas = await screen.evaluate('Promise.all([chrome.storage.local.get(), chrome.storage.sync.get()]).then(JSON.stringify)');
    expect(areas).not.toMatch(/varga|tallyforge|mossgate/i);
    await screen.close();
  });
});

async function choose(screen: Page, button: string, file: string): Promise<void> {
  const [chooser] = await Promise.all([screen.waitForFileChooser(), press(screen, button)]);
  await chooser.accept([file]);
}
