import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureBuilt } from '#test/browser/built.ts';
import { findFirefox } from '#test/browser/find-firefox.ts';
import { launchFirefox, type Firefox } from '#test/browser/firefox.ts';
import { firefoxRep, type FirefoxRep } from './firefox-rep.ts';
import { startRecordingProxy, type RecordingProxy } from './recording-proxy.ts';
import { companyHome } from './sites.ts';

const FIREFOX = findFirefox();
/** As it is shipped: a page is read only where the rep's own click or press lets Leadlight in. */
const BUILD = fileURLToPath(new URL('../../.output/firefox-mv3', import.meta.url));
const SITE = { url: 'http://www.tallyforge.com/', html: companyHome({ name: 'Tallyforge', host: 'www.tallyforge.com', body: '<p id="news">We open a plant in May &amp; hire.</p>' }) };
const PATIENCE = { timeout: 15_000 };

describe.runIf(FIREFOX)('keys, menus and address bar of Firefox itself', () => {
  let proxy: RecordingProxy;
  let firefox: Firefox;
  let rep: FirefoxRep;
  let screen: unknown;
  let page: string;

  beforeAll(async () => {
    ensureBuilt('firefox');
    proxy = await startRecordingProxy([SITE]);
    firefox = await launchFirefox(FIREFOX ?? '', BUILD, proxy.port);
    rep = firefoxRep(firefox);
    screen = await firefox.marionette.send('WebDriver:GetWindowHandle');
    await rep.open('prospects.html');
    ({ handle: page } = (await firefox.marionette.send('WebDriver:NewWindow', { type: 'tab' })) as { handle: string });
    await firefox.marionette.send('WebDriver:SwitchToWindow', { handle: page });
    await firefox.marionette.send('WebDriver:Navigate', { url: SITE.url });
  });
  afterAll(async () => {
    await firefox?.close();
    await proxy?.close();
  });

  /** Runs a script in the browser's own window, `w`. */
  async function inBrowser(script: string): Promise<unknown> {
    await firefox.marionette.send('Marionette:SetContext', { value: 'chrome' });
    try {
      return await firefox.marionette.send('WebDriver:ExecuteScript', { script: `const w = Services.wm.getMostRecentWindow('navigator:browser'); ${script}`, args: [], sandbox: 'system' });
    } finally {
      await firefox.marionette.send('Marionette:SetContext', { value: 'content' });
    }
  }

  /** Presses the keys the browser holds for a shortcut of the extension. */
  const pressKeys = (letter: string) => inBrowser(`w.document.querySelector('keyset[id^="ext-keyset-id-leadlight"] key[key="${letter}"]').doCommand();`);

  /** Opens the menu of the page on an element, by its text marked or not, and chooses an entry. */
  async function choose(entry: string, marked: string | null): Promise<void> {
    const { marionette } = firefox;
    await marionette.send('WebDriver:SwitchToWindow', { handle: page });
    const select = `const all = getSelection(); all.removeAllRanges(); if (arguments[0]) { const range = document.createRange(); range.selectNodeContents(document.querySelector(arguments[0])); all.addRange(range); }`;
    await marionette.send('WebDriver:ExecuteScript', { script: select, args: [marked], sandbox: null });
    const origin = await marionette.send('WebDriver:FindElement', { using: 'css selector', value: marked ?? 'h1' });
    const actions = [{ type: 'pointerMove', duration: 0, x: 0, y: 0, origin }, { type: 'pointerDown', button: 2 }, { type: 'pointerUp', button: 2 }];
    await marionette.send('WebDriver:PerformActions', { actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }] });
    const offered = `const menu = w.document.getElementById('contentAreaContextMenu'); const item = menu.state === 'open' && [...menu.querySelectorAll('menuitem')].find((one) => !one.hidden && one.label === ${JSON.stringify(entry)});`;
    await expect.poll(() => inBrowser(`${offered} return Boolean(item);`), PATIENCE).toBe(true);
    // Of several entries the browser makes a menu of their own.
    await inBrowser(`${offered} item.closest('menu')?.openMenu(true);`);
    await expect.poll(() => inBrowser(`${offered} return item.closest('menupopup').state;`), PATIENCE).toBe('open');
    await inBrowser(`${offered} item.closest('menupopup').activateItem(item);`);
  }

  /** What is asked of the extension from its own screen, while the page stays in front. */
  async function onScreen<T>(expression: string): Promise<T> {
    await firefox.marionette.send('WebDriver:SwitchToWindow', { handle: screen, focus: false });
    return rep.evaluate<T>(expression);
  }
  const shownIn = (type: 'popup' | 'sidebar') => onScreen<string>(`browser.extension.getViews({ type: '${type}' }).map((view) => view.document.body.innerText).join()`);
  const icon = () => onScreen<string>(`browser.tabs.query({ active: true, currentWindow: true }).then(([tab]) => browser.action.getBadgeText({ tabId: tab.id }))`);
  const closePopup = () => onScreen(`browser.extension.getViews({ type: 'popup' }).forEach((view) => view.close())`);
  const press = (type: 'popup' | 'sidebar', name: string) =>
    onScreen<number>(`browser.extension.getViews({ type: '${type}' }).flatMap((view) => [...view.document.querySelectorAll('button')]).filter((one) => one.textContent.trim() === '${name}' && !one.disabled).map((one) => one.click()).length`);

  it('keep marked text as a note, which waits until its prospect is saved', async () => {
    await choose('Save selection as note', '#news');
    await expect.poll(icon, PATIENCE).toBe('…');
  });

  it('open the popup with the grade by Alt+Shift+L, where the note is kept with the prospect', async () => {
    await pressKeys('L');
    await expect.poll(() => shownIn('popup'), PATIENCE).toMatch(/Tallyforge[^]*One note waits until you save/);
    await expect.poll(() => press('popup', 'Save prospect'), PATIENCE).toBe(1);
    await expect.poll(async () => (await rep.rowsOf('notes')).map(({ text }) => text), PATIENCE).toEqual(['We open a plant in May & hire.']);
    await closePopup();
  });

  it('open the panel beside the page by Alt+Shift+K', async () => {
    await pressKeys('K');
    await expect.poll(() => shownIn('sidebar'), PATIENCE).toMatch(/Tallyforge[^]*Call sheet/);
    await inBrowser('w.SidebarController.hide();');
  });

  it('grade the page by its menu', async () => {
    await choose('Grade this page', null);
    await expect.poll(() => shownIn('popup'), PATIENCE).toMatch(/Tallyforge[^]*BANT/);
    await closePopup();
  });

  it('find a saved prospect from the address bar behind "ll", and open it', async () => {
    await inBrowser(`w.gURLBar.focus(); w.gURLBar.search('ll "tally"');`);
    const lines = () => inBrowser(`return [...w.gURLBar.view.panel.querySelectorAll('.urlbarView-row')].map((row) => row.textContent).join('\\n');`);
    await expect.poll(lines, PATIENCE).toMatch(/Tallyforge/);
    await inBrowser(`w.gURLBar.view.selectBy(1); w.gURLBar.handleCommand();`);
    await expect.poll(() => inBrowser('return w.gBrowser.selectedBrowser.currentURI.spec;'), PATIENCE).toMatch(/prospects\.html#prospect\//);
  });
});
