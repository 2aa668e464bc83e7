import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchLeadlight, type Leadlight } from '#test/browser/launch.ts';
import { askWorker } from '#test/browser/screen.ts';
import { press, rowsOf, sees } from './rep.ts';
import { TALLYFORGE } from './sites.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
declare const axe: { run(): Promise<AxeResults> };
interface Api {
  action: { getBadgeText(of: object): Promise<string> };
  alarms: { get(name: string): Promise<object | undefined> };
}
declare const chrome: Api;

const today = (): string => new Date(Date.now() - new Date().getTimezoneOffset() * 60_000).toISOString().slice(0, 10);

/** Waits until it reads so. */
const becomes = async (read: () => Promise<unknown>, wanted: unknown) => {
  const until = Date.now() + 10_000;
  while ((await read()) !== wanted && Date.now() < until) await new Promise((resolve) => setTimeout(resolve, 50));
  expect(await read()).toBe(wanted);
};

describe('working what is saved', () => {
  let leadlight: Leadlight;
  let screen: Page;
  let id: string;

  beforeAll(async () => {
    leadlight = await launchLeadlight({ pages: [TALLYFORGE] });
    const popup = await leadlight.click(await leadlight.open(TALLYFORGE.url));
    await press(popup, 'Save prospect');
    await sees(popup, 'Disqualify…');
    id = String((await rowsOf(popup, 'prospects'))[0]?.['id']);
    await popup.close();
    screen = await leadlight.openScreen('prospects.html');
  });
  afterAll(() => leadlight.close());

  const go = (hash: string) => screen.evaluate((to) => void (location.hash = to), hash);
  const stage = async (): Promise<unknown> => (await rowsOf(screen, 'prospects'))[0]?.['stage'];
  const badge = () => screen.evaluate(() => chrome.action.getBadgeText({}));
  /** The card to a column, by mouse. */
  const drag = async (to: string) => {
    const card = await screen.waitForSelector('[data-card] .board-card-foot');
    const column = await screen.waitForSelector(`[data-stage="${to}"] h2`);
    const [from, onto] = [await card!.clickablePoint(), await column!.clickablePoint()];
    await screen.mouse.move(from.x, from.y);
    await screen.mouse.down();
    await screen.mouse.move(from.x + 20, from.y + 10, { steps: 4 });
    await screen.mouse.move(onto.x, onto.y, { steps: 8 });
    // A drop counts where the browser has asked the place whether it takes it.
    await screen.waitForSelector(`[data-stage="${to}"].board-over`);
    await screen.mouse.move(onto.x + 1, onto.y + 1, { steps: 2 });
    await screen.mouse.up();
  };
  const wrongs = async (): Promise<string[]> => {
    await screen.evaluate(AXE);
    const found: string[] = [];
    for (const value of ['light', 'dark']) {
      await screen.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
      const { violations } = await screen.evaluate(() => axe.run());
      found.push(...violations.map((violation) => `${value} ${violation.id}: ${violation.nodes.map(({ target }) => target.join(' ')).join(', ')}`));
    }
    await screen.emulateMediaFeatures([]);
    return found;
  };

  it('drags a card to Won, and takes it back', async () => {
    await go('pipeline');
    await screen.waitForSelector('[data-card]');
    const before = await stage();
    await drag('won');
    await sees(screen, 'is now in Won');
    expect(await stage()).toBe('won');
    await press(screen, 'Undo');
    await becomes(stage, before);
    await sees(screen, 'Move…');
  });

  it('refuses what the rules decide, and says what is missing', async () => {
    const before = await stage();
    await drag('sql');
    await sees(screen, /cannot be put into SQL/);
    expect(await stage()).toBe(before);
    expect(await wrongs()).toEqual([]);
    await press(screen, 'Close');
  });

  it('asks for the reason by menu, and nothing moves before it is given', async () => {
    await press(screen, `Move ${await screen.$eval('[data-card] a', (link) => link.textContent)}`);
    await press(screen, 'Move to Lost');
    await sees(screen, 'Why?');
    expect(await wrongs()).toEqual([]);
    await screen.locator('dialog select').fill('no_need');
    await press(screen, 'Mark as lost');
    await sees(screen, 'is now in Lost');
    expect(await stage()).toBe('lost');
  });

  it('moves by keyboard alone, and keeps the focus on the board', async () => {
    await press(screen, 'Show Lost');
    await screen.focus('[data-stage="lost"] [data-card] a');
    await screen.keyboard.down('Control');
    await screen.keyboard.press('ArrowLeft');
    await screen.keyboard.up('Control');
    await becomes(stage, 'won');
    await screen.waitForFunction(() => document.activeElement?.getAttribute('aria-label') === 'Show Won');
    expect(await stage()).toBe('won');
    await screen.keyboard.press('Enter');
    await screen.focus('[data-stage="won"] [data-card] a');
    await screen.keyboard.down('Control');
    for (const _ of ['sql', 'nurture', 'recycle']) await screen.keyboard.press('ArrowLeft');
    await screen.keyboard.up('Control');
    await sees(screen, 'Reopen');
    await screen.waitForSelector('dialog[open]');
    await press(screen, 'Reopen');
    await becomes(async () => ['unqualified', 'mql'].includes(String(await stage())), true);
  });

  it('shows what is due today, counts it on the icon, and no more once it is done', async () => {
    await go('today');
    await sees(screen, 'Today');
    const others = Number(await badge());
    expect((await askWorker(screen, 'edit-prospects', { ids: [id], edit: { kind: 'follow-up', followUp: { on: today(), what: 'Send the offer' } } })).ok).toBe(true);
    await sees(screen, 'Send the offer');
    await becomes(badge, '1');
    await becomes(() => screen.$eval('.workspace-nav a[aria-current] .workspace-count', (count) => count.textContent), '1');
    expect(others).toBeLessThanOrEqual(1);
    expect(await wrongs()).toEqual([]);
    await press(screen, `Done: ${await screen.$eval('.today-row a', (link) => link.textContent)}`);
    await sees(screen, 'Done:');
    await press(screen, 'Undo');
    await sees(screen, 'Send the offer');
    await press(screen, `Later…: ${await screen.$eval('.today-row a', (link) => link.textContent)}`);
    await press(screen, 'In a week');
    await sees(screen, 'Put off: ');
    expect((await rowsOf(screen, 'prospects'))[0]?.['followUp']).toMatchObject({ what: 'Send the offer' });
    await becomes(badge, others === 0 ? '' : String(others));
  });

  it('is counted again by an alarm, whatever becomes of the worker', async () => {
    await leadlight.killWorker();
    expect(await screen.evaluate(() => chrome.alarms.get('count-today'))).toMatchObject({ periodInMinutes: 60 });
  });

  it('asks for notes only when the rep turns them on', async () => {
    const options = await leadlight.openScreen('options.html#today');
    await sees(options, 'A note once a day');
    expect(await options.evaluate(() => (chrome as unknown as { notifications?: object }).notifications === undefined)).toBe(true);
    await options.locator('::-p-aria([name="Count on the icon"][role="switch"])').click();
    expect((await askWorker(screen, 'edit-prospects', { ids: [id], edit: { kind: 'follow-up', followUp: { on: today(), what: 'Send the offer' } } })).ok).toBe(true);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(await badge()).toBe('');
    await options.locator('::-p-aria([name="Count on the icon"][role="switch"])').click();
    await becomes(badge, '1');
    await options.close();
  });
});
