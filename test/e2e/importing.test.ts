import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchLeadlight, type Leadlight } from '#test/browser/launch.ts';
import { workbook } from '#test/interop/tables/workbook.ts';
import { downloaded } from './downloads.ts';
import { press, rowsOf, sees } from './rep.ts';

const HEADERS = ['First Name', 'Last Name', 'Title', 'Company', 'Email', 'Website', 'Employees', 'Industry'];
const ROWS = [
  ['Anna', 'Berg', 'Head of Procurement', 'Nordwerk AG', 'anna.berg@nordwerk.com', 'nordwerk.com', '51-200', 'Computer Software'],
  ['Tom', 'Falk', 'CFO', 'Nordwerk AG', 'tom.falk@nordwerk.com', 'nordwerk.com', '', ''],
  ['Jo', 'Lind', '', '', '', '', '', ''],
];

async function choose(screen: Page, at: string): Promise<void> {
  const input = (await screen.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(at);
}

describe('a file of prospects', () => {
  let leadlight: Leadlight;
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'leadlight-import-'));
    leadlight = await launchLeadlight();
  });
  afterAll(async () => {
    await leadlight.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const file = (name: string, content: string | Uint8Array): string => {
    const at = path.join(folder, name);
    writeFileSync(at, content);
    return at;
  };

  it('as CSV of a spreadsheet is looked through, stored, graded and undone', async () => {
    const screen = await leadlight.openScreen('prospects.html#import');
    const csv = [HEADERS, ...ROWS.map((row) => row.map((cell) => cell.replace('Nordwerk', 'Nördwerk')))].map((cells) => cells.join(';')).join('\r\n');
    await choose(screen, file('leads.csv', Buffer.from(csv, 'latin1')));
    await sees(screen, '3 rows, 8 columns');
    await press(screen, 'Look through the file');
    const found = await sees(screen, 'What would happen');
    expect(found).toMatch(/New\s+will be added\s+2[\s\S]*Not taken\s+stay out, with the reason\s+1/);
    expect(await rowsOf(screen, 'prospects')).toEqual([]);

    await press(screen, 'Import 2 prospects');
    await sees(screen, '2 prospects added');
    // The facts a list keeps come with the grade.
    await expect.poll(async () => (await rowsOf(screen, 'prospects')).map((row) => row['facts']), { timeout: 30_000 }).toEqual([expect.objectContaining({ headCount: expect.objectContaining({ min: 51, max: 200 }) }), expect.objectContaining({ headCount: expect.objectContaining({ min: 51, max: 200 }) })]);
    const saved = await rowsOf(screen, 'prospects');
    expect(saved.map((row) => [row['personName'], row['companyName'], row['origin']]).toSorted()).toEqual([['Anna Berg', 'Nördwerk AG', 'file'], ['Tom Falk', 'Nördwerk AG', 'file']]);
    expect(await rowsOf(screen, 'staged')).toEqual([]);

    await press(screen, 'Undo');
    await sees(screen, 'Everything is as it was before the import');
    expect([await rowsOf(screen, 'prospects'), await rowsOf(screen, 'profiles')]).toEqual([[], []]);
    await screen.close();
  });

  it('as XLSX finds its mapping again, and gives what is not taken as a file with reasons', async () => {
    const screen = await leadlight.openScreen('prospects.html#import');
    const session = await screen.createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
    await choose(screen, file('leads.xlsx', workbook({ Leads: [HEADERS, ...ROWS], Notes: [['A', 'B'], ['1', '2']] })));
    await sees(screen, 'Read as the last file with these columns');
    await press(screen, 'Look through the file');
    await sees(screen, '1 row is not taken');
    await screen.locator('::-p-text(1 row is not taken)').click();
    await sees(screen, 'Row 4: A name alone tells nobody apart');
    await press(screen, 'Save these rows as a file, with the reasons');
    const saved = await downloaded(folder, 'leads-not-taken.csv');
    expect(readFileSync(saved, 'utf8').split('\r\n')[1]).toMatch(/^4,"?A name alone tells nobody apart.*,Jo,Lind/);
    await screen.close();
  });

  it('left alone before it is stored leaves nothing behind', async () => {
    const screen = await leadlight.openScreen('prospects.html#import');
    await choose(screen, file('again.csv', [HEADERS, ...ROWS].map((cells) => cells.join(',')).join('\n')));
    await press(screen, 'Look through the file');
    await sees(screen, 'What would happen');
    expect((await rowsOf(screen, 'staged')).length).toBeGreaterThan(0);
    await screen.evaluate(() => {
      location.hash = '#list';
    });
    await expect.poll(() => rowsOf(screen, 'staged'), { timeout: 10_000 }).toEqual([]);
    expect(await rowsOf(screen, 'prospects')).toEqual([]);
    await screen.close();
  });

  it('that is no table says so and what to do', async () => {
    const screen = await leadlight.openScreen('prospects.html#import');
    await choose(screen, file('old.xls', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0, 0])));
    expect(await sees(screen, 'Save it as .xlsx without a password, or as CSV')).toContain('Choose a file');
    await choose(screen, file('noise.xlsx', new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3])));
    await sees(screen, /holds no Excel workbook|is damaged/);
    await screen.close();
  });

  it('survives the worker being ended between looking and storing', async () => {
    const screen = await leadlight.openScreen('prospects.html#import');
    await choose(screen, file('worker.csv', [HEADERS, ...ROWS].map((cells) => cells.join(',')).join('\n')));
    await press(screen, 'Look through the file');
    await sees(screen, 'What would happen');
    await leadlight.killWorker();
    await press(screen, 'Import 2 prospects');
    await sees(screen, '2 prospects added');
    expect(await rowsOf(screen, 'prospects')).toHaveLength(2);
    await screen.close();
  });

  it('is stored whole or not at all where the browser ends the worker midway, and once for a double click', { timeout: 180_000 }, async () => {
    const screen = await leadlight.openScreen('prospects.html#import');
    const before = { prospects: (await rowsOf(screen, 'prospects')).length, profiles: (await rowsOf(screen, 'profiles')).length };
    const many = Array.from({ length: 8000 }, (_, index) => ['', '', '', `Haldenwerk ${index}`, '', `haldenwerk${index}.com`, '60', 'Computer Software']);
    await choose(screen, file('many.csv', [HEADERS, ...many].map((cells) => cells.join(',')).join('\n')));
    await sees(screen, '8,000 rows, 8 columns');
    await press(screen, 'Look through the file');
    await screen.waitForFunction(() => document.body.innerText.includes('What would happen'), { timeout: 90_000 });
    const held = async () => ({ prospects: (await rowsOf(screen, 'prospects')).length, profiles: (await rowsOf(screen, 'profiles')).length });

    await press(screen, 'Import 8,000 prospects');
    await screen.waitForFunction(() => /Storing: [1-9]\d? %/.test(document.body.innerText), { timeout: 60_000, polling: 10 });
    await leadlight.killWorker();
    await sees(screen, 'did not answer');
    expect(await held()).toEqual(before);

    const button = await screen.locator('::-p-aria([name="Import 8,000 prospects"][role="button"])').waitHandle();
    await button.click({ count: 2 });
    await screen.waitForFunction(() => document.body.innerText.includes('8,000 prospects added'), { timeout: 90_000 });
    expect(await held()).toEqual({ prospects: before.prospects + 8000, profiles: before.profiles + 8000 });
    await screen.close();
  });
});
