import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { quoteAddress } from '#components/ui/quote-address.ts';
import type { Quote } from '#lib/evidence/model.ts';
import type { Outcome, ShownQuote } from '#lib/messaging/protocol.ts';
import { launchLeadlight, type Leadlight } from '#test/browser/launch.ts';
import { activeTabId, askWorker } from '#test/browser/screen.ts';
import type { ServedPage } from '#test/browser/serve-pages.ts';
import { COUNT_MARKED } from './mark-colour.ts';
import { press, sees } from './rep.ts';
import { companyHome, LINKEDIN_PROFILE } from './sites.ts';

const filler = '<p>Wharfline plans the work of harbours.</p>'.repeat(120);
const WHARFLINE: ServedPage = {
  url: 'https://wharfline.io/',
  scripts: true,
  html: companyHome({
    name: 'Wharfline',
    host: 'wharfline.io',
    body: `${filler}
<p id="several">Our <b>crane</b>&shy;<i>
 planners</i> work in <span>Rotterdam</span><span> and Gdynia</span>.</p>
<table><tr><th>Office</th><th>People</th></tr><tr id="kiel"><td>Kiel</td><td>48 people</td></tr><tr id="porto"><td>Porto</td><td>48 people</td></tr></table>
<p id="figure">We are a team of 120 people in five ports.</p>
<p id="hidden" style="display:none">Our night shift is in Malmö.</p>
<p><a id="icon" href="https://www.youtube.com/@wharfline-harbours"><svg width="20" height="20" role="img" aria-label="Video"></svg></a></p>
<p><img id="logo" alt="Wharfline Harbour Systems" width="80" height="30" src="data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw=="></p>
<section id="shadow"></section>${filler}`,
  }),
};
const OTHER: ServedPage = { url: 'https://wharfline.io/about', html: companyHome({ name: 'Wharfline', host: 'wharfline.io' }) };

const quote = (exact: string, prefix = '', suffix = ''): Quote => ({ exact, prefix, suffix });
/** Read in the page's own world, which sees the same highlights. */
const markedText = () => [...CSS.highlights.values()].flatMap((highlight) => [...highlight].map(String)).join('|').replace(/\s+/g, ' ');

describe('showing where a value stands', () => {
  let leadlight: Leadlight;
  let tab: Page;
  /** Pixels on screen in the colour of the mark. */
  let painted: () => Promise<number>;
  let show: (wanted: Quote) => Promise<Outcome<ShownQuote>>;

  beforeAll(async () => {
    leadlight = await launchLeadlight({ pages: [WHARFLINE, OTHER, LINKEDIN_PROFILE] });
    tab = await leadlight.open(WHARFLINE.url);
    const popup = await leadlight.click(tab);
    await sees(popup, 'BANT');
    const tabId = await activeTabId(popup);
    const view = await askWorker(popup, 'assess-tab', { tabId });
    if (view.state !== 'assessed') throw new Error(view.state);
    await popup.close();
    const screen = await leadlight.openScreen('prospects.html');
    await tab.bringToFront();
    painted = async () => Number(await screen.evaluate(`(${COUNT_MARKED})(${JSON.stringify(await tab.screenshot({ encoding: 'base64' }))})`));
    show = (wanted) => askWorker(screen, 'show-quote', { tabId, generation: view.generation, url: WHARFLINE.url, quote: wanted });
  });
  afterAll(() => leadlight.close());
  afterEach(() => tab.evaluate(() => scrollTo(0, 0)));

  /** The element the mark is in, if it is on screen. */
  const markedIn = (id: string) =>
    tab.evaluate((wanted) => {
      const [range] = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
      const box = (range as Range).getBoundingClientRect();
      return document.querySelector(wanted)!.contains((range as Range).commonAncestorContainer) && box.top >= 0 && box.bottom <= innerHeight;
    }, `#${id}`);

  it('marks a quote that runs over several elements, and scrolls to it', async () => {
    expect(await show(quote('crane planners work in Rotterdam and Gdynia', 'Our ', '.'))).toEqual({ ok: true, value: { outcome: 'shown', marked: true } });
    expect(await tab.evaluate(markedText)).toBe('crane\u00AD planners work in Rotterdam and Gdynia');
    expect(await markedIn('several')).toBe(true);
  });

  it('tells two equal cells of a table apart by what stands before them', async () => {
    await show(quote('48 people', 'Porto '));
    expect(await markedIn('porto')).toBe(true);
    await show(quote('48 people', 'Kiel '));
    expect(await markedIn('kiel')).toBe(true);
  });

  it('shows what the page says by now where it changed a little', async () => {
    await tab.evaluate(() => (document.querySelector('#figure')!.textContent = 'We are a team of 135 people in five ports.'));
    expect(await show(quote('120', 'We are a team of ', ' people in five ports.'))).toEqual({ ok: true, value: { outcome: 'changed', marked: true, now: '135' } });
    expect(await tab.evaluate(markedText)).toBe('135');
  });

  it('says that the page no longer says it, or does not show it', async () => {
    expect(await show(quote('Our ships are built in Gdańsk by four hundred people'))).toEqual({ ok: true, value: { outcome: 'gone' } });
    expect(await tab.evaluate(markedText)).toBe('');
    expect(await show(quote('Our night shift is in Malmö'))).toEqual({ ok: true, value: { outcome: 'folded' } });
  });

  it('finds the link whose address holds the value', async () => {
    expect(await show(quote('hello@wharfline.io'))).toMatchObject({ ok: true, value: { outcome: 'shown', marked: true } });
    expect(await tab.evaluate(markedText)).toBe('Write to us');
    expect(await show(quote('https://www.youtube.com/@wharfline-harbours'))).toMatchObject({ ok: true, value: { outcome: 'shown', marked: false } });
  });

  it('scrolls to a picture that stands for the value', async () => {
    expect(await show(quote('Wharfline Harbour Systems'))).toEqual({ ok: true, value: { outcome: 'shown', marked: false } });
    expect(await tab.$eval('#logo', (logo) => logo.getBoundingClientRect().top > 0 && logo.getBoundingClientRect().bottom < innerHeight)).toBe(true);
  });

  it('looks into open shadow trees', async () => {
    await tab.evaluate(() => (document.querySelector('#shadow')!.attachShadow({ mode: 'open' }).innerHTML = '<p>Founded by two dockers in 1998.</p>'));
    expect(await show(quote('1998', 'Founded by two dockers in ', '.'))).toMatchObject({ ok: true, value: { outcome: 'shown' } });
    expect(await tab.evaluate(markedText)).toBe('1998');
  });

  it('changes nothing of the document, and no list of style sheets', async () => {
    const state = () =>
      tab.evaluate(() => ({
        html: document.documentElement.outerHTML,
        sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
        selection: String(getSelection()),
        url: location.href,
        entries: history.length,
        globals: Object.keys(window).filter((name) => /leadlight|quote/i.test(name)),
      }));
    const before = await state();
    const changes = tab.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let count = 0;
          new MutationObserver((records) => (count += records.length)).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
          setTimeout(() => resolve(count), 1500);
        }),
    );
    expect(await show(quote('Rotterdam and Gdynia'))).toMatchObject({ ok: true, value: { outcome: 'shown' } });
    expect(await changes).toBe(0);
    expect(await state()).toEqual(before);
  });

  it('is painted, in shadow trees too, until Escape', async () => {
    expect(await painted()).toBe(0);
    await show(quote('crane planners work in Rotterdam'));
    expect(await painted()).toBeGreaterThan(500);
    await tab.keyboard.press('Escape');
    await expect.poll(painted).toBe(0);
    await show(quote('two dockers'));
    expect(await painted()).toBeGreaterThan(200);
    await tab.keyboard.press('Escape');
    await expect.poll(painted).toBe(0);
  });

  it('goes away with the next click on the page', async () => {
    await tab.bringToFront();
    await show(quote('crane planners'));
    expect(await tab.evaluate(markedText)).toContain('crane');
    await new Promise((resolve) => setTimeout(resolve, 400));
    await tab.mouse.click(300, 5);
    await expect.poll(() => tab.evaluate(markedText)).toBe('');
  });

  it('works from the popup: a press marks it, another page opens at the quote', async () => {
    const again = await leadlight.click(tab);
    await sees(again, 'BANT');
    await again.evaluate(() => document.querySelector<HTMLElement>('.values > summary')!.click());
    await press(again, 'Where it says e-mail');
    await press(again, 'Look for it in the text, too: “hello@wharfline.io”');
    await sees(again, 'Marked on the page.');
    expect(await tab.evaluate(markedText)).toBe('Write to us');
    await again.close();

    const about = await leadlight.open(OTHER.url);
    const second = await leadlight.click(about);
    await sees(second, 'BANT');
    const links = await second.$$eval('.where-link', (nodes) => nodes.map((node) => (node as HTMLAnchorElement).href));
    expect(links).not.toEqual([]);
    expect(links.filter((href) => !href.startsWith('https://wharfline.io/#:~:text='))).toEqual([]);
    await second.close();
    await about.close();
  });

  it('opens a page at the quote by its address alone', async () => {
    const address = quoteAddress(WHARFLINE.url, quote('48 people', 'Porto '));
    const opened = await leadlight.open(address!);
    const onScreen = () => opened.$eval('#porto', (row) => row.getBoundingClientRect().top > 0 && row.getBoundingClientRect().bottom < innerHeight);
    await expect.poll(onScreen).toBe(true);
    await opened.close();
  });

  it('goes no further once the page moved on inside itself', async () => {
    await show(quote('crane planners'));
    await tab.evaluate(() => history.pushState({}, '', '/pricing'));
    await expect.poll(() => tab.evaluate(markedText)).toBe('');
    expect(await show(quote('crane planners'))).toMatchObject({ ok: false, error: { code: 'moved-on' } });
  });

  it('leaves LinkedIn untouched, whoever asks', async () => {
    const profile = await leadlight.open(LINKEDIN_PROFILE.url);
    const screen = await leadlight.click(profile);
    await press(screen, 'Continue');
    await sees(screen, 'BANT');
    const tabId = await activeTabId(screen);
    const view = await askWorker(screen, 'assess-tab', { tabId });
    if (view.state !== 'assessed') throw new Error(view.state);
    const outcome = await askWorker(screen, 'show-quote', { tabId, generation: view.generation, url: LINKEDIN_PROFILE.url, quote: quote('Ilse Brandmeyer') });
    expect(outcome).toMatchObject({ ok: false, error: { code: 'refused' } });
    expect(await profile.evaluate(markedText)).toBe('');
    expect(await screen.$$('.where-link')).toEqual([]);
    await screen.close();
    await profile.close();
  });
});
