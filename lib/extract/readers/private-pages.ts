/** Manuals and private journals, told by what they show where neither address nor generator gives them away. */
import { textsOf, typesOf } from '../json-ld.ts';
import type { Page } from '../page.ts';
import { ARTICLE, DATED_PATH, articleMarks } from './articles.ts';
import { fold } from './releases.ts';
import { wholeWords } from './words.ts';

const EDIT_LINK = /^(?:edit (?:this )?(?:page|on git(?:hub|lab))|edit this page on .{2,20}|improve this (?:page|doc)|suggest (?:an )?edits?|diese seite bearbeiten|seite bearbeiten|modifier cette page|editar esta página|view (?:page )?source|report an issue with this page)$/i;
const TURN_PAGE = /^(?:[←→«»‹›\s]*)(?:next|previous|prev|weiter|zurück|suivant|précédent|siguiente|anterior)(?:[:\s].{0,60})?(?:[←→«»‹›\s]*)$/i;
const ON_THIS_PAGE = /^(?:on this page|table of contents|in this article|contents|auf dieser seite|inhaltsverzeichnis|sur cette page|en esta página)$/i;

/** Code samples with the furniture of a manual around them. */
export function isManualText(page: Page): boolean {
  const samples = page.doc.querySelectorAll('pre').length;
  if (samples === 0 || page.url.pathname === '/') return false;
  const edit = page.links.some(({ text }) => EDIT_LINK.test(text));
  const turns = page.links.filter(({ text }) => TURN_PAGE.test(text)).length > 1 || page.doc.querySelector('link[rel="next"], link[rel="prev"]') !== null;
  const contents = page.blocks.some(({ text }) => ON_THIS_PAGE.test(text));
  return edit || (samples > 1 && (turns || contents)) || (turns && contents);
}

/** Words of a site that sells: one keeps a site with a person's name a business. */
const BUSINESS = wholeWords(
  'pricing|prices|services|products?|solutions?|careers?|jobs|customers|clients|case studies|book a (?:demo|call)|hire me|consulting|workshops|shop|impressum|preise|leistungen|produkte|kunden|referenzen|karriere|beratung|angebot|tarifs|prestations|produits|clientèle|servicios|productos|precios|servizi|prodotti|diensten|tjenester|tjänster|ltd|llc|inc|gmbh',
);
const POSTS_MIN = 5;

/** The person the site belongs to, where the site bears that name. */
function ownerName(page: Page): string {
  const label = fold(page.url.hostname.replace(/^www\./, '').split('.')[0] ?? '');
  const site = fold(page.meta.get('og:site_name') ?? page.title.split(/\s[|–—·-]\s/).at(-1) ?? '');
  const people = page.jsonLd.filter((node) => typesOf(node).includes('Person')).flatMap((node) => textsOf(node, 'name'));
  const named = [...people, page.meta.get('author') ?? '', page.meta.get('article:author') ?? ''];
  return named.find((name) => /^\S+(?:\s\S+){1,3}$/.test(name) && [label, site].includes(fold(name))) ?? '';
}

/** A private person's journal: a site under a person's own name, or a list of dated posts, with nothing to sell. */
export function isJournal(page: Page): boolean {
  // an article is judged by what it reports
  if (articleMarks(page) >= ARTICLE) return false;
  const menu = page.links.filter(({ text, landmark }) => text.length < 40 && landmark !== 'main');
  if (menu.some(({ text }) => BUSINESS.test(text)) || page.nodes('Organization', 'Corporation', 'LocalBusiness').length > 0) return false;
  if (ownerName(page) !== '') return true;
  const posts = new Set(page.links.filter(({ href, text }) => text.length > 12 && DATED_PATH.test(href)).map(({ href }) => href));
  return posts.size >= POSTS_MIN || (articleMarks(page) >= 2 && /^(?:[/])(?:posts?|blog|weblog|journal|diary|notes)\//i.test(page.url.pathname));
}
