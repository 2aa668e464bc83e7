import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Stamp } from '#lib/qualify/model.ts';
import { ensureBuilt } from '#test/browser/built.ts';
import { findFirefox } from '#test/browser/find-firefox.ts';
import { launchFirefox, withHostsGranted, type Firefox } from '#test/browser/firefox.ts';
import { downloaded } from './downloads.ts';
import { firefoxRep, type FirefoxRep } from './firefox-rep.ts';
import { startRecordingProxy, type RecordingProxy } from './recording-proxy.ts';
import { companyHome } from './sites.ts';

const FIREFOX = findFirefox();
const BUILD = fileURLToPath(new URL('../../.output/firefox-mv3', import.meta.url));
const SITE = { url: 'http://www.tallyforge.com/', html: companyHome({ name: 'Tallyforge', host: 'www.tallyforge.com' }) };
const SIGNATURE = 'Best regards,\nJana Weber\nHead of Procurement\nHarbourlane GmbH\nTel: +49 40 1234567\njana.weber@harbourlane.de';

describe.runIf(FIREFOX)('a day of work in Firefox', () => {
  let proxy: RecordingProxy;
  let firefox: Firefox;
  let rep: FirefoxRep;
  let build = '';
  let downloads = '';

  beforeAll(async () => {
    ensureBuilt('firefox');
    build = withHostsGranted(BUILD);
    downloads = mkdtempSync(path.join(tmpdir(), 'leadlight-firefox-downloads-'));
    proxy = await startRecordingProxy([SITE]);
    firefox = await launchFirefox(FIREFOX ?? '', build, proxy.port);
    rep = firefoxRep(firefox);
    const folder = JSON.stringify(downloads);
    await inBrowser(`Services.prefs.setIntPref('browser.download.folderList', 2); Services.prefs.setStringPref('browser.download.dir', ${folder});`);
  });
  afterAll(async () => {
    await firefox?.close();
    await proxy?.close();
    for (const folder of [build, downloads]) rmSync(folder, { recursive: true, force: true });
  });

  async function inBrowser(script: string): Promise<void> {
    await firefox.marionette.send('Marionette:SetContext', { value: 'chrome' });
    await firefox.marionette.send('WebDriver:ExecuteScript', { script, args: [], sandbox: 'system' });
    await firefox.marionette.send('Marionette:SetContext', { value: 'content' });
  }

  it('saves the company of the page in front from the sidebar, and finds it in the list', async () => {
    const { marionette } = firefox;
    const screen = await marionette.send('WebDriver:GetWindowHandle');
    await rep.open('prospects.html');
    const { handle: page } = (await marionette.send('WebDriver:NewWindow', { type: 'tab' })) as { handle: string };
    await marionette.send('WebDriver:SwitchToWindow', { handle: page });
    await marionette.send('WebDriver:Navigate', { url: SITE.url });
    await inBrowser("SidebarController.show('leadlight_leadlight_invalid-sidebar-action')");
    await marionette.send('WebDriver:SwitchToWindow', { handle: screen, focus: false });
    const pressSave = `browser.extension.getViews({ type: 'sidebar' }).flatMap((view) => [...view.document.querySelectorAll('button')])
      .filter((button) => button.textContent.trim() === 'Save prospect' && !button.disabled).map((button) => button.click()).length`;
    await expect.poll(() => rep.evaluate<number>(pressSave), { timeout: 15_000 }).toBe(1);
    await rep.sees('Tallyforge');
    await marionette.send('WebDriver:SwitchToWindow', { handle: page });
    await marionette.send('WebDriver:CloseWindow');
    await marionette.send('WebDriver:SwitchToWindow', { handle: screen });
    expect(await rep.rowsOf('prospects')).toMatchObject([{ companyName: 'Tallyforge', companyDomain: 'tallyforge.com' }]);
  });

  it('grades a pasted signature, and saves it', async () => {
    await rep.open('prospects.html#paste');
    await rep.type('textarea', SIGNATURE);
    await rep.press('Read it');
    expect(await rep.sees('The person')).toMatch(/Jana Weber\s+Head of Procurement · Harbourlane GmbH/);
    await rep.press('Save as prospect');
    await rep.sees('Saved.');
    expect((await rep.rowsOf('prospects')).map(({ personName }) => personName).toSorted()).toEqual(['Jana Weber', null]);
  });

  it('finds a prospect by a word and by a filter', async () => {
    await rep.open('prospects.html#list');
    await rep.sees('2 prospects');
    await rep.type('input[type=search]', 'tally');
    expect(await rep.sees('1 of 2 prospects')).toContain('Tallyforge');
    await rep.open('prospects.html#list');
    await rep.sees('2 prospects');
    await rep.press('Industry');
    await rep.press(/^Software Development/);
    expect(await rep.sees('1 of 2 prospects')).toContain('Tallyforge');
  });

  it('tags several at once, and takes it back', async () => {
    const tagged = async () => (await rep.rowsOf('prospects')).filter(({ tags }) => Array.isArray(tags) && tags.includes('board')).length;
    await rep.open('prospects.html#list');
    await rep.sees('2 prospects');
    await rep.press('Select all found');
    await rep.sees('2 selected');
    await rep.click('.bulk-bar .popover-root > button');
    await rep.type('.bulk-bar .popover input', 'board\uE007');
    await rep.sees('2 prospects tagged');
    expect(await tagged()).toBe(2);
    await rep.press('Undo');
    await rep.sees('Undone: 2 prospects tagged.');
    expect(await tagged()).toBe(0);
  });

  it('writes the companies to a file for a CRM', async () => {
    await rep.open('prospects.html#list');
    await rep.sees('2 prospects');
    await rep.press(/^Export/);
    await rep.sees('2 prospects chosen');
    await rep.click('#export-target option[value="hubspot-companies"]');
    await rep.sees('Company Domain Name');
    await rep.press('Save 2 rows');
    const text = readFileSync(await downloaded(downloads, '.csv'), 'utf8');
    const rows = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
    expect(rows.map((row) => row['Company Domain Name']).toSorted()).toEqual(['harbourlane.de', 'tallyforge.com']);
    expect(rows.find((row) => row['Company Domain Name'] === 'tallyforge.com')).toMatchObject({ Name: 'Tallyforge' });
  });

  it('grades saved prospects anew by an ICP edited in the options', async () => {
    const gradedBy = async () => (await rep.rowsOf('gradeChunks')).flatMap(({ sources }) => (sources as Stamp[]).map(({ icpVersion }) => icpVersion));
    expect(await gradedBy()).toEqual(['1.0.0']);
    await rep.open('options.html');
    await rep.sees('Save changes');
    await rep.press(/^Criteria/);
    await rep.type('input.weight', '0');
    await rep.press('Save changes');
    await rep.sees(/Version 1\.0\.1, saved/);
    await expect.poll(gradedBy, { timeout: 15_000 }).toEqual(['1.0.1']);
  });

  it('signs an ICP file, and checks the signature of one', async () => {
    await rep.open('options.html');
    await rep.press('Signing');
    await rep.type('details input[maxlength="120"]', 'Sales operations');
    await rep.press('Make a key');
    await rep.sees('You sign as Sales operations');
    await rep.press(/^Export “/);
    const file = await downloaded(downloads, '.icp.json');
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ signature: expect.anything() });
    await rep.type('input[type=file][accept^=".json"]', file);
    await rep.sees('Published by you, unchanged since');
  });

  it('takes in a file of a CRM, and takes it back', async () => {
    const file = path.join(downloads, 'leads.csv');
    writeFileSync(file, 'First Name;Last Name;Title;Company;Email;Website\r\nAnna;Berg;CFO;Nordwerk AG;anna.berg@nordwerk.com;nordwerk.com\r\nJo;Lind;;;;\r\n');
    await rep.open('prospects.html#import');
    await rep.type('input[type=file]', file);
    await rep.sees('2 rows, 6 columns');
    await rep.press('Look through the file');
    await rep.sees('What would happen');
    await rep.press('Import 1 prospect');
    await rep.sees('1 prospect added');
    expect((await rep.rowsOf('prospects')).map(({ personName }) => personName)).toContain('Anna Berg');
    await rep.press('Undo');
    await rep.sees('Everything is as it was before the import');
    expect(await rep.rowsOf('prospects')).toHaveLength(2);
  });

  it('moves a card on the board, and takes it back', async () => {
    const stages = async () => (await rep.rowsOf('prospects')).map(({ stage }) => stage);
    await rep.open('prospects.html#pipeline');
    await rep.press(/^Move Jana Weber/);
    await rep.press('Move to Won');
    await rep.sees('is now in Won');
    expect(await stages()).toContain('won');
    await rep.press('Undo');
    await rep.sees('Undone');
    expect(await stages()).not.toContain('won');
  });

  it('fills the call sheet of a prospect', async () => {
    const person = (await rep.rowsOf('prospects')).find(({ personName }) => personName === 'Jana Weber');
    await rep.open(`prospects.html#prospect/${String(person?.['id'])}`);
    await rep.sees('Call sheet: BANT');
    await rep.type('[aria-label="What was said on Budget"]', '60,000 a year');
    await rep.click('.sheet-cell button[aria-pressed]');
    await rep.sees(/Kept: Jana Weber/);
    expect((await rep.rowsOf('prospects')).find(({ id }) => id === person?.['id'])?.['answers']).toMatchObject([{ tag: 'money', state: 'confirmed', note: '60,000 a year' }]);
  });

  it('seals a backup, which its passphrase alone opens', async () => {
    await rep.open('options.html');
    await rep.press('Seal with a passphrase');
    await rep.type('#backup input[autocomplete="new-password"][minlength]', 'wooden horse harbour');
    await rep.type('#backup input[autocomplete="new-password"]:not([minlength])', 'wooden horse harbour');
    await rep.press('Save backup');
    await rep.sees(/Saved as leadlight-backup/);
    const file = await downloaded(downloads, '.leadlight');
    expect(readFileSync(file, 'latin1')).not.toMatch(/tallyforge/i);
    const openWith = async (passphrase: string) => {
      await rep.open('options.html');
      await rep.sees('Seal with a passphrase');
      await rep.type('#backup input[type=file]', file);
      await rep.sees('Passphrase of');
      await rep.type('#backup form.inline-form input', `${passphrase}\uE007`);
    };
    await openWith('another one');
    await rep.sees('does not open the file');
    await openWith('wooden horse harbour');
    await rep.sees('2 prospects: 0 new, 2 here already');
    await rep.press('Merge');
    await rep.sees(/Taken in/);
    expect(await rep.rowsOf('prospects')).toHaveLength(2);
  });

  it('erases a person for good', async () => {
    const person = (await rep.rowsOf('prospects')).find(({ personName }) => personName === 'Jana Weber');
    await rep.open(`prospects.html#prospect/${String(person?.['id'])}`);
    await rep.press('Erase for good…');
    await rep.sees('Erase Jana Weber for good?');
    await rep.press('Erase for good');
    await rep.sees('This prospect is not saved any more');
    for (const table of ['prospects', 'profiles', 'evidence', 'snapshots', 'suppressed', 'undo', 'undoImages']) expect(`${table}: ${JSON.stringify(await rep.rowsOf(table))}`).not.toMatch(/jana|weber/i);
  });

  it('asks nothing of the network', () => {
    expect(proxy.asked.filter((asked) => !asked.includes('tallyforge.com') && !/mozilla|firefox/.test(asked))).toEqual([]);
  });
});
