// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { read, texts } from '../read-page.ts';

const page = (body: string, title = 'Contact | Brightforge'): string =>
  `<!doctype html><html lang="en"><head><title>${title}</title><meta property="og:site_name" content="Brightforge"></head><body>${body}<footer><p>© 2026 Brightforge Ltd</p></footer></body></html>`;
const CONTACT = 'https://www.brightforge.dev/contact';

describe('what a company says of itself on any page', () => {
  it('is a sentence that begins with its name and says what it is', async () => {
    const evidence = await read(page('<main><h1>Contact</h1><p>Brightforge is a family-owned maker of valves in Leeds. Brightforge is proud of its crew of forty people.</p><p>Our client Acme is a law firm with many offices.</p></main>'), CONTACT);
    expect(texts(evidence, 'description')).toEqual(['Brightforge is a family-owned maker of valves in Leeds.']);
  });

  it('is no quotation', async () => {
    const evidence = await read(page('<main><h1>Contact</h1><blockquote>Brightforge is a wonderful bank for the likes of us.</blockquote></main>'), CONTACT);
    expect(texts(evidence, 'description')).toEqual([]);
  });
});

describe('tag lines', () => {
  it('are short headings of the header, and the name behind a copyright sign', async () => {
    const evidence = await read(page('<header><h2>The valve search engine</h2><h2><a href="/law">Our law firm partners</a></h2></header><main><h1>Contact</h1></main>'), CONTACT);
    expect(texts(evidence, 'industry')).toEqual(['The valve search engine', 'Brightforge Ltd']);
  });

  it('are not the copyright of someone else', async () => {
    const evidence = await read(page('<main><h1>Contact</h1><p>© 2026 Kite Web Agency</p></main>'), CONTACT);
    expect(texts(evidence, 'industry')).toEqual(['Brightforge Ltd']);
  });
});
