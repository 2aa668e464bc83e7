// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { ARTICLE_ELEMENTS_MAX, addArticleReader } from '#lib/extract/article.ts';
import { COMMON_TABLES } from '#lib/extract/common-tables.ts';
import { OTHER_LANGUAGES } from '#lib/extract/language/others.ts';
import { addReader, lacking, readWithParts } from '#lib/extract/parts.ts';
import { readSite } from '#lib/extract/site.ts';
import { addTables } from '#lib/extract/tables.ts';
import { parse } from './read-page.ts';

const page = (lang: string, body = '<h1>We make presses</h1>') => parse(`<html lang="${lang}"><body>${body}</body></html>`);

/** The isolated world of a document nothing was brought to yet. */
function emptyWorld(): void {
  for (const symbol of Object.getOwnPropertySymbols(globalThis)) {
    if (symbol.description?.startsWith('leadlight.reader')) Reflect.deleteProperty(globalThis, symbol);
  }
}

describe('parts of the reader', () => {
  beforeEach(emptyWorld);

  it.each<[string, string, string, string[]]>([
    ['an English company site', 'en', 'https://brightforge.com/', ['common', 'site']],
    ['a German one', 'de-AT', 'https://blechwerk-huber.at/impressum', ['common', 'site']],
    ['a French one', 'fr', 'https://atelier-morel.com/', ['common', 'languages', 'site']],
    ['a page without a language', '', 'https://brightforge.com/', ['common', 'languages', 'site']],
    ['a page that claims English under a Polish address', 'en', 'https://kowalik-maszyny.pl/', ['common', 'languages', 'site']],
    ['a LinkedIn profile', 'en', 'https://www.linkedin.com/in/mara-lindqvist', ['common', 'platform']],
    ['a look-alike of LinkedIn', 'en', 'https://www.evil-linkedin.com/in/mara-lindqvist', ['common', 'site']],
    ['another look-alike', 'en', 'https://linkedin.com.evil.tld/in/mara-lindqvist', ['common', 'site']],
    ['LinkedIn’s own career pages', 'en', 'https://careers.linkedin.com/', ['common', 'site']],
    ['a job board', 'en', 'https://boards.greenhouse.io/brightforge/jobs/1', ['common', 'platform']],
    ['a company account', 'en', 'https://github.com/brightforge', ['common', 'platform']],
    ['web mail', 'en', 'https://mail.google.com/mail/u/0/', []],
    ['an encyclopedia', 'en', 'https://en.wikipedia.org/wiki/Press', []],
  ])('%s gets what it needs', (_, lang, url, parts) => {
    expect(lacking(page(lang), url)).toEqual(parts);
  });

  it.each<[string, string]>([
    ['og:type', '<meta property="og:type" content="article">'],
    ['structured data', '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle"}</script>'],
    ['a dated article element', '<article><time datetime="2026-09-21">21 September</time></article>'],
  ])('a page that looks like an article by %s gets what tells it apart, once', (_, mark) => {
    const url = 'https://metalcourier.com/2026/09/21/brightforge';
    expect(lacking(page('en', mark), url)).toEqual(['common', 'article', 'site']);
    addArticleReader(() => '');
    expect(lacking(page('en', mark), url)).toEqual(['common', 'site']);
  });

  it.each<[string, string, string]>([
    ['on a platform', 'https://www.linkedin.com/pulse/x', ''],
    ['on the first page of a site', 'https://metalcourier.com/', ''],
    ['too large to be read in one stretch', 'https://metalcourier.com/2026/09/21/brightforge', '<i></i>'.repeat(ARTICLE_ELEMENTS_MAX)],
  ])('an article %s gets none', (_, url, more) => {
    expect(lacking(page('en', `<meta property="og:type" content="article"><p>x</p>${more}`), url)).not.toContain('article');
  });

  it('a page that claims English and writes otherwise gets the other languages', () => {
    expect(lacking(page('en', '<h1>Sobre nós</h1>'), 'https://example-lda.com/')).toContain('languages');
  });

  it('a document whose parts throw still says what it needs', () => {
    const doc = page('en');
    Object.defineProperty(doc, 'title', { get: () => { throw new Error('gone'); } });
    expect(lacking(doc, 'https://brightforge.com/')).toEqual(['common', 'languages', 'site']);
  });

  it('an empty document gets nothing and claims nothing', async () => {
    const doc = parse('');
    expect(lacking(doc, 'https://brightforge.com/')).toEqual([]);
    const evidence = await readWithParts(doc, { url: 'https://brightforge.com/', now: () => 1, budgetMs: null });
    expect(evidence).toMatchObject({ pageKind: 'none', findings: [] });
  });

  it('nothing is brought twice', () => {
    addTables(COMMON_TABLES);
    addReader('site', readSite);
    expect(lacking(page('en'), 'https://brightforge.com/')).toEqual([]);
    expect(lacking(page('fr'), 'https://brightforge.com/')).toEqual(['languages']);
    addTables({ languages: OTHER_LANGUAGES });
    expect(lacking(page('fr'), 'https://brightforge.com/')).toEqual([]);
    expect(lacking(page('fr'), 'https://www.linkedin.com/in/x')).toEqual(['platform']);
  });

  it('a language that comes later is spoken from then on', async () => {
    addTables(COMMON_TABLES);
    addReader('site', readSite);
    const doc = parse('<html lang="fr"><head><title>Qui sommes-nous - Atelier Morel</title></head><body><header><a href="/">Atelier Morel</a></header><main><h1>Qui sommes-nous</h1><p>Atelier Morel fabrique des outils.</p></main></body></html>');
    const context = { url: 'https://atelier-morel.com/p/12', now: () => 1, budgetMs: null };
    const kinds = [(await readWithParts(doc, context)).pageKind];
    addTables({ languages: OTHER_LANGUAGES });
    doc.title = 'Carrières - Atelier Morel';
    doc.querySelector('h1')!.textContent = 'Carrières';
    kinds.push((await readWithParts(doc, context)).pageKind);
    expect(kinds[1]).toBe('careers');
  });

  it('a reader that did not arrive is an error, not an empty page', async () => {
    await expect(readWithParts(page('en'), { url: 'https://brightforge.com/', now: () => 1, budgetMs: null })).rejects.toThrow('site reader');
  });
});
