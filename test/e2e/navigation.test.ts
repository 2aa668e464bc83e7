import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchLeadlight, type Leadlight } from '#test/browser/launch.ts';
import { activeTabId, askWorker } from '#test/browser/screen.ts';
import type { ServedPage } from '#test/browser/serve-pages.ts';
import { sees } from './rep.ts';
import { companyHome, MOSSGATE, TALLYFORGE } from './sites.ts';

const CHANGED = 'The page changed since it was read';
const wharf = (name: string) => companyHome({ name, host: 'wharfline.io', body: '<iframe src="about:blank"></iframe>' });
const WHARFLINE: ServedPage = { url: 'https://wharfline.io/', html: wharf('Wharfline'), scripts: true };

describe('the page in front and no other', () => {
  let leadlight: Leadlight;

  beforeAll(async () => {
    leadlight = await launchLeadlight({ pages: [TALLYFORGE, MOSSGATE, WHARFLINE] });
  });
  afterAll(() => leadlight.close());

  it('is not the one the tab has left for another site, whose address the browser withholds', async () => {
    const tab = await leadlight.open(TALLYFORGE.url);
    const popup = await leadlight.click(tab);
    await sees(popup, 'BANT');
    const view = await askWorker(popup, 'assess-tab', { tabId: await activeTabId(popup) });
    if (view.state !== 'assessed') throw new Error(view.state);
    await tab.goto(MOSSGATE.url);
    await sees(popup, CHANGED);
    const corrections = [{ field: 'city' as const, text: 'Kiel' }];
    const outcome = await askWorker(popup, 'correct', { tabId: view.tabId, generation: view.generation, corrections });
    expect(outcome).toMatchObject({ ok: true, value: { url: TALLYFORGE.url, changedSince: true } });
    await popup.close();
    await sees(await leadlight.click(tab), 'Mossgate');
    await tab.close();
  });

  it('is read anew after a reload', async () => {
    const tab = await leadlight.open(WHARFLINE.url);
    const popup = await leadlight.click(tab);
    await sees(popup, 'BANT');
    WHARFLINE.html = wharf('Wharfline Nord');
    await tab.reload();
    await sees(popup, CHANGED);
    await popup.close();
    expect(await sees(await leadlight.click(tab), 'BANT')).toContain('Wharfline Nord');
    await tab.close();
  });

  it('stays what it is while it only changes its history or loads a part', async () => {
    const tab = await leadlight.open(WHARFLINE.url);
    const popup = await leadlight.click(tab);
    await sees(popup, 'BANT');
    const tabId = await activeTabId(popup);
    const before = await askWorker(popup, 'assess-tab', { tabId });
    await tab.evaluate(() => {
      history.replaceState({ scrolled: 400 }, '', location.href);
      history.pushState({}, '', '#team');
      document.querySelector('iframe')!.srcdoc = '<p>An advertisement</p>';
    });
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await sees(popup, 'BANT')).not.toContain(CHANGED);
    const after = await askWorker(popup, 'assess-tab', { tabId });
    expect(after).toMatchObject({ generation: before.state === 'assessed' && before.generation, changedSince: false });
    await tab.evaluate(() => history.pushState({}, '', '/pricing'));
    await sees(popup, CHANGED);
    await tab.close();
  });
});
