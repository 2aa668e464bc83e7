/** One job on LinkedIn: the employer, the job and its place. LinkedIn and the "similar jobs" are nobody's. */
import { type Adapter, type FieldTable, all, first, rule } from '../adapter.ts';
import { hostIs } from '../host.ts';
import { found, foundIn, type Found } from '../finding.ts';
import type { Block, Page, PageLink } from '../page.ts';
import { publishedAt } from '../readers/articles.ts';
import { fundingRow } from '../readers/funding.ts';
import { cleanTitle } from '../readers/role-titles.ts';
import { technologyRow } from '../readers/technologies.ts';
import { triggerRow } from '../readers/triggers.ts';
import { partsOfTitle } from './job-board-titles.ts';
import { WALL_TITLE } from './linkedin-site.ts';
import { LINKEDIN } from './platform-hosts.ts';

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

const title = (page: Page): Found | null => {
  const block = head(page);
  return block === null ? found(parts(page).title ?? '', { place: 'window title', method: 'field', publishedAt: publishedAt(page) }) : foundIn(block, cleanTitle(block.text), { place: 'h1', method: 'field', publishedAt: publishedAt(page) });
};

function place(page: Page): Found | null {
  const from = head(page)?.index ?? 0;
  const company = companyLink(page)?.text ?? '';
  for (const block of page.blocks.slice(from + 1, from + 8)) {
    const text = block.text.replace(company, '').split(/\s·\s/).map((part) => part.trim()).find((part) => PLACE.test(part) && part.length < 80);
    if (text !== undefined) return foundIn(block, text, { place: 'head of the job', method: 'field' });
  }
  return found(parts(page).place ?? '', { place: 'window title', method: 'text' });
}

const INDUSTRY = /^(?:industries|industry|branchen?|secteurs?|sectores?|settori|setores)$/i;
function industry(page: Page): Found | null {
  const label = page.blocks.find(({ text, level }) => level > 0 && INDUSTRY.test(text));
  const value = label === undefined ? undefined : page.blocks[label.index + 1];
  return value === undefined || value.text.length > 120 ? null : foundIn(value, value.text, { place: 'label industries', method: 'labelled' });
}

const companyPage = (page: Page): Found | null => {
  const slug = COMPANY.exec(companyLink(page)?.href ?? '')?.[1];
  return slug === undefined ? null : found(`https://www.linkedin.com/company/${slug}`, { place: 'link to the company', method: 'field' });
};

const FIELDS: FieldTable = {
  companyName: first(rule('linkedin-job/company-link', employer), rule('linkedin-job/window-title', titleEmployer)),
  openRole: first(rule('linkedin-job/title', title)),
  jobPlace: first(rule('linkedin-job/place', place)),
  industry: first(rule('linkedin-job/industry', industry)),
  socialLink: all(rule('linkedin-job/company-page', companyPage)),
  technology: technologyRow,
  funding: fundingRow,
  trigger: triggerRow,
};

export const linkedinJob: Adapter = {
  id: 'linkedin-job',
  matches: (url) => hostIs(url, LINKEDIN) && /^\/jobs\/view\/[^/]+/.test(url.pathname),
  early: (page) => (WALL_TITLE.test(page.title) ? 'none' : null),
  pageKind: (page) => (employer(page) === null && titleEmployer(page) === null ? 'none' : 'job-post'),
  fields: () => FIELDS,
};
