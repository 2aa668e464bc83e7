/** Is this page an article, and is the site a publisher? Judged by marks any publisher leaves, never by names of sites. */
import { textOf, typesOf } from '../json-ld.ts';
import { type Block, type Page, type PageElement, hasRel } from '../page.ts';
import { fromTables } from '../tables.ts';
import { wholeWords } from './words.ts';

const ARTICLE_TYPES = new Set('NewsArticle ReportageNewsArticle AnalysisNewsArticle OpinionNewsArticle BackgroundNewsArticle ReviewNewsArticle LiveBlogPosting BlogPosting'.split(' '));
const PLAIN_ARTICLE = new Set(['Article', 'Report', 'ScholarlyArticle', 'AdvertiserContentArticle']);
export const DATED_PATH = /\/(?:19|20)\d\d\/(?:\d{1,2}|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\b|\/(?:19|20)\d{6}\b|\/(?:19|20)\d\d-\d\d-\d\d|[/-]\d{6,}(?:\.html?|\/|$)/;
const ARTICLE_PATH = /\/(?:blogs?|news|articles?|artikel|stor(?:y|ies)|posts?|magazine?|magazin|meldung(?:en)?|aktuelles?|nachrichten|actualites?|actus?|noticias?|notizie|noticia|nieuws|nyheter|nyheder|opinion|commentary|editorial|columns?|reviews?|press|press-releases?|newsroom|presse|pressemitteilung(?:en)?|pressemeldung(?:en)?|communiques?|comunicados?|insights|ratgeber|archives?)\/[^/]/i;
const comments = fromTables(({ articles }) => wholeWords(articles.comments));
const BYLINE = /^(?:(?:by|von|par|por|di|door|av|af|text|autor|author|written by|posted by|publié par|escrito por)[: ]\s?)(?:[\p{Lu}][\p{L}.'’-]+\s?){1,5}/u;
const sections = fromTables(({ articles }) => wholeWords(articles.sections));
const softSections = fromTables(({ articles }) => wholeWords(articles.softSections));
const magazine = fromTables(({ articles }) => wholeWords(articles.magazine));
const JOB_PATH = /\/(?:careers?|jobs?|vacanc(?:y|ies)|positions?|openings?|karriere|stellen?(?:angebote?|anzeigen?)?|offres?-d?-?emploi|recrutement|empleos?|vagas?|lavora-con-noi|vacatures?|stillinger|lediga-jobb|praca|kariera)\//i;
/** Paths of a company's standing pages: no article, whatever a plugin writes into the head. */
export const COMPANY_PATH =
  /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/)?(?:(?:about|company|unternehmen|ueber-uns|uber-uns|wir|team|people|leadership|management|contact|kontakt|imprint|impressum|legal|career|karriere|jobs?|pricing|preise|products?|produkte|services?|leistungen|solutions?|loesungen|platform|features|customers|kunden|partners?|qui-sommes-nous|contactez?-nous|equipe|nosotros|quienes-somos|contacto|chi-siamo|contatti|sobre|om-oss|om-os|over-ons)[^/]*\/?)+$/i;

/** The page's main headline: structured data, then `h1`, then the social title. */
export function headlineOf(page: Page): string {
  return page.once('headline', () => {
    const h1 = titleBlock(page)?.text ?? '';
    const og = page.meta.get('og:title') ?? '';
    const structured = articleNode(page);
    const headline = structured === null ? '' : textOf(structured, 'headline') || textOf(structured, 'Headline');
    return (h1.length > 15 && page.title.includes(h1.slice(0, 25)) ? h1 : '') || headline || og || h1 || page.title;
  });
}

/** The `h1` that shares most with the title; sites put their own name into an `h1` too. */
export function titleBlock(page: Page): Block | null {
  const heads = page.blocks.filter((block) => block.level === 1);
  const title = page.title.toLowerCase();
  return heads.find((block) => block.text.length > 3 && title.includes(block.text.toLowerCase().slice(0, 40))) ?? heads.at(-1) ?? null;
}

function articleNode(page: Page): Page['jsonLd'][number] | null {
  const news = page.jsonLd.filter((node) => typesOf(node).some((type) => ARTICLE_TYPES.has(type)));
  if (news.length === 1 || news.length === 2) return news[0] ?? null;
  // teasers are marked up too: the page's own is the one its title repeats
  const own = news.find((node) => textOf(node, 'headline').length > 10 && page.title.includes(textOf(node, 'headline').slice(0, 60)));
  if (own !== undefined) return own;
  const plain = page.jsonLd.filter((node) => typesOf(node).some((type) => PLAIN_ARTICLE.has(type)));
  return news.length === 0 && plain.length === 1 ? (plain[0] ?? null) : null;
}

const datedTime = (page: Page): PageElement | undefined =>
  page.tagged('time').find((el) => (el.has('datetime') && el.closest('article', 'main') !== null) || el.has('pubdate') || el.attribute('itemprop') === 'datePublished');
const datedJob = (page: Page): PageElement | undefined => page.having('itemprop').find((el) => el.attribute('itemprop') === 'datePosted' && (el.tag === 'time' || el.tag === 'meta'));

/** ISO day a release, a report or a job post gives as its own date; undefined without one, and on pages that stand for years. */
export function publishedAt(page: Page): string | undefined {
  if (page.kind !== 'press' && page.kind !== 'job-post') return undefined;
  return page.once('published-at', () => {
    const node = articleNode(page) ?? page.nodes('JobPosting')[0];
    const texts = [
      node === undefined ? '' : textOf(node, 'datePublished') || textOf(node, 'DatePublished') || textOf(node, 'datePosted'),
      ...['article:published_time', 'og:article:published_time', 'datepublished', 'date', 'dc.date.issued', 'dc.date', 'pubdate', 'publish-date'].map((name) => page.meta.get(name) ?? ''),
      dateOf(page.kind === 'press' ? datedTime(page) : datedJob(page)),
      /\/((?:19|20)\d\d)\/(\d\d)\/(\d\d)\//.exec(page.url.pathname)?.slice(1).join('-') ?? '',
    ];
    for (const text of texts) {
      const day = isoDay(text);
      if (day !== undefined) return day;
    }
    return undefined;
  });
}

const dateOf = (el: PageElement | undefined): string => el?.attribute('datetime') || el?.attribute('content') || '';

/** "2024-03-05T…" and "4/6/2016" (month first, as only American systems write it). Undefined for anything else. */
export function isoDay(text: string): string | undefined {
  const iso = /^(\d{4})-(\d\d)-(\d\d)/.exec(text.trim());
  if (iso !== null) return iso[0];
  const [, month = '', day = '', year = ''] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})/.exec(text.trim()) ?? [];
  return Number(month) >= 1 && Number(month) <= 12 && Number(day) <= 31 ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : undefined;
}

/** True on a publisher's site: its menu has a newspaper's sections, or its marks of a magazine. */
export function isPublisher(page: Page): boolean {
  return page.once('publisher', () => {
    if (page.nodes('NewsMediaOrganization', 'Newspaper').length > 0) return true;
    const hard = new Set<string>();
    const soft = new Set<string>();
    const marks = new Set<string>();
    for (const { text } of page.links) {
      if (text.length > 40) continue;
      for (const [pattern, seen] of [[sections(), hard], [softSections(), soft]] as const) {
        const section = pattern.exec(text)?.[0].toLowerCase();
        if (section !== undefined && text.length - section.length < 6) seen.add(section);
      }
      const mark = magazine().exec(text)?.[0].toLowerCase();
      if (mark !== undefined) marks.add(mark);
    }
    for (const { level, text } of page.blocks) {
      const mark = level > 0 && text.length < 40 ? magazine().exec(text)?.[0].toLowerCase() : undefined;
      if (mark !== undefined) marks.add(mark);
    }
    return hard.size >= 4 || (hard.size >= 2 && soft.size >= 2) || (hard.size > 0 && marks.size >= 2) || marks.size >= 3;
  });
}

const hasByline = (page: Page): boolean =>
  page.having('rel').some((el) => hasRel(el, 'author') || (hasRel(el, 'prev') && el.has('title'))) ||
  page.having('itemprop').some((el) => el.attribute('itemprop') === 'author') ||
  page.having('class').some((el) => /byline/i.test(el.attribute('class')) || (el.tag === 'body' && el.hasClass('single-post')));

/** How many marks of an article the page bears; three or more make one. Company pages with a plugin's "article" bear one or two. */
export function articleMarks(page: Page): number {
  return page.once('article-marks', () => {
    const { pathname } = page.url;
    if (pathname === '/' || page.nodes('JobPosting').length > 0) return 0;
    const node = articleNode(page);
    const type = node === null ? '' : typesOf(node).some((name) => ARTICLE_TYPES.has(name)) ? 'news' : 'plain';
    if ((COMPANY_PATH.test(pathname) || JOB_PATH.test(pathname)) && type !== 'news') return 0;
    const ogType = page.meta.get('og:type') ?? '';
    const has = (...names: string[]): boolean => names.some((name) => page.meta.has(name));
    const prose = page.blocks.reduce((sum, { text, tag, landmark }) => sum + (tag === 'p' && text.length > 120 && landmark !== 'footer' ? text.length : 0), 0);
    const head = titleBlock(page)?.index ?? 0;
    const nearTitle = page.blocks.slice(Math.max(0, head - 6), head + 14);
    const dated = DATED_PATH.test(pathname) ? 1 : 0;
    const inArticles = ARTICLE_PATH.test(pathname) ? 1 : 0;
    const byline =
      hasByline(page) || nearTitle.some(({ text }) => text.length < 120 && BYLINE.test(text)) ? 1 : 0;
    const commented = page.blocks.some(({ text }) => text.length < 60 && comments().test(text)) ? 1 : 0;
    const publisher = isPublisher(page) ? 2 : 0;
    const marks = [
      type === 'news' ? 3 : type === 'plain' ? 1 : 0,
      /article|blog/.test(ogType) ? 0.5 : 0,
      has('article:published_time', 'og:article:published_time', 'datepublished', 'publish-date', 'pubdate') ? 1 : 0,
      has('article:section', 'og:article:section', 'article:tag', 'news_keywords', 'og:article:author', 'article:author') ? 1 : 0,
      dated,
      inArticles,
      byline,
      nearTitle.some(({ el }) => el.closest('time') !== null || el.first(({ tag }) => tag === 'time') !== null) ? 1 : 0,
      commented,
      prose > 1200 ? 0.5 : 0,
      publisher,
    ].reduce<number>((sum, mark) => sum + mark, 0);
    // plugins write head marks on every page; only what readers or addresses show makes an article
    return type === 'news' || dated + inArticles + byline + commented + publisher > 0 ? marks : Math.min(marks, 2);
  });
}

export const ARTICLE = 3;
