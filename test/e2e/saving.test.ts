import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchLeadlight, type Leadlight } from '#test/browser/launch.ts';
import { activeTabId, askWorker } from '#test/browser/screen.ts';
import { downloaded } from './downloads.ts';
import { press, rowsOf, sees, textOf } from './rep.ts';
import { companyHome, MOSSGATE, TALLYFORGE } from './sites.ts';

const FORMULA = { url: 'https://formulary.com/', html: companyHome({ name: '=HYPERLINK("http://x","y")', host: 'formulary.com' }) };

describe('saving', () => {
  let leadlight: Leadlight;

  beforeAll(async () => {
    leadlight = await launchLeadlight({ pages: [TALLYFORGE, MOSSGATE, FORMULA] });
  });
  afterAll(() => leadlight.close());

  const save = async (url: string): Promise<Page> => {
    const tab = await leadlight.open(url);
    const popup = await leadlight.click(tab);
    await sees(popup, 'BANT');
    return popup;
  };

  it('says "Saved" only once it is stored, and updates instead of storing twice', async () => {
    const popup = await save(TALLYFORGE.url);
    expect(await textOf(popup)).toContain('Not saved');
    await press(popup, 'Save prospect');
    await sees(popup, 'Saved');
    expect(await rowsOf(popup, 'prospects')).toHaveLength(1);
    await press(popup, 'Update');
    await sees(popup, 'Updated');
    expect(await rowsOf(popup, 'prospects')).toHaveLength(1);
    await popup.close();
    const again = await save(TALLYFORGE.url);
    await sees(again, 'Already saved');
    await again.close();
  });

  it('makes one prospect of two tabs and of double clicks', async () => {
    const first = await save(MOSSGATE.url);
    const one = await activeTabId(first);
    await first.close();
    const second = await save(MOSSGATE.url);
    const two = await activeTabId(second);
    expect(two).not.toBe(one);
    const saves = await Promise.all(
      [one, one, two, two].map(async (tabId) => {
        const view = await askWorker(second, 'assess-tab', { tabId });
        if (view.state !== 'assessed') throw new Error(view.state);
        return askWorker(second, 'save-prospect', { tabId, generation: view.generation });
      }),
    );
    expect(saves.map(({ ok }) => ok)).toEqual([true, true, true, true]);
    expect(saves.filter((saved) => saved.ok && !saved.value.updated)).toHaveLength(1);
    const rows = await rowsOf(second, 'prospects');
    expect(rows.filter((row) => row['companyDomain'] === 'mossgate.io')).toHaveLength(1);
    await second.close();
  });

  it('lists what is saved with grade and next step; searches, exports, deletes', async () => {
    const popup = await save(FORMULA.url);
    await press(popup, 'Save prospect');
    await sees(popup, 'Saved');
    await popup.close();

    const list = await leadlight.openScreen('prospects.html');
    const text = await sees(list, 'Mossgate');
    expect(text).toContain('Tallyforge');
    expect(text).toMatch(/[ABCD][+−]?/);
    const downloads = mkdtempSync(path.join(tmpdir(), 'leadlight-downloads-'));
    const session = await leadlight.browser.target().createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
    await press(list, 'Export');
    await press(list, 'Save 3 rows');
    const csv = readFileSync(await downloaded(downloads, '.csv'), 'utf8');
    expect(csv.split('\n').filter((line) => line.trim() !== '')).toHaveLength(4);
    expect(csv).toContain('Mossgate');
    expect(csv).not.toMatch(/(^|,)"?=HYPERLINK/m);
    rmSync(downloads, { recursive: true });
    await press(list, 'Close');

    await list.locator('input[type="search"]').fill('mossg');
    await sees(list, 'Mossgate');
    expect(await textOf(list)).not.toContain('Tallyforge');
    await list.close();
  });

  it('deletes for good', async () => {
    const screen = await leadlight.openScreen('prospects.html');
    const rows = await rowsOf(screen, 'prospects');
    const outcome = await askWorker(screen, 'delete-prospects', { ids: rows.map(({ id }) => String(id)) });
    expect(outcome).toMatchObject({ ok: true, value: { deleted: rows.length } });
    await sees(screen, /no prospects|nothing saved/i);
    for (const table of ['prospects', 'profiles', 'evidence']) expect(await rowsOf(screen, table)).toEqual([]);
    await screen.close();
  });
});
