/** Whose jobs a board shows. The board, its vendor and the market are nobody; a name that the page says only once must fit the address. */
import { fold } from '#lib/taxonomy/fold.ts';
import { found, foundIn, type Found } from '../finding.ts';
import { type JsonLdNode, nodesOf, textOf, textsOf } from '../json-ld.ts';
import type { Page } from '../page.ts';
import { siteLabel } from '../page-kind.ts';
import { titleBlock } from '../readers/articles.ts';
import { postingsOf } from '../readers/role-posting.ts';
import { fieldText } from '../readers/field.ts';
import { type Board, boardOf, isBoard } from './job-board-hosts.ts';
import { partsOfTitle } from './job-board-titles.ts';
import { isAccount } from './account-hosts.ts';

/** Fields as boards mark them up. */
const EMPLOYER_FIELD =
  'data-automation=advertiser-name, data-testid=inlineHeader-companyName, data-testid=company-name, data-testid=companyName, data-company-name=true, data-at=metadata-company-name, data-at=header-company-name, data-test=employer-name, data-qa=company-name';

/** The name within the marked-up employer, or the employer as the head names it. */
function markedUpEmployer(page: Page): string {
  const el = page.having('itemprop').find((one) => one.attribute('itemprop') === 'hiringOrganization');
  if (el === undefined) return '';
  return el.tag === 'meta' ? el.attribute('content') : (el.first((inside) => inside.attribute('itemprop') === 'name')?.text(200) ?? '');
}
/** Windows titles and names that tell of no employer. */
const NO_EMPLOYER = /^(?:(?:page |job |position )?not found|404.*|error.*|loading.*|just a moment.*|access denied|sign in|log in|careers?|jobs?|open positions|current openings|search(?: for)? jobs|job (?:board|search|openings|details)|career (?:site|page|center)|home|welcome|apply|karriere|stellenangebote|confidential|anonymous|vertraulich|diskret|confidentiel|confidencial|private advertiser|undisclosed|unknown|n\/a|company|employer)$/i;
/** What follows the employer's letters in an address: "brightforgecareers", "brightforge-2". */
const HANDLE_ENDS = /(?:[-_ ]?(?:careers?|jobs|external|recruiting|hiring|hq|inc|gmbh|ltd|llc|group|global|com|io|ai|\d{1,3}))+$/i;
/** Number or code of a legal entity that some systems put before its name: "0042 Brightforge GmbH". */
const ENTITY_CODE = /^(?:[A-Z]{1,3}\d{1,4}|\d{3,5})(?:\s[-–])?\s+(?=\p{Lu})/u;
const SYSTEM_NAMES = /^(?:greenhouse|lever|ashby|workable|workday|personio|smartrecruiters|recruitee|bamboohr|teamtailor|breezy|jobvite|icims|softgarden|join|rippling|pinpoint|jazzhr|comeet|successfactors|taleo|onlyfy|linkedin|indeed|stepstone)(?:\.\w+)?$/i;

const letters = (text: string): string => fold(text).replace(/ /g, '');

/** "Brightforge GmbH" fits "brightforge", "brightforge-careers" and "bf"; "Not found" fits none. */
export function fitsHandle(name: string, handle: string): boolean {
  const one = letters(name);
  const other = letters(handle.replace(HANDLE_ENDS, '')) || letters(handle);
  if (one.length < 2 || other.length < 2) return false;
  if (one.startsWith(other) || (one.length > 2 && other.startsWith(one))) return true;
  return fold(name).split(' ').map((word) => word.charAt(0)).join('').startsWith(other);
}

const isName = (name: string, board: Board | null): boolean => name.length > 1 && name.length < 90 && !NO_EMPLOYER.test(name.trim()) && (!SYSTEM_NAMES.test(name.trim()) || (board !== null && fitsHandle(name, board.handle)));

/** True where the address or a second place of the page bears the name out. */
function borneOut(page: Page, name: string): boolean {
  const board = boardOf(page.url);
  if (!isName(name, board)) return false;
  if (board === null || board.handle === '' || fitsHandle(name, board.handle)) return true;
  return page.blocks.some(({ text, landmark }) => landmark !== 'nav' && text.includes(name)) || page.links.some(({ text }) => text.includes(name));
}

const bornOutOnly = (page: Page, name: string, make: (name: string) => Found | null): Found | null => (borneOut(page, name.trim()) ? make(name.trim()) : null);

export const employerNode = (page: Page): JsonLdNode | null => {
  const [node] = postingsOf(page);
  return node === undefined ? null : (nodesOf(node, 'hiringOrganization', page.jsonLd)[0] ?? null);
};

export const structuredEmployer = (page: Page): Found | null => {
  const [node] = postingsOf(page);
  const text = textOf(employerNode(page) ?? {}, 'name') || (node === undefined ? '' : textOf(node, 'hiringOrganization'));
  const name = text.replace(ENTITY_CODE, '');
  return /^https?:/.test(name) || !isName(name, boardOf(page.url)) ? null : found(name, { place: 'json-ld JobPosting.hiringOrganization', method: 'structured' });
};

export const employerField = (page: Page): Found | null => {
  const text = fieldText(page, EMPLOYER_FIELD) || markedUpEmployer(page);
  return isName(text, boardOf(page.url)) ? found(text, { place: 'employer field', method: 'field' }) : null;
};

/** "at Forma" under the title, as some systems write it. */
export const lineEmployer = (page: Page): Found | null => {
  const head = titleBlock(page);
  const line = head === null ? undefined : page.blocks.slice(head.index + 1, head.index + 4).find(({ text }) => /^(?:at|bei|chez|hos|presso|en|na|bij)\s\p{Lu}.{1,50}$/u.test(text));
  if (line === undefined) return null;
  const said = line.text.replace(/^\S+\s/, '');
  // "at Forma View all jobs": the link goes elsewhere, unless the name is the link
  const name = line.link === null || said === line.link.text ? said : said.replace(line.link.text, '').replace(/[\s()|·–-]+$/, '');
  return bornOutOnly(page, name, (one) => foundIn(line, one, { place: 'line under the title', method: 'field' }));
};

const FILLER =
  '(?:job application for|bewerbung für|candidature pour|solicitud de empleo para|jobs?|careers?|current (?:job )?openings?|(?:open|job) (?:positions?|openings?|roles)|openings|vacancies|work(?:ing)?|karriere|stellenangebote|offene stellen|offres d[’\']emploi|recrutement|emplois|empleos?|ofertas de (?:empleo|trabajo)|lavora con noi|posizioni aperte|vagas|carreiras|vacatures|werken bij|lediga (?:jobb|tjänster)|ledige stillinger|oferty pracy|kariera|job details|apply)';
const TIES = '(?:at|by|for|with|bei|der|chez|en|em|na|presso|in|bij|hos|w|@|\\||[-–—:·•])';
const TAIL = new RegExp(`(?:\\s*(?:\\||[-–—:·•])\\s*|\\s+)(?:${FILLER}|personio|smartrecruiters|workable|greenhouse|lever|ashby|bamboohr|recruitee|teamtailor)$`, 'i');
const HEAD = new RegExp(`^(?:(?:${FILLER})\\s+${TIES}\\s+|${TIES}\\s+|(?:${FILLER})\\s*(?:\\||[-–—:·•])\\s*)`, 'i');

/** What is left of a window title without the words that every board writes around the name. */
function bare(text: string): string {
  let rest = text.trim();
  for (let before = ''; before !== rest; ) {
    before = rest;
    rest = rest.replace(HEAD, '').replace(TAIL, '').replace(/^[\s|–—:·•@-]+|[\s|–—:·•@-]+$/g, '').trim();
  }
  return rest;
}

const ABOUT_JOBS = /\s(?:careers?|jobs?|vacanc(?:y|ies)|openings|karriere|stellen\p{L}*|recruit\p{L}*|recrut\p{L}*|opportunit\p{L}+|hiring|empleos?|emplois?|vagas|vacatures|talent)(?![\p{L}]).*$/iu;

/** "Brightforge Careers and Opportunities" is "Brightforge" where the address is that name. */
function cutToHandle(name: string, handle: string): string {
  const cut = name.replace(ABOUT_JOBS, '').replace(/[\s|–—:·•@-]+$/, '');
  return letters(cut).length >= letters(handle.replace(HANDLE_ENDS, '')).length && fitsHandle(cut, handle) ? cut : name;
}

/** The window title without the job's own title and place. */
export function titleEmployer(page: Page): Found | null {
  const board = boardOf(page.url);
  const role = textOf(postingsOf(page)[0] ?? {}, 'title') || (page.kind === 'job-post' ? (page.blocks.find(({ level, text }) => level > 0 && level < 4 && text.length > 3 && page.title.includes(text))?.text ?? '') : '');
  const at = role === '' ? -1 : page.title.indexOf(role);
  const told = partsOfTitle(page.title, page.url.hostname).company;
  const sides = at >= 0 && board !== null ? [page.title.slice(at + role.length), page.title.slice(0, at)] : page.kind === 'careers' ? [page.title, ...page.title.split(/\s[|–—-]\s/)] : [];
  const names = [...sides.map(bare), ...(told === undefined ? [] : [told, bare(told)])];
  const name = names.find((one) => one !== '' && borneOut(page, one) && (board === null || board.handle === '' || fitsHandle(one, board.handle))) ?? (board === null || page.kind === 'job-post' ? names.find((one) => one !== '' && borneOut(page, one)) : undefined);
  return name === undefined ? null : found(board === null ? name : cutToHandle(name, board.handle), { place: 'window title', method: 'field' });
}

export const siteName = (page: Page): Found | null => (boardOf(page.url) === null ? null : bornOutOnly(page, bare(page.meta.get('og:site_name') ?? ''), (name) => found(name, { place: 'og:site_name', method: 'field' })));

const WORDS_MAX = 5;

/** The employer's part of the address, as the page spells it: "bright-forge" is "Bright Forge" in "About Bright Forge". */
export function spelledHandle(page: Page): Found | null {
  const handle = boardOf(page.url)?.handle ?? '';
  const wanted = new Set([letters(handle), letters(handle.replace(HANDLE_ENDS, ''))].filter((text) => text.length > 2));
  if (wanted.size === 0) return null;
  const spelled = (text: string): string | undefined => {
    const words = [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}.&'’+]*/gu)];
    for (const [n, first] of words.entries()) {
      if (!/^[\p{Lu}\p{N}]/u.test(first[0])) continue;
      for (let size = 1; size <= WORDS_MAX && n + size <= words.length; size++) {
        const last = words[n + size - 1];
        const span = last === undefined ? '' : text.slice(first.index, last.index + last[0].length);
        if (wanted.has(letters(span))) return span.replace(/['’.]s?$/, '');
      }
    }
    return undefined;
  };
  const texts = [page.meta.get('og:title') ?? '', page.title, ...page.links.filter(({ landmark }) => landmark !== 'footer').slice(0, 20).map(({ text }) => text)];
  for (const text of texts) {
    const name = spelled(text);
    if (name !== undefined && borneOut(page, name)) return found(name, { place: 'page address, as spelled on the page', method: 'labelled' });
  }
  for (const block of page.blocks.slice(0, 200)) {
    const name = spelled(block.text.slice(0, 400));
    if (name !== undefined && borneOut(page, name)) return foundIn(block, name, { place: 'text, as in the address', method: 'labelled' });
  }
  return null;
}

/** The employer's part of the address alone, where the page names nobody: no more than a guess. */
export function handleAlone(page: Page): Found | null {
  const handle = (boardOf(page.url)?.handle ?? '').replace(HANDLE_ENDS, '');
  if (!/^\p{L}{3,}(?:[-_ ]\p{L}{2,})*$/u.test(handle)) return null;
  const name = handle.split(/[-_ ]/).map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ');
  return found(name, { place: 'page address', method: 'guess' });
}

const webAddress = (text: string): URL | null => (/^https?:\/\//i.test(text) && URL.canParse(text) ? new URL(text) : null);
const isOwnSite = (url: URL): boolean => !isBoard(url) && !isAccount(url);
const HOME_LINK = /(?:home ?page|website|webseite|web ?site|site web|site internet|company site|zur website|sito web|sitio web|hemsida|hjemmeside|nettside|strona (?:główna|internetowa)|コーポレートサイト|企業サイト)/i;

/** The employer's own site: structured data, a link of the head that leaves the board, or one whose host is the name. */
export function employerSite(page: Page): Found | null {
  const node = employerNode(page);
  for (const key of ['url', 'sameAs']) {
    const site = node === null ? undefined : textsOf(node, key).map(webAddress).find((url) => url !== null && isOwnSite(url));
    if (site !== undefined && site !== null) return found(site.href.replace(/^(https?:\/\/[^/]+)\/$/, '$1'), { place: `json-ld hiringOrganization.${key}`, method: 'structured' });
  }
  const board = boardOf(page.url);
  if (board === null) return null;
  const away = page.links.flatMap((link) => {
    const url = webAddress(link.href);
    return url !== null && isOwnSite(url) && !link.quoted ? [{ ...link, url }] : [];
  });
  const home = away.find(({ url, text, landmark }) => url.pathname.length <= 1 && (landmark === 'header' || HOME_LINK.test(text))) ?? away.find(({ url }) => letters(siteLabel(url)).length > 3 && [letters(board.handle), letters(board.handle.replace(HANDLE_ENDS, ''))].includes(letters(siteLabel(url))));
  return home === undefined ? null : found(home.url.href, { place: 'link to the employer', method: 'field' });
}

/** Accounts of the employer that structured data names. */
export const employerAccounts = (page: Page): (Found | null)[] => {
  const node = employerNode(page);
  return node === null ? [] : textsOf(node, 'sameAs').map((text) => {
    const url = webAddress(text);
    return url !== null && isAccount(url) ? found(text, { place: 'json-ld hiringOrganization.sameAs', method: 'structured' }) : null;
  });
};
