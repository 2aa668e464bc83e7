import { describe, expect, it } from 'vitest';
import { datePage, DEMO_PAGES, demoSite } from './demo-pages.ts';

const NOW = Date.UTC(2026, 2, 31);

describe('the demo pages', () => {
  it('each stand under their own host, over https', () => {
    const hosts = DEMO_PAGES.map(({ url }) => new URL(url)).map(({ protocol, host }) => `${protocol}//${host}`);
    expect(new Set(hosts).size).toBe(DEMO_PAGES.length);
    expect(hosts.every((host) => host.startsWith('https://'))).toBe(true);
  });

  it('are whole: no date is left to fill in, and the index links to each', () => {
    const [index, ...pages] = demoSite(NOW);
    expect(pages.filter(({ html }) => String(html).includes('{{'))).toEqual([]);
    for (const { url } of pages) expect(index?.html).toContain(`href="${url}"`);
  });

  it('name nothing outside themselves that a browser would load', () => {
    for (const { html } of demoSite(NOW)) {
      expect(String(html)).not.toMatch(/<(script|img|iframe)[^>]* src=|<link[^>]* rel="?stylesheet|@import|url\(/i);
    }
  });
});

describe('dates of the demo', () => {
  it.each([
    ['{{iso -21}}', '2026-03-10'],
    ['{{en -21}}', '10 March 2026'],
    ['{{month -1}}', '2026-02'],
    ['{{my -50}}', 'Jan 2022'],
    ['{{iso 1}}', '2026-04-01'],
  ])('%s is %s on 31 March 2026', (placeholder, text) => {
    expect(datePage(placeholder, NOW)).toBe(text);
  });
});
