import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchLeadlight, type Leadlight } from '#test/browser/launch.ts';
import { activeTabId, stored } from '#test/browser/screen.ts';
import type { ServedPage } from '#test/browser/serve-pages.ts';
import { sees } from './rep.ts';
import { companyHome } from './sites.ts';

const site = (name: string, host: string, body: string): ServedPage => ({ url: `https://${host}/`, html: companyHome({ name, host, body }), scripts: true });
const LATE = site('Fernmoor', 'fernmoor.io', '<div id="later"></div>');
const SHADOW = site(
  'Quillbank',
  'quillbank.io',
  '<site-contact></site-contact><script>const root = document.querySelector("site-contact").attachShadow({ mode: "open" }); root.innerHTML = "<p>Write to desk@quillbank.io</p>";</script>',
);
const FRAMED = site('Oststeg', 'oststeg.io', '<iframe srcdoc="<p>Write to frame@oststeg.io</p>"></iframe>');

interface Captured {
  capture: { evidence: { findings: { field: string; raw: string }[] } } | null;
}

describe('pages that live', () => {
  let leadlight: Leadlight;

  beforeAll(async () => {
    leadlight = await launchLeadlight({ pages: [LATE, SHADOW, FRAMED] });
  });
  afterAll(() => leadlight.close());

  /** E-mail addresses read of the page in front, as the popup's session holds them. */
  async function emailsOn(page: ServedPage, change?: () => void): Promise<() => Promise<string[]>> {
    const tab = await leadlight.open(page.url);
    const popup = await leadlight.click(tab);
    await sees(popup, 'BANT');
    const tabId = await activeTabId(popup);
    if (change !== undefined) await tab.evaluate(change);
    return async () => {
      const state = (await stored(popup, 'session'))[`tab:${tabId}`] as Captured;
      return state.capture?.evidence.findings.filter(({ field }) => field === 'email').map(({ raw }) => raw) ?? [];
    };
  }

  it('are read once more where a section loads late', async () => {
    const emails = await emailsOn(LATE, () => {
      setTimeout(() => {
        const later = document.querySelector('#later');
        if (later !== null) later.innerHTML = `${'<p>We plan the work of repair shops.</p>'.repeat(60)}<p>Write to late@fernmoor.io</p>`;
      }, 300);
    });
    await expect.poll(emails, { timeout: 8000 }).toContain('late@fernmoor.io');
  });

  it('are read where custom elements keep content in shadow roots', async () => {
    expect(await (await emailsOn(SHADOW))()).toContain('desk@quillbank.io');
  });

  it('are read without what frames show', async () => {
    expect(await (await emailsOn(FRAMED))()).not.toContain('frame@oststeg.io');
  });
});
