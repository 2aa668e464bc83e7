/** Products named in a text, as whole words: in use, or asked for in a job post. Scripts are read elsewhere, see fingerprints.ts. */
import { type Row, all, rule } from '../adapter.ts';
import { type Found, quoteAt } from '../finding.ts';
import type { Page } from '../page.ts';
import { textOf } from '../json-ld.ts';
import { TABLES, fromTables } from '../tables.ts';
import { isoDay } from './articles.ts';
import { ownProduct } from './own-product.ts';
import { maySayOwnUse, useOf } from './own-use.ts';

export interface Mention {
  /** Name as in the table of technologies. */
  name: string;
  start: number;
  end: number;
}

const ALNUM = /[\p{L}\p{N}]/u;
const longest = fromTables(({ technologies }) => Math.max(0, ...[...technologies.keys()].map((spelling) => spelling.length)));
const firstWords = fromTables(({ technologies }) => new Set([...technologies.keys()].map((spelling) => firstWord(spelling))));

function firstWord(text: string): string {
  return /^\.?[\p{L}\p{N}]+/u.exec(text)?.[0] ?? text;
}

/** "Go to", "React quickly", "Spring 2026": the everyday word. A list ("Go, Python") or the end of a sentence is the product. */
const EVERYDAY_NEXT = /^(?:[ -]to\b|[ -]live\b|-getter|[’']|!| (?:in|at|on|with|up|ahead|the|your|our|you|we|from|out|off|over|channels?|time|season|through)\b| (?:19|20)\d\d)/i;
const SENTENCE_START = /(?:^|[.!?:•–—]\s+|["“„(]\s*)$/;
const PLAIN_WORD_NEXT = /^ \p{Ll}/u;

/** True where an exactly spelt name that is also a common word stands as that word. */
function everyday(text: string, start: number, end: number): boolean {
  const next = text.slice(end, end + 20);
  const before = text.slice(Math.max(0, start - 12), start);
  if (/\b(?:this|next|last|early|late|im|nächsten)\s$/i.test(before)) return true;
  if (SENTENCE_START.test(before)) return PLAIN_WORD_NEXT.test(next) || EVERYDAY_NEXT.test(next);
  return /^[ -]to\b/i.test(next) || /^ (?:19|20)\d\d/.test(next) || /^(?:-getter|[’'!])/.test(next);
}

/**
 * Every mention, longest spelling first ("Microsoft SQL Server", not "SQL"), left to right.
 * @param text visible text of one block
 */
export function technologiesIn(text: string): Mention[] {
  const mentions: Mention[] = [];
  let at = 0;
  while (at < text.length) {
    const before = text[at - 1] ?? ' ';
    const here = text[at] ?? '';
    const starts = (ALNUM.test(here) && !ALNUM.test(before) && !/[-@_.]/.test(before)) || (here === '.' && /\s|[(,/]/.test(before));
    const hit = starts ? longestAt(text, at) : null;
    if (hit !== null) mentions.push(hit);
    at = hit?.end ?? at + 1;
  }
  return mentions;
}

function longestAt(text: string, start: number): Mention | null {
  const lower = text.slice(start, start + longest() + 1).toLowerCase();
  if (!firstWords().has(firstWord(lower))) return null;
  for (let length = Math.min(longest(), lower.length); length > 0; length--) {
    const end = start + length;
    if (ALNUM.test(text[end - 1] ?? '') && ALNUM.test(text[end] ?? '')) continue;
    const known = TABLES.technologies.get(lower.slice(0, length));
    if (known === undefined) continue;
    // "c" before "++", "SQL-Server" before "Server": a longer word goes on; ".com", ".io" and "@" make it an address
    if (/^(?:[+#@_]|\.\p{Ll})/u.test(text.slice(end, end + 2))) continue;
    if (known.exact !== undefined && (text.slice(start, end) !== known.exact || everyday(text, start, end))) continue;
    return { name: known.name, start, end };
  }
  return null;
}

const READ_ON = new Set(['job-post', 'careers']);
/** Elsewhere a name is as likely what the company sells or integrates: only a sentence on own use counts. */
const USE_ON = new Set(['company-home', 'about', 'team']);
const CHROME = new Set(['nav', 'footer', 'header', 'aside']);
/** Said of the reader's machine, of sharing buttons and applications: not of work with the product. */
const ASIDE = /(?:browser|cookies?|share (?:on|via|with)|apply with|follow us|sign in with|log in with|stars? on|on github|equipment|laptop|macbook|job insights|similar jobs)/i;
/** Where a job post ends and other posts begin. */
const OTHER_POSTS = /^(?:similar jobs|related jobs|other jobs|more jobs|people also viewed|ähnliche (?:jobs|stellen)|weitere (?:jobs|stellen)|recommended (?:jobs|for you)|offres similaires|empleos similares)/i;

/** The day a job post gives; a page that lists several gives none for all. */
function postedOn(page: Page): string | undefined {
  const posts = page.nodes('JobPosting');
  return posts.length === 1 && posts[0] !== undefined ? isoDay(textOf(posts[0], 'datePosted')) : undefined;
}

/** Products the text of a job post or a list of jobs asks for or says are used, and those a company says elsewhere it uses itself. */
function technologies(page: Page): Found[] {
  const onPost = READ_ON.has(page.kind);
  if (!onPost && !USE_ON.has(page.kind)) return [];
  const publishedAt = page.kind === 'job-post' ? postedOn(page) : undefined;
  const isOwn = ownProduct(page.url);
  const results = new Map<string, Found>();
  for (const block of page.blocks) {
    if (block.level > 0 && OTHER_POSTS.test(block.text)) break;
    if (CHROME.has(block.landmark) || block.quoted || ASIDE.test(block.text) || !(onPost || maySayOwnUse(block))) continue;
    for (const { name, start, end } of technologiesIn(block.text)) {
      const use = useOf(block, start, end, onPost);
      if (use === null || results.has(`${name} ${use}`) || isOwn(name)) continue;
      results.set(`${name} ${use}`, { raw: name, quote: quoteAt(block.text, start, end), place: 'text', method: 'text', hints: { use }, ...(publishedAt !== undefined && { publishedAt }) });
    }
  }
  return [...results.values()];
}

export const technologyRow: Row = all(rule('technologies/text', technologies));
