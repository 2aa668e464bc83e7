import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchLeadlight, type Leadlight } from '#test/browser/launch.ts';
import { activeTabId, askWorker, stored } from '#test/browser/screen.ts';
import { DEFAULT_SETTINGS } from '#lib/schema/settings.ts';
import type { TabState } from '#lib/storage/session.ts';
import { sees } from './rep.ts';

const MARKUP = `<img src=x onerror="document.title='ran'"><script>document.title='ran'</script>`;
const text = (raw: string) => raw.replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** Script text in every field, keys that would poison objects, forms that hide the document's own members. */
const SCRIPTED = {
  url: 'https://www.grimwright.com/',
  html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${text(MARKUP)}</title>
<meta property="og:site_name" content="Grimwright ${text(MARKUP)}">
<meta name="description" content="${text(MARKUP)}">
<script type="application/ld+json">{ broken, ]</script>
<script type="application/ld+json">{"@type":"Organization","__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"name":${JSON.stringify(`Grimwright ${MARKUP}`).replaceAll('</', '<\\/')},"url":"https://www.grimwright.com/","description":${JSON.stringify(MARKUP).replaceAll('</', '<\\/')},"address":{"addressCountry":"DE","addressLocality":${JSON.stringify(MARKUP).replaceAll('</', '<\\/')}},"numberOfEmployees":{"value":"120 javascript:alert(1)"},"sameAs":["javascript:alert(1)","https://www.linkedin.com/company/grimwright"]}</script>
</head><body>
<form><input name="attributes"><input name="querySelectorAll"><input name="children"></form>
<img name="body"><img name="querySelector"><img name="head"><a id="title">x</a>
<nav><a href="/about">About us</a> <a href="/careers">Careers</a> <a href="javascript:document.title='ran'">Contact</a></nav>
<h1>Grimwright ${text(MARKUP)}</h1>
<p>Employees: 120. Founded 1999. We use Salesforce ${text(MARKUP)}.</p>
<footer>© Grimwright ${text(MARKUP)} · Hamburg, Germany</footer></body></html>`,
};

/** 1.5 MB in 50,000 nodes, each of which looks as if it might say something. */
const HUGE = {
  url: 'https://www.heapwright.com/',
  html: `<!doctype html><html lang="en"><head><title>Heapwright</title><meta property="og:site_name" content="Heapwright"></head><body>
<nav><a href="/about">About us</a> <a href="/careers">Careers</a></nav><h1>Heapwright</h1>
${Array.from({ length: 25_000 }, (_, i) => `<p>Founded in ${1900 + (i % 100)}, ${i} employees <b>+49 40 ${i}</b></p>`).join('')}
</body></html>`.padEnd(1_500_000),
};

/** Its own scripts never let it rest. */
const RESTLESS = {
  url: 'https://www.quiverly.com/',
  scripts: true,
  html: `<!doctype html><html lang="en"><head><title>Quiverly</title><meta property="og:site_name" content="Quiverly"></head><body>
<nav><a href="/about">About us</a></nav><h1>Quiverly</h1><p id="tick"></p>
<script>
  setInterval(() => { document.getElementById('tick').textContent = String(Math.random()); document.body.append(document.createElement('i')); }, 5);
  for (const name of ['title', 'body', 'head', 'documentElement']) Object.defineProperty(document, name, { get() { throw new Error('no'); } });
</script></body></html>`,
};

describe('a page that means harm', () => {
  let leadlight: Leadlight;

  beforeAll(async () => {
    leadlight = await launchLeadlight({ pages: [SCRIPTED, HUGE, RESTLESS] });
  });
  afterAll(() => leadlight.close());

  it('is shown as text: nothing of it runs or becomes markup', async () => {
    const tab = await leadlight.open(SCRIPTED.url);
    const popup = await leadlight.click(tab);
    expect(await sees(popup, 'BANT')).toContain('Grimwright');
    expect(await popup.$$('img, script:not([src]), a[href^="javascript"]')).toEqual([]);
    expect([await popup.title(), await tab.title()]).not.toContain('ran');
    expect(await popup.evaluate(() => 'polluted' in {})).toBe(false);
    await popup.close();
  });

  it('is read within its budget when it is huge, and the popup says where reading was cut short', async () => {
    const tab = await leadlight.open(HUGE.url);
    const popup = await leadlight.click(tab);
    await sees(popup, /Heapwright/);
    const tabId = await activeTabId(popup);
    const state = (await stored(popup, 'session'))[`tab:${tabId}`] as TabState;
    const budget = DEFAULT_SETTINGS.readBudgetMs ?? 0;
    // One slice may overrun the budget before it is looked at again.
    expect(state.capture?.evidence.readMs).toBeLessThan(budget + 150);
    const view = await askWorker(popup, 'assess-tab', { tabId });
    expect(view.state === 'assessed' && view.cut).toBe(state.capture?.evidence.cut);
    await popup.close();
  });

  it('is read although it never stands still and throws from its getters', async () => {
    const tab = await leadlight.open(RESTLESS.url);
    const popup = await leadlight.click(tab);
    expect(await sees(popup, 'BANT')).toContain('Quiverly');
    await popup.close();
  });
});
