import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchLeadlight, type Leadlight } from '#test/browser/launch.ts';
import { press, rowsOf, sees, textOf, type } from './rep.ts';
import { TALLYFORGE } from './sites.ts';

interface Move {
  kind: string;
  from: string;
  to: string;
}

async function historyOf(screen: Page): Promise<Move[]> {
  const [row] = await rowsOf(screen, 'prospects');
  return (row?.['history'] ?? []) as Move[];
}

describe('what a rep hears and decides', () => {
  let leadlight: Leadlight;

  beforeAll(async () => {
    leadlight = await launchLeadlight({ pages: [TALLYFORGE] });
  });
  afterAll(() => leadlight.close());

  async function popup(): Promise<Page> {
    const screen = await leadlight.click(await leadlight.open(TALLYFORGE.url));
    await sees(screen, 'Stage and outcomes');
    return screen;
  }

  it('is logged before the prospect is saved, and goes along when it is', async () => {
    const screen = await popup();
    await press(screen, 'Replied');
    await sees(screen, 'Replied with interest');
    await press(screen, 'Save prospect');
    await sees(screen, 'Disqualify…');
    expect(await rowsOf(screen, 'prospects')).toMatchObject([{ touches: [{ kind: 'replied', source: 'rep' }] }]);
    await screen.close();
  });

  it('“not now” asks when, and says which day it took', async () => {
    const screen = await popup();
    await press(screen, 'Not now…');
    await type(screen, 'Ask again when? (may stay empty)', 'some day');
    await screen.keyboard.press('Enter');
    await sees(screen, 'names no day ahead');
    await type(screen, 'Ask again when? (may stay empty)', '1 June 2099');
    await screen.keyboard.press('Enter');
    expect(await sees(screen, 'ask again on 1 June 2099')).not.toContain('names no day ahead');
    await screen.close();
  });

  it('disqualifies with a reason and reopens where it was', async () => {
    const screen = await popup();
    await press(screen, 'Disqualify…');
    await screen.locator('::-p-aria([name="Why is it not worth working on?"])').fill('no_need');
    await press(screen, 'Disqualify');
    await sees(screen, 'Disqualified: No need');
    await press(screen, 'Reopen');
    await sees(screen, 'Reopened');
    const moves = (await historyOf(screen)).filter(({ kind }) => kind === 'stage');
    expect(moves.at(-1)?.to).toBe(moves.at(-2)?.from);
    await screen.close();
  });

  it('comes from a file, shown before it is added, and only once', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'leadlight-engagement-'));
    const file = path.join(folder, 'engagement.csv');
    writeFileSync(file, `Domain,Kind,Date\n${new URL(TALLYFORGE.url).host},Webinar,2026-01-12\nelsewhere.com,Webinar,2026-01-12\n`);
    const screen = await leadlight.openScreen('prospects.html');
    for (const words of ['1 new outcome of 1 prospect in 2 lines; 1 not taken', 'Nothing new in 2 lines; 1 known already; 1 not taken']) {
      await press(screen, 'Import engagement');
      const input = (await screen.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement>;
      await input.uploadFile(file);
      await sees(screen, words);
      if (words.startsWith('1')) {
        await press(screen, 'Add 1 outcome');
        await sees(screen, '1 outcome added');
        await press(screen, 'Close');
      } else {
        await press(screen, 'Cancel');
      }
    }
    rmSync(folder, { recursive: true });
    const [row] = await rowsOf(screen, 'prospects');
    expect(JSON.stringify(row?.['touches']).match(/"kind":"event"/g)).toHaveLength(1);
    expect(await textOf(screen)).toContain('Stage');
    await screen.close();
  });
});
