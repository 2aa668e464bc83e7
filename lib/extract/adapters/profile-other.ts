/** Accounts on networks: of people, and of companies. The network is nobody. */
import type { PageKind } from '#lib/evidence/model.ts';
import { type Adapter, type FieldTable, all, first, rule } from '../adapter.ts';
import { hostIs } from '../host.ts';
import { found, foundIn, type Found } from '../finding.ts';
import { type JsonLdNode, nodesOf, textOf, typesOf } from '../json-ld.ts';
import { type Page, hasRel } from '../page.ts';
import { titleBlock } from '../readers/articles.ts';
import { worksAt } from '../readers/biography.ts';
import { behindLabel } from '../readers/labelled.ts';
import { fieldOf, fieldText } from '../readers/field.ts';
import { accountOf } from './account-hosts.ts';

/** The one the page is about, in structured data. */
function entity(page: Page): JsonLdNode | null {
  return page.once('profile-entity', () => {
    const main = page.nodes('ProfilePage').flatMap((node) => nodesOf(node, 'mainEntity', page.jsonLd));
    const [direct] = main.length > 0 ? main : page.nodes('Person', 'Organization', 'Corporation').filter((node) => textOf(node, 'name') !== '');
    return direct ?? null;
  });
}

const TEAM_WORDS = /\b(?:official (?:account|twitter|x )|we (?:are|help|build|make|provide)|our (?:team|mission|platform|customers)|(?:the|an?) (?:[\w-]+ ){0,5}(?:platform|company|api|software|tool|agency|marketplace)\b|wir (?:sind|bauen|helfen)|offizieller account)/i;

/** True for an organisation's account. */
function isCompany(page: Page): boolean {
  return page.once('profile-is-company', () => {
    if (accountOf(page.url)?.company?.test(page.url.pathname) === true) return true;
    const node = entity(page);
    if (node !== null && typesOf(node).some((type) => /Organization|Corporation|Business/.test(type))) return true;
    return !/\b(?:founder|ceo|cto|engineer|developer|i am|i’m|i'm|my)\b/i.test(bio(page)) && TEAM_WORDS.test(bio(page));
  });
}

const bio = (page: Page): string =>
  page.once('profile-bio', () => {
    const node = entity(page);
    return fieldText(page, 'data-testid=UserDescription, data-bio-text, itemprop=description') || (node === null ? '' : textOf(node, 'description')) || (page.meta.get('og:description') ?? page.meta.get('description') ?? '');
  });

const TITLE_NAME = /^(?<name>[^(|·@]{2,60}?)\s?(?:\(@?\w{1,39}\)|\s[|·-]\s|$)/;

function accountName(page: Page): Found | null {
  const node = entity(page);
  const structured = found(node === null ? '' : textOf(node, 'name'), { place: 'json-ld name', method: 'structured' });
  const field = found(fieldText(page, 'itemprop=name'), { place: 'name field', method: 'field' });
  const [, inBrackets] = /^\w{1,39} \((.{2,60})\)/.exec(page.title) ?? [];
  const titled = found(inBrackets ?? TITLE_NAME.exec(page.title)?.groups?.['name'] ?? '', { place: 'window title', method: 'field' });
  const head = titleBlock(page);
  return structured ?? field ?? (head !== null && head.text.length < 60 ? foundIn(head, head.text, { place: 'h1', method: 'field' }) : titled);
}

const ifCompany = (read: (page: Page) => Found | null) => (page: Page): Found | null => (isCompany(page) ? read(page) : null);
const ifPerson = (read: (page: Page) => Found | null) => (page: Page): Found | null => (isCompany(page) ? null : read(page));

const work = (page: Page) => page.once('profile-work', () => worksAt(bio(page)));

const employer = (page: Page): Found | null => {
  const node = entity(page);
  const structured = node === null ? '' : textOf(node, 'worksFor') || textOf(node, 'affiliation');
  const field = structured || fieldText(page, 'itemprop=worksFor').replace(/^@/, '');
  return found(field || (work(page)?.company ?? ''), { place: field === '' ? 'biography' : 'employer field', method: field === '' ? 'text' : 'field' });
};
const employerDomain = (page: Page): Found | null => {
  const company = work(page)?.company ?? '';
  return found(/\.\p{L}{2,}$/u.test(company) ? company : '', { place: 'biography', method: 'text' });
};
const role = (page: Page): Found | null => {
  const node = entity(page);
  const structured = node === null ? '' : textOf(node, 'jobTitle');
  return found(structured || (work(page)?.role ?? ''), { place: structured === '' ? 'biography' : 'json-ld jobTitle', method: structured === '' ? 'text' : 'structured' });
};
const personPlace = (page: Page): Found | null => {
  const node = entity(page);
  const text = node === null ? '' : textOf(node, 'homeLocation') || textOf(node, 'address');
  return found(text || fieldText(page, 'itemprop=homeLocation, data-testid=UserLocation'), { place: 'place field', method: 'field' });
};
const website = (page: Page): Found | null => {
  const node = entity(page);
  const site = node === null ? '' : textOf(node, 'url');
  const own = URL.canParse(site) && !hostIs(new URL(site), page.url.hostname) ? site : '';
  const link = (fieldOf(page, 'itemprop=url') ?? page.tagged('a').find((el) => (hasRel(el, 'nofollow') && el.has('itemprop')) || /website/i.test(el.attribute('aria-label') + el.attribute('title'))))?.attribute('href') ?? '';
  return found(own || (/^https?:/.test(link) && !hostIs(new URL(link), page.url.hostname) ? link : ''), { place: 'website field', method: 'field' });
};
/** Directories label what they know of a company. */
const labelledFact = (fact: 'founded' | 'headCount' | 'headquarters' | 'industry') => (page: Page): Found[] => (isCompany(page) ? behindLabel(fact, (value) => value.length < 100)(page) : []);

const FIELDS: FieldTable = {
  companyName: first(rule('profile-other/company-name', ifCompany(accountName))),
  companyDomain: first(rule('profile-other/website', ifCompany(website)), rule('profile-other/employer-site', ifPerson(employerDomain))),
  description: first(rule('profile-other/company-bio', ifCompany((page) => found(bio(page), { place: 'biography', method: 'text' })))),
  industry: first(rule('labelled/industry', labelledFact('industry'))),
  headCount: first(rule('labelled/employees', labelledFact('headCount'))),
  founded: first(rule('labelled/founded', labelledFact('founded'))),
  address: first(
    rule('profile-other/company-place', ifCompany((page) => found(fieldText(page, 'itemprop=location, itemprop=address'), { place: 'place field', method: 'field' }))),
    rule('labelled/headquarters', labelledFact('headquarters')),
  ),
  personName: first(rule('profile-other/name', ifPerson(accountName))),
  personTitle: first(rule('profile-other/role', ifPerson(role))),
  employer: first(rule('profile-other/employer', ifPerson(employer))),
  headline: first(rule('profile-other/biography', ifPerson((page) => found(bio(page), { place: 'biography', method: 'text' })))),
  personPlace: first(rule('profile-other/place', ifPerson(personPlace))),
  personUrl: first(rule('profile-other/url', ifPerson((page) => found(page.url.origin + page.url.pathname.replace(/\/$/, ''), { place: 'page address', method: 'field' })))),
  socialLink: all(rule('profile-other/own-account', ifCompany((page) => found(page.url.origin + page.url.pathname, { place: 'page address', method: 'field' })))),
};

export const profileOther: Adapter = {
  id: 'profile-other',
  matches: (url) => accountOf(url) !== undefined,
  pageKind: (page): PageKind => (accountName(page) === null || /^(?:sign in|log in|page not found|x)\b/i.test(page.title) ? 'none' : 'profile-other'),
  fields: () => FIELDS,
};
