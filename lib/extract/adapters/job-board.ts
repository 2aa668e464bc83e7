/** Job boards and applicant systems: the employer is whom the page is about, the board is nobody. */
import { type Adapter, type FieldTable, all, first, rule } from '../adapter.ts';
import { found, foundIn, type Found } from '../finding.ts';
import { textOf } from '../json-ld.ts';
import type { Page } from '../page.ts';
import { technologiesOfHost } from '../readers/fingerprints.ts';
import { fundingRow } from '../readers/funding.ts';
import { isClosed, isForClient, ownNeeds, postedOn, validUntil } from '../readers/role-open.ts';
import { postingsOf } from '../readers/role-posting.ts';
import { cleanTitle, isOpenApplication } from '../readers/role-titles.ts';
import { jobPlaceRow, openRoleCountRow, openRoleRow } from '../readers/roles.ts';
import { technologyRow } from '../readers/technologies.ts';
import { triggerRow } from '../readers/triggers.ts';
import { employerAccounts, employerField, employerSite, handleAlone, lineEmployer, siteName, spelledHandle, structuredEmployer, titleEmployer } from './job-board-employer.ts';
import { boardOf, isBoard, isMarket } from './job-board-hosts.ts';
import { partsOfTitle } from './job-board-titles.ts';

const ONE_JOB = /\/(?:jobs?|viewjob|view|o|p|position|positions|stellenangebote?--?|stelle|offres?|offerta|vacature|vacancy|job-listing|ad|annonse|jobposting|jobdetail|postings?)\b[/-]?.*[\w-]{5,}|\/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}|--\d{5,}|[?&](?:gh_jid|jk|jobId|vjk)=/i;

/** The heading of a board's post, whatever it names: nothing else stands so high on such a page. */
function heading(page: Page): Found | null {
  if (page.kind !== 'job-post' || isMarket(page.url) || isClosed(page) || isForClient(page)) return null;
  const block = page.blocks.find(({ level, landmark, text }) => level > 0 && level < 3 && landmark !== 'nav' && landmark !== 'footer' && text.length > 2 && text.length < 120 && page.title.includes(text));
  if (block === undefined || isOpenApplication(block.text) || /[.!?]$/.test(block.text)) return null;
  const until = validUntil(page);
  return foundIn(block, cleanTitle(block.text), { place: 'headline', method: 'field', publishedAt: postedOn(page), ...(until !== undefined && { hints: { until } }) });
}

const titlePlace = (page: Page): Found | null =>
  page.kind === 'job-post' && !isClosed(page) && !isForClient(page) ? found(partsOfTitle(page.title, page.url.hostname).place ?? '', { place: 'window title', method: 'text' }) : null;

/** "au.seek.com", "stepstone.de": the board of one country, which places are written without. */
const countryOfBoard = ({ hostname }: URL): string => /^([a-z]{2})\.(?!com?$)/.exec(hostname)?.[1] ?? /\.([a-z]{2})$/.exec(hostname)?.[1] ?? '';

/** Employers' boards stand under one address for all countries. */
function placeInCountry(page: Page): (Found | null)[] {
  const country = isMarket(page.url) ? countryOfBoard(page.url) : '';
  const places = jobPlaceRow.rules.flatMap(({ read }) => read(page) ?? []);
  return places.map((place) => (place === null || place === undefined || country === '' || NO_COUNTRY.has(country) ? (place ?? null) : { ...place, hints: { country: country.toUpperCase(), ...place.hints } }));
}
const NO_COUNTRY = new Set(['io', 'co', 'ai', 'me', 'tv', 'app', 'eu']);

const FIELDS: FieldTable = {
  companyName: first(
    rule('job-board/json-ld-employer', structuredEmployer),
    rule('job-board/employer-field', employerField),
    rule('job-board/window-title', titleEmployer),
    rule('job-board/line-under-title', lineEmployer),
    rule('job-board/site-name', siteName),
    rule('job-board/handle', spelledHandle),
    rule('job-board/handle-alone', handleAlone),
  ),
  companyDomain: first(rule('job-board/employer-site', employerSite)),
  socialLink: all(rule('job-board/employer-accounts', employerAccounts)),
  industry: all(rule('job-board/json-ld-industry', (page) => found(textOf(postingsOf(page)[0] ?? {}, 'industry'), { place: 'json-ld JobPosting.industry', method: 'structured' }))),
  openRole: first(...openRoleRow.rules, rule('job-board/heading', heading)),
  openRoleCount: openRoleCountRow,
  jobPlace: first(rule('job-board/place', placeInCountry), rule('job-board/window-title-place', titlePlace)),
  technology: all(...ownNeeds(technologyRow).rules, rule('technologies/host', technologiesOfHost)),
  funding: fundingRow,
  trigger: ownNeeds(triggerRow),
};

/** Text beside menus: a frame without it has not been filled yet. */
const isEmpty = (page: Page): boolean => postingsOf(page).length === 0 && !page.blocks.some(({ landmark, text }) => landmark !== 'nav' && landmark !== 'footer' && landmark !== 'header' && text.length > 2);

const GONE = /(?:^|[\s|–-])(?:404|not found|nicht gefunden|introuvable|no encontrad[oa]|non trovat[oa]|não encontrad[oa]|niet gevonden|hittades inte|ikke funnet|ikke fundet|nie znaleziono|見つかりません)/i;

export const jobBoard: Adapter = {
  id: 'job-board',
  matches: isBoard,
  pageKind(page) {
    const board = boardOf(page.url);
    if (board?.page === 'other' || isEmpty(page) || GONE.test(page.title)) return 'none';
    if (board !== null) return board.page === 'post' ? 'job-post' : 'careers';
    if (postingsOf(page).length === 1) return 'job-post';
    return ONE_JOB.test(page.url.pathname + page.url.search) && (employerField(page) !== null || titleEmployer(page) !== null) ? 'job-post' : 'none';
  },
  fields: () => FIELDS,
};
