/** Directories of companies and of software: the company of the page, or the seller of its product. The directory is nobody. */
import type { PageKind } from '#lib/evidence/model.ts';
import { fold } from '#lib/taxonomy/fold.ts';
import { type Adapter, type FieldTable, all, first, rule } from '../adapter.ts';
import { type Found, found, foundIn } from '../finding.ts';
import { hostIs } from '../host.ts';
import { nodesOf, textOf } from '../json-ld.ts';
import { list } from '../language/language.ts';
import type { Block, Page, PageLink } from '../page.ts';
import { eachLine, factSheet, firstLines, joinedLines } from '../readers/fact-sheet.ts';
import { isPersonName } from '../readers/person-name.ts';
import { directoryPage } from './directory-hosts.ts';

/** Labels of directories, which speak English; vendors' sheets of the software directories in their languages too. */
const sheet = factSheet('directory', {
  seller: list('seller, vendor, vendor name, developer, company name, developed by, made by, anbieter, hersteller, éditeur, fournisseur, proveedor, fornitore, leverancier, leverantör, dostawca'),
  legalName: list('legal name'),
  website: list('website, company website, web site, homepage, webseite, site web, sitio web, sito web, webbplats'),
  seat: list('headquarters, hq location, hq, located in, hauptsitz, siège social, sede, sede central, hoofdkantoor, huvudkontor, siedziba'),
  place: list('location, locations, standort, localisation, ubicación'),
  founded: list('founded, year founded, founded date, founded in, founding date, gegründet, gründungsjahr, année de création, fondée en, fundada en, fundación, fondata nel, opgericht, grundat, rok założenia'),
  staff: list('company size, number of employees, employees, team size, unternehmensgröße, mitarbeiterzahl, taille de l entreprise, effectif, tamaño de la empresa, dimensioni dell azienda, bedrijfsgrootte, företagsstorlek'),
  industry: list('industry, industries, markets, sector, branche, secteur, sector de actividad, settore'),
  raised: list('total funding amount, total funding, total raised'),
  email: list('contact email, email'),
  phone: list('phone number, phone'),
  founders: list('founders, founder, gründer, fondateurs, fundadores'),
  accounts: list('linkedin, linkedin page, twitter, x, facebook, social, social media'),
  other: list('operating status, company type, last funding type, last funding date, ipo status, also known as, related hubs, investor type, ownership, total revenue usd mm, stock symbol, languages supported, product description, overview provided by, discussions, reviews, hub tags, headquarters regions, diversity spotlight, contact job departments, cb rank company, most recent valuation range, stage, funding rounds, investors'),
});

const inMenu = ({ landmark }: { landmark: string }): boolean => landmark === 'nav' || landmark === 'footer';
const aboutProduct = (page: Page): boolean => directoryPage(page.url) === 'product';

/** Closes a headline or a window title of a directory. */
const TAIL =
  /\s?(?:\s[-|–—:•]\s|:\s).*$|\s(?:reviews?|reviews? (?:&|and|from) .*|pricing.*|features|product details|company profile.*|bewertungen|erfahrungen|avis|opiniones|recensioni)(?:\s\d{4})?$/i;
const bare = (text: string): string => text.replace(TAIL, '').replace(TAIL, '').trim();

function headline(page: Page): Block | null {
  return page.blocks.find((block) => block.level === 1 && !inMenu(block) && block.text.length < 100) ?? null;
}

/** What the page is about: the company, or the product. */
function subject(page: Page): Found | null {
  const head = headline(page);
  if (head !== null && bare(head.text) !== '') return foundIn(head, bare(head.text), { place: 'h1', method: 'field' });
  return found(bare(page.title), { place: 'window title', method: 'field' });
}

/** Who sells the product: the sheet, structured data, "by Forma" below the headline. */
function seller(page: Page): Found | null {
  const [labelled] = firstLines(sheet(page).get('seller'), (text) => text.length < 80);
  if (labelled !== undefined) return labelled;
  for (const node of page.nodes('SoftwareApplication', 'WebApplication', 'Product')) {
    for (const key of ['author', 'provider', 'manufacturer', 'creator', 'brand']) {
      const name = textOf(nodesOf(node, key, page.jsonLd)[0] ?? {}, 'name');
      if (name !== '') return found(name, { place: `json-ld ${key}`, method: 'structured' });
    }
  }
  const head = headline(page);
  const line = head === null ? undefined : page.blocks.slice(head.index + 1, head.index + 4).find(({ text }) => BY.test(text));
  return line === undefined ? null : foundIn(line, line.text.replace(BY, ''), { place: 'line under the name', method: 'field' });
}
const BY = /^(?:by|from|von|par|de|por|di|van|av)\s(?=\p{Lu}.{1,50}$)/u;

/** A product whose seller is not named may bear its company's name: a guess, and called so. */
function companyName(page: Page): Found | null {
  const about = subject(page);
  if (!aboutProduct(page)) return about;
  return seller(page) ?? (about === null ? null : { ...about, method: 'guess' });
}

/** True for an address that is neither the directory's nor a network's. */
const leaves = (href: string, page: Page): boolean => URL.canParse(href) && /^https?:/.test(href) && !hostIs(new URL(href), page.url.hostname.split('.').slice(-2).join('.'), ...NETWORKS);
const NETWORKS = ['linkedin.com', 'twitter.com', 'x.com', 'facebook.com', 'instagram.com', 'youtube.com', 'crunchbase.com', 'apple.com', 'google.com', 'github.com'];
const hostText = (text: string): string => text.toLowerCase().replace(/^(?:https?:\/\/)?(?:www\.)?|\/.*$/g, '');

/** The site behind its label, or the one link whose text is its own address. */
function website(page: Page): Found | null {
  for (const { lines, label } of sheet(page).get('website') ?? []) {
    for (const { text, block } of lines) {
      const href = block.link?.href ?? '';
      const raw = /^(?:https?:\/\/)?(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}/u.test(text) ? text : leaves(href, page) ? href : '';
      if (raw !== '') return foundIn(block, raw, { place: `label "${label}"`, method: 'labelled' });
    }
  }
  const shown = page.links.filter((link) => !inMenu(link) && leaves(link.href, page) && hostText(link.text) === hostText(link.href));
  const hosts = new Set(shown.map(({ href }) => hostText(href)));
  return hosts.size === 1 && shown[0] !== undefined ? found(shown[0].href, { place: 'link to its site', method: 'field' }) : null;
}

/** Lists without labels: Crunchbase links each value to a search whose address names the field, as its data dictionary does. */
const bySearch = (field: string) => (page: Page): PageLink[] => page.links.filter(({ href, text }) => text !== '' && href.includes(`/organizations/${field}/`));
const locations = bySearch('location_identifiers');
const sizes = bySearch('num_employees_enum');

/** Below a product, reviewers tell size, industry and place of their own companies. */
const ofCompany = (read: (page: Page) => readonly Found[]) => (page: Page): readonly Found[] => (aboutProduct(page) ? [] : read(page));

/** A product's is the directory's own advertisement. */
function description(page: Page): Found[] {
  const told = found(page.meta.get('description') ?? page.meta.get('og:description') ?? '', { place: 'meta description', method: 'text' });
  return told === null ? [] : [told];
}

const seat = (page: Page): Found[] => joinedLines(sheet(page).get('seat')?.slice(0, 1));
const place = (page: Page): Found[] => joinedLines(sheet(page).get('place')?.slice(0, 1));
function seatBySearch(page: Page): Found | null {
  const [head, ...rest] = locations(page);
  const block = head === undefined ? undefined : page.blocks[head.block];
  if (head === undefined || block === undefined) return null;
  const together = rest.filter((link) => link.block - head.block < 6).map(({ text }) => text);
  return foundIn(block, [...new Set([head.text, ...together])].join(', '), { place: 'link of its place', method: 'field' });
}
function staffBySearch(page: Page): Found | null {
  const [link] = sizes(page);
  const block = link === undefined ? undefined : page.blocks[link.block];
  return link === undefined || block === undefined ? null : foundIn(block, link.text, { place: 'link of its size', method: 'field' });
}

const raised = (page: Page): Found[] => firstLines(sheet(page).get('raised'), (text) => /\d/.test(text)).map((one) => ({ ...one, hints: { label: 'total' } }));
const founders = (page: Page): Found[] => eachLine(sheet(page).get('founders'), isPersonName).map((one) => ({ ...one, hints: { title: 'Founder' } }));

function accounts(page: Page): Found[] {
  const behind = (sheet(page).get('accounts') ?? []).flatMap(({ lines }) => lines.map(({ block }) => block.index));
  const theirs = page.links.filter((link) => behind.includes(link.block) && URL.canParse(link.href) && hostIs(new URL(link.href), ...NETWORKS.slice(0, 6)));
  return theirs.flatMap(({ href }) => found(href, { place: 'link of its account', method: 'labelled' }) ?? []);
}
const ownAccount = (page: Page): Found | null => (aboutProduct(page) ? null : found(page.url.origin + page.url.pathname.replace(/\/$/, ''), { place: 'page address', method: 'field' }));

const YEAR = /(?<!\d)(?:1[6-9]|20)\d{2}(?!\d)/;

const FIELDS: FieldTable = {
  companyName: first(rule('company-directory/name', companyName)),
  legalName: first(rule('company-directory/legal-name', (page) => firstLines(sheet(page).get('legalName')))),
  companyDomain: first(rule('company-directory/website', website)),
  description: first(rule('company-directory/description', ofCompany(description))),
  industry: all(rule('company-directory/industry', ofCompany((page) => eachLine(sheet(page).get('industry'), (text) => text.length > 2)))),
  headCount: first(
    rule('company-directory/size', ofCompany((page) => firstLines(sheet(page).get('staff'), (text) => /^\D{0,12}\d/.test(text) && text.length < 60))),
    rule('company-directory/size-link', staffBySearch),
  ),
  founded: first(rule('company-directory/founded', (page) => firstLines(sheet(page).get('founded'), (text) => YEAR.test(text) && text.length < 60))),
  address: first(rule('company-directory/seat', seat), rule('company-directory/place', ofCompany(place)), rule('company-directory/seat-links', seatBySearch)),
  funding: first(rule('company-directory/raised', raised)),
  phone: all(rule('company-directory/phone', (page) => firstLines(sheet(page).get('phone'), (text) => /\d{3}/.test(text)))),
  email: all(rule('company-directory/email', (page) => firstLines(sheet(page).get('email'), (text) => text.includes('@')))),
  teamMember: all(rule('company-directory/founders', founders)),
  socialLink: all(rule('company-directory/own-account', ownAccount), rule('company-directory/accounts', accounts)),
};

const NOTHING_YET = /^(?:just a moment|loading|please wait|page not found|access denied|attention required|sign (?:in|up)|log in|reviews?)\b/i;

/** A page that shows neither a fact nor a description is not there yet. */
const isThere = (page: Page): boolean => {
  const about = subject(page);
  if (about === null || NOTHING_YET.test(about.raw)) return false;
  const named = fold(page.title).includes(fold(about.raw));
  return [...sheet(page).keys()].some((fact) => fact !== 'other') || sizes(page).length > 0 || locations(page).length > 0 || (aboutProduct(page) && named && page.nodes('SoftwareApplication', 'WebApplication', 'Product').length > 0);
};

export const companyDirectory: Adapter = {
  id: 'company-directory',
  matches: (url) => directoryPage(url) !== null,
  pageKind: (page): PageKind => (directoryPage(page.url) !== 'list' && isThere(page) ? 'profile-other' : 'none'),
  fields: () => FIELDS,
};
