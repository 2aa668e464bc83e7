import type { CDPSession, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Hello } from '#lib/messaging/protocol.ts';
import { envelope } from '#lib/messaging/wire.ts';
import { launchLeadlight, type Leadlight } from '#test/browser/launch.ts';
import { activeTabId, askWorker, stored } from '#test/browser/screen.ts';
import { press, rowsOf, sees } from './rep.ts';
import { TALLYFORGE } from './sites.ts';

describe('a content script', () => {
  let leadlight: Leadlight;
  let tab: Page;
  let say: (type: string, payload: unknown) => Promise<unknown>;
  let tabId: number;

  beforeAll(async () => {
    leadlight = await launchLeadlight({ pages: [TALLYFORGE] });
    tab = await leadlight.open(TALLYFORGE.url);
    const popup = await leadlight.click(tab);
    await sees(popup, 'BANT');
    await press(popup, 'Save prospect');
    await sees(popup, 'Saved');
    tabId = await activeTabId(popup);
    await popup.close();
    const inWorld = await worldOf(tab, leadlight.id);
    say = (type, payload) => inWorld(`chrome.runtime.sendMessage(${JSON.stringify(envelope(type, payload))})`);
  });
  afterAll(() => leadlight.close());

  it.each([
    ['save', 'save-prospect', () => ({ tabId, generation: 1 })],
    ['delete', 'delete-prospects', () => ({ ids: ['*'] })],
    ['correct', 'correct', () => ({ tabId, generation: 1, corrections: [{ field: 'companyName', text: 'Mine' }] })],
    ['change settings', 'change-settings', () => ({ autoMode: true })],
    ['switch the ICP', 'activate-icp', () => ({ id: 'x' })],
    ['import an ICP', 'import-icp', () => ({ text: '{}', activate: true })],
    ['see what the popup sees', 'assess-tab', () => ({ tabId })],
  ])('cannot %s', async (_, type, payload) => {
    expect(await say(type, payload())).toMatchObject({ ok: false, failure: 'refused' });
  });

  it('cannot speak of another page than its own, nor out of turn', async () => {
    const elsewhere: Hello = { url: 'https://bank.com/', document: 0 };
    expect(await say('hello', elsewhere)).toMatchObject({ ok: true, value: { read: false } });
    const popup = await leadlight.click(tab);
    const state = (await stored(popup, 'session'))[`tab:${tabId}`] as { generation: number };
    await popup.close();
    const page = { url: 'https://www.tallyforge.com/planted', html: '<p>We are hiring.</p>', cut: false };
    expect(await say('page', { page, copyMs: 1, generation: state.generation })).toMatchObject({ ok: true, value: { accepted: false } });
    expect(await say('page', { page: { url: 1 }, generation: 'x' })).toMatchObject({ ok: false, failure: 'refused' });
  });

  it('finds the website’s storage, not the extension’s', async () => {
    const inWorld = await worldOf(tab, leadlight.id);
    expect(await inWorld('indexedDB.databases().then((all) => all.length)')).toBe(0);
    expect(await inWorld('chrome.storage.session?.get(null).then(() => "read", () => "refused") ?? "refused"')).toBe('refused');
  });

  it('has changed nothing by all that', async () => {
    const screen = await leadlight.openScreen('prospects.html');
    const rows = await rowsOf(screen, 'prospects');
    expect(rows.map((row) => row['companyName'])).toEqual(['Tallyforge']);
    const settings = await askWorker(screen, 'change-settings', {});
    expect(settings.ok && settings.value.autoMode).toBe(false);
    await screen.close();
  });

  it('is the only one heard on a page: the page’s own scripts reach nobody', async () => {
    const reach = 'typeof chrome === "undefined" || !chrome.runtime ? "nobody" : "somebody"';
    expect(await tab.evaluate(reach)).toBe('nobody');
  });
});

/** A way to evaluate an expression in the world of the extension's content script on a page. */
async function worldOf(page: Page, extensionId: string): Promise<(expression: string) => Promise<unknown>> {
  const session: CDPSession = await page.createCDPSession();
  const worlds: { id: number; origin: string }[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context));
  await session.send('Runtime.enable');
  const world = worlds.find(({ origin }) => origin === `chrome-extension://${extensionId}`);
  if (!world) throw new Error('no content script runs on this page');
  return async (expression) => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      contextId: world.id,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
}
