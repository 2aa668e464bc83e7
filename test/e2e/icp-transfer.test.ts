import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toIcpFile, writeIcpFile } from '#lib/icp/file.ts';
import type { IcpFile } from '#lib/icp/model.ts';
import { launchLeadlight, type Leadlight } from '#test/browser/launch.ts';
import { downloaded } from './downloads.ts';
import { press, rowsOf, sees } from './rep.ts';
import { TALLYFORGE } from './sites.ts';

describe('handing an ICP to a colleague', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'leadlight-icp-'));
  let mine: Leadlight;
  let theirs: Leadlight;
  let exported: string;

  beforeAll(async () => {
    mine = await launchLeadlight({ pages: [TALLYFORGE] });
    theirs = await launchLeadlight({ pages: [TALLYFORGE] });
  });
  afterAll(async () => {
    await mine.close();
    await theirs.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('changes a weight and exports the ICP as a file', async () => {
    const options = await mine.openScreen('options.html');
    await sees(options, 'Share it');
    const [weight] = await options.$$('input.weight');
    await weight?.evaluate((input) => (input as HTMLInputElement).select());
    await weight?.type('77');
    await press(options, 'Save changes');
    await sees(options, 'Version 1.0.1, saved');
    const session = await mine.browser.target().createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
    await options.locator('::-p-text(Export “)').click();
    exported = readFileSync(await downloaded(folder, '.json'), 'utf8');
    const icp: IcpFile = JSON.parse(exported);
    expect(icp.criteria[0]?.weight).toBe(77);
    expect(icp.contentHash).toMatch(/^[0-9a-f]{64}$/);
    expect(exported).not.toContain('tallyforge');
  });

  it('shows what the file would change before anything is stored, then stores it whole', async () => {
    const options = await theirs.openScreen('options.html');
    await sees(options, 'Share it');
    const before = await rowsOf(options, 'icps');
    await choose(options, path.join(folder, readdirSync(folder)[0] ?? ''));
    expect(await sees(options, 'Accept')).toContain('77');
    expect(await rowsOf(options, 'icps')).toEqual(before);
    await press(options, 'Accept');
    await sees(options, 'Imported');
    const active = (await rowsOf(options, 'icps')).filter((row) => row['active'] === 1);
    expect(active.map((row) => row['contentHash'])).toEqual([JSON.parse(exported).contentHash]);
    await options.close();
    const popup = await theirs.click(await theirs.open(TALLYFORGE.url));
    expect(await sees(popup, 'BANT')).toContain(`Graded by ${JSON.parse(exported).name}`);
    await popup.close();
  });

  it('warns of a file that was edited after its export', async () => {
    const options = await theirs.openScreen('options.html');
    await sees(options, 'Share it');
    const file = path.join(folder, 'edited.json');
    writeFileSync(file, JSON.stringify({ ...JSON.parse(exported), name: 'Edited by hand' }));
    await choose(options, file);
    expect(await sees(options, 'Accept')).toMatch(/edited by hand after it was exported/);
    await options.close();
  });

  it('takes a file dropped anywhere on the page', async () => {
    const options = await theirs.openScreen('options.html');
    await sees(options, 'Share it');
    const cdp = await options.createCDPSession();
    const data = { items: [], files: [path.join(folder, 'edited.json')], dragOperationsMask: 1 };
    for (const type of ['dragEnter', 'dragOver'] as const) await cdp.send('Input.dispatchDragEvent', { type, x: 40, y: 40, data });
    await sees(options, 'Drop the ICP file');
    await cdp.send('Input.dispatchDragEvent', { type: 'drop', x: 40, y: 40, data });
    expect(await sees(options, 'Accept')).toMatch(/edited by hand after it was exported/);
    expect(await options.evaluate(() => location.pathname)).toBe('/options.html');
    await options.close();
  });

  it('refuses several files, and one that is far too large, when they are dropped', async () => {
    const options = await theirs.openScreen('options.html');
    await sees(options, 'Share it');
    const before = await rowsOf(options, 'icps');
    const drop = (...texts: string[]) =>
      options.evaluate((all) => {
        const dataTransfer = new DataTransfer();
        for (const [at, text] of all.entries()) dataTransfer.items.add(new File([text], `${at}.icp.json`));
        for (const type of ['dragover', 'drop']) document.body.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer }));
      }, texts);
    await drop(exported, exported);
    await sees(options, 'Drop one ICP file at a time');
    await drop(`{"notes":"${'x'.repeat(5_000_000)}"}`);
    await sees(options, 'larger than 4 MB');
    expect(await rowsOf(options, 'icps')).toEqual(before);
    await options.close();
  });

  it.each([
    ['no JSON', () => '{ "format": "leadlight-icp", ', /not.*JSON/i],
    ['a file of something else', () => '{"format":"recipe"}', /format/],
    ['a newer major version', () => changed((icp) => ({ ...icp, schemaVersion: 99 })), /newer/i],
    ['every error of a bad file at once', () => changed((icp) => ({ ...icp, name: '', criteria: [{ id: 1 }] })), /name[\s\S]*criteria|criteria[\s\S]*name/],
  ])('refuses %s in clear words and loses nothing', async (_, text, words) => {
    const options = await theirs.openScreen('options.html');
    await sees(options, 'Share it');
    const before = await rowsOf(options, 'icps');
    const file = path.join(folder, 'broken.json');
    writeFileSync(file, text());
    await choose(options, file);
    expect(await sees(options, 'This file was not imported')).toMatch(words);
    expect(await rowsOf(options, 'icps')).toEqual(before);
    await options.close();
  });

  const changed = (change: (icp: IcpFile) => unknown): string => {
    const { contentHash: _, ...icp } = JSON.parse(exported) as IcpFile;
    return writeIcpFile(toIcpFile(change(icp as IcpFile) as IcpFile));
  };
});

async function choose(options: Page, file: string): Promise<void> {
  const input = await options.waitForSelector('input[type="file"]');
  await (await input?.toElement('input'))?.uploadFile(file);
}
