/** Manuals and private journals, told by what they show where neither address nor generator gives them away. */
import { textsOf, typesOf } from '../json-ld.ts';
import { companyPageKind } from '../page-kind.ts';
import { type Page, hasRel } from '../page.ts';
import { ARTICLE, DATED_PATH, articleMarks } from './articles.ts';
import { copyrightHolders } from './company-name.ts';
import { legalNameIn } from './legal-form.ts';
import { isPersonName, withoutNickname } from './person-name.ts';
import { fold } from './releases.ts';
import { wholeWords } from './words.ts';

const EDIT_LINK = /^(?:edit (?:this )?(?:page|on git(?:hub|lab))|edit this page on .{2,20}|improve this (?:page|doc)|suggest (?:an )?edits?|diese seite bearbeiten|seite bearbeiten|modifier cette page|editar esta página|view (?:page )?source|report an issue with this page)$/i;
const TURN_PAGE = /^(?:[←→«»‹›\s]*)(?:next|previous|prev|weiter|zurück|suivant|précédent|siguiente|anterior)(?:[:\s].{0,60})?(?:[←→«»‹›\s]*)$/i;
const ON_THIS_PAGE = /^(?:on this page|table of contents|in this article|contents|auf dieser seite|inhaltsverzeichnis|sur cette page|en esta página)$/i;

/** Code samples with the furniture of a manual around them. */
export function isManualText(page: Page): boolean {
  const samples = page.tagged('pre').length;
  if (samples === 0 || page.url.pathname === '/') return false;
  const edit = page.links.some(({ text }) => EDIT_LINK.test(text));
  const turns = page.links.filter(({ text }) => TURN_PAGE.test(text)).length > 1 || [...page.tagged('link'), ...page.tagged('a')].some((el) => hasRel(el, 'next') || hasRel(el, 'prev'));
  const contents = page.blocks.some(({ text }) => ON_THIS_PAGE.test(text));
  return edit || (samples > 1 && (turns || contents)) || (turns && contents);
}

/** Words of a site that sells: one keeps a site with a person's name a business. */
const BUSINESS = wholeWords(
  'pricing|prices|services|products?|use cases|features|contact sales|free trial|get started|solutions?|careers?|jobs|customers|clients|case studies|book a (?:demo|call)|hire me|consulting|workshops|shop|impressum|preise|leistungen|produkte|kunden|referenzen|karriere|beratung|angebot|tarifs|prestations|produits|clientèle|soluciones|servicios|productos|precios|empleo|lösungen|unternehmen|servizi|prodotti|soluzioni|serviços|diensten|tjenester|tjänster|ltd|llc|inc|gmbh',
);
const POSTS_MIN = 5;

/** What private persons' sites lack: a register, a telephone, a page among companies, jobs, prices, a press room. */
const COMPANY_LINK = /^tel:|linkedin\.com\/company\/|xing\.com\/(?:pages|compan)/i;
const COMPANY_KINDS: ReadonlySet<string | null> = new Set(['careers', 'job-post', 'pricing', 'press']);

function isBusiness(page: Page): boolean {
  if (page.nodes('Organization', 'Corporation', 'LocalBusiness', 'Product', 'SoftwareApplication').length > 0) return true;
  if (page.links.some(({ href, text, landmark }) => COMPANY_LINK.test(href) || (landmark !== 'main' && text.length < 40 && BUSINESS.test(text)))) return true;
  return page.blocks.some(({ text, landmark }) => landmark === 'footer' && text.length < 300 && legalNameIn(text) !== null) || COMPANY_KINDS.has(companyPageKind(page));
}

/** "Hi, I'm Mira", "Über mich": the site speaks as one person. */
const ONE_PERSON = wholeWords(
  "(?:hi|hello|hey)[,!.]? (?:i[’']m|i am|my name is)|about me|i[’']m \\p{Lu}\\p{L}+[.,]|my (?:blog|homepage|personal (?:site|website|page))|\\p{L}+[’']s (?:homepage|blog|personal (?:site|website|page))|über mich|ich bin|mein blog|à propos de moi|je suis|sobre mí|soy|chi sono|mi chiamo|sobre mim|over mij|ik ben|om mig|om meg|jag är|jeg er|o mnie",
);

/** The person the site belongs to, where the site bears that name; a name in the copyright line counts where one person speaks. */
function ownerName(page: Page): string {
  const labels = page.url.hostname.split('.').slice(0, -1).map(fold);
  const site = fold(withoutNickname((page.meta.get('og:site_name') ?? page.title.split(/\s[|–—·-]\s/).at(-1) ?? '').trim()));
  const people = page.jsonLd.filter((node) => typesOf(node).includes('Person')).flatMap((node) => textsOf(node, 'name'));
  const named = [...people, page.meta.get('author') ?? '', page.meta.get('article:author') ?? ''].map(withoutNickname).filter(isPersonName);
  const stated = named.find((name) => [...labels, site].includes(fold(name)));
  if (stated !== undefined) return stated;
  const speaks = [page.meta.get('description') ?? '', ...page.blocks.slice(0, 12).map(({ text }) => text)].some((text) => text.length < 200 && ONE_PERSON.test(text));
  const bears = (name: string): boolean => [...labels, site].includes(fold(name)) || name.split(' ').some((word) => word.length > 3 && labels.includes(fold(word)));
  return speaks ? (copyrightHolders(page).find((name) => isPersonName(name) && bears(name)) ?? '') : '';
}

/** A private person's journal: a site under a person's own name, or a list of dated posts, with nothing to sell. */
export function isJournal(page: Page): boolean {
  // an article is judged by what it reports
  if (articleMarks(page) >= ARTICLE || isBusiness(page)) return false;
  if (ownerName(page) !== '') return true;
  const posts = new Set(page.links.filter(({ href, text }) => text.length > 12 && DATED_PATH.test(href)).map(({ href }) => href));
  return posts.size >= POSTS_MIN || (articleMarks(page) >= 2 && /^(?:[/])(?:posts?|blog|weblog|journal|diary|notes)\//i.test(page.url.pathname));
}
