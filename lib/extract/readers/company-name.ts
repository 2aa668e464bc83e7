/**
 * Name of the site's owner, by a vote: no single trace on a page is safe (titles hold slogans, structured data is left from a
 * theme, footers name agencies), so traces are weighed, and those that match the site's address count more.
 */
import { fold } from '#lib/taxonomy/fold.ts';
import { type Found, found } from '../finding.ts';
import { textOf } from '../json-ld.ts';
import { copyrightWords, pagesByPhrase } from '../language/index.ts';
import { type CompanyPageKind, companyPageKind, headlines, siteLabel, titleParts } from '../page-kind.ts';
import type { Page, PageElement } from '../page.ts';
import { headlineEvent } from './headlines.ts';
import { withoutHomeWords } from './home-words.ts';
import { legalNameIn, withoutLegalForm } from './legal-form.ts';
import { ownOrganisation, thingsOf } from './organisation.ts';
import { isPersonName, withoutNickname } from './person-name.ts';
import { spelledOut } from './spelled-out.ts';

interface Trace {
  text: string;
  /** Votes of one source count once per name. */
  source: string;
  weight: number;
  place: string;
  method: Found['method'];
}

const NAME_MAX = 60;
const WORDS_MAX = 6;
/** Traces that are weighed; every name is held against every other. */
const TRACES_MAX = 300;
/** Least weight of a name that is claimed: one clear trace, or several weak ones. */
const ENOUGH = 3;

const squashed = (text: string): string => fold(withoutLegalForm(text).replace(/&/g, ' and ')).replace(/ /g, '');
const wordsOf = (text: string): string[] => fold(withoutLegalForm(text)).split(' ');

export interface NameVote {
  name: string;
  /** Votes for it. */
  weight: number;
  traces: readonly Trace[];
}

/** The winner; null when no name has enough votes. */
export const companyNameVote = (page: Page): NameVote | null => page.once('company-name', vote);

/** Names the owner goes by on this page, for readers that must tell "us" from others. */
export const ownNames = (page: Page): readonly string[] => {
  const winner = companyNameVote(page);
  return winner === null ? [] : [winner.name, withoutLegalForm(winner.name)];
};

export const companyNames = (page: Page): Found[] => {
  const winner = companyNameVote(page);
  if (winner === null) return [];
  return winner.traces.flatMap(({ place, method }) => found(winner.name, { place, method }) ?? []).filter((one, index, list) => list.findIndex((other) => other.method === one.method) === index);
};

function vote(page: Page): NameVote | null {
  const label = siteLabel(page.url);
  const traces = tracesOf(page, label).slice(0, TRACES_MAX).flatMap((trace) => {
    const text = withoutHomeWords(trace.text.replace(/[®™©]/g, '')).replace(/^[\s"'“”„,.:;–-]+|[\s"'“”,:;–-]+$/g, '').replace(SITE_WORD, '').trim();
    return isNameLike(text) ? [{ ...trace, text }] : [];
  });
  const groups = new Map<string, Trace[]>();
  for (const trace of traces) {
    const key = squashed(trace.text);
    if (key.length > 0) groups.set(key, [...(groups.get(key) ?? []), trace]);
  }
  let best: NameVote | null = null;
  let bestScore = 0;
  for (const [key, group] of groups) {
    const own = sum(group);
    let near = 0;
    for (const [other, others] of groups) if (other !== key && startsAlike(group[0]?.text ?? '', others[0]?.text ?? '')) near += sum(others) / 3;
    const text = group[0]?.text ?? '';
    const site = Math.max(likeness(key, text, label), likeness(squashed(spelledOut(text)), spelledOut(text), label));
    const score = own + Math.min(near, 2) + site;
    if (site < 2 && isPersonName(withoutNickname(group[0]?.text ?? '')) && isPrivate(page)) continue;
    if (own + site >= ENOUGH && score > bestScore) {
      bestScore = score;
      best = { name: spelling(group), weight: score, traces: group.toSorted((a, b) => b.weight - a.weight) };
    }
  }
  return best;
}

/** Pages private persons do not have. */
const BUSINESS_KINDS: ReadonlySet<CompanyPageKind | null> = new Set<CompanyPageKind | null>(['team', 'careers', 'job-post', 'pricing', 'press']);

/** A person's name in the footer of a private page is no company; a business answers the telephone, and shows its team, jobs or prices. */
const isPrivate = (page: Page): boolean => !page.links.some(({ href }) => /^tel:/i.test(href)) && ownOrganisation(page) === null && !BUSINESS_KINDS.has(companyPageKind(page));

const sum = (traces: readonly Trace[]): number => {
  const bySource = new Map<string, number>();
  for (const { source, weight } of traces) bySource.set(source, Math.max(bySource.get(source) ?? 0, weight));
  return [...bySource.values()].reduce((total, weight) => total + weight, 0);
};

/** One name opens the other, word by word: "Harbour" and "Harbour Analytics". */
function startsAlike(a: string, b: string): boolean {
  const [short, long] = [wordsOf(a), wordsOf(b)].toSorted((x, y) => x.length - y.length);
  return short !== undefined && long !== undefined && short.length < long.length && short.every((word, index) => word === long[index]);
}

/** How far a name's letters are those of the site's address, 0 to 3. */
function likeness(key: string, name: string, label: string): number {
  if (key === label) return 3;
  if (key.length >= 4 && (label.startsWith(key) || label.endsWith(key))) return 2.5;
  if (label.length >= 4 && key.startsWith(label)) return 2;
  if (key.length >= 5 && label.includes(key)) return 1.5;
  const words = wordsOf(name);
  const initials = words.map((word) => word.charAt(0)).join('');
  if (initials.length >= 3 && (label === initials || label.startsWith(initials))) return 1.5;
  const firstWord = words[0] ?? '';
  if (firstWord.length >= 4 && label.startsWith(firstWord)) return 1.5;
  return sharedStart(key, label) >= 5 ? 1 : 0;
}

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < Math.min(a.length, b.length) && a[length] === b[length]) length++;
  return length;
}

/** The spelling most traces use; with equal votes the one that is not all capitals or all small. */
function spelling(group: readonly Trace[]): string {
  const counts = new Map<string, number>();
  for (const { text, weight } of group) {
    const bare = withoutLegalForm(text);
    const mixed = bare !== bare.toLowerCase() && (bare !== bare.toUpperCase() || bare.length <= 4);
    counts.set(bare, (counts.get(bare) ?? 0) + weight + (mixed ? 1 : 0));
  }
  return [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best), ['', -1] as [string, number])[0];
}

/** "Brightforge Blog" is the blog of Brightforge. */
const SITE_WORD = /\s(?:blog|website|web ?site|homepage|official (?:web)?site|site web|newsroom|press room|careers?|jobs|karriere|docs|help center|community)$/i;
const NO_NAME = /^(?:(?:the )?authors?|the .{1,30} project|.{0,40}\b(?:contributors|developers|authors)|year name of author|logo|image|home ?page|website|web ?site|site|menu|untitled|new page|index|default|company|your company|blog|hello world|brand|banner|icon|header|footer|img|picture|\d+)$/i;

function isNameLike(text: string): boolean {
  const words = text.split(/\s+/);
  if (text.length < 2 || text.length > NAME_MAX || words.length > WORDS_MAX || !/\p{L}/u.test(text)) return false;
  if (NO_NAME.test(text) || !/^[\p{L}\p{N}]/u.test(text) || /[<>{}@$]|https?:|\.(?:png|jpe?g|svg|gif|html?|php)\b|\d{5}/i.test(text) || /[.!?]\s+\S|[!?…]$/.test(text)) return false;
  // "Forma opens a plant" tells of Forma and is not its name
  return !pagesByPhrase().has(fold(text)) && (words.length < 3 || headlineEvent(text) === null);
}

function tracesOf(page: Page, label: string): Trace[] {
  const traces: Trace[] = [];
  const add = (text: string | undefined, source: string, weight: number, place: string, method: Found['method']): void => {
    if (text !== undefined && text !== '') traces.push({ text, source, weight, place, method });
  };
  const organisation = ownOrganisation(page);
  if (organisation !== null) {
    add(textOf(organisation, 'name'), 'json-ld', 3, 'structured data, Organization.name', 'structured');
    add(textOf(organisation, 'legalName'), 'json-ld legal', 1, 'structured data, Organization.legalName', 'structured');
  }
  for (const site of thingsOf(page, 'WebSite').slice(0, 2)) add(textOf(site, 'name'), 'json-ld site', 2, 'structured data, WebSite.name', 'structured');
  const siteName = page.meta.get('og:site_name') ?? '';
  const siteParts = titleParts(siteName);
  for (const part of siteParts) add(part, 'og:site_name', siteParts.length === 1 && siteName !== page.title ? 3 : 1, 'og:site_name', 'structured');
  for (const key of ['application-name', 'apple-mobile-web-app-title', 'dc.publisher', 'publisher']) add(page.meta.get(key), key, 2, `meta ${key}`, 'structured');
  for (const part of titleParts(page.meta.get('author') ?? '')) add(part, 'author', 1, 'meta author', 'structured');
  add(titleParts(page.meta.get('description') ?? '')[0], 'description', 1, 'meta description', 'field');
  add(page.meta.get('og:title'), 'title', 1, 'og:title', 'field');
  const parts = titleParts(page.title);
  for (const [index, part] of parts.entries()) add(part, 'title', index === parts.length - 1 || index === 0 ? 1.5 : 1, 'page title', 'field');
  for (const text of logos(page)) add(text, 'logo', 2, 'logo', 'field');
  for (const holder of copyrightHolders(page)) add(holder, 'copyright', 3, 'copyright line', 'labelled');
  for (const block of page.blocks) {
    if (block.landmark !== 'footer' && block.text.length > 120) continue;
    const legal = block.quoted || block.text.length > 300 ? null : legalNameIn(block.text);
    if (legal !== null) add(legal.name, 'legal form', block.landmark === 'footer' || block.text.length < 60 ? 2 : 1, 'name with legal form', 'labelled');
  }
  for (const headline of headlines(page)) add(headline, 'h1', 1, 'h1', 'field');
  for (const text of subjects(page)) add(text, 'subject', 1.5, 'text', 'text');
  for (const text of spelledLike(page, label)) add(text, 'spelled', 1, 'text', 'text');
  return traces;
}

const LOGO = /logo|brand/i;

/** Words of the logo: its image's alternative text, or the text and label of the first links to the home page. */
function logos(page: Page): string[] {
  const texts: string[] = [];
  const take = (text: string): void => {
    const bare = text.replace(/\b(?:logo(?:type)?|logga|homepage|home page|home|startseite|zur startseite|link to|go to|back to|to|white|black|dark|light|icon|svg|png)\b/gi, ' ').replace(/\s+/g, ' ').trim();
    if (bare !== '') texts.push(bare);
  };
  for (const image of page.tagged('img').filter((el) => el.has('alt')).slice(0, 40)) {
    const alt = image.attribute('alt');
    if (LOGO.test(alt) || LOGO.test(image.attribute('class') + image.attribute('id') + image.attribute('src').slice(-80))) {
      if (isOfOwnLogo(page, image)) take(alt);
    }
  }
  const home = page.links.filter((link) => link.landmark !== 'footer' && isRoot(link.href, page)).slice(0, 3);
  for (const link of home) take(link.text);
  return texts.slice(0, 6);
}

/** Customers' logos stand in lists in the body; the own one in the header or in a link to the home page. */
function isOfOwnLogo(page: Page, image: PageElement): boolean {
  const link = image.within((el) => el.tag === 'a' && el.has('href'));
  if (link !== null) return isRoot(link.attribute('href'), page);
  return image.within((el) => el.tag === 'header' || el.tag === 'nav' || el.attribute('role') === 'banner' || el.attribute('id') === 'header' || el.hasClass('header')) !== null;
}

function isRoot(href: string, page: Page): boolean {
  if (href.startsWith('#') || href === '') return false;
  try {
    const url = new URL(href, page.url);
    return url.hostname === page.url.hostname && /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/?)?(?:index\.\w{3,5}|home\/?)?$/i.test(url.pathname) && url.search === '';
  } catch {
    return false;
  }
}

/** A sign inside a word is a broken letter. */
const COPYRIGHT = /(?<!\p{L})©|\(c\)|copyright|&copy;/iu;

/** A sign or a year; without them the word alone, deep in a sentence, is a licence's: "retain all copyright notices". */
const SIGNED = /©|\(c\)|&copy;|(?:19|20)\d\d/i;
const YEAR = /(?:19|20)\d\d/;

/** Holders in copyright lines: "© 2012–2024 Brightforge Ltd. All rights reserved." */
export function copyrightHolders(page: Page): string[] {
  return page.blocks
    .filter(({ text, tag }) => text.length < 400 && tag !== 'pre' && tag !== 'code' && COPYRIGHT.test(text) && (SIGNED.test(text) || text.search(COPYRIGHT) < text.length / 3))
    .slice(-4)
    .flatMap((block) => {
      const at = block.text.search(COPYRIGHT);
      const after = holder(block.text.slice(at));
      // "Brightforge. Copyright © 2023"
      const name = after === '' ? holder(block.text.slice(0, at)) : after;
      // "(c) You must retain": a clause of a licence
      const clause = block.landmark !== 'footer' && !YEAR.test(block.text) && PRONOUN.test(fold(name));
      return clause || (/^\p{Ll}/u.test(name) && !SIGNED.test(block.text)) ? '' : name;
    })
    .filter((text) => text !== '');
}

function holder(text: string): string {
  let rest = text.replace(/©|\(c\)|copyright|&copy;|®|™/gi, ' ').replace(/(?:19|20)\d{2}(?:\s?[-–—/,]\s?(?:(?:19|20)?\d{2}|present|heute|today))?/g, ' ').replace(/^[\s,.:;|–—-]+/, '').replace(/^by\s+/i, '');
  const legal = legalNameIn(rest);
  if (legal !== null && legal.start < 3) return legal.name;
  const folded = fold(rest);
  for (const word of copyrightWords()) {
    if (!folded.includes(word)) continue;
    const at = rest.toLowerCase().search(new RegExp(`(?<![\\p{L}])${word.replace(/ /g, '\\s')}(?![\\p{L}])`, 'u'));
    if (at === 0) return '';
    if (at > 0) rest = rest.slice(0, at);
  }
  return (rest.split(/[|•·,;:–—]|\.\s|\s-\s|\s{2,}/)[0] ?? '').replace(/[.\s]+$/, '').trim();
}

const IS_A = /^((?:\p{Lu}|\p{Ll}{1,2}\p{Lu})[\p{L}\p{N}.'’&-]*(?:\s(?:\p{Lu}|&|and|und|y|e)[\p{L}\p{N}.'’&-]*){0,4})\s(?:is|was|are|ist|wurde|est|es|è|é|er|är|jest|provides|offers|builds|develops|entwickelt|bietet)\s/u;
const PRONOUN = /^(?:it|this|that|there|here|he|she|they|we|what|who|our|your|the|das|es|er|sie|wir|hier|dies|il|elle|ce|c|esta|este|questo|dette|det|den|it s|today|everyone|everything|nothing|data|security|customer|software|quality|which|how|why|when|where|each|all|every|unser|unsere|my|his|her|su|nuestra|nuestro|la|le|el|los|les|une|un|a|an|ein|eine)\b/i;

/** Subjects of the sentences a page opens with: "Brightforge is a …". */
function subjects(page: Page): string[] {
  const openings = [page.meta.get('description') ?? '', page.meta.get('og:description') ?? '', ...page.blocks.filter((block) => !block.quoted && block.text.length > 60 && block.landmark !== 'nav').slice(0, 12).map((block) => block.text)];
  return openings.flatMap((text) => {
    const subject = IS_A.exec(text.slice(0, 120))?.[1];
    return subject === undefined || PRONOUN.test(subject) ? [] : [subject];
  });
}

/** Words on the page that, written together, are the site's address: "Bright Forge" on brightforge.example. */
function spelledLike(page: Page, label: string): string[] {
  if (label.length < 4) return [];
  const texts = [page.title, page.meta.get('description') ?? '', ...page.blocks.slice(0, 400).map((block) => block.text.slice(0, 400))];
  const results: string[] = [];
  for (const text of texts) {
    if (results.length >= 8) break;
    const words = [...text.matchAll(/[\p{L}\p{M}\p{N}&'’.-]+/gu)];
    const letters = fold(words.map(([word]) => word.replace(/&/g, 'and')).join(' ')).replace(/ /g, '');
    if (!letters.includes(label)) continue;
    for (let from = 0; from < words.length; from++) {
      let joined = '';
      for (let to = from; to < Math.min(from + 5, words.length) && joined.length < label.length; to++) {
        joined += fold((words[to]?.[0] ?? '').replace(/&/g, 'and')).replace(/ /g, '');
        if (!label.startsWith(joined)) break;
        const last = words[to];
        const first = words[from];
        if (joined === label && first !== undefined && last !== undefined && !/[.@/]/.test(text.charAt(first.index - 1)) && !/^\.\p{L}/u.test(text.slice(last.index + last[0].length))) {
          const spelled = text.slice(first.index, last.index + last[0].length).replace(/[.'’-]+$/, '');
          if (/\p{Lu}/u.test(spelled) && !/\.\p{L}{2,}$/u.test(spelled)) results.push(spelled);
        }
      }
    }
  }
  return results;
}
