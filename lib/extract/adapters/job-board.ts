/** Job boards and applicant systems: the employer is whom the page is about, the board is nobody. */
import { type Adapter, type FieldTable, all, first, rule } from '../adapter.ts';
import { hostIs } from '../host.ts';
import { found, foundIn, type Found } from '../finding.ts';
import { nodesOf, textOf } from '../json-ld.ts';
import type { Page } from '../page.ts';
import { titleBlock } from '../readers/articles.ts';
import { fundingRow } from '../readers/funding.ts';
import { thingsOf } from '../readers/organisation.ts';
import { fieldText, jobPlaceRow, openRoleCountRow, openRoleRow } from '../readers/roles.ts';
import { technologyRow } from '../readers/technologies.ts';
import { triggerRow } from '../readers/triggers.ts';
import { partsOfTitle } from './job-board-titles.ts';
import { AGGREGATORS, EMPLOYER_BOARDS, isBoard } from './platform-hosts.ts';

const ONE_JOB = /\/(?:jobs?|viewjob|view|o|p|position|positions|stellenangebote?--?|stelle|offres?|offerta|vacature|vacancy|job-listing|ad|annonse|jobposting|jobdetail|postings?)\b[/-]?.*[\w-]{5,}|\/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}|--\d{5,}|[?&](?:gh_jid|jk|jobId|vjk)=/i;
const LIST_TITLE = /^(?:jobs at|current openings at|careers at|open positions at|stellenangebote bei|karriere bei|offres d[’']emploi chez)\s(.{1,60}?)(?:\s[|–-].*)?$|^(.{1,60}?)\s(?:jobs|careers|karriere|job openings|stellenangebote)(?:\s[|–-].*)?$/i;

/** Fields as boards mark them up. */
const EMPLOYER_FIELD =
  '[data-automation="advertiser-name"], [data-testid="inlineHeader-companyName"], [data-testid="company-name"], [data-testid="companyName"], [data-company-name="true"], [data-at="metadata-company-name"], [data-at="header-company-name"], [data-test="employer-name"], [data-qa="company-name"], [itemprop="hiringOrganization"] [itemprop="name"], meta[itemprop="hiringOrganization"]';

const posting = (page: Page) => thingsOf(page, 'JobPosting')[0] ?? null;
const employer = (page: Page) => {
  const node = posting(page);
  return node === null ? null : (nodesOf(node, 'hiringOrganization', page.jsonLd)[0] ?? null);
};

const structuredEmployer = (page: Page): Found | null => {
  const node = posting(page);
  const text = textOf(employer(page) ?? {}, 'name') || (node === null ? '' : textOf(node, 'hiringOrganization'));
  return /^https?:/.test(text) ? null : found(text, { place: 'json-ld JobPosting.hiringOrganization', method: 'structured' });
};
const employerField = (page: Page): Found | null => found(fieldText(page, EMPLOYER_FIELD), { place: 'employer field', method: 'field' });
const titleEmployer = (page: Page): Found | null => {
  const list = page.kind === 'careers' ? LIST_TITLE.exec(page.title) : null;
  const text = list === null ? partsOfTitle(page.title, page.url.hostname).company : (list[1] ?? list[2]);
  return found(text ?? '', { place: 'window title', method: 'field' });
};
/** "at Forma" under the title, as some systems write it. */
const lineEmployer = (page: Page): Found | null => {
  const head = titleBlock(page);
  const line = head === null ? undefined : page.blocks.slice(head.index + 1, head.index + 4).find(({ text }) => /^(?:at|bei|chez)\s\p{Lu}.{1,50}$/u.test(text));
  return line === undefined ? null : foundIn(line, line.text.replace(/^\S+\s/, ''), { place: 'line under the title', method: 'field' });
};
const siteName = (page: Page): Found | null => (hostIs(page.url, ...EMPLOYER_BOARDS) ? found(page.meta.get('og:site_name') ?? '', { place: 'og:site_name', method: 'field' }) : null);

/** The employer's own site: structured data, or the one link of the head that leaves the board. */
function domain(page: Page): Found | null {
  const node = employer(page);
  for (const key of ['sameAs', 'url']) {
    const text = node === null ? '' : textOf(node, key);
    if (/^https?:/.test(text) && !isBoard(new URL(text))) return found(text, { place: `json-ld hiringOrganization.${key}`, method: 'structured' });
  }
  if (!hostIs(page.url, ...EMPLOYER_BOARDS)) return null;
  const homes = page.links.filter(({ href, text, landmark }) => {
    if (!/^https?:/.test(href)) return false;
    const url = URL.canParse(href) ? new URL(href) : null;
    return url !== null && !isBoard(url) && url.pathname.length <= 1 && (landmark === 'header' || /(?:home ?page|website|webseite|site web|company site|zur website)/i.test(text));
  });
  const home = homes[0];
  return home === undefined ? null : found(home.href, { place: 'link to the employer', method: 'field' });
}

const titlePlace = (page: Page): Found | null => (page.kind === 'job-post' ? found(partsOfTitle(page.title, page.url.hostname).place ?? '', { place: 'window title', method: 'text' }) : null);

/** "au.seek.com", "stepstone.de": the board of one country, which places are written without. */
const countryOfBoard = ({ hostname }: URL): string => /^([a-z]{2})\.(?!com?$)/.exec(hostname)?.[1] ?? /\.([a-z]{2})$/.exec(hostname)?.[1] ?? '';
const NO_COUNTRY = new Set(['io', 'co', 'ai', 'me', 'tv', 'app', 'eu']);

function placeInCountry(page: Page): (Found | null)[] {
  const country = countryOfBoard(page.url);
  const places = jobPlaceRow.rules.flatMap(({ read }) => read(page) ?? []);
  return places.map((place) => (place === null || place === undefined || country === '' || NO_COUNTRY.has(country) ? (place ?? null) : { ...place, hints: { country: country.toUpperCase(), ...place.hints } }));
}

const FIELDS: FieldTable = {
  companyName: first(
    rule('job-board/json-ld-employer', structuredEmployer),
    rule('job-board/employer-field', employerField),
    rule('job-board/line-under-title', lineEmployer),
    rule('job-board/window-title', titleEmployer),
    rule('job-board/site-name', siteName),
  ),
  companyDomain: first(rule('job-board/employer-site', domain)),
  industry: all(rule('job-board/json-ld-industry', (page) => found(posting(page) === null ? '' : textOf(posting(page) ?? {}, 'industry'), { place: 'json-ld JobPosting.industry', method: 'structured' }))),
  openRole: openRoleRow,
  openRoleCount: openRoleCountRow,
  jobPlace: first(rule('job-board/place', placeInCountry), rule('job-board/window-title-place', titlePlace)),
  technology: technologyRow,
  funding: fundingRow,
  trigger: triggerRow,
};

export const jobBoard: Adapter = {
  id: 'job-board',
  matches: isBoard,
  pageKind(page) {
    if (thingsOf(page, 'JobPosting').length === 1) return 'job-post';
    const one = ONE_JOB.test(page.url.pathname + page.url.search);
    if (hostIs(page.url, ...AGGREGATORS)) return one && (employerField(page) !== null || titleEmployer(page) !== null) ? 'job-post' : 'none';
    const segments = page.url.pathname.split('/').filter(Boolean);
    return one || segments.length > 1 ? 'job-post' : 'careers';
  },
  fields: () => FIELDS,
};
