import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import Papa from 'papaparse';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, it } from 'vitest';
import { decodeProspectLine } from '#lib/schema/prospect-record.ts';
import { launchLeadlight, type Leadlight } from '#test/browser/launch.ts';
import { downloaded } from './downloads.ts';
import { press, rowsOf, sees } from './rep.ts';
import { MOSSGATE, TALLYFORGE } from './sites.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
declare const axe: { run(): Promise<AxeResults> };

describe('handing prospects on', () => {
  let leadlight: Leadlight;
  let list: Page;
  let downloads: string;

  beforeAll(async () => {
    leadlight = await launchLeadlight({ pages: [TALLYFORGE, MOSSGATE] });
    for (const { url } of [TALLYFORGE, MOSSGATE]) {
      const popup = await leadlight.click(await leadlight.open(url));
      await sees(popup, 'BANT');
      await press(popup, 'Save prospect');
      await sees(popup, 'Saved');
      await popup.close();
    }
  });
  afterAll(() => leadlight.close());

  beforeEach(async () => {
    downloads = mkdtempSync(path.join(tmpdir(), 'leadlight-export-'));
    list = await leadlight.openScreen('prospects.html');
    const session = await leadlight.browser.target().createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
    await sees(list, 'Mossgate');
    await list.locator('::-p-xpath(//button[starts-with(normalize-space(), "Export")])').click();
    await sees(list, '2 prospects chosen');
  });
  afterEach(async () => {
    await list.close();
    rmSync(downloads, { recursive: true });
  });

  async function saved(ending: string): Promise<{ name: string; text: string }> {
    const file = await downloaded(downloads, ending);
    return { name: path.basename(file), text: readFileSync(file, 'utf8') };
  }
  const choose = (target: string) => list.select('select#export-target', target);

  it('shows the first rows, saves them for a CRM as they are, and says what is in the file', async () => {
    await choose('hubspot-companies');
    await sees(list, 'Company Domain Name');
    await press(list, 'Save 2 rows');
    const { name, text } = await saved('.csv');
    const rows = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
    expect(rows.map((row) => row['Company Domain Name']).toSorted()).toEqual(['mossgate.io', 'tallyforge.com']);
    expect(rows.map((row) => row['Name']).toSorted()).toEqual(['Mossgate', 'Tallyforge']);
    await sees(list, `2 rows are in ${name}`);
    await press(list, 'Save the manifest');
    const manifest = JSON.parse((await saved('.manifest.json')).text);
    expect(manifest).toMatchObject({ format: 'leadlight-export-manifest', target: 'hubspot-companies', prospects: { written: 2, notWritten: 0 } });
    expect(manifest.files).toEqual([{ name, rows: 2, bytes: Buffer.byteLength(text), sha256: createHash('sha256').update(text).digest('hex') }]);
  });

  it.each(['salesforce-leads', 'vcard-3'])('is for everyone: axe finds nothing in the dialog for %s', async (target) => {
    await choose(target);
    await sees(list, /Save [12] (?:row|card)s?|has what this target needs/);
    await list.evaluate(AXE);
    const violations = await list.evaluate(async () => (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`));
    expect(violations).toEqual([]);
  });

  it('comes back to what was chosen last', async () => {
    expect(await list.$eval('select#export-target', (select) => select.value)).toBe('hubspot-companies');
  });

  it('says who is not written and why, also as a file', async () => {
    await choose('outreach');
    await sees(list, '2 prospects will not be written');
    await sees(list, 'Nobody is saved at this company, and this target takes people');
    expect(await list.locator('::-p-aria([name="Save 0 rows"][role="button"])').map((button) => (button as HTMLButtonElement).disabled).wait()).toBe(true);
    await choose('spreadsheet');
    await press(list, 'Save 2 rows');
    const { text } = await saved('.csv');
    expect(text.startsWith('\uFEFFCompany,')).toBe(true);
  });

  it('tells companies without a person from leads, and writes them as such where the rep agrees', async () => {
    await choose('salesforce-leads');
    expect(await sees(list, 'Nobody is saved at this company, and a lead needs a last name')).toContain('Nothing to write');
    await list.locator('::-p-xpath(//label[contains(., "Write [unknown]")]//input)').click();
    await press(list, 'Save 2 rows');
    const { text } = await saved('.csv');
    const rows = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
    expect(rows.map(({ LastName, Company }) => [LastName, Company]).toSorted()).toEqual([['[unknown]', 'Mossgate'], ['[unknown]', 'Tallyforge']]);
  });

  it('writes whole records that can be read back', async () => {
    await choose('ndjson');
    await press(list, 'Save 2 records');
    const lines = (await saved('.ndjson')).text.split('\n').filter((line) => line !== '');
    const decoded = lines.map((line) => decodeProspectLine(line));
    expect(decoded.map(({ ok }) => ok)).toEqual([true, true]);
    expect(lines.map((line) => JSON.parse(line).prospect.id).toSorted()).toEqual((await rowsOf(list, 'prospects')).map(({ id }) => id).toSorted());
  });

  it('writes cards', async () => {
    await choose('vcard-4');
    await press(list, 'Save 2 cards');
    const { text } = await saved('.vcf');
    expect(text.match(/BEGIN:VCARD\r\nVERSION:4\.0\r\n/g)).toHaveLength(2);
  });

  it('copies them as a table and as formatted text', async () => {
    await press(list, 'Table (TSV)');
    await sees(list, '2 prospects copied');
    expect((await pasted(list)).plain.split('\n')).toHaveLength(3);
    await press(list, 'Rich text');
    await expect.poll(async () => (await pasted(list)).html).toContain('<table>');
  });
});

/** What a program gets that the clipboard is pasted into. */
async function pasted(screen: Page): Promise<{ plain: string; html: string }> {
  await screen.evaluate(() => {
    const box = document.createElement('div');
    box.contentEditable = 'true';
    box.addEventListener('paste', ({ clipboardData }) => {
      box.dataset['plain'] = clipboardData?.getData('text/plain') ?? '';
      box.dataset['html'] = clipboardData?.getData('text/html') ?? '';
    });
    box.id = 'pasted';
    document.getElementById('pasted')?.remove();
    document.querySelector('dialog')?.append(box);
    box.focus();
  });
  await screen.keyboard.press('v', { commands: ['Paste'] });
  return screen.$eval('#pasted', (box) => ({ plain: (box as HTMLElement).dataset['plain'] ?? '', html: (box as HTMLElement).dataset['html'] ?? '' }));
}
