/** What kind of company page this is, by what its address, title, headings and contents say. */
import { fold } from '#lib/taxonomy/fold.ts';
import { textOf } from './json-ld.ts';
import { type NamedPage, applyPhrases, pagesByPhrase } from './language/index.ts';
import type { Page } from './page.ts';
import { invitesEmployers } from './readers/for-employers.ts';
import { isJobTitle } from './readers/titles.ts';

export type CompanyPageKind = 'company-home' | 'about' | 'contact' | 'team' | 'careers' | 'job-post' | 'pricing' | 'press';

const KIND_OF: Readonly<Record<NamedPage, CompanyPageKind>> = {
  home: 'company-home',
  about: 'about',
  contact: 'contact',
  team: 'team',
  careers: 'careers',
  pricing: 'pricing',
  press: 'press',
};

/** "(m/w/d)" and its relatives: only job posts carry them. */
const GENDER_MARK = /\((?:[mwfdxhkv]|all genders|gn|div\.?|d\.)(?:\s?[/|,*]\s?(?:[mwfdxhkv]|div\.?|a|\*)){0,3}\)|\b[mwf]\s?\/\s?[wmf]\s?\/\s?[dx]\b|\(all genders\)/i;
const LANGUAGE = '(?:en|de|fr|es|it|pt|nl|sv|se|no|nb|nn|da|dk|fi|pl|cs|cz|sk|hu|ro|bg|el|gr|tr|ru|uk|ja|jp|zh|cn|ko|kr|ar|he|hi|th|vi|id|us|gb|ca|au|at|ch|be|br|mx|in)';
const LOCALE = new RegExp(`^${LANGUAGE}$|^${LANGUAGE}[-_][a-z]{2}$|^[a-z]{2}[-_]${LANGUAGE}$|^zh-han[st]$`, 'i');
const VERSION = /^v?\d+(?:\.\d+){0,3}$|^latest$|^stable$/i;

/** Path segments in words: "/en/ueber-uns/Our_Team.html" is ["ueber uns", "our team"]. Languages and versions are left out. */
function pathWords(url: URL): string[] {
  return url.pathname
    .split('/')
    .map((segment) => decoded(segment).replace(/\.[a-z]{2,5}$/i, '').replace(/[,;].*$/, ''))
    .filter((segment) => segment !== '' && !LOCALE.test(segment) && !VERSION.test(segment))
    .map((segment) => fold(segment.replace(/([a-z])([A-Z])/g, '$1 $2')));
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/** Title in its parts: "Contact | Brightforge – Steel" is three. */
export const titleParts = (title: string): string[] =>
  title
    .split(/\s+[|–—·•»«:/-]{1,2}\s+|\s*[|｜»«·•]\s*|:{1,2}\s+|\s+-\s*$|^\s*-\s+/)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** True at the root, a language's root, or an index page there. */
function isHome(page: Page): boolean {
  const { url } = page;
  if (/[?&](?:p|page_id|id|s|q|cat)=/.test(url.search)) return false;
  if (isTranslatedRoot(page)) return true;
  const site = siteLabel(url);
  const left = pathWords(url).filter((words) => words.replace(/ /g, '') !== site && !(pagesByPhrase().get(words)?.includes('home') ?? false));
  return left.length === 0 && !url.pathname.split('/').some((segment) => VERSION.test(segment) && segment !== '');
}

/** "/schweiz/" is a home page when its own list of translations (`hreflang`) says so: it names this address and the root. */
function isTranslatedRoot(page: Page): boolean {
  const paths = [...page.alternates.values()].flatMap((address) => {
    try {
      const url = new URL(address, page.url);
      return url.hostname === page.url.hostname ? [url.pathname.replace(/\/$/, '')] : [];
    } catch {
      return [];
    }
  });
  return paths.includes('') && paths.includes(page.url.pathname.replace(/\/$/, ''));
}

const COUNTRY_SECOND_LEVEL = /\.(?:com?|org|net|gov|edu|ac|gob|ltd|plc|or|ne)\.[a-z]{2}$/;

/** The name a site is registered under, letters and digits only: "www.bright-forge.co.uk" is "brightforge". */
export function siteLabel(url: URL): string {
  const host = url.hostname.toLowerCase().replace(/\.$/, '');
  const labels = host.split('.');
  const own = labels.length > 2 && COUNTRY_SECOND_LEVEL.test(host) ? labels[labels.length - 3] : labels[labels.length - 2];
  return fold(own ?? host).replace(/ /g, '');
}

/** Kinds a phrase names: as a whole 3; at its start or end, and at least half of the text, 2. */
function kindsOf(text: string): Map<NamedPage, number> {
  const kinds = new Map<NamedPage, number>();
  const phrase = fold(text);
  const words = phrase.split(' ');
  if (phrase === '' || words.length > 7) return kinds;
  const note = (candidate: string, weight: number): void => {
    for (const kind of pagesByPhrase().get(candidate) ?? []) kinds.set(kind, Math.max(kinds.get(kind) ?? 0, weight));
  };
  note(phrase, 3);
  if (kinds.size > 0) return kinds;
  for (let size = words.length - 1; size >= Math.max(1, words.length - 3); size--) {
    const startAndEnd = [words.slice(0, size).join(' '), words.slice(words.length - size).join(' ')];
    for (const part of startAndEnd) if (part.length > 3 && part.length * 2 >= phrase.length) note(part, 2);
    if (kinds.size > 0) return kinds;
  }
  return kinds;
}

/** "Working at Bright Forge" on brightforge.com is "working at"; the name alone stays. */
function withoutOwner(text: string, site: string): string {
  const words = fold(text).split(' ');
  for (let from = 1; from < words.length; from++) if (words.slice(from).join('') === site) return words.slice(0, from).join(' ');
  return text;
}

/** The kind most places agree on; null where none names it. Home is decided by `isHome` alone. */
function namedKind(page: Page): CompanyPageKind | null {
  const votes = new Map<CompanyPageKind, number>();
  const site = siteLabel(page.url);
  const vote = (text: string, weight: number): void => {
    for (const [named, strength] of kindsOf(withoutOwner(text, site))) {
      if (named === 'home') continue;
      const kind = KIND_OF[named];
      votes.set(kind, (votes.get(kind) ?? 0) + weight * strength);
    }
  };
  const path = pathWords(page.url);
  const last = path.at(-1);
  if (last !== undefined) vote(last, 2);
  for (const section of path.slice(0, -1)) vote(section, 0.5);
  for (const part of titleParts(page.title)) vote(part, 1);
  for (const heading of headlines(page)) vote(heading, 1);
  const current = page.having('aria-current').find((el) => el.attribute('aria-current') === 'page');
  if (current !== undefined) vote(current.text(80), 0.5);
  let best: CompanyPageKind | null = null;
  for (const [kind, weight] of votes) if (weight >= 2 && (best === null || weight > (votes.get(best) ?? 0))) best = kind;
  return best;
}

/** First level-one headings, or the first heading where there are none. */
export function headlines(page: Page): string[] {
  const ones = page.blocks.filter((block) => block.level === 1).slice(0, 2);
  const first = page.blocks.find((block) => block.level > 0 && block.level < 4 && block.landmark !== 'footer' && block.landmark !== 'nav');
  return (ones.length > 0 ? ones : first === undefined ? [] : [first]).map((block) => block.text);
}

/** Headings and buttons of a job post on the page: "Your profile", "Apply now". */
const applySigns = (page: Page): number =>
  new Set(page.blocks.filter((block) => block.text.length < 60 && block.landmark !== 'nav').map((block) => fold(block.text)).filter((text) => applyPhrases().has(text))).size;

/** One role, by structured data, by a gender mark, by its place under the careers pages, or by what a job post says. */
function isJobPost(page: Page, named: CompanyPageKind | null): boolean {
  const postings = page.nodes('JobPosting');
  const segments = page.url.pathname.split('/').filter((segment) => segment !== '').map(decoded);
  const path = pathWords(page.url);
  const number = /^\d+$/.test(segments.at(-1) ?? '');
  const under = (number ? path : path.slice(0, -1)).some((words) => kindsOf(words).get('careers') === 3);
  const lastIsSection = !number && [...kindsOf(path.at(-1) ?? '').values()].includes(3);
  const headings = page.blocks.filter(({ level, landmark }) => level > 0 && level < 4 && landmark !== 'nav' && landmark !== 'footer');
  const marked = headings.filter(({ text }) => GENDER_MARK.test(text)).length;
  const role = [...headlines(page), ...titleParts(page.title)].some((text) => isJobTitle(text));
  const signs = applySigns(page);
  if (postings.length === 1 && (!lastIsSection || headlines(page).some((text) => fold(text) === fold(textOf(postings[0] ?? {}, 'title'))))) return true;
  if (under && !lastIsSection) return marked === 1 || role || signs >= 1;
  if (lastIsSection) return false;
  return (marked === 1 && signs >= 1) || (GENDER_MARK.test(page.title) && named !== 'careers') || (signs >= 4 && named !== 'careers');
}

/** Kind of a page on a company's site; null where nothing names it. Needs the page read. */
export function companyPageKind(page: Page): CompanyPageKind | null {
  if (isHome(page)) return 'company-home';
  const named = namedKind(page);
  if (isJobPost(page, named)) return 'job-post';
  if (named === 'careers' && [page.title, ...headlines(page)].some(invitesEmployers)) return null;
  if (named !== null) return named;
  const types = page.jsonLd.flatMap((node) => String(node['@type']));
  if (types.includes('AboutPage')) return 'about';
  if (types.includes('ContactPage')) return 'contact';
  return (page.root?.attribute('itemtype') ?? '').endsWith('/AboutPage') ? 'about' : null;
}
