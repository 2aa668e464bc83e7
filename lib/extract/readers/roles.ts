/** Jobs a company offers: the one of a job post, those a careers page lists, and how many. */
import type { Hints } from '#lib/evidence/model.ts';
import { type Row, all, first, rule } from '../adapter.ts';
import { boardOf } from '../adapters/job-board-hosts.ts';
import { found, foundIn, type Found } from '../finding.ts';
import type { Block, Page, PageLink } from '../page.ts';
import { isCountryName } from './country-name.ts';
import { fieldOf } from './field.ts';
import { roleCount } from './role-count.ts';
import { detailsOfRows, isDepartment, isPlace, isWorking } from './role-details.ts';
import { inAll, isClosed, isForClient, postedOn, validUntil } from './role-open.ts';
import { countryOfPosting, placesOf, postingsOf, rolesOfPostings } from './role-posting.ts';
import { boardRows, targetOf, urlOf } from './role-rows.ts';
import { siblingsOf } from './role-siblings.ts';
import { GENDER_MARK, cleanTitle, isRoleTitle } from './role-titles.ts';
import { fromTables } from '../tables.ts';
import { wholeWords } from './words.ts';

const JOB_SEGMENT = /^(?:jobs?|careers?|positions?|vacanc(?:y|ies)|openings?|open-(?:positions|roles)|work-with-us|join-us|stellen?|stellenangebote?|stellenanzeigen?|karriere|offene-stellen|jobangebote?|emplois?|offres?(?:-d?-?emploi)?|recrutement|carrieres?|empleos?|trabaja-con-nosotros|ofertas?|vagas?|carreiras?|lavora-con-noi|posizioni|vacatures?|werken-bij|ledige-stillinger|stillinger|lediga-jobb|karriar|praca|kariera|oferty|recruit)$/i;
const JOB_SLUG = /^(?:stelle|job|position|vacancy|offre|vaga|vacature|stilling)-/i;
const openSection = fromTables(({ roles }) => wholeWords(roles.openSections));
const listTitle = fromTables(({ roles }) => wholeWords(roles.listTitles));
const PLACE_LIKE = /^(?:remote(?:\s?[-–,/(].{0,40})?|[\p{Lu}][\p{L}.'’/ -]{1,30}(?:,\s?[\p{Lu}][\p{L}. ]{1,30}){1,3}(?:\s\([^)]{2,20}\))?)$/u;
const CHROME: ReadonlySet<string> = new Set(['nav', 'footer']);
/** So many are told one by one; all are counted. */
const ROLES_MAX = 80;

/** A link to one job: deeper than the list it stands in. */
function isJobLink({ href }: PageLink, base: URL): boolean {
  const url = urlOf(href, base);
  if (url === null || (url.origin === base.origin && url.pathname === base.pathname)) return false;
  const segments = url.pathname.split('/').filter(Boolean);
  const at = segments.findIndex((segment) => JOB_SEGMENT.test(segment));
  return (at >= 0 && segments.length > at + 1) || JOB_SLUG.test(segments.at(-1) ?? '') || (at >= 0 && [...url.searchParams.keys()].some((key) => /^(?:id|job|jobid|gh_jid|position)$/i.test(key)));
}

/** Such links are rows of their own (`boardRows`). */
function leadsToBoard({ href }: PageLink, base: URL): boolean {
  const url = urlOf(href, base);
  return url !== null && boardOf(url)?.page === 'post';
}

interface Listed {
  /** A line of a list under "Open positions", without link or gender mark. */
  line: boolean;
  block: Block;
  title: string;
  /** The job its link leads to; '' without. */
  target: string;
  hints: Hints;
}

const BELOW = 7;

/** Texts below a title in its card, and the short one above it. */
function beside(page: Page, block: Block): string[] {
  const below = page.blocks.slice(block.index + 1, block.index + 1 + BELOW);
  const end = below.findIndex(({ level, text, landmark }) => level > 0 || isRoleTitle(text) || CHROME.has(landmark));
  return (end < 0 ? below : below.slice(0, end)).map(({ text }) => text).filter((text) => text.length < 80);
}

/** The short line above a title, which names its team in lists that write it there. */
function lineAbove(page: Page, block: Block): string | undefined {
  const before = page.blocks[block.index - 1];
  const mayName = before !== undefined && before.level === 0 && before.text.length < 30 && /^[\p{Lu}\p{Lo}]/u.test(before.text) && !/[.!?:]$/.test(before.text);
  return mayName && !isWorking(before.text) && !isPlace(before.text, page.lang) && !isRoleTitle(before.text) ? before.text : undefined;
}

/** Place and team of every listed job, from its card, else from the heading of its group. */
function withDetails(page: Page, roles: readonly Listed[]): Listed[] {
  const above = roles.map(({ block }) => lineAbove(page, block));
  // above the first title stands no card that such a line could belong to
  const teamsAbove = roles.length > 1 && above[0] !== undefined && above.filter((line) => line !== undefined).length * 2 > roles.length;
  // the last line of a card may be the first one of the next
  const texts = roles.map(({ block }, n) => (teamsAbove && above[n + 1] !== undefined ? beside(page, block).filter((text, at, all) => at < all.length - 1 || text !== above[n + 1]) : beside(page, block)));
  const details = detailsOfRows(texts, page.lang);
  return roles.map((role, n) => {
    const place = details[n]?.place ?? texts[n]?.find((text) => PLACE_LIKE.test(text) && !isWorking(text));
    const department = (teamsAbove ? above[n] : undefined) ?? details[n]?.department ?? role.hints.department;
    return { ...role, hints: { ...(place !== undefined && { place }), ...(department !== undefined && { department }) } };
  });
}

/** A line that is bold as a whole stands for a heading. */
const isBold = ({ el, text }: Block): boolean => {
  const bold = el.first(({ tag }) => tag === 'strong' || tag === 'b');
  return bold !== null && bold.text().length >= text.length - 1;
};

/** "What we look for": of whom, not of which jobs. */
const ASKS = /^¿|[?？]$|^(?:what|who|was|wen|ce que|cosa|chi|o que|lo que|wat|wie|vad|vem|hva|hvad|hvem|czego|kogo)\s/i;
const LINES: ReadonlySet<string> = new Set(['li', 'dt', 'td']);
const CUT = /\s?(?:…|\.\.\.)$/;

/** A title that is cut to fit often stands whole in the attribute that browsers show on hovering. */
function wholeTitle({ el, text }: Block): string {
  if (!CUT.test(text)) return text;
  const start = text.replace(CUT, '');
  const whole = (el.has('title') ? el : el.first((one) => one.has('title')))?.attribute('title').replace(/\s+/g, ' ').trim() ?? '';
  return whole.startsWith(start) && whole.length < 120 ? whole : text;
}

/** Jobs the page lists: those of a board, titles that link to a job, carry a gender mark, or stand under "Open positions". */
function listedRoles(page: Page): Listed[] {
  return page.once('listed-roles', () => {
    if (page.kind !== 'careers') return [];
    const onBoards = boardRows(page).map((row): Listed => ({ ...row, line: false, target: 'board' }));
    if (onBoards.length > 0 && boardOf(page.url) !== null) return onBoards;
    return [...onBoards, ...withDetails(page, rolesInText(page).filter(({ title }) => !onBoards.some((row) => row.title.toLowerCase() === title.toLowerCase())))];
  });
}

function rolesInText(page: Page): Listed[] {
  const roles: Listed[] = [];
  const seen = new Map<string, Set<string>>();
  let sectionLevel = 0;
  let team: string | undefined;
  const listOnly = listTitle().test(page.title);
  for (const block of page.blocks) {
    if (CHROME.has(block.landmark) || block.quoted) continue;
    const opens = block.text.length < 120 && openSection().test(block.text) && !ASKS.test(block.text);
    if (opens) sectionLevel = sectionLevel > 0 ? Math.min(sectionLevel, block.level || 7) : block.level || 7;
    else if (block.level > 0 && sectionLevel > 0 && block.level <= sectionLevel && !isRoleTitle(block.text)) sectionLevel = 0;
    if (opens && !GENDER_MARK.test(block.text)) continue;
    const linked = block.link !== null && isJobLink(block.link, page.url) ? block.link : null;
    if (block.link !== null && leadsToBoard(block.link, page.url)) continue;
    // a card that is one link holds title, place and more in blocks of its own
    const title = cleanTitle(wholeTitle(block));
    if (!isRoleTitle(title) || isWorking(title)) {
      if (block.level > 0) team = isDepartment(block.text) ? block.text : undefined;
      continue;
    }
    const heading = block.level > 1 || (block.level === 1 && GENDER_MARK.test(title)) || isBold(block);
    const marked = GENDER_MARK.test(title) && title.length < 90 && (heading || block.link !== null || LINES.has(block.tag));
    const underOpen = (sectionLevel > 0 || (listOnly && heading)) && (heading || block.tag === 'li' || block.tag === 'td' || block.link !== null);
    if (linked === null && !marked && !underOpen) continue;
    const url = linked === null ? null : urlOf(linked.href, page.url);
    const target = url === null ? '' : targetOf(url);
    const before = seen.get(title.toLowerCase()) ?? new Set();
    // the same title twice is two jobs only where each has an address of its own
    if (before.has(target) || before.has('') || (target === '' && before.size > 0)) continue;
    seen.set(title.toLowerCase(), before.add(target));
    roles.push({ line: linked === null && !marked && !heading && block.link === null, block, title, target, hints: team === undefined ? {} : { department: team } });
  }
  // where headings name the roles, lists below them name what applicants are
  const kept = roles.some(({ block }) => block.level > 0) ? roles.filter(({ line }) => !line) : roles;
  const siblings = siblingsOf(page, kept.map(({ block }) => block)).filter(({ text }) => !seen.has(cleanTitle(text).toLowerCase()));
  return [...kept, ...siblings.map((block): Listed => ({ line: false, block, title: cleanTitle(block.text), target: '', hints: {} }))].toSorted((a, b) => a.block.index - b.block.index);
}

const POSITION_LABEL = /^(?:position|job title|title|role|vacancy|stellenbezeichnung|position\/titel|stelle|poste|intitulé du poste|puesto|cargo|posizione|functie|stilling)\s?[:–]\s?(.{3,100})$/i;

/** Title of the one job of a job post. */
function postTitle(page: Page): Found | null {
  return page.once('post-title', () => {
    if (page.kind !== 'job-post') return null;
    const heads = page.blocks.filter(({ level, landmark }) => level > 0 && level <= 3 && !CHROME.has(landmark));
    const until = validUntil(page);
    const hints = { hints: { ...postHints(page), ...(until !== undefined && { until }) }, publishedAt: postedOn(page) };
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

const behindLabel = (labels: string): RegExp => new RegExp(`^(?:${labels})(?:\\s?[:–：]\\s?|：)(.{2,80})$`, 'i');
const labels = fromTables((): readonly (readonly ['place' | 'department', RegExp])[] => [
  ['place', behindLabel(inAll(({ place }) => place))],
  ['department', behindLabel(inAll(({ department }) => department))],
]);

/** "Location: Leeds" in one line, or the label and its value in two. */
function postHints(page: Page): Hints {
  return page.once('post-hints', () => {
    const hints: Hints = {};
    const head = headDetails(page);
    const blocks = page.blocks.filter(({ landmark }) => !CHROME.has(landmark));
    for (const [field, pattern] of labels()) {
      for (const [n, block] of blocks.entries()) {
        if (block.text.length > 120) continue;
        const value = pattern.exec(block.text)?.[1] ?? (pattern.test(`${block.text.replace(/:$/, '')}: xx`) && !/:\s\S/.test(block.text) && block.tag !== 'li' ? blocks[n + 1]?.text : undefined);
        if (value === undefined || value.length > 80 || /[.!?]$/.test(value)) continue;
        hints[field] ??= value.trim();
        break;
      }
    }
    return { ...head, ...hints };
  });
}

const HEAD_LINES = 8;
const HEAD_LINE_MAX = 90;

/** "Operations · Boise, Idaho", "Athens, Attica, Greece": the short lines below the title of a job post. */
function headDetails(page: Page): Hints {
  return page.once('head-details', () => {
    const blocks = page.blocks.filter(({ landmark, quoted }) => !CHROME.has(landmark) && !quoted);
    const head = blocks.findIndex(({ level, text }) => level > 0 && level < 4 && (isRoleTitle(cleanTitle(text)) || (text.length > 3 && page.title.startsWith(text))));
    if (head < 0) return {};
    const lines = blocks.slice(head + 1, head + 1 + HEAD_LINES);
    const end = lines.findIndex(({ text }) => text.length > HEAD_LINE_MAX || /[.!?]$/.test(text));
    return detailsOfRows([(end < 0 ? lines : lines.slice(0, end)).map(({ text }) => text)], page.lang)[0] ?? {};
  });
}

/** Closed jobs are none, and those of an agency's clients are not the agency's. */
const noneOpen = (page: Page): boolean => isForClient(page) || isClosed(page);

/** On a list, structured data or the rows, whichever show more. */
function structuredRoles(page: Page): Found[] {
  const roles = noneOpen(page) ? [] : rolesOfPostings(page);
  if (page.kind !== 'careers') return roles.map((role) => withTeam(page, role));
  return roles.length >= listedRoles(page).length ? roles : [];
}

const openRoles = (page: Page): (Found | null)[] =>
  noneOpen(page) ? [] : listedRoles(page).slice(0, ROLES_MAX).map(({ block, title, hints }) => foundIn(block, title, { place: 'list of open roles', method: 'field', hints }));

/** Structured data seldom tells the team; the page does. */
function withTeam(page: Page, role: Found): Found {
  const { department } = postHints(page);
  return department === undefined || role.hints?.department !== undefined ? role : { ...role, hints: { ...role.hints, department } };
}

const openRoleCount = (page: Page): Found | null =>
  page.kind !== 'careers' || isForClient(page) ? null : roleCount(page, Math.max(listedRoles(page).length, postingsOf(page).length), listedRoles(page)[0]?.block.index ?? Infinity);

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
  if (page.kind !== 'job-post' || isClosed(page) || isForClient(page)) return [];
  const structured = postingsOf(page).map((node) => {
    const country = countryOfPosting(node);
    return found(placesOf(node)[0] ?? '', { place: 'json-ld JobPosting.jobLocation', method: 'structured', ...(country !== '' && { hints: { country } }) });
  });
  if (structured.some((one) => one !== null)) return structured;
  const { place } = postHints(page);
  if (place !== undefined) {
    const block = page.blocks.find(({ text }) => text.includes(place));
    return [block === undefined ? found(place, { place: 'label', method: 'labelled' }) : foundIn(block, place, { place: 'label', method: 'labelled' })];
  }
  const told = placeTold(page);
  if (told !== null) return [told];
  const field =
    fieldOf(page, 'itemprop=jobLocation, data-automation=job-detail-location, data-automation-id=locations') ??
    page.having('data-testid').find((el) => /location/i.test(el.attribute('data-testid'))) ??
    page.having('class').find((el) => el.hasClass('location'));
  return field === null || field === undefined ? [] : [found(field.text().replace(/\s?\/$/, '').slice(0, 100), { place: 'location field', method: 'labelled' })];
}

export const openRoleRow: Row = first(
  rule('roles/json-ld', structuredRoles),
  rule('roles/post-title', (page) => (noneOpen(page) ? null : postTitle(page))),
  rule('roles/list', openRoles),
);
export const openRoleCountRow: Row = first(rule('roles/count', openRoleCount));
export const jobPlaceRow: Row = all(rule('roles/job-place', jobPlace));
