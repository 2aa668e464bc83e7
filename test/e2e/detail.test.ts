import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchLeadlight, type Leadlight } from '#test/browser/launch.ts';
import { byKeys } from './by-keys.ts';
import { press, rowsOf, sees } from './rep.ts';
import { TALLYFORGE } from './sites.ts';

describe('one saved prospect', () => {
  let leadlight: Leadlight;
  let screen: Page;
  let id: string;

  beforeAll(async () => {
    leadlight = await launchLeadlight({ pages: [TALLYFORGE] });
    const popup = await leadlight.click(await leadlight.open(TALLYFORGE.url));
    await sees(popup, 'BANT');
    await press(popup, 'Save prospect');
    await sees(popup, 'Saved');
    id = String((await rowsOf(popup, 'prospects'))[0]?.['id']);
    await popup.close();
    screen = await leadlight.openScreen(`prospects.html#prospect/${id}`);
  });
  afterAll(() => leadlight.close());

  const row = async () => (await rowsOf(screen, 'prospects'))[0];
  const fill = (name: string, text: string) => screen.locator(`::-p-aria([name="${name}"])`).fill(text);

  it('shows every value with its quote and age, the assessment and the call sheet', async () => {
    const text = await sees(screen, '180 employees');
    for (const words of ['Tallyforge', 'Score A', 'Call sheet: BANT', 'Head count', '180 employees', 'tallyforge.com', 'just now', 'Notes']) expect(text).toContain(words);
  });

  it('fills the call sheet question by question: what was said, by whom, when', async () => {
    await fill('Said by', 'Mara Lindqvist');
    for (const [name, said] of [['Budget', '60,000 a year'], ['Authority', 'she and the CFO'], ['Need', 'two days a month lost']] as const) {
      await fill(`What was said on ${name}`, said);
      await screen.focus(`::-p-aria([name="What was said on ${name}"])`);
      await screen.keyboard.down('Control');
      await screen.keyboard.press('Enter');
      await screen.keyboard.up('Control');
      await screen.waitForFunction((next) => document.activeElement?.getAttribute('aria-label') !== next, {}, `What was said on ${name}`);
    }
    await sees(screen, '1 question open');
    expect((await row())?.['answers']).toMatchObject([
      { tag: 'money', state: 'confirmed', note: '60,000 a year', by: 'Mara Lindqvist' },
      { tag: 'power', state: 'confirmed' },
      { tag: 'pain', state: 'confirmed' },
    ]);
  });

  it('takes, changes and deletes notes', async () => {
    await fill('Write a note', 'Call on Friday');
    await press(screen, 'Keep note');
    await sees(screen, 'Note kept');
    expect(await rowsOf(screen, 'notes')).toMatchObject([{ text: 'Call on Friday', prospectId: id }]);
    await (await screen.waitForSelector('.notes [aria-label^="Edit note"]'))?.click();
    await screen.locator('.notes li textarea').fill('Call on Monday');
    await press(screen, 'Save');
    await sees(screen, 'Call on Monday');
    await (await screen.waitForSelector('.notes [aria-label^="Delete note"]'))?.click();
    await sees(screen, 'No notes yet.');
    expect(await rowsOf(screen, 'notes')).toEqual([]);
  });

  it('takes owner, tag and the word that it still holds, and takes a tag away', async () => {
    await press(screen, 'Owner');
    await screen.locator('.label-form input').fill('Ada Weber');
    await screen.keyboard.press('Enter');
    await sees(screen, 'Ada Weber');
    await press(screen, 'Add tag');
    await screen.locator('.label-form input').fill('fair 2026');
    await screen.keyboard.press('Enter');
    await sees(screen, 'fair 2026');
    await press(screen, 'Mark as verified');
    await sees(screen, /verified \d/);
    expect(await row()).toMatchObject({ owner: 'Ada Weber', tags: ['fair 2026'], verifiedAt: expect.any(Number) });
    await press(screen, 'Remove tag fair 2026');
    await screen.waitForFunction(() => document.querySelector('.tag') === null);
    expect((await row())?.['tags']).toBeUndefined();
  });

  it('keeps the place of a rep at the keyboard where tags and notes go', async () => {
    const { keys, write, focusIs, tabTo } = byKeys(() => screen);
    for (const tag of ['fair', 'north', 'old']) {
      await press(screen, 'Add tag');
      await write(tag);
      await keys('Enter');
      await screen.waitForSelector(`[aria-label="Remove tag ${tag}"]`);
      await screen.waitForSelector('.tags .label-button:focus');
    }
    await screen.focus('[aria-label="Remove tag fair"]');
    await keys('Enter');
    await focusIs('Remove tag north');
    await keys('Tab', 'Enter');
    await focusIs('Add tag');
    for (const text of ['Call on Friday', 'Call on Monday']) {
      await fill('Write a note', text);
      await press(screen, 'Keep note');
      await screen.waitForFunction((said) => document.querySelector('.notes li')?.textContent.includes(said), {}, text);
    }
    await tabTo(/^Edit note/, '.notes');
    await keys('Enter', 'Tab', 'Tab', 'Enter');
    await focusIs(/^Edit note/);
    await keys('Tab', 'Enter');
    await screen.waitForFunction(() => document.querySelectorAll('.notes li').length === 1);
    await focusIs(/^Delete note/);
    await keys('Enter');
    await focusIs('Write a note');
    expect([(await row())?.['tags'], await rowsOf(screen, 'notes')]).toEqual([['north'], []]);
  });

  it('takes a value the rep knows, and grades anew', async () => {
    await press(screen, 'Correct head count');
    await fill('Head count', '40000');
    await press(screen, 'Keep and regrade');
    expect(await sees(screen, '40,000 employees')).toContain('yours');
  });
});

describe('the hand-off sheet', () => {
  let leadlight: Leadlight;
  let screen: Page;
  let id: string;

  beforeAll(async () => {
    leadlight = await launchLeadlight({ pages: [TALLYFORGE] });
    const popup = await leadlight.click(await leadlight.open(TALLYFORGE.url));
    await sees(popup, 'BANT');
    await press(popup, 'Asked price');
    await press(popup, 'Save prospect');
    await sees(popup, 'Saved');
    id = String((await rowsOf(popup, 'prospects'))[0]?.['id']);
    await popup.close();
    screen = await leadlight.openScreen(`prospects.html#handoff/${id}`);
  });
  afterAll(() => leadlight.close());

  it('says who, why now, evidence with quotes, what is known and open, and prints alone', async () => {
    const text = await sees(screen, 'Gaps and questions');
    for (const words of ['Who', 'Why now', 'Asked for the price', 'BANT: what is known', 'Buying group', 'Next step']) expect(text).toContain(words);
    await screen.emulateMediaType('print');
    const printed = await screen.evaluate(() => document.body.innerText);
    await screen.emulateMediaType('screen');
    expect(printed).toContain('Gaps and questions');
    expect(printed).not.toContain('Copy as Markdown');
    expect(printed).not.toContain('Hand over as');
  });

  it('hands over, and keeps that moment as it was', async () => {
    expect((await rowsOf(screen, 'prospects'))[0]).toMatchObject({ stage: 'mql' });
    await screen.locator('::-p-aria([name="To whom (may stay empty)"])').fill('Ada Weber');
    await press(screen, 'Hand over as MQL');
    await sees(screen, 'The sheet is frozen as of now.');
    const [handoff] = await rowsOf(screen, 'handoffs');
    expect(handoff).toMatchObject({ prospectId: id, as: 'mql', to: 'Ada Weber' });
    await screen.evaluate((at) => (location.hash = at), `prospect/${id}`);
    await press(screen, 'Correct head count');
    await screen.locator('::-p-aria([name="Head count"])').fill('7');
    await press(screen, 'Keep and regrade');
    await sees(screen, '7 employees');
    await screen.evaluate((at) => (location.hash = at), `handoff/${id}/${String(handoff?.['id'])}`);
    const text = await sees(screen, 'Handed over as MQL on');
    expect(text).toContain('180 employees');
    expect(text).not.toContain('7 employees');
    expect((await rowsOf(screen, 'handoffs'))[0]).toEqual(handoff);
  });
});
