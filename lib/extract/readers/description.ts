/** What the company does, in its own words. */
import { fold } from '#lib/taxonomy/fold.ts';
import { type Found, found, foundIn } from '../finding.ts';
import type { Page } from '../page.ts';
import { ofOrganisation } from './organisation.ts';

const LEAST = 40;
const OWN_WORDS = 3;

/** What tools and themes write for an owner who wrote nothing. */
const NOBODYS_WORDS = /just another wordpress|\b(?:theme|template|starter|boilerplate) (?:for|based on|built (?:with|on)|by)\b|\b(?:generated|created|made|built) (?:by|with|using) (?:create|vite|next|nuxt|gatsby|hugo|jekyll|wix|webflow|squarespace|bootstrap|angular|react)|web site created using|\b(?:insert|add|enter|put) (?:your|a|the) (?:site )?description|description of (?:your|the) (?:site|page)|default description/i;

/** Words for people: no template variables, no repetition of the title, no bare list of keywords. */
function isProse(text: string, page: Page): boolean {
  const commas = text.split(',').length - 1;
  return text.length >= LEAST && !/[{}$<>]|\[\w+\]|lorem,? ipsum/i.test(text) && !NOBODYS_WORDS.test(text) && fold(text) !== fold(page.title) && commas < text.split(' ').length / 3;
}

export const structuredDescription = (page: Page): Found[] => ofOrganisation(page, 'description').filter(({ raw }) => isProse(raw, page));

const isOfCompany = ({ kind }: Page): boolean => kind === 'company-home' || kind === 'about';

/** A page's own description speaks of the company on the home and about pages; elsewhere of the page. */
export function metaDescription(page: Page): Found | null {
  if (!isOfCompany(page)) return null;
  const text = page.meta.get('description') ?? page.meta.get('og:description') ?? '';
  return isProse(text, page) ? found(text, { place: 'meta description', method: 'structured' }) : null;
}

/** First real paragraph of the main content. */
export function firstParagraph(page: Page): Found | null {
  if (!isOfCompany(page)) return null;
  const block = page.blocks.find(({ text, landmark, quoted, level, tag }) => tag === 'p' && level === 0 && !quoted && (landmark === 'main' || landmark === 'body') && text.length > 120 && isProse(text, page) && !/cookie/i.test(text));
  return block === undefined ? null : foundIn(block, block.text, { place: 'text', method: 'text' });
}

/** Behind the company's name or "we": what it is. */
const IS_A = /^,?\s(?:(?:is|are|'re|’re|est|sommes|es|somos|è|siamo|é|is een|är|er|jest)\s(?:an?|the|one of|une?|le|la|un[ao]?|uma?|en|ett|et|een)\s|(?:ist|sind)\s(?:ein|der|die|das|spezialist|hersteller|anbieter)|(?:entwickelt|vertreibt|fertigt|develops|manufactures|provides|offers)\s)/i;
const WE = ['we', 'wir', 'nous', 'vi', 'wij', 'noi'];

/** Sentences, on any page, that begin with the company's name, or on its own pages with "we", and say what it is: "Brightforge is a maker of…". */
export const ownWords = (names: (page: Page) => readonly string[]) => (page: Page): Found[] => {
  const openings = [...names(page).map((name) => name.toLowerCase()), ...(isOfCompany(page) ? WE : [])];
  const says = (text: string): boolean => {
    const start = text.slice(0, 80).toLowerCase();
    return text.length < 400 && openings.some((opening) => start.startsWith(opening) && IS_A.test(text.slice(opening.length)));
  };
  const described = [page.meta.get('description'), page.meta.get('og:description')].flatMap((text = '') =>
    sentences(text).filter((sentence) => says(sentence) && isProse(sentence, page)).flatMap((sentence) => found(sentence, { place: 'meta description', method: 'text' }) ?? []));
  const written = page.blocks
    .filter(({ quoted, landmark, text }) => !quoted && landmark !== 'nav' && text.length >= LEAST)
    .flatMap((block) => sentences(block.text.slice(0, 2000)).filter((sentence) => says(sentence) && isProse(sentence, page)).flatMap((sentence) => foundIn(block, sentence, { place: 'text', method: 'text' }) ?? []));
  const seen = new Set<string>();
  return [...described, ...written].filter(({ raw }) => !seen.has(raw) && seen.add(raw)).slice(0, OWN_WORDS);
};

const sentences = (text: string): string[] => text.split(/(?<=[.!?])\s+/);

/** Pages whose headings are of the company; those of a job or a release are of the job or the news. */
const OWN_HEADINGS: ReadonlySet<Page['kind']> = new Set<Page['kind']>(['company-home', 'about', 'contact', 'team', 'pricing']);

/** Short lines that name the business: the site's tag line in its header, the first heading of a home page, its name behind a copyright sign. */
export const taglines = (names: (page: Page) => readonly string[]) => (page: Page): Found[] => {
  const own = names(page).map((name) => name.toLowerCase());
  return page.blocks
    .filter(({ text, quoted, landmark, level, link }) => {
      const count = text.split(' ').length;
      if (quoted || count < 2 || count > 9 || text.length > 90) return false;
      if (text.includes('©')) return own.some((name) => text.toLowerCase().includes(name));
      return OWN_HEADINGS.has(page.kind) && level > 0 && link === null && (landmark === 'header' || (level === 1 && page.kind === 'company-home'));
    })
    .slice(0, 4)
    .flatMap((block) => foundIn(block, block.text.replace(/^.*©\s*(?:copyright)?[\s\d,–-]*/i, ''), { place: 'tag line', method: 'text' }) ?? []);
};
