/** One job on LinkedIn: the employer, the job and its place. LinkedIn and the "similar jobs" are nobody's. */
import { departmentOf } from '#lib/taxonomy/departments.ts';
import { type Adapter, type FieldTable, all, first, rule } from '../adapter.ts';
import { hostIs } from '../host.ts';
import { found, foundIn, type Found } from '../finding.ts';
import type { Block, Page, PageLink } from '../page.ts';
import { fundingRow } from '../readers/funding.ts';
import { isClosed, isForClient, ownNeeds, postedOn, validUntil } from '../readers/role-open.ts';
import { cleanTitle } from '../readers/role-titles.ts';
import { technologyRow } from '../readers/technologies.ts';
import { triggerRow } from '../readers/triggers.ts';
import { structuredEmployer } from './job-board-employer.ts';
import { partsOfTitle } from './job-board-titles.ts';
import { WALL_TITLE } from './linkedin-site.ts';
import { LINKEDIN } from './account-hosts.ts';

const COMPANY = /\/company\/([^/?#]+)/;
const PLACE = /^[\p{Lu}][\p{L}.'’ -]+(?:,\s[\p{Lu}][\p{L}.'’ -]+){1,3}(?:\s\((?:remote|hybrid|on-site|vor ort)\))?|^(?:remote|greater .{3,40})$/iu;
const parts = (page: Page) => partsOfTitle(page.title, LINKEDIN);

/** The job's own heading: the first of level one. */
const head = (page: Page): Block | null => page.blocks.find(({ level, landmark }) => level === 1 && landmark !== 'nav') ?? null;

/** The first link to a company at the head of the page; those of similar jobs come later. */
const companyLink = (page: Page): PageLink | null => {
  const from = head(page)?.index ?? 0;
  return page.links.find(({ href, text, block, landmark }) => COMPANY.test(href) && text.length > 1 && landmark !== 'nav' && Math.abs(block - from) < 8) ?? null;
};

const employer = (page: Page): Found | null => {
  const link = companyLink(page);
  return link === null ? null : found(link.text, { place: 'link to the company', method: 'field' });
};
const titleEmployer = (page: Page): Found | null => found(parts(page).company ?? '', { place: 'window title', method: 'field' });

/** The text below one of the headings of the criteria list. */
function behindHeading(page: Page, label: RegExp): Block | null {
  const heading = page.blocks.find(({ text, level }) => level > 0 && label.test(text));
  const value = heading === undefined ? undefined : page.blocks[heading.index + 1];
  return value === undefined || value.level > 0 || value.text.length > 120 ? null : value;
}

const FUNCTION = /^(?:job function|tätigkeitsbereich|fonction|función(?: laboral)?|funzione(?: lavorativa)?|função|functie|jobbfunktion|arbetsuppgifter|jobbfunksjon|stillingsfunksjon|jobfunktion|stillingsfunktion|funkcja|職務(?:タイプ)?|職種)$/i;

/** Closed jobs are none, and those of an agency's clients are not the agency's. */
const noneOpen = (page: Page): boolean => isClosed(page) || isForClient(page);

function title(page: Page): Found | null {
  if (noneOpen(page)) return null;
  const block = head(page);
  const until = validUntil(page);
  // every job there has one or more functions, chosen from a short list: less telling than a title that names its own
  const named = block === null ? (parts(page).title ?? '') : block.text;
  const department = departmentOf(named) === null ? behindHeading(page, FUNCTION)?.text : undefined;
  const where = place(page)?.raw;
  const details = {
    method: 'field' as const,
    publishedAt: postedOn(page),
    hints: { ...(where !== undefined && { place: where }), ...(department !== undefined && { department }), ...(until !== undefined && { until }) },
  };
  return block === null ? found(parts(page).title ?? '', { place: 'window title', ...details }) : foundIn(block, cleanTitle(block.text), { place: 'h1', ...details });
}

function place(page: Page): Found | null {
  if (noneOpen(page)) return null;
  const from = head(page)?.index ?? 0;
  const company = companyLink(page)?.text ?? '';
  for (const block of page.blocks.slice(from + 1, from + 8)) {
    const text = block.text.replace(company, '').split(/\s·\s/).map((part) => part.trim()).find((part) => PLACE.test(part) && part.length < 80);
    if (text !== undefined) return foundIn(block, text, { place: 'head of the job', method: 'field' });
  }
  return found(parts(page).place ?? '', { place: 'window title', method: 'text' });
}

const INDUSTRY = /^(?:industries|industry|branchen?|secteurs?|sectores?|settori|setores|bedrijfstakken|branscher|brancher|bransjer|branże|業種)$/i;
function industry(page: Page): Found | null {
  const value = behindHeading(page, INDUSTRY);
  return value === null ? null : foundIn(value, value.text, { place: 'label industries', method: 'labelled' });
}

const companyPage = (page: Page): Found | null => {
  const slug = COMPANY.exec(companyLink(page)?.href ?? '')?.[1];
  return slug === undefined ? null : found(`https://www.linkedin.com/company/${slug}`, { place: 'link to the company', method: 'field' });
};

const FIELDS: FieldTable = {
  companyName: first(rule('linkedin-job/company-link', employer), rule('linkedin-job/json-ld-employer', structuredEmployer), rule('linkedin-job/window-title', titleEmployer)),
  openRole: first(rule('linkedin-job/title', title)),
  jobPlace: first(rule('linkedin-job/place', place)),
  industry: first(rule('linkedin-job/industry', industry)),
  socialLink: all(rule('linkedin-job/company-page', companyPage)),
  technology: ownNeeds(technologyRow),
  funding: fundingRow,
  trigger: ownNeeds(triggerRow),
};

export const linkedinJob: Adapter = {
  id: 'linkedin-job',
  matches: (url) => hostIs(url, LINKEDIN) && /^\/jobs\/view\/[^/]+/.test(url.pathname),
  pageKind: (page) => (WALL_TITLE.test(page.title) || (employer(page) === null && titleEmployer(page) === null) ? 'none' : 'job-post'),
  fields: () => FIELDS,
};
