/** A person's LinkedIn page, as guests or members see it, in any layout: read by addresses, attributes, headings and the order of text. */
import { isBoardSeat } from '#lib/taxonomy/board-seats.ts';
import { type Adapter, type FieldTable, all, first, rule } from '../adapter.ts';
import { hostIs } from '../host.ts';
import { found, foundIn, type Found } from '../finding.ts';
import { type JsonLdNode, nodesOf, own, textOf, textsOf } from '../json-ld.ts';
import type { Block, Page } from '../page.ts';
import { triggerRow } from '../readers/triggers.ts';
import { type Position, currentPositions, dateOfStart } from './linkedin-positions.ts';
import { WALL_TITLE, pathOf, single } from './linkedin-site.ts';
import { LINKEDIN } from './account-hosts.ts';

/** "750 connections", "She/Her", "2nd degree connection", buttons: what stands around a name without being a headline or a place. */
const CHROME = /^(?:(?:he|she|they)\/\w+|\p{Lu}\p{Ll}+\/\p{Lu}\p{Ll}+|·?\s?\d(?:st|nd|rd|th)\b.{0,20}|\d[\d.,+]*\s?(?:connections?|followers?|kontakte|follower|relations|abonnés|contactos|seguidores).{0,40}|connect|message|follow(?:ing)?|more(?:…|\.{3})?|vernetzen|nachricht|folgen|mehr|contact info|kontaktinfo|add profile section|open to|show details|get started|view profile|verified|premium|influencer|.{0,3})$/iu;
const CONTACT_INFO = /\s?·?\s?(?:see contact info|contact info|kontaktinfo(?:rmationen)?(?: anzeigen)?|coordonnées|información de contacto|informazioni di contatto|informações de contato|contactgegevens)\.?$/i;
const PLACE = /^(?=.{3,80}$)[\p{Lu}][\p{L}.'’()/ -]+(?:,\s[\p{Lu}][\p{L}.'’() -]+){0,3}$/u;
const PLACE_WORDS = /(?:\barea\b|metropolitan|region\b|greater |großraum|umgebung|und umland|périphérie|alrededores|y alrededores|e dintorni|,)/i;
const TOP_CARD = 14;

/** The person of the page; authors of posts and people "also viewed" are persons too. */
const personNode = (page: Page): JsonLdNode | null => {
  const told = page.nodes('Person').filter((node) => own(node, 'worksFor') !== undefined || own(node, 'jobTitle') !== undefined || own(node, 'address') !== undefined);
  const block = nameBlock(page);
  const name = block === null ? nameInTitle(page) : cleanName(single(block.text));
  return told.find((node) => textOf(node, 'name') === name) ?? (name === '' || told.length === 1 ? (told[0] ?? null) : null);
};
/** Guests get parts of the text as asterisks. */
const shown = (text: string): boolean => text !== '' && !text.includes('**');

/** The block with the person's name: the first `h1`, else the first text that equals the name in the window title. */
function nameBlock(page: Page): Block | null {
  const titled = nameInTitle(page);
  return (
    page.blocks.find(({ level, text }) => level === 1 && text.length < 90) ??
    (titled === '' ? undefined : page.blocks.find(({ text, landmark }) => text === titled && landmark !== 'nav')) ??
    null
  );
}

const nameInTitle = (page: Page): string =>
  /\|\s?LinkedIn/i.test(page.title) ? (page.title.replace(/^\(\d+\+?\)\s/, '').split(/\s(?:\||[-–])\s/)[0] ?? '').trim() : '';

const cleanName = (text: string): string => text.replace(/,\s(?:PhD|Ph\.D\.|MBA|CPA|PMP|M\.?D\.|MSc|BSc|CFA|CISSP|LL\.M\.).{0,40}$/, '').replace(/\s\((?:he|she|they)\/.*$/i, '').trim();

const name = (page: Page): Found | null => {
  const block = nameBlock(page);
  return block === null ? null : foundIn(block, cleanName(single(block.text)), { place: block.level === 1 ? 'h1' : 'top card', method: 'field' });
};

/** Texts of the card under the name, without buttons and counters. */
function topCard(page: Page): Block[] {
  return page.once('linkedin-top-card', () => {
    const block = nameBlock(page);
    if (block === null) return [];
    const after = page.blocks.slice(block.index + 1, block.index + 1 + TOP_CARD);
    const end = after.findIndex(({ level, text }) => level > 0 && level <= 3 && /^(?:about|info|activity|aktivitäten|experience|berufserfahrung|highlights|featured|join linkedin|summary)/i.test(text));
    return (end < 0 ? after : after.slice(0, end)).filter(({ text }) => !CHROME.test(text));
  });
}

const headlineBlock = (page: Page): Block | null => {
  const block = nameBlock(page);
  return topCard(page).find(({ text, landmark }) => text.length > 3 && text.length < 260 && landmark !== 'nav' && text !== block?.text) ?? null;
};

const headline = (page: Page): Found | null => {
  const block = headlineBlock(page);
  return block === null ? null : foundIn(block, single(block.text), { place: 'headline', method: 'text' });
};

function place(page: Page): (Found | null)[] {
  const label = page.blocks.find(({ text, tag }) => tag === 'dt' && /^(?:location|ort|standort|lieu|ubicación|localidad)$/i.test(text));
  const described = label === undefined ? undefined : page.blocks[label.index + 1];
  if (described?.tag === 'dd') return [foundIn(described, described.text, { place: 'label', method: 'labelled' })];
  const card = topCard(page);
  const head = headlineBlock(page);
  const contact = page.blocks.findIndex(({ link }) => link !== null && /\/(?:overlay|detail)\/contact-info/.test(link.href));
  const candidates = contact < 0 ? [] : [page.blocks[contact], page.blocks[contact - 1]];
  for (const block of [...candidates, ...card.filter((one) => one !== head)]) {
    const text = block?.text.replace(CONTACT_INFO, '').replace(/\s\d[\d.,]*\+?\s?(?:followers|connections).*$/i, '').trim() ?? '';
    if (block !== undefined && block !== head && PLACE.test(text) && (block.index === contact || PLACE_WORDS.test(text))) return [foundIn(block, text, { place: 'top card', method: 'field' })];
  }
  return [];
}

const jsonPlace = (page: Page): (Found | null)[] => {
  const node = personNode(page);
  return (node === null ? [] : nodesOf(node, 'address')).map((address) => {
    const country = textOf(address, 'addressCountry');
    const text = [textOf(address, 'addressLocality'), country].filter((part) => part !== '').join(', ');
    return shown(text) ? found(text, { place: 'json-ld Person.address', method: 'structured', ...(country !== '' && { hints: { country } }) }) : null;
  });
};

const current = (page: Page): Position[] => page.once('linkedin-positions', () => currentPositions(page));
/** A seat on a board is no job. */
const positions = (page: Page): Position[] => current(page).filter(({ title }) => !isBoardSeat(title));
const seatsAt = (page: Page): string[] => {
  const employed = positions(page).map(({ company }) => company);
  return current(page).map(({ company }) => company).filter((company) => company !== '' && !employed.includes(company));
};
const keyed = (n: number) => ({ event: `position-${n + 1}` });

const titles = (page: Page): (Found | null)[] =>
  positions(page).map(({ title, block }, n) => (title === '' ? null : foundIn(block, title, { place: 'experience', method: 'field', hints: keyed(n) })));

const employers = (page: Page): (Found | null)[] =>
  positions(page).map(({ company, companyBlock }, n) => (company === '' ? null : foundIn(companyBlock, company, { place: 'experience', method: 'field', hints: keyed(n) })));

const CURRENT_COMPANY = /^(?:current company|aktuelles unternehmen|entreprise actuelle|empresa actual)/i;

/** The account a current employer's name links to; ids in numbers are no account that a company's own site would name. */
const employerAccounts = (page: Page): (Found | null)[] =>
  positions(page).map(({ companyBlock }, n) => {
    const link = page.links.find(({ block, href }) => block === companyBlock.index && COMPANY_ACCOUNT.test(href));
    const [, slug = ''] = COMPANY_ACCOUNT.exec(link?.href ?? '') ?? [];
    return slug === '' ? null : found(`https://www.linkedin.com/company/${slug}`, { place: 'link to the employer', method: 'field', hints: keyed(n) });
  });

/** "Current company: Forma" on the card's button, and the guests' list of current positions. */
function cardEmployers(page: Page): (Found | null)[] {
  const label = page.having('aria-label').map((el) => el.attribute('aria-label')).find((text) => CURRENT_COMPANY.test(text)) ?? '';
  const named = /:\s(.+?)(?:\.\s|$)/.exec(label)?.[1] ?? '';
  const listed = page.having('data-section').filter((el) => /^currentPositions(?:Details)?$/.test(el.attribute('data-section'))).flatMap((el) => el.all(({ tag }) => tag === 'a').map((link) => link.text()));
  return [named, ...listed].filter((text) => shown(text) && !seatsAt(page).includes(text.trim())).map((text) => found(text, { place: 'top card', method: 'field' }));
}

const jsonEmployers = (page: Page): (Found | null)[] => {
  const node = personNode(page);
  if (node === null) return [];
  return nodesOf(node, 'worksFor')
    .filter((organisation) => !nodesOf(organisation, 'member').some((role) => own(role, 'endDate') !== undefined))
    .map((organisation) => (shown(textOf(organisation, 'name')) ? found(textOf(organisation, 'name'), { place: 'json-ld Person.worksFor', method: 'structured' }) : null));
};

const jsonTitles = (page: Page): (Found | null)[] => {
  const node = personNode(page);
  return node === null ? [] : textsOf(node, 'jobTitle').filter(shown).map((text) => found(text, { place: 'json-ld Person.jobTitle', method: 'structured' }));
};

/** Guests' window title: "Jane Doe - Head of Sales - Forma | LinkedIn"; with one dash it is the employer or the headline. */
function titleParts(page: Page): string[] {
  const parts = page.title.replace(/\s\|\sLinkedIn.*$/i, '').split(/\s[-–]\s/);
  return /\|\s?LinkedIn/i.test(page.title) && parts.length === 3 && !isBoardSeat(parts[1] ?? '') ? parts.map((part) => part.trim()) : [];
}
const titleEmployer = (page: Page): Found | null => found(titleParts(page)[2] ?? '', { place: 'window title', method: 'text' });
const titleRole = (page: Page): Found | null => found(titleParts(page)[1] ?? '', { place: 'window title', method: 'text' });

const profileUrl = (page: Page): Found | null => {
  const slug = /^\/(?:in|pub)\/([^/?#]+)/.exec(page.url.pathname)?.[1];
  return slug === undefined ? null : found(`https://www.linkedin.com/in/${slug}`, { place: 'page address', method: 'field' });
};

/** Row 25: in the role for three months at most, as the page counts them. */
function newInRole(page: Page): (Found | null)[] {
  return positions(page)
    .filter(({ dates }) => /·\s?(?:less than a year|[123]\s?(?:mos?|mths?|monate?|mois|mes(?:es)?))\b/i.test(dates.text) && !/\byrs?\b|jahre?/i.test(dates.text))
    .map(({ title, dates }) => {
      const publishedAt = dateOfStart(dates.text);
      return foundIn(dates, dates.text, { place: 'experience', method: 'field', hints: { row: 25, event: 'new-in-role', detail: title }, publishedAt });
    });
}

const COMPANY_ACCOUNT = /^(?:https?:\/\/(?:[a-z]{2,3}\.)?linkedin\.com)?\/company\/(?!\d+(?:[/?#]|$))([^/?#]+)/i;

const FIELDS: FieldTable = {
  personName: first(
    rule('linkedin-profile/name', name),
    rule('linkedin-profile/json-ld-name', (page) => found(textOf(personNode(page) ?? {}, 'name'), { place: 'json-ld Person.name', method: 'structured' })),
    rule('linkedin-profile/title-name', (page) => found(nameInTitle(page), { place: 'window title', method: 'field' })),
  ),
  personTitle: first(rule('linkedin-profile/positions', titles), rule('linkedin-profile/json-ld-title', jsonTitles), rule('linkedin-profile/window-title-role', titleRole)),
  employer: first(
    rule('linkedin-profile/employers', employers),
    rule('linkedin-profile/card-employer', cardEmployers),
    rule('linkedin-profile/json-ld-employer', jsonEmployers),
    rule('linkedin-profile/window-title-employer', titleEmployer),
  ),
  socialLink: all(rule('linkedin-profile/employer-account', employerAccounts)),
  headline: first(rule('linkedin-profile/headline', headline)),
  personPlace: first(rule('linkedin-profile/json-ld-place', jsonPlace), rule('linkedin-profile/place', place)),
  personUrl: first(rule('linkedin-profile/url', profileUrl)),
  trigger: { take: 'all', rules: [rule('linkedin-profile/new-in-role', newInRole), ...triggerRow.rules] },
};

const isWall = (page: Page): boolean => WALL_TITLE.test(page.title) || /auth_?wall/i.test(page.meta.get('pagekey') ?? '');

export const linkedinProfile: Adapter = {
  id: 'linkedin-profile',
  matches: (url) => hostIs(url, LINKEDIN) && /^\/(?:in|pub)\/[^/]+/.test(pathOf(url)),
  pageKind: (page) => (isWall(page) || (nameBlock(page) === null && nameInTitle(page) === '') ? 'none' : 'linkedin-profile'),
  fields: () => FIELDS,
};
