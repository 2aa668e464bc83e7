/** Jobs a company offers: the one of a job post, those a careers page lists, and how many. */
import type { Hints } from '#lib/evidence/model.ts';
import { type Row, all, first, rule } from '../adapter.ts';
import { attribute } from '../elements.ts';
import { found, foundIn, type Found } from '../finding.ts';
import { type JsonLdNode, nodesOf, textOf, textsOf } from '../json-ld.ts';
import type { Block, Page, PageLink } from '../page.ts';
import { isoDay, publishedAt } from './articles.ts';
import { isCountryName } from './country-name.ts';
import { thingsOf } from './organisation.ts';
import { GENDER_MARK, cleanTitle, isRoleTitle } from './role-titles.ts';
import { fromTables } from '../tables.ts';
import { wholeWords } from './words.ts';

const JOB_HOSTS = /(?:^|\.)(?:greenhouse\.io|lever\.co|ashbyhq\.com|workable\.com|myworkdayjobs\.com|myworkdaysite\.com|personio\.(?:de|com)|smartrecruiters\.com|recruitee\.com|bamboohr\.com|teamtailor\.com|breezy\.hr|jobvite\.com|icims\.com|softgarden\.io|join\.com|rippling\.com|pinpointhq\.com|jazzhr\.com|applytojob\.com|welcometothejungle\.com|comeet\.com|successfactors\.(?:eu|com)|taleo\.net|d\.vinci\.de|rexx-systems\.com|onlyfy\.jobs|concludis\.de)$/i;
const JOB_SEGMENT = /^(?:jobs?|careers?|positions?|vacanc(?:y|ies)|openings?|open-(?:positions|roles)|work-with-us|join-us|stellen?|stellenangebote?|stellenanzeigen?|karriere|offene-stellen|jobangebote?|emplois?|offres?(?:-d?-?emploi)?|recrutement|carrieres?|empleos?|trabaja-con-nosotros|ofertas?|vagas?|carreiras?|lavora-con-noi|posizioni|vacatures?|werken-bij|ledige-stillinger|stillinger|lediga-jobb|karriar|praca|kariera|oferty|recruit)$/i;
const JOB_SLUG = /^(?:stelle|job|position|vacancy|offre|vaga|vacature|stilling)-/i;
const openSection = fromTables(({ roles }) => wholeWords(roles.openSections));
const listTitle = fromTables(({ roles }) => wholeWords(roles.listTitles));
const noRoles = fromTables(({ roles }) => wholeWords(roles.noRoles));
const COUNT = wholeWords('(?<n>\\d{1,4}) (?:open|current|available|job|offene|freie|aktuelle|ledige|lediga|openstaande) ?(?:positions?|roles?|jobs?|vacancies|openings?|stellen|stellenangebote|stillinger|vacatures)|(?<n2>\\d{1,4}) (?:vacancies|openings|stellenangebote|offres d[’\']emploi|postes à pourvoir|vacantes|vagas|vacatures)');
const EMPLOYMENT = /^(?:full[- ]?time|part[- ]?time|permanent|contract|temporary|internship|hybrid|remote|on-?site|vollzeit|teilzeit|unbefristet|befristet|homeoffice|cdi|cdd|temps (?:plein|partiel)|apply|jetzt bewerben|postuler|learn more|mehr erfahren|details|new|neu)(?:\b.{0,20})?$/i;
const PLACE_LIKE = /^(?:remote(?:\s?[-–,/(].{0,40})?|(?:standort|location|ort|lieu|ubicación)\s?:?\s.{2,50}|[\p{Lu}][\p{L}.'’/ -]{1,30}(?:,\s?[\p{Lu}][\p{L}. ]{1,30}){1,3}(?:\s\([^)]{2,20}\))?)$/u;
const CHROME: ReadonlySet<string> = new Set(['nav', 'footer']);
const ROLES_MAX = 80;

const clean = (href: string, base: URL): URL | null => {
  try {
    const url = new URL(href, base);
    return /^https?:$/.test(url.protocol) ? url : null;
  } catch {
    return null;
  }
};

/** A link to one job: deeper than the list it stands in, or on a job board. */
function isJobLink({ href }: PageLink, base: URL): boolean {
  const url = clean(href, base);
  if (url === null || (url.origin === base.origin && url.pathname === base.pathname)) return false;
  const segments = url.pathname.split('/').filter(Boolean);
  if (JOB_HOSTS.test(url.hostname)) return segments.length > 0 || url.hostname.split('.').length > 2;
  const at = segments.findIndex((segment) => JOB_SEGMENT.test(segment));
  return (at >= 0 && segments.length > at + 1) || JOB_SLUG.test(segments.at(-1) ?? '') || (at >= 0 && [...url.searchParams.keys()].some((key) => /^(?:id|job|jobid|gh_jid|position)$/i.test(key)));
}

interface Listed {
  /** A line of a list under "Open positions", without link or gender mark. */
  line: boolean;
  block: Block;
  title: string;
  hints: Hints;
}

/** What stands below a title in its card: place and department. */
function detailsBelow(page: Page, block: Block): Hints {
  const hints: Hints = {};
  for (const next of page.blocks.slice(block.index + 1, block.index + 8)) {
    if (next.level > 0 || isRoleTitle(next.text)) break;
    if (hints.place === undefined && next.text.length < 70 && PLACE_LIKE.test(next.text) && !EMPLOYMENT.test(next.text)) hints.place = next.text.replace(/^(?:standort|location|ort|lieu|ubicación)\s?:?\s/i, '');
    if (hints.place === undefined && /^remote$/i.test(next.text)) hints.place = next.text;
  }
  const before = page.blocks[block.index - 1];
  if (before !== undefined && before.level === 0 && before.text.length < 30 && !EMPLOYMENT.test(before.text) && /^\p{Lu}[\p{L}& /-]+$/u.test(before.text) && !isRoleTitle(before.text)) hints.department = before.text;
  return hints;
}

/** A line that is bold as a whole stands for a heading. */
const isBold = ({ el, text }: Block): boolean => {
  const bold = el.querySelector('strong, b');
  return bold !== null && (bold.textContent ?? '').replace(/\s+/g, ' ').trim().length >= text.length - 1;
};

/** Jobs the page lists: titles that link to a job, carry a gender mark, or stand under "Open positions". */
function listedRoles(page: Page): Listed[] {
  return page.once('listed-roles', () => {
    if (page.kind !== 'careers') return [];
    const roles = new Map<string, Listed>();
    let sectionLevel = 0;
    const listOnly = listTitle().test(page.title);
    for (const block of page.blocks) {
      if (CHROME.has(block.landmark) || block.quoted) continue;
      const opens = block.text.length < 120 && openSection().test(block.text);
      if (opens) sectionLevel = block.level || 7;
      else if (block.level > 0 && sectionLevel > 0 && block.level <= sectionLevel && !isRoleTitle(block.text)) sectionLevel = 0;
      if (opens && !GENDER_MARK.test(block.text)) continue;
      const linked = block.link !== null && isJobLink(block.link, page.url) ? block.link : null;
      // a card that is one link holds title, place and more in blocks of its own
      const title = cleanTitle(block.text);
      if (!isRoleTitle(title) || EMPLOYMENT.test(title)) continue;
      const heading = block.level > 1 || (block.level === 1 && GENDER_MARK.test(title)) || isBold(block);
      const marked = GENDER_MARK.test(title) && title.length < 90 && (heading || block.link !== null || block.tag === 'li');
      const underOpen = (sectionLevel > 0 || (listOnly && heading)) && (heading || block.tag === 'li' || block.tag === 'td' || block.link !== null);
      if (linked === null && !marked && !underOpen) continue;
      const key = title.toLowerCase();
      if (!roles.has(key) && roles.size < ROLES_MAX) roles.set(key, { line: linked === null && !marked && !heading && block.link === null, block, title, hints: detailsBelow(page, block) });
    }
    const all = [...roles.values()];
    // where headings name the roles, lists below them name what applicants are
    return all.some(({ block }) => block.level > 0) ? all.filter(({ line }) => !line) : all;
  });
}

const placeOf = (node: JsonLdNode): string => {
  const address = nodesOf(node, 'jobLocation').flatMap((place) => nodesOf(place, 'address'))[0];
  if (address === undefined) return textsOf(node, 'jobLocation')[0] ?? (/TELECOMMUTE/i.test(textOf(node, 'jobLocationType')) ? 'Remote' : '');
  return ['addressLocality', 'addressRegion', 'addressCountry'].map((key) => textOf(address, key)).filter((part, n, parts) => part !== '' && parts.indexOf(part) === n).join(', ');
};

/** JobPosting nodes: one on a job post, several on a list. */
function postings(page: Page): (Found | null)[] {
  return thingsOf(page, 'JobPosting').map((node) => {
    const place = placeOf(node);
    const department = textOf(node, 'occupationalCategory') || textOf(node, 'department');
    return found(textOf(node, 'title') || textOf(node, 'name'), {
      place: 'json-ld JobPosting.title',
      method: 'structured',
      hints: { ...(place !== '' && { place }), ...(department !== '' && { department }) },
      publishedAt: isoDay(textOf(node, 'datePosted')),
    });
  });
}

const POSITION_LABEL = /^(?:position|job title|title|role|vacancy|stellenbezeichnung|position\/titel|stelle|poste|intitulé du poste|puesto|cargo|posizione|functie|stilling)\s?[:–]\s?(.{3,100})$/i;

/** Title of the one job of a job post. */
function postTitle(page: Page): Found | null {
  return page.once('post-title', () => {
    if (page.kind !== 'job-post') return null;
    const heads = page.blocks.filter(({ level, landmark }) => level > 0 && level <= 3 && !CHROME.has(landmark));
    const hints = { hints: postHints(page), publishedAt: publishedAt(page) };
    const asTitle = (block: Block | undefined, place: string): Found | null => (block === undefined ? null : foundIn(block, cleanTitle(block.text), { place, method: 'field', ...hints }));
    const marked = heads.find(({ text }) => GENDER_MARK.test(text) && isRoleTitle(cleanTitle(text)));
    const named = heads.find(({ text, level }) => level === 1 && isRoleTitle(cleanTitle(text)));
    // the first headline that the window's title repeats
    const head = heads.find(({ text, level }) => level <= 2 && text.length > 3 && page.title.toLowerCase().includes(cleanTitle(text).toLowerCase()) && isRoleTitle(cleanTitle(text)));
    const label = page.blocks.find(({ text }) => POSITION_LABEL.test(text) && isRoleTitle(POSITION_LABEL.exec(text)?.[1] ?? ''));
    const labelled = label === undefined ? '' : (POSITION_LABEL.exec(label.text)?.[1] ?? '');
    // "Engineer" behind the label and "Senior Engineer" as the headline: the longer one keeps the level
    const longer = labelled === '' ? undefined : heads.find(({ text }) => text.length > labelled.length && text.includes(labelled) && isRoleTitle(cleanTitle(text)));
    if (label !== undefined && longer === undefined) return foundIn(label, labelled, { place: 'label', method: 'labelled', ...hints });
    const second = heads.find(({ text }) => isRoleTitle(cleanTitle(text)));
    const byHead = asTitle(marked ?? named ?? head, 'headline') ?? asTitle(second, 'headline');
    if (byHead !== null) return byHead;
    const h1 = heads.find(({ level }) => level === 1);
    const window = cleanTitle(page.title.split(/\s[-–|]\s/)[0] ?? '');
    if (isRoleTitle(window)) return found(window, { place: 'window title', method: 'field', ...hints });
    return h1 !== undefined && page.title.includes(h1.text) ? asTitle(h1, 'h1') : null;
  });
}

const LABELS: readonly (readonly ['place' | 'department', RegExp])[] = [
  ['place', /^(?:job location|work location|location|office|standort|arbeitsort|einsatzort|ort|lieu(?: de travail)?|localisation|ubicación|lugar de trabajo|sede|luogo|local|locatie|arbeidssted|ort)\s?[:–]\s?(.{2,80})$/i],
  ['department', /^(?:department|team|job function|function|abteilung|bereich|fachbereich|service|département|departamento|área|reparto|afdeling|avdeling)\s?[:–]\s?(.{2,60})$/i],
];

/** "Location: Leeds" in one line, or the label and its value in two. */
function postHints(page: Page): Hints {
  return page.once('post-hints', () => {
    const hints: Hints = {};
    const blocks = page.blocks.filter(({ landmark }) => !CHROME.has(landmark));
    for (const [field, pattern] of LABELS) {
      for (const [n, block] of blocks.entries()) {
        if (block.text.length > 120) continue;
        const value = pattern.exec(block.text)?.[1] ?? (pattern.test(`${block.text.replace(/:$/, '')}: xx`) && !/:\s\S/.test(block.text) && block.tag !== 'li' ? blocks[n + 1]?.text : undefined);
        if (value === undefined || value.length > 80 || /[.!?]$/.test(value)) continue;
        hints[field] ??= value.trim();
        break;
      }
    }
    return hints;
  });
}

function openRoles(page: Page): (Found | null)[] {
  return listedRoles(page).map(({ block, title, hints }) => foundIn(block, title, { place: 'list of open roles', method: 'field', hints }));
}

function openRoleCount(page: Page): Found | null {
  if (page.kind !== 'careers') return null;
  const listed = Math.max(listedRoles(page).length, thingsOf(page, 'JobPosting').length);
  for (const block of page.blocks) {
    if (block.text.length > 200 || CHROME.has(block.landmark)) continue;
    const groups = COUNT.exec(block.text)?.groups;
    const stated = groups?.['n'] ?? groups?.['n2'];
    if (stated !== undefined && Number(stated) >= listed) return foundIn(block, stated, { place: 'stated number of roles', method: 'text' });
    if (listed === 0 && noRoles().test(block.text)) return foundIn(block, '0', { place: 'statement of no open roles', method: 'text' });
  }
  return listed > 0 ? found(String(listed), { place: 'list of open roles', method: 'field' }) : null;
}

const TOWN_AND_COUNTRY = "\\p{Lu}[\\p{L}\\p{M}.'’-]+(?:\\s\\p{Lu}[\\p{L}\\p{M}.'’-]+){0,2},\\s(\\p{Lu}[\\p{L}\\p{M}]+(?:\\s\\p{Lu}[\\p{L}\\p{M}]+){0,2})";
const PLACE_LINE = new RegExp(`^${TOWN_AND_COUNTRY}$`, 'u');
const PLACE_TOLD = new RegExp(`(?:[Oo]ffices?|[Bb]ased|[Ll]ocated|role is|position is|on-?site|Büro|Standort|bureaux?|oficinas?|ufficio|sede|kantoor|kontor|kontoret)\\s(?:in|at|à|en|a|em|i|w)\\s(${TOWN_AND_COUNTRY})`, 'u');

/** "Tallinn, Estonia" below the headline, or "our office in Tallinn, Estonia" in the post: a town with its country. */
function placeTold(page: Page): Found | null {
  const blocks = page.blocks.filter(({ landmark, quoted }) => !CHROME.has(landmark) && !quoted);
  const head = blocks.findIndex(({ level, text }) => level > 0 && isRoleTitle(cleanTitle(text)));
  const line = blocks.slice(head + 1, head + 5).find(({ text }) => text.length < 70 && isCountryName(PLACE_LINE.exec(text)?.[1] ?? '', page.lang));
  if (head >= 0 && line !== undefined) return foundIn(line, line.text, { place: 'below the headline', method: 'labelled' });
  const told = blocks.flatMap((block) => {
    const [, place = '', country = ''] = PLACE_TOLD.exec(block.text) ?? [];
    return isCountryName(country, page.lang) ? [{ block, place }] : [];
  });
  const [first] = told;
  return first === undefined || told.some(({ place }) => place !== first.place) ? null : foundIn(first.block, first.place, { place: 'text', method: 'text' });
}

/** Place of the job; the company's own address is another matter. */
function jobPlace(page: Page): (Found | null)[] {
  if (page.kind !== 'job-post') return [];
  const structured = thingsOf(page, 'JobPosting').map((node) => {
    const country = textOf(nodesOf(node, 'jobLocation').flatMap((place) => nodesOf(place, 'address'))[0] ?? {}, 'addressCountry');
    return found(placeOf(node), { place: 'json-ld JobPosting.jobLocation', method: 'structured', ...(country !== '' && { hints: { country } }) });
  });
  if (structured.some((one) => one !== null)) return structured;
  const { place } = postHints(page);
  if (place !== undefined) {
    const block = page.blocks.find(({ text }) => text.includes(place));
    return [block === undefined ? found(place, { place: 'label', method: 'labelled' }) : foundIn(block, place, { place: 'label', method: 'labelled' })];
  }
  const told = placeTold(page);
  if (told !== null) return [told];
  const micro = page.doc.querySelector('[itemprop="jobLocation"], [data-automation="job-detail-location"], [data-automation-id="locations"], [data-testid*="location" i], [class~="location"], [class~="posting-category"][class*="location"]');
  return micro === null ? [] : [found(micro.textContent?.replace(/\s+/g, ' ').trim().replace(/\s?\/$/, '').slice(0, 100) ?? '', { place: 'location field', method: 'labelled' })];
}

export const openRoleRow: Row = first(
  rule('roles/json-ld', postings),
  rule('roles/post-title', postTitle),
  rule('roles/list', openRoles),
);
export const openRoleCountRow: Row = first(rule('roles/count', openRoleCount));
export const jobPlaceRow: Row = all(rule('roles/job-place', jobPlace));

/** Attribute values that job systems give the fields of a post; used by the boards' adapter. */
export const fieldText = (page: Page, selector: string): string => {
  const el = page.doc.querySelector(selector);
  return el === null ? '' : (el.localName === 'meta' ? attribute(el, 'content') : (el.textContent ?? '')).replace(/\s+/g, ' ').trim().slice(0, 200);
};
