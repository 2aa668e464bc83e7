// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Evidence } from '#lib/evidence/model.ts';
import { extract } from '#lib/extract/index.ts';
import { articleText } from '#lib/page/article.ts';
import { rows } from '../adapters/pages.ts';
import { PAGES } from '../fixtures.ts';
import { parse, people, texts } from '../read-page.ts';

const HTML = readFileSync(`${PAGES}press/positive-with-sidebar.html`, 'utf8');
const URL_OF_IT = 'https://metalcourier.com/2026/09/21/brightforge-opens-essen-office';
const OTHERS = /Korvela|\$40 million|120 jobs|Petra Lund/;

const readPage = (doc: Document, article?: () => Promise<string>): Promise<Evidence> =>
  extract({ url: URL_OF_IT, html: doc.documentElement.outerHTML, cut: false }, { now: () => Date.UTC(2026, 10, 22), budgetMs: null, article: article ?? (() => Promise.resolve(articleText(doc))) });
const told = ({ findings }: Evidence): string => JSON.stringify(findings);

describe('a report beside teasers of other companies', () => {
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

  const WHOLE = ['$12 million', '$12 million in a Series A round', '$40 million', '$40 million in a Series C round'];

  it.each<[string, (() => Promise<string>)?]>([
    ['nobody tells the article apart', () => Promise.resolve('')],
    ['the article is hardly a text', () => Promise.resolve('Brightforge raises.')],
    ['the article found does not name the subject', () => Promise.resolve('Slag prices rose again. '.repeat(40))],
  ])('is read whole where %s', async (_, article) => {
    const evidence = await readPage(parse(HTML), article);
    expect(texts(evidence, 'funding')).toEqual(WHOLE);
    expect(people(evidence)).toContain('Petra Lund: CFO');
    expect(rows(evidence)).toEqual([1]);
  });

  it('is read whole where the page is too large for one stretch', async () => {
    const evidence = await readPage(parse(HTML.replace('</body>', `${'<i></i>'.repeat(1000)}</body>`)));
    expect(texts(evidence, 'funding')).toEqual(WHOLE);
  });

  it('loses only the narrowing where telling it apart breaks, and says so', async () => {
    const evidence = await readPage(parse(HTML), () => Promise.reject(new Error('no')));
    expect(texts(evidence, 'funding')).toEqual(WHOLE);
    expect(evidence.diagnostics).toEqual([{ rule: 'article', message: 'Error: no' }]);
  });

  it('is the only kind of page of which the article is asked for', async () => {
    let asked = 0;
    const article = (): Promise<string> => Promise.resolve(((asked += 1), ''));
    await extract({ url: 'https://brightforge.dev/', html: '<html><body><h1>Brightforge</h1><p>We make software for foundries.</p><footer>© Brightforge Ltd</footer></body></html>', cut: false }, { now: () => 0, budgetMs: null, article });
    expect(asked).toBe(0);
    await readPage(parse(HTML), article);
    expect(asked).toBe(1);
  });
});
