// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { fixtures } from './fixtures.ts';
import { parse, readDocument } from './read-page.ts';

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
  it.each(fixtures())('leaves $file as it was', async ({ html, url: own }) => {
    for (const url of [own, ...ADDRESSES]) {
      const doc = parse(html);
      const before = doc.documentElement.outerHTML;
      await readDocument(doc, url);
      expect(doc.documentElement.outerHTML).toBe(before);
    }
  });
});
