import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { icpOf, toIcpFile, writeIcpFile } from '#lib/icp/file.ts';
import { hashIcp } from '#lib/icp/hash.ts';
import type { Icp, IcpFile } from '#lib/icp/model.ts';
import { launchLeadlight, type Leadlight } from '#test/browser/launch.ts';
import { askWorker } from '#test/browser/screen.ts';
import { press, rowsOf, sees } from './rep.ts';
import { TALLYFORGE } from './sites.ts';

interface Stored {
  icp: Icp;
  active: number;
  contentHash: string;
}

describe('an ICP that two people change apart', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'leadlight-merge-'));
  const file = path.join(folder, 'theirs.icp.json');
  let leadlight: Leadlight;
  let options: Page;
  let base: Icp;

  const stored = async (): Promise<Stored> => {
    const all = (await rowsOf(options, 'icps')) as unknown as Stored[];
    const main = all.find(({ active }) => active === 1);
    if (!main) throw new Error('no ICP is active');
    return main;
  };
  const choose = async (icp: Icp | IcpFile): Promise<void> => {
    writeFileSync(file, writeIcpFile(icp));
    const input = await options.waitForSelector('input[type="file"]');
    await (await input?.toElement('input'))?.uploadFile(file);
  };


  /** Somebody else's version, made from the one both had. */
  const theirs = (change: (icp: Icp) => Icp): Icp => ({ ...change(base), version: '1.1.0', createdBy: 'Ada of the north', previousHash: hashIcp(base) });

  beforeAll(async () => {
    leadlight = await launchLeadlight({ pages: [TALLYFORGE] });
    const popup = await leadlight.click(await leadlight.open(TALLYFORGE.url));
    await sees(popup, 'BANT');
    await press(popup, 'Save prospect');
    await sees(popup, 'Saved');
    await popup.close();
    options = await leadlight.openScreen('options.html');
    await sees(options, 'Share it');
    base = (await stored()).icp;
  });
  afterAll(async () => {
    await leadlight.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('shows whose grades a file would change, and stores nothing until it is accepted', async () => {
    const before = await rowsOf(options, 'icps');
    const [criterion] = base.criteria;
    if (!criterion) throw new Error('no criterion');
    const strict: Icp = theirs((icp) => ({ ...icp, criteria: [...icp.criteria, { id: 'huge', label: 'Huge', subject: 'company', weight: 900, mustKnow: false, test: { kind: 'head-count', min: 500_000, max: 900_000, fadesAt: 1 } }] }));
    await choose(strict);
    expect(await sees(options, /1 of 1 saved prospect change/)).toContain('A newer version of your');
    expect(await rowsOf(options, 'icps')).toEqual(before);
    await press(options, 'Do not import');
  });

  it('merges both changes, asks where they differ, and keeps every version', async () => {
    const mine: Icp = { ...base, notes: 'Ours', criteria: base.criteria.map((one, index) => (index === 0 ? { ...one, weight: 33 } : one)) };
    await askWorker(options, 'save-icp', { icp: mine, base: (await stored()).contentHash });
    await sees(options, '1.0.1');
    await choose(theirs((icp) => ({ ...icp, name: 'Merged name', criteria: icp.criteria.map((one, index) => (index === 0 ? { ...one, weight: 44 } : one)) })));
    const text = await sees(options, '0 of 1 chosen');
    for (const words of ['were changed since version 1.0.0', 'Merged name', '33', '44']) expect(text).toContain(words);
    await options.locator('fieldset.conflict label:nth-child(2) input').click();
    await sees(options, '1 of 1 chosen');
    await press(options, 'Accept the merge');
    await sees(options, 'Merged Merged name');
    const { icp } = await stored();
    expect([icp.name, icp.notes, icp.criteria[0]?.weight]).toEqual(['Merged name', 'Ours', 44]);
    expect(await sees(options, 'merged here')).toContain('received from Ada of the north and merged into the next');
  });

  it('goes back to a former version as a new one', async () => {
    await press(options, 'Go back to this… 1.0.0');
    await sees(options, 'Going back makes a new version');
    await press(options, 'Go back to 1.0.0');
    await sees(options, 'went back to a former version');
    const { icp } = await stored();
    expect([icp.name, icp.notes, icp.criteria[0]?.weight]).toEqual([base.name, base.notes, base.criteria[0]?.weight]);
    expect((await rowsOf(options, 'icpVersions')).filter((row) => row['icpId'] === base.id)).toHaveLength(5);
  });

  it('signs files with a key that stays in the browser, and notices a change', async () => {
    await options.locator('summary::-p-text(Signing)').click();
    await options.locator('::-p-aria([name="Sign as"][role="textbox"])').fill('Sales operations');
    await press(options, 'Make a key');
    expect(await sees(options, /You sign as Sales operations|cannot sign files yet/)).toMatch(/You sign as Sales operations/);
    const { icp } = await stored();
    const outcome = await askWorker(options, 'export-icp', { id: icp.id, sign: true });
    if (!outcome.ok) throw new Error(outcome.error.message);
    const signed = JSON.parse(outcome.value.text) as IcpFile;
    await choose(signed);
    await sees(options, 'Published by you, unchanged since');
    await press(options, 'Do not import');
    writeFileSync(file, JSON.stringify({ ...toIcpFile({ ...icpOf(signed), notes: 'forged' }), signature: signed.signature }));
    const input = await options.waitForSelector('input[type="file"]');
    await (await input?.toElement('input'))?.uploadFile(file);
    await sees(options, 'Changed since Sales operations is said to have signed it');
  });
});
