import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchLeadlight, type Leadlight } from '#test/browser/launch.ts';
import { askWorker } from '#test/browser/screen.ts';
import { byKeys } from './by-keys.ts';
import { rowsOf, sees } from './rep.ts';

const FILE = `Name,Title,Company,Website,Email,Country
,,Mossgate,mossgate.io,,NL
,,Mossgate,mossgate-group.net,,NL
Anna Berg,CFO,Nordwerk,nordwerk.com,anna.berg@nordwerk.com,DE
Tom Falk,Buyer,Nordwerk,nordwerk.com,tom.falk@nordwerk.com,DE
`;

describe('by keyboard alone', () => {
  let leadlight: Leadlight;
  let screen: Page;
  let folder: string;
  const { keys, withKey, write, focused, focusIs, dialogsAre, tabTo, enter } = byKeys(() => screen);

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'leadlight-keys-'));
    writeFileSync(path.join(folder, 'fair.csv'), FILE);
    leadlight = await launchLeadlight();
    screen = await leadlight.openScreen('prospects.html#import');
    await sees(screen, 'Choose a file');
  });
  afterAll(async () => {
    await leadlight.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const view = async (name: RegExp): Promise<void> => {
    await screen.focus('.workspace-nav a');
    await enter(name, '.workspace-nav');
  };
  const anna = async () => (await rowsOf(screen, 'prospects')).find(({ personName }) => personName === 'Anna Berg');

  it('imports a file, with the focus on each step as it comes', async () => {
    await tabTo(/Choose a file/);
    const [chooser] = await Promise.all([screen.waitForFileChooser(), keys('Space')]);
    await chooser.accept([path.join(folder, 'fair.csv')]);
    await focusIs(/Step 2 of 4/);
    await tabTo(/^What “Title” is$/);
    await keys('Home');
    await sees(screen, 'Leave out');
    await enter(/^Look through the file$/);
    await focusIs(/Step 3 of 4/);
    await enter(/^Import 4 prospects$/);
    await focusIs(/Step 4 of 4/);
    expect((await anna())?.['personTitle']).toBeNull();
  });

  it('compares two in the review, merges them, takes that back, and parts them', async () => {
    await view(/^Review/);
    await sees(screen, 'Same name in the same country');
    await enter(/^Compare and merge…/, '.review-pair');
    await dialogsAre(1);
    await focusIs(/Merge two prospects/);
    await enter(/^Keep the other one instead$/);
    await enter(/^Merge$/);
    await dialogsAre(0);
    await screen.waitForSelector('.review-pair', { hidden: true });
    await expect.poll(focused).not.toBe('nothing');
    await withKey('Control', 'z');
    await sees(screen, 'Same name in the same country');
    await tabTo(/^Not the same/, '.review-pair');
    await keys('Enter');
    await screen.waitForSelector('.review-pair', { hidden: true });
    await expect.poll(focused).not.toBe('nothing');
  });

  it('works a prospect: owner, follow-up, call sheet, note, outcome and stage', async () => {
    await screen.evaluate((id) => void (location.hash = `prospect/${id}`), String((await anna())?.['id']));
    await sees(screen, 'Call sheet: BANT');
    await screen.focus('.workspace-nav a');
    await enter(/^Owner/);
    await write('Mara');
    await keys('Enter');
    await focusIs(/^Owner: Mara$/);
    await enter(/^Set follow-up$/);
    await focusIs(/^When$/);
    await tabTo(/^What to do$/);
    await write('Send the offer');
    await keys('Enter');
    await focusIs(/Send the offer/);
    await tabTo(/^What was said on Budget$/);
    await write('60,000 a year');
    await withKey('Control', 'Enter');
    await focusIs(/^What was said on Authority$/);
    await enter(/^Denied$/, '.sheet-cell');
    await expect.poll(async () => (await anna())?.['answers']).toMatchObject([{ state: 'confirmed' }, { state: 'denied' }]);
    await focusIs(/^Denied$/);
    await tabTo(/^Write a note$/);
    await write('Calls back on Friday');
    await withKey('Control', 'Enter');
    await sees(screen, 'Note kept');
    await enter(/^Replied$/);
    await sees(screen, 'Replied with interest');
    await focusIs(/^Replied$/);
    await enter(/^Nurture…$/);
    await focusIs(/^When to look at it again/);
    await write('in 3 months');
    await keys('Enter');
    await expect.poll(() => anna().then((row) => row?.['stage'])).toBe('nurture');
    expect(await anna()).toMatchObject({ owner: 'Mara', followUp: { what: 'Send the offer' }, touches: [{ kind: 'replied' }] });
  });

  it('goes through Today: put off, log, and done, with the focus on what is next', async () => {
    const today = new Date(Date.now() - new Date().getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
    const ids = (await rowsOf(screen, 'prospects')).map(({ id }) => String(id));
    for (const id of ids) expect(await askWorker(screen, 'edit-prospects', { ids: [id], edit: { kind: 'follow-up', followUp: { on: today, what: 'Call' } } })).toMatchObject({ ok: true });
    await view(/^Today/);
    const waiting = () => screen.$$eval('.today-row', (rows) => rows.length);
    await expect.poll(waiting).toBeGreaterThanOrEqual(ids.length);
    const before = await waiting();
    await enter(/^Later…/, '.today-row');
    await enter(/^Tomorrow$/, '.today-open');
    await expect.poll(waiting).toBe(before - 1);
    await focusIs(/^Done: /);
    await keys('Enter');
    await expect.poll(waiting).toBe(before - 2);
    await focusIs(/^Done: /);
  });
});
