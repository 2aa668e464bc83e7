import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchLeadlight, type Leadlight } from '#test/browser/launch.ts';
import { activeTabId, askWorker } from '#test/browser/screen.ts';
import { press, sees, textOf, type } from './rep.ts';
import { companyHome, LINKEDIN_PROFILE, MOSSGATE, TALLYFORGE, WIKI } from './sites.ts';

const EMPTY = { url: 'https://nothing-said.com/', html: '<!doctype html><title></title><p>Hello.</p>' };
/** A shop window that swaps its page without loading, as single-page sites do. */
const SINGLE_PAGE = {
  url: 'https://www.swapwork.com/',
  scripts: true,
  html: companyHome({ name: 'Swapwork', host: 'www.swapwork.com' }),
};

/** A job post on the company's own site, whose code loads one product and whose text asks for another. */
const JOB_WITH_CODE = {
  url: 'https://www.swayforge.com/careers/jobs/account-executive',
  html: `<!doctype html><html lang="en"><head><title>Account Executive – Swayforge careers</title><script src="https://js.hs-scripts.com/1234567.js" async></script>
<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'JobPosting', title: 'Account Executive', hiringOrganization: { '@type': 'Organization', name: 'Swayforge', sameAs: 'https://www.swayforge.com/' } })}</script></head>
<body><header><a href="/">Swayforge</a></header><main><h1>Account Executive</h1><p>Swayforge makes software for harbours.</p><h2>What you bring</h2><p>You know your way around Salesforce.</p></main><footer>© Swayforge Ltd</footer></body></html>`,
};

describe('the popup', () => {
  let leadlight: Leadlight;

  beforeAll(async () => {
    leadlight = await launchLeadlight({ pages: [TALLYFORGE, MOSSGATE, WIKI, LINKEDIN_PROFILE, EMPTY, SINGLE_PAGE, JOB_WITH_CODE] });
  });
  afterAll(() => leadlight.close());

  const openAndClick = async (url: string): Promise<{ tab: Page; popup: Page }> => {
    const tab = await leadlight.open(url);
    return { tab, popup: await leadlight.click(tab) };
  };

  it('grades a company page at one click: who, grade, fit, why with quotes, BANT with questions, next step', async () => {
    const { popup } = await openAndClick(TALLYFORGE.url);
    const text = await sees(popup, 'BANT');
    expect(text).toContain('Tallyforge');
    expect(text).toContain('tallyforge.com');
    expect(text).toMatch(/Score [ABCD][1-4]/);
    expect(text).toMatch(/Fit \d+/);
    expect(text).toMatch(/\d+\s?% known/);
    expect(text).toMatch(/180/);
    for (const dimension of ['Budget', 'Authority', 'Need', 'Timeline']) expect(text).toContain(dimension);
    expect(text).toMatch(/Ask: “.+\?”/);
    expect(text).toMatch(/Next\n/);
    await popup.close();
  });

  it('answers a second click from what was read, without reading again', async () => {
    const { tab, popup } = await openAndClick(MOSSGATE.url);
    await sees(popup, 'Mossgate');
    const tabId = await activeTabId(popup);
    const first = await askWorker(popup, 'assess-tab', { tabId });
    await popup.close();
    const again = await leadlight.click(tab);
    await sees(again, 'Mossgate');
    const second = await askWorker(again, 'assess-tab', { tabId });
    if (first.state !== 'assessed' || second.state !== 'assessed') throw new Error(`${first.state}, ${second.state}`);
    expect(second.readAt).toBe(first.readAt);
    expect(second.generation).toBe(first.generation);
    await again.close();
  });

  it('claims nothing on a page that is nobody’s prospect', async () => {
    const { popup } = await openAndClick(WIKI.url);
    expect(await sees(popup, 'Nothing to grade here')).not.toContain('Score');
    await popup.close();
  });

  it('tells a product in use from one a job post asks for', async () => {
    const { popup } = await openAndClick(JOB_WITH_CODE.url);
    expect(await sees(popup, 'Swayforge')).toContain('HubSpot in use; Salesforce asked for in a job post');
    await popup.close();
  });

  it('gives no letter where little is known', async () => {
    const { popup } = await openAndClick(EMPTY.url);
    expect(await sees(popup, /Too little known|Nothing to grade/)).not.toMatch(/Score [ABCD]/);
    await popup.close();
  });

  it('explains a page of the browser itself', async () => {
    const tab = await leadlight.browser.newPage();
    await tab.goto('chrome://version');
    const popup = await leadlight.click(tab);
    expect(await sees(popup, 'This page cannot be read')).toContain('browser’s own pages');
    await popup.close();
    await tab.close();
  });

  it('reads LinkedIn only after its notice was accepted, and never touches the page', async () => {
    const { tab, popup } = await openAndClick(LINKEDIN_PROFILE.url);
    const before = await tab.evaluate(() => document.documentElement.outerHTML);
    expect(await sees(popup, 'Before you read LinkedIn')).not.toContain('Ilse Brandmeyer');
    await press(popup, 'Continue');
    const text = await sees(popup, 'BANT');
    expect(text).toContain('Ilse Brandmeyer');
    expect(text).toContain('Head of Sales');
    expect(await tab.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    await popup.close();
  });

  it('never shows the previous page of a single-page site as the present one', async () => {
    const { tab, popup } = await openAndClick(SINGLE_PAGE.url);
    await sees(popup, 'Swapwork');
    await popup.close();
    await tab.evaluate(() => {
      history.pushState({}, '', '/pricing');
      document.title = 'Pricing';
      document.body.innerHTML = '<h1>Pricing</h1><p>Ask us.</p>';
      for (const leftover of document.head.querySelectorAll('script, meta, link')) leftover.remove();
    });
    const again = await leadlight.click(tab);
    const tabId = await activeTabId(again);
    const view = await askWorker(again, 'assess-tab', { tabId });
    expect(view.url).toBe('https://www.swapwork.com/pricing');
    await again.close();
  });

  it('follows when the page moves on while the popup is open, or says that it did', async () => {
    const { tab, popup } = await openAndClick(SINGLE_PAGE.url);
    await sees(popup, 'BANT');
    await tab.evaluate(() => history.pushState({}, '', '/customers'));
    expect(await sees(popup, /page changed since it was read|swapwork\.com\/customers/i)).not.toContain('swapwork.com/pricing');
    await popup.close();
  });

  it('keeps a correction and grades anew at once, also after reading again', async () => {
    const { tab, popup } = await openAndClick(TALLYFORGE.url);
    await sees(popup, 'BANT');
    await press(popup, 'Correct company name');
    await type(popup, 'Company name', 'Tallyforge Group');
    await press(popup, 'Keep and regrade');
    await sees(popup, 'Tallyforge Group');
    const tabId = await activeTabId(popup);
    const before = await askWorker(popup, 'assess-tab', { tabId });
    if (before.state !== 'assessed') throw new Error(before.state);
    const corrected = await askWorker(popup, 'correct', {
      tabId,
      generation: before.generation,
      corrections: [{ field: 'headCount', text: '40000' }],
    });
    if (!corrected.ok || corrected.value.state !== 'assessed') throw new Error('not corrected');
    expect(corrected.value.assessment.fit.estimate).toBeLessThan(before.assessment.fit.estimate ?? 0);
    await popup.close();
    const again = await leadlight.click(tab);
    await press(again, 'Read this page again');
    await sees(again, 'Tallyforge Group');
    await sees(again, /40,000/);
    await again.close();
  });

  it('refuses a correction it cannot read and changes nothing', async () => {
    const { popup } = await openAndClick(MOSSGATE.url);
    await sees(popup, 'BANT');
    const tabId = await activeTabId(popup);
    const before = await askWorker(popup, 'assess-tab', { tabId });
    if (before.state !== 'assessed') throw new Error(before.state);
    const refused = await askWorker(popup, 'correct', {
      tabId,
      generation: before.generation,
      corrections: [{ field: 'headCount', text: 'plenty' }],
    });
    expect(refused).toMatchObject({ ok: false, error: { code: 'bad-value' } });
    const after = await askWorker(popup, 'assess-tab', { tabId });
    expect(after.state === 'assessed' && after.values).toEqual(before.values);
    expect(await textOf(popup)).toContain('420');
    await popup.close();
  });
});
