import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchLeadlight, type Leadlight } from '#test/browser/launch.ts';
import { wrongsOf } from './axe.ts';
import { press, rowsOf, sees } from './rep.ts';
import { companyHome } from './sites.ts';

/** A screen of the extension in one state: how it is reached, and the words that tell it is there. */
interface State {
  name: string;
  /** `{id}` stands for a saved prospect. */
  at: string;
  reach?: (screen: Page) => Promise<unknown>;
  shows: string | RegExp;
}

const TWINS = ['ferrowick.io', 'ferrowick-group.net'].map((host) => ({ url: `https://${host}/`, html: companyHome({ name: 'Ferrowick', host, employees: 420, country: 'NL', city: 'Utrecht' }) }));
const SIGNATURE = 'Jana Weber\nHead of Procurement\nHarbourlane GmbH\nTel: +49 40 1234567\njana.weber@harbourlane.de\nSee you soon';
const FOLDER = mkdtempSync(path.join(tmpdir(), 'leadlight-states-'));
const file = (name: string, text: string): string => {
  writeFileSync(path.join(FOLDER, name), text);
  return path.join(FOLDER, name);
};
const VISITORS = file('visitors.csv', 'Name,Company,Email\nAnna Berg,Nordwerk AG,anna.berg@nordwerk.com\nJo Lind,,\n');
const NO_ICP = file('no.icp.json', '{"format":"leadlight-icp","schemaVersion":1,"icp":{}}');
const NO_BACKUP = file('no.leadlight', 'nothing of the kind');

/** Clicks the first button, link or summary whose name begins so. */
const tap = (name: string, within = '') => (screen: Page) =>
  screen.locator(`::-p-xpath(//*${within}/descendant-or-self::*[self::button or self::summary or self::a][starts-with(normalize-space(), "${name}") or starts-with(@aria-label, "${name}")])`).setTimeout(15_000).click();
const inBulk = (name: string) => tap(name, '[contains(@class, "bulk-bar")]');
const give = (name: string, chosen: string) => async (screen: Page) => ((await screen.waitForSelector(name)) as ElementHandle<HTMLInputElement>).uploadFile(chosen);
const inTurn = (...steps: ((screen: Page) => Promise<unknown>)[]) => async (screen: Page) => {
  for (const step of steps) await step(screen);
};
const waitFor = (words: string | RegExp) => (screen: Page) => sees(screen, words);
const search = (words: string) => (screen: Page) => screen.locator('input[type=search]').fill(words);
const paste = async (screen: Page): Promise<void> => {
  await screen.locator('textarea').click();
  await screen.evaluate((text) => document.execCommand('insertText', false, text), SIGNATURE);
  await press(screen, 'Read it');
};
const unfold = (screen: Page) => screen.evaluate(() => {
  for (const details of document.querySelectorAll('details')) details.open = true;
});

const selectOne = (screen: Page) => screen.locator('[role=grid] [role=row][id] input[type=checkbox]').click();

const EMPTY: readonly State[] = [
  { name: 'the welcome page', at: 'welcome.html', shows: 'Grade a first company' },
  { name: 'the list without prospects', at: 'prospects.html#list', shows: 'No prospects saved yet' },
  { name: 'the pipeline without prospects', at: 'prospects.html#pipeline', shows: 'No prospects saved yet' },
  { name: 'today without prospects', at: 'prospects.html#today', shows: 'No prospects saved yet' },
  { name: 'the review without prospects', at: 'prospects.html#review', shows: 'No prospects saved yet' },
  { name: 'a prospect that is not there', at: 'prospects.html#prospect/none', shows: 'not saved any more' },
  { name: 'a hand-off sheet of nobody', at: 'prospects.html#handoff/none', shows: 'not saved any more' },
  { name: 'the side panel where no page can be read', at: 'sidepanel.html', shows: 'This page cannot be read' },
  { name: 'the stored data as one file', at: 'rescue.html', shows: 'Data of version' },
  { name: 'a text that is empty', at: 'prospects.html#paste', reach: tap('Read it'), shows: 'There is nothing to read yet' },
  { name: 'a pasted text, read', at: 'prospects.html#paste', reach: paste, shows: 'The person' },
];

const SECTIONS = ['Criteria', 'Penalties', 'Disqualifiers', 'Excluded domains', 'Personas', 'Offers', 'Timing signals', 'Grades', 'Stages', 'Questions', 'Reasons', 'Where it applies', 'Name and notes'];

const SAVED: readonly State[] = [
  { name: 'the list', at: 'prospects.html#list', shows: '2 prospects' },
  { name: 'the list with a row selected', at: 'prospects.html#list', reach: selectOne, shows: '1 selected' },
  { name: 'a tag about to be given', at: 'prospects.html#list', reach: inTurn(selectOne, inBulk('Tag')), shows: 'Add the tag' },
  { name: 'a follow-up about to be set', at: 'prospects.html#list', reach: inTurn(selectOne, inBulk('Follow-up')), shows: 'Set the follow-up' },
  { name: 'a stage about to be chosen', at: 'prospects.html#list', reach: inTurn(selectOne, inBulk('Stage')), shows: 'Won' },
  { name: 'prospects about to be deleted', at: 'prospects.html#list', reach: inTurn(selectOne, inBulk('Delete')), shows: 'Delete 1 prospect?' },
  { name: 'the columns to choose', at: 'prospects.html#list', reach: tap('Columns'), shows: 'Freshness' },
  { name: 'the saved views', at: 'prospects.html#list', reach: tap('Saved views'), shows: 'Name of the view' },
  { name: 'a filter', at: 'prospects.html#list', reach: tap('Industry'), shows: 'Software Development' },
  { name: 'the keys of the list', at: 'prospects.html#list', reach: tap('Keyboard shortcuts'), shows: 'Select while moving' },
  { name: 'outcomes about to be taken in', at: 'prospects.html#list', reach: tap('Import engagement'), shows: 'Cancel' },
  { name: 'an export', at: 'prospects.html#list', reach: tap('Export'), shows: '2 prospects chosen' },
  { name: 'a search that finds nobody', at: 'prospects.html#list', reach: search('zebra'), shows: 'No prospect matches' },
  { name: 'a prospect beside the list', at: 'prospects.html#list', reach: inTurn((screen) => screen.locator('[role=grid] [role=row][id] .cell-name a, [role=grid] [role=row][id] .cell-name button').click(), waitFor('Call sheet: BANT'), unfold), shows: 'Call sheet: BANT' },
  { name: 'the pipeline', at: 'prospects.html#pipeline', shows: 'Move…' },
  { name: 'where a card can go', at: 'prospects.html#pipeline', reach: tap('Move Ferrowick'), shows: 'The rules of the ICP decide the rest' },
  { name: 'a card about to be lost', at: 'prospects.html#pipeline', reach: inTurn(tap('Move Ferrowick'), tap('Move to Lost')), shows: 'Mark as lost' },
  { name: 'a card about to be put in nurture', at: 'prospects.html#pipeline', reach: inTurn(tap('Move Ferrowick'), tap('Move to Nurture')), shows: 'Look at it again on' },
  { name: 'today', at: 'prospects.html#today', shows: /wait for you|Nothing waits/ },
  { name: 'the review', at: 'prospects.html#review', shows: 'Same name in the same country' },
  { name: 'what two would be together', at: 'prospects.html#review', reach: tap('Compare and merge'), shows: 'Is merged into it' },
  { name: 'one prospect, all unfolded', at: 'prospects.html#prospect/{id}', reach: inTurn(waitFor('Call sheet: BANT'), unfold), shows: 'Stage and outcomes' },
  { name: 'a prospect about to be disqualified', at: 'prospects.html#prospect/{id}', reach: tap('Disqualify'), shows: 'Choose' },
  { name: 'a prospect about to be erased', at: 'prospects.html#prospect/{id}', reach: inTurn(waitFor('Call sheet: BANT'), unfold, tap('Erase for good')), shows: 'This cannot be undone' },
  { name: 'the hand-off sheet', at: 'prospects.html#handoff/{id}', shows: 'Copy as Markdown' },
  { name: 'a file to choose', at: 'prospects.html#import', shows: 'Choose a file' },
  { name: 'the columns of a file', at: 'prospects.html#import', reach: give('input[type=file]', VISITORS), shows: '2 rows, 3 columns' },
  { name: 'what a file would do', at: 'prospects.html#import', reach: inTurn(give('input[type=file]', VISITORS), tap('Look through the file')), shows: 'What would happen' },
  { name: 'a file that is none', at: 'prospects.html#import', reach: give('input[type=file]', NO_BACKUP), shows: /column|cannot|rows/ },
  { name: 'a pasted text, saved', at: 'prospects.html#paste', reach: inTurn(paste, tap('Save as prospect')), shows: 'Saved.' },
  { name: 'something that can be undone', at: 'prospects.html#list', reach: inTurn(selectOne, inBulk('Verified')), shows: 'Undo' },
  ...SECTIONS.map((section): State => ({ name: `the editor: ${section}`, at: 'options.html', reach: inTurn(tap(section, '[contains(@class, "editor-nav")]'), unfold), shows: section })),
  { name: 'a new ICP', at: 'options.html', reach: tap('New ICP'), shows: 'From a starter' },
  { name: 'an ICP file with errors', at: 'options.html', reach: give('.drop input[type=file]', NO_ICP), shows: /error|cannot/i },
  { name: 'a backup file that is none', at: 'options.html', reach: give('#backup input[type=file]', NO_BACKUP), shows: 'damaged or was cut off' },
];

describe('axe finds nothing, in light and in dark,', () => {
  let leadlight: Leadlight;
  let id = '';
  beforeAll(async () => {
    leadlight = await launchLeadlight({ pages: TWINS });
  });
  afterAll(async () => {
    await leadlight.close();
    rmSync(FOLDER, { recursive: true });
  });

  /** Opened anew for each, as a state may not end where it began. */
  const wrongs = async ({ at, reach, shows }: State): Promise<string[]> => {
    const screen = await leadlight.openScreen(at.replace('{id}', id));
    await screen.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    await reach?.(screen);
    await sees(screen, shows);
    const found: string[] = [];
    // The other colours change nothing but contrasts.
    for (const [scheme, rules] of [['light', null], ['dark', ['color-contrast']]] as const) found.push(...(await wrongsOf(screen, scheme, rules)).map((wrong) => `${scheme}: ${wrong}`));
    await screen.close();
    return found;
  };

  it.each(EMPTY)('of $name', async (state) => {
    expect(await wrongs(state)).toEqual([]);
  });

  describe('once prospects are saved,', () => {
    beforeAll(async () => {
      for (const { url } of TWINS) {
        const popup = await leadlight.click(await leadlight.open(url));
        await sees(popup, 'BANT');
        await press(popup, 'Save prospect');
        await sees(popup, 'Saved');
        id = String((await rowsOf(popup, 'prospects'))[0]?.['id']);
        await popup.close();
      }
    });

    it.each(SAVED)('of $name', async (state) => {
      expect(await wrongs(state)).toEqual([]);
    });
  });
});
