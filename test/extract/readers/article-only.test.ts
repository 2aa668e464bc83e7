// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { ARTICLE_ELEMENTS_MAX, addArticleReader, articleReader } from '#lib/extract/article.ts';
import { readArticle } from '#lib/extract/readability.ts';
import type { Evidence } from '#lib/evidence/model.ts';
import { extract } from '../all-parts.ts';
import { rows } from '../adapters/pages.ts';
import { PAGES } from '../fixtures.ts';
import { parse, people, texts } from '../read-page.ts';

const HTML = readFileSync(`${PAGES}press/positive-with-sidebar.html`, 'utf8');
const URL_OF_IT = 'https://metalcourier.com/2026/09/21/brightforge-opens-essen-office';
const OTHERS = /Korvela|\$40 million|120 jobs|Petra Lund/;

const readPage = (doc: Document): Promise<Evidence> => extract(doc, { url: URL_OF_IT, now: () => Date.UTC(2026, 10, 22), budgetMs: null });
const told = ({ findings }: Evidence): string => JSON.stringify(findings);

const notBrought = (): void => {
  for (const symbol of Object.getOwnPropertySymbols(globalThis)) {
    if (symbol.description === 'leadlight.reader-article') Reflect.deleteProperty(globalThis, symbol);
  }
};

describe('a report beside teasers of other companies', () => {
  afterEach(() => addArticleReader(readArticle));

  it('tells of its subject alone', async () => {
    const evidence = await readPage(parse(HTML));
    expect([evidence.pageKind, evidence.adapter, evidence.diagnostics]).toEqual(['press', 'press', []]);
    expect(texts(evidence, 'funding')).toEqual(['$12 million', '$12 million in a Series A round']);
    expect(people(evidence)).toEqual(['Nell Ashby: CEO', 'Omar Field: CTO']);
    expect(rows(evidence)).toEqual([1]);
    expect(told(evidence)).not.toMatch(OTHERS);
  });

  it.each<[string, (html: string, box: string) => string]>([
    ['in a column without a name', (html, box) => html.replace('<div class="story">', '<div>').replace('<div class="footer-links">', `${box}<div class="footer-links">`)],
    ['before the story', (html, box) => html.replace('<div class="story">', `${box}<div class="story">`)],
    ['between its paragraphs', (html, box) => html.replace('<p>The office in Essen', `${box}<p>The office in Essen`)],
    ['right after it', (html, box) => html.replace('for auditors.</p>', `for auditors.</p>${box}`)],
  ])('leaves out teasers that stand %s', async (_, place) => {
    const [start, end] = [HTML.indexOf('<div class="sidebar'), HTML.indexOf('</div>\n<div class="footer-links">')];
    const box = HTML.slice(start, end).replace('sidebar related-stories', 'col-4');
    const html = place(HTML.slice(0, start) + HTML.slice(end), box);
    expect(html).toContain('Korvela');
    const evidence = await readPage(parse(html));
    expect(texts(evidence, 'funding')).toContain('$12 million in a Series A round');
    expect(people(evidence)).toEqual(['Nell Ashby: CEO', 'Omar Field: CTO']);
    expect(told(evidence)).not.toMatch(OTHERS);
  });

  it('keeps the headline, though it is no part of the article’s text', async () => {
    const evidence = await readPage(parse(HTML));
    expect(evidence.findings).toContainEqual(expect.objectContaining({ field: 'trigger', place: 'headline', hints: expect.objectContaining({ row: 1 }) as object }));
  });

  it('quotes the page itself', async () => {
    const doc = parse(HTML);
    const { findings } = await readPage(doc);
    const [funding] = findings.filter(({ field }) => field === 'funding');
    expect(doc.body.textContent).toContain(`${funding?.quote.prefix}${funding?.quote.exact}${funding?.quote.suffix}`);
  });

  it('stays as it is', async () => {
    const doc = parse(HTML);
    const before = doc.documentElement.outerHTML;
    await readPage(doc);
    expect(doc.documentElement.outerHTML).toBe(before);
  });

  it.each<[string, () => Document]>([
    ['the part was not brought', () => (notBrought(), parse(HTML))],
    ['the page is too large for one stretch', () => parse(HTML.replace('</body>', `${'<i></i>'.repeat(ARTICLE_ELEMENTS_MAX)}</body>`))],
    ['the article is hardly a text', () => (addArticleReader(() => 'Brightforge raises.'), parse(HTML))],
    ['the article found does not name the subject', () => (addArticleReader(() => 'Slag prices rose again. '.repeat(40)), parse(HTML))],
    ['a form is named like a method', () => parse(HTML.replace('</body>', '<form name="cloneNode"></form></body>'))],
  ])('is read whole where %s', async (_, make) => {
    const doc = make();
    if (doc.forms.length > 0) Object.defineProperty(doc, 'cloneNode', { value: doc.forms[0] });
    const evidence = await readPage(doc);
    expect(texts(evidence, 'funding')).toEqual(['$12 million', '$12 million in a Series A round', '$40 million', '$40 million in a Series C round']);
    expect(people(evidence)).toContain('Petra Lund: CFO');
    expect(rows(evidence)).toEqual([1, 9]);
  });

  it('loses only the narrowing where the library throws, and says so', async () => {
    notBrought();
    const whole = await readPage(parse(HTML));
    addArticleReader(() => { throw new Error('no'); });
    const evidence = await readPage(parse(HTML));
    expect(evidence.findings).toEqual(whole.findings);
    expect(evidence.diagnostics).toEqual([{ rule: 'article-only', message: 'Error: no' }]);
  });

  it('is the only kind of page the library reads', async () => {
    let asked = 0;
    const read = articleReader();
    addArticleReader((doc) => ((asked += 1), read?.(doc) ?? ''));
    await extract(parse('<h1>Brightforge</h1><p>We make software for foundries.</p><footer>© Brightforge Ltd</footer>'), { url: 'https://brightforge.dev/', now: () => 0, budgetMs: null });
    expect(asked).toBe(0);
    await readPage(parse(HTML));
    expect(asked).toBe(1);
  });
});
