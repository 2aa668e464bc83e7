/** Accounts on GitHub: organisations are companies, the others people. Repositories and the rest are nobody's. */
import type { PageKind } from '#lib/evidence/model.ts';
import { type Adapter, type FieldTable, type Rule, all, first, rule } from '../adapter.ts';
import { type Found, found, foundIn } from '../finding.ts';
import { hostIs } from '../host.ts';
import { type JsonLdNode, textOf, textsOf } from '../json-ld.ts';
import type { Page } from '../page.ts';
import { worksAt } from '../readers/biography.ts';
import { fieldText } from '../readers/field.ts';
import { thingsOf } from '../readers/organisation.ts';
import { codeAccount } from './account-hosts.ts';

const HOST = 'github.com';
/** GitHub marks accounts up as schema.org items. */
const organisation = (page: Page): JsonLdNode | null => thingsOf(page, 'Organization')[0] ?? null;
const person = (page: Page): JsonLdNode | null => thingsOf(page, 'Person')[0] ?? null;
/** "organization:4711" on every page of an account, for what is shown when the mouse rests on its name. */
const isOrganisation = (page: Page): boolean => organisation(page) !== null || (person(page) === null && (page.meta.get('hovercard-subject-tag') ?? '').startsWith('organization:'));

const field = (node: (page: Page) => JsonLdNode | null, key: string, what: string) => (page: Page): Found | null =>
  found(textOf(node(page) ?? {}, key), { place: `structured data, ${what}`, method: 'field' });

/** A readme has headlines of its own. */
function organisationName(page: Page): Found | null {
  const named = textOf(organisation(page) ?? {}, 'name');
  const head = page.blocks.find(({ level, article, landmark, text }) => level === 1 && !article && landmark !== 'nav' && text.length < 80);
  if (head !== undefined && (named === '' || head.text.includes(named))) return foundIn(head, named || head.text, { place: 'h1', method: 'field' });
  return found(named || titled(page), { place: 'window title', method: 'field' });
}

/** "mirat (Mira Tolvanen) · GitHub", "Tallow · GitHub"; an address alone is no name. */
function titled(page: Page): string {
  const [, text = ''] = /^(.{1,80}?)\s·\sGitHub$/.exec(page.title) ?? [];
  const [, inBrackets = ''] = /^[\w-]+ \((.+)\)$/.exec(text) ?? [];
  return inBrackets || (/^[\w-]+ \(/.test(text) ? '' : text);
}

function personName(page: Page): Found | null {
  const named = textOf(person(page) ?? {}, 'name');
  if (named !== '') return found(named, { place: 'structured data, name', method: 'field' });
  const name = titled(page);
  return name.toLowerCase() === codeAccount(page.url)?.toLowerCase() ? null : found(name, { place: 'window title', method: 'field' });
}

const NO_EMPLOYER = /^(?:-|–|n\/?a|none|no one|nobody|myself|me|home|self(?:[- ]employed)?|freelance\w*|independent|indie|student|retired|unemployed|open to work|looking for .*|available.*|hobbyist|private|earth|the internet)$/i;
const FORMER = /^(?:ex[- @]|former(?:ly)?\b|prev(?:ious(?:ly)?|\.)?\s)/i;

/** "@korvela, @lumo-works" are two; what is former is none. */
function employers(page: Page): Found[] {
  const text = textOf(person(page) ?? {}, 'worksFor');
  const parts = text.includes('@') ? text.split(/\s*[,;/|&+]\s*|\s(?:and|und|et|y)\s|\s(?=@)/i) : [text];
  return parts
    .map((part) => part.trim())
    .filter((part) => part !== '' && !FORMER.test(part) && !NO_EMPLOYER.test(part))
    .flatMap((part) => found(part.replace(/^@/, ''), { place: 'structured data, worksFor', method: 'field' }) ?? []);
}

const BOILERPLATE = /\.?\s*[^.]{1,100} has \d[\d,.]* repositor(?:y|ies) available\. Follow their code on GitHub\.?$/i;
/** What the owner says: the head repeats it, with a sentence of the host behind. */
const told = (page: Page): string => (page.meta.get('og:description') ?? page.meta.get('description') ?? '').replace(BOILERPLATE, '');
const saying = (page: Page): Found | null => found(told(page), { place: 'meta description', method: 'text' });
const work = (page: Page) => page.once('code-host-work', () => worksAt(fieldText(page, 'data-bio-text') || told(page)));
const workIn = (page: Page, part: 'role' | 'company'): Found | null => found(work(page)?.[part] ?? '', { place: 'meta description', method: 'text' });

/** Links of the account that leave the host: its site. */
const site = (node: (page: Page) => JsonLdNode | null) => (page: Page): Found | null => {
  const urls = textsOf(node(page) ?? {}, 'url').map((text) => (/^[\w-]+(?:\.[\w-]+)+/.test(text) ? `https://${text}` : text));
  return found(urls.find((text) => /^https?:/.test(text) && URL.canParse(text) && !hostIs(new URL(text), HOST)) ?? '', { place: 'structured data, url', method: 'field' });
};

const account = (page: Page): Found | null => found(`https://${HOST}/${codeAccount(page.url) ?? ''}`, { place: 'page address', method: 'field' });
const accountsElsewhere = (node: (page: Page) => JsonLdNode | null) => (page: Page): Found[] =>
  textsOf(node(page) ?? {}, 'social').filter((text) => /^https?:/.test(text)).flatMap((text) => found(text, { place: 'structured data, social', method: 'field' }) ?? []);

type Read = Rule['read'];
const company = (id: string, read: Read): Rule => rule(`code-host/${id}`, (page) => (isOrganisation(page) ? read(page) : null));
const theirs = (id: string, read: Read): Rule => rule(`code-host/${id}`, (page) => (isOrganisation(page) ? null : read(page)));

const FIELDS: FieldTable = {
  companyName: first(company('organisation', organisationName)),
  companyDomain: first(company('site', site(organisation))),
  description: first(company('description', field(organisation, 'description', 'description')), company('saying', saying)),
  address: first(company('place', field(organisation, 'location', 'location'))),
  email: all(company('email', field(organisation, 'email', 'email')), theirs('own-email', field(person, 'email', 'email'))),
  socialLink: all(company('account', account), company('accounts-elsewhere', accountsElsewhere(organisation)), theirs('own-accounts', accountsElsewhere(person))),
  personName: first(theirs('name', personName)),
  personTitle: first(theirs('role', (page) => workIn(page, 'role'))),
  employer: first(theirs('works-for', employers), theirs('works-at', (page) => workIn(page, 'company'))),
  headline: first(theirs('biography', saying)),
  personPlace: first(theirs('home', field(person, 'homeLocation', 'homeLocation'))),
  personUrl: first(theirs('own-account', account)),
};

export const codeHost: Adapter = {
  id: 'code-host',
  matches: (url) => codeAccount(url) !== null,
  pageKind(page): PageKind {
    if (isOrganisation(page)) return organisationName(page) === null ? 'none' : 'profile-other';
    return person(page) === null ? 'none' : 'profile-other';
  },
  fields: () => FIELDS,
};
