// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { all, fill, rule } from '#lib/extract/adapter.ts';
import { extract } from '#lib/extract/index.ts';
import { startBudget } from '#lib/extract/budget.ts';
import { found } from '#lib/extract/finding.ts';
import { type Page, openPage } from '#lib/extract/page.ts';
import { parse, read, readDocument, texts } from './read-page.ts';

const FOOTER = '<footer><a href="mailto:info@brightforge.dev">Mail</a> © 2026 Brightforge Ltd</footer>';

describe('a page that means harm', () => {
  it('loses what throws, not the reading', async () => {
    const doc = parse(`<html><body><h1>Brightforge</h1><div id="trap"><p>hello@brightforge.dev</p></div>${FOOTER}</body></html>`);
    const trap = doc.getElementById('trap');
    for (const name of ['hasAttributes', 'textContent', 'parentElement']) {
      Object.defineProperty(trap, name, { get: () => { throw new Error('no'); } });
    }
    const evidence = await readDocument(doc, 'https://www.brightforge.dev/');
    expect(texts(evidence, 'email')).toContain('info@brightforge.dev');
  });

  it('costs one rule where one rule throws', async () => {
    const page = { diagnostics: [] } as unknown as Page;
    const table = { email: all(rule('test/bad', () => { throw new Error('no'); }), rule('test/good', () => found('a@b.dev', { place: 'x', method: 'text' }))) };
    expect(await fill(page, table, startBudget(() => 0, null))).toMatchObject([{ field: 'email', raw: 'a@b.dev', rule: 'test/good' }]);
    expect(page.diagnostics).toEqual([{ rule: 'test/bad', message: 'email: Error: no' }]);
  });

  it('is reported, not thrown, when the document itself throws', async () => {
    const doc = new Proxy(parse('<p>x</p>'), { get: () => { throw new Error('gone'); } });
    await expect(readDocument(doc, 'https://www.brightforge.dev/')).resolves.toMatchObject({ pageKind: 'none', findings: [] });
  });

  it('is not thrown off by form fields named like methods', async () => {
    const evidence = await read(`<body><form><input name="getAttribute"><input name="localName"><input name="firstChild"><p>Search</p></form><h1>Brightforge</h1>${FOOTER}</body>`);
    expect(texts(evidence, 'companyName')).toEqual(['Brightforge']);
  });

  it('cannot make a text of one and a half megabytes cost more than its start', async () => {
    const evidence = await read(`<body><h1>Brightforge</h1><p>${'a@'.repeat(750_000)}</p><p>${'1 '.repeat(200_000)}</p><p>${'Founded in '.repeat(50_000)}</p>${FOOTER}</body>`);
    expect(texts(evidence, 'email')).toEqual(['info@brightforge.dev']);
    expect(JSON.stringify(evidence).length).toBeLessThan(100_000);
  });

  it('keeps quotes and raw texts short', async () => {
    const evidence = await read(`<head><meta name="description" content="${'Brightforge melts steel for everyone. '.repeat(400)}"></head><body><h1>Brightforge</h1>${FOOTER}</body>`);
    for (const { raw, quote } of evidence.findings) {
      expect(raw.length).toBeLessThanOrEqual(500);
      expect(quote.exact.length).toBeLessThanOrEqual(200);
      expect(quote.prefix.length).toBeLessThanOrEqual(40);
      expect(quote.suffix.length).toBeLessThanOrEqual(40);
    }
  });

  it('is cut when the budget ends, and says so', async () => {
    let clock = 0;
    const html = `<html><body>${'<div><p>line</p></div>'.repeat(50_000)}</body></html>`;
    const evidence = await extract({ url: 'https://www.brightforge.dev/', html, cut: false }, { now: () => (clock += 1), budgetMs: 20 });
    expect(evidence.cut).toBe(true);
  });

  it('gets its turn between slices of a long reading', async () => {
    let clock = 0;
    let pauses = 0;
    const html = `<html><body>${'<div><p>line</p></div>'.repeat(30_000)}</body></html>`;
    const evidence = await extract({ url: 'https://www.brightforge.dev/', html, cut: false }, { now: () => (clock += 3), budgetMs: null, pause: async () => void pauses++ });
    expect(pauses).toBeGreaterThan(5);
    expect(evidence.cut).toBe(false);
  });

  it('by nesting is read no deeper than browsers nest, and to its end', async () => {
    const deep = `${'<section><a href="/a"><b>'.repeat(20_000)}We melt steel.${'</b></a></section>'.repeat(20_000)}`;
    const html = `<body><h1>Brightforge</h1>${deep}${FOOTER}</body>`;
    const page = await openPage({ url: 'https://www.brightforge.dev/', html, cut: false }, startBudget(() => 0, null));
    expect(page.elementCount).toBeLessThan(600);
    expect(page.blocks.map(({ text, el }) => [el.tag, text]).at(-1)).toEqual(['footer', 'Mail © 2026 Brightforge Ltd']);
    expect(page.blocks.some(({ text }) => text.includes('We melt steel.'))).toBe(true);
  });
});
