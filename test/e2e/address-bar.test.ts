import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchLeadlight, type Leadlight } from '#test/browser/launch.ts';
import { press, rowsOf, sees } from './rep.ts';
import { TALLYFORGE } from './sites.ts';

type Heard = { dispatch(...args: unknown[]): void };
declare const chrome: { omnibox: { onInputChanged: Heard; onInputEntered: Heard; setDefaultSuggestion(one: { description: string }): Promise<void> } };

describe('saved prospects from the address bar', () => {
  let leadlight: Leadlight;
  let id: string;

  beforeAll(async () => {
    leadlight = await launchLeadlight({ pages: [TALLYFORGE] });
    const popup = await leadlight.click(await leadlight.open(TALLYFORGE.url));
    await sees(popup, 'BANT');
    await press(popup, 'Save prospect');
    await sees(popup, 'Saved');
    id = String((await rowsOf(popup, 'prospects'))[0]?.['id']);
    await popup.close();
    // The worker runs for as long as a page asks it now and then.
    await leadlight.openScreen('prospects.html');
  });
  afterAll(() => leadlight.close());

  const worker = async () => (await leadlight.worker())!;
  const typed = async (text: string) =>
    (await worker()).evaluate((search) => new Promise<{ content: string; description: string }[]>((resolve) => chrome.omnibox.onInputChanged.dispatch(search, resolve)), text);

  async function entered(text: string): Promise<Page> {
    const seen = new Set(leadlight.browser.targets());
    const opened = leadlight.browser.waitForTarget((target) => target.type() === 'page' && target.url().includes('/prospects.html#') && !seen.has(target), { timeout: 10_000 });
    await (await worker()).evaluate((search) => chrome.omnibox.onInputEntered.dispatch(search, 'newForegroundTab'), text);
    return (await (await opened).page())!;
  }

  it('are found by a few letters and open on Enter', async () => {
    const [found] = await typed('tallyf');
    expect(found?.description).toMatch(/^<match>Tallyf<\/match>orge/);
    const page = await entered(found?.content ?? '');
    await sees(page, 'Call sheet: BANT');
    expect(page.url()).toMatch(new RegExp(`#prospect/${id}$`));
  });

  it.each(['"Tallyforge"', '„tally', "'Tallyforge'", '\u202etally', '  TÁLLY  forge'])('are found for %j', async (search) => {
    expect(await typed(search)).toHaveLength(1);
  });

  it.each(['"', '%', '\\', '&amp;', '<b>', '😀', 'x'.repeat(10_000)])('are none for %j, and nothing breaks', async (search) => {
    expect(await typed(search)).toEqual([]);
  });

  it('have first lines that Chromium takes', async () => {
    await typed('<b>&"');
    const taken = await (await worker()).evaluate(() => chrome.omnibox.setDefaultSuggestion({ description: 'a <match>&lt;b&gt;&amp;&quot;</match> <dim>–</dim> <url>x.example</url>' }).then(() => true, String));
    expect(taken).toBe(true);
  });

  it('are searched in the list by any other text, which stays in no address', async () => {
    const page = await entered('Tallyforge & 100 %');
    await sees(page, 'No prospect');
    expect(await page.$eval('input[type=search]', (input) => (input as HTMLInputElement).value)).toBe('Tallyforge & 100 %');
    expect(page.url()).toMatch(/#list$/);
  });
});
