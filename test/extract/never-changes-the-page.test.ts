// @vitest-environment happy-dom
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extract } from './all-parts.ts';
import { PAGES, parse } from './read-page.ts';

/** Addresses under which each adapter reads. */
const ADDRESSES = [
  'https://www.brightforge.dev/',
  'https://www.brightforge.dev/team',
  'https://www.linkedin.com/in/ada-winter',
  'https://www.linkedin.com/company/brightforge/about/',
  'https://www.linkedin.com/jobs/view/1234567890',
  'https://boards.greenhouse.io/brightforge/jobs/1234567',
  'https://www.globenewswire.com/news-release/2026/05/05/1/en/brightforge.html',
];

describe('reading a page', () => {
  it.each(readdirSync(PAGES).filter((name) => name.endsWith('.html')))('leaves %s as it was', async (name) => {
    const html = readFileSync(PAGES + name, 'utf8');
    const own = /<!-- url: (\S+) -->/.exec(html)?.[1];
    for (const url of [...(own === undefined ? [] : [own]), ...ADDRESSES]) {
      const doc = parse(html);
      const before = doc.documentElement.outerHTML;
      await extract(doc, { url, now: () => 0, budgetMs: null });
      expect(doc.documentElement.outerHTML).toBe(before);
    }
  });
});
