/** A company's LinkedIn page, as guests or members see it: labels and structured data, never layout classes. */
import { type Adapter, type FieldTable, all, first, rule } from '../adapter.ts';
import { hostIs } from '../host.ts';
import { found, foundIn, type Found } from '../finding.ts';
import { nodesOf, textOf } from '../json-ld.ts';
import type { Block, Page } from '../page.ts';
import { triggerRow } from '../readers/triggers.ts';
import { WALL_TITLE, pathOf } from './linkedin-site.ts';
import { LINKEDIN } from './account-hosts.ts';

/** Labels of the "About" list, in the languages LinkedIn is shown in most. */
const LABELS = {
  website: /^(?:website|webseite|site web|sitio web|sito web|site|webbplats|nettsted)$/i,
  phone: /^(?:phone|telefon|téléphone|teléfono|telefono|telefone)$/i,
  industry: /^(?:industry|industries|branche|secteur|sector|settore|setor|bransch|bransje)$/i,
  size: /^(?:company size|größe|unternehmensgröße|taille de l[’']entreprise|tamaño de la empresa|dimensioni dell[’']azienda|tamanho da empresa|bedrijfsgrootte|företagsstorlek|bedriftsstørrelse)$/i,
  seat: /^(?:headquarters|hauptsitz|siège social|sede|sede principale|hoofdkantoor|huvudkontor|hovedkontor)$/i,
  founded: /^(?:founded|gegründet|fondée en|fundación|data di fondazione|fundada em|opgericht|grundat|grunnlagt)$/i,
} as const;
const VALUE_MAX = 200;

/** Text after its label: the next block that is no label. */
function labelled(page: Page, label: keyof typeof LABELS): Block | null {
  const at = page.blocks.findIndex(({ text, landmark }) => landmark !== 'nav' && LABELS[label].test(text));
  const value = at < 0 ? undefined : page.blocks[at + 1];
  return value === undefined || value.text.length > VALUE_MAX || Object.values(LABELS).some((pattern) => pattern.test(value.text)) ? null : value;
}

const text = (label: keyof typeof LABELS, field: string) => (page: Page): Found | null => {
  const block = labelled(page, label);
  return block === null ? null : foundIn(block, block.text, { place: `label ${field}`, method: 'labelled' });
};

const organisation = (page: Page) => page.nodes('Organization', 'Corporation', 'EducationalOrganization').find((node) => textOf(node, 'name') !== '' && !/^linkedin$/i.test(textOf(node, 'name'))) ?? null;

const name = (page: Page): Found | null => {
  const block = page.blocks.find(({ level, landmark }) => level === 1 && landmark !== 'nav');
  return block === undefined || block.text.length > 120 ? null : foundIn(block, block.text, { place: 'h1', method: 'field' });
};
const titleName = (page: Page): Found | null =>
  found(/\|\s?LinkedIn/i.test(page.title) ? (page.title.replace(/^\(\d+\+?\)\s/, '').split(/(?::\s|\s\|\s)/)[0] ?? '') : '', { place: 'window title', method: 'field' });

/** The address shown, or the one behind LinkedIn's redirect. */
function website(page: Page): Found | null {
  const block = labelled(page, 'website');
  if (block === null) return null;
  const target = redirectTarget(block.link?.href ?? '', page.url);
  const shown = /(?:https?:\/\/)?(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}/u.exec(block.text)?.[0];
  const raw = shown ?? target;
  return raw === null ? null : foundIn(block, raw, { place: 'label website', method: 'labelled' });
}

function redirectTarget(href: string, base: URL): string | null {
  try {
    const url = new URL(href, base);
    return hostIs(url, LINKEDIN) ? (url.searchParams.get('url') ?? null) : url.href;
  } catch {
    return null;
  }
}

/** Seat with the country, where structured data or the primary location give it. */
function address(page: Page): (Found | null)[] {
  const node = organisation(page);
  const structured = (node === null ? [] : nodesOf(node, 'address')).map((part) => {
    const country = textOf(part, 'addressCountry');
    const line = ['streetAddress', 'postalCode', 'addressLocality', 'addressRegion'].map((key) => textOf(part, key)).filter((one) => one !== '');
    return found([...line, country].filter((one) => one !== '').join(', '), { place: 'json-ld Organization.address', method: 'structured', ...(country !== '' && { hints: { country } }) });
  });
  if (structured.some((one) => one !== null)) return structured;
  const primary = page.blocks.findIndex(({ text: words }) => /^(?:primary|hauptsitz|principal(?:e)?)$/i.test(words));
  const lines = primary < 0 ? [] : page.blocks.slice(primary + 1, primary + 4).filter(({ text: words }) => words.length < 90 && !/^(?:get directions|route|itinéraire|cómo llegar)/i.test(words));
  return lines.length === 0 ? [] : [found(lines.map((line) => line.text).join(', '), { place: 'primary location', method: 'labelled' })];
}

const addressPart = (key: string) => (page: Page): Found | null => {
  const part = nodesOf(organisation(page) ?? {}, 'address')[0];
  return part === undefined ? null : found(textOf(part, key), { place: `json-ld Organization.address.${key}`, method: 'structured' });
};

/** Members see under the name: industry, seat, followers, size, each a text of its own or one line with dots. */
function summary(page: Page): { industry: Block | null; seat: Block | null; size: { block: Block; text: string } | null } {
  return page.once('linkedin-summary', () => {
    const head = page.blocks.findIndex(({ level, landmark }) => level === 1 && landmark !== 'nav');
    const card = head < 0 ? [] : page.blocks.slice(head + 1, head + 14).filter(({ text: words }) => words.length < 160);
    const followers = card.findIndex(({ text: words }) => /^\d[\d.,]*\s?[KM]?\s(?:followers|follower(?::innen)?|abonnés|seguidores)$/i.test(words));
    const sized = card.flatMap((block) => block.text.split(/\s?·\s?/).map((part) => ({ block, text: part.trim() }))).find(({ text: part }) => SIZE.test(part)) ?? null;
    return { industry: followers > 1 ? (card[followers - 2] ?? null) : null, seat: followers > 1 ? (card[followers - 1] ?? null) : null, size: sized };
  });
}
const SIZE = /^\d[\d.,+KkMm\s–-]*\s?(?:employees|beschäftigte|mitarbeiter(?::innen)?|employés|empleados|dipendenti|funcionários)$/i;
const summaryText = (key: 'industry' | 'seat') => (page: Page): Found | null => {
  const block = summary(page)[key];
  return block === null ? null : foundIn(block, block.text, { place: 'line under the name', method: 'field' });
};

/** Members on LinkedIn are no head count; "51-200 employees" is. */
function size(page: Page): (Found | null)[] {
  const block = labelled(page, 'size');
  if (block !== null) return [foundIn(block, block.text, { place: 'label company size', method: 'labelled' })];
  const shown = summary(page).size;
  return shown === null ? [] : [foundIn(shown.block, shown.text, { place: 'line under the name', method: 'field' })];
}

function funding(page: Page): (Found | null)[] {
  const at = page.blocks.findIndex(({ text: words, level }) => level > 0 && /^(?:funding|finanzierung|financement|financiación|finanziamenti|financiamento)$/i.test(words));
  if (at < 0) return [];
  const section = page.blocks.slice(at + 1, at + 10);
  const amount = section.find(({ text: words }) => /^(?:[A-Z]{0,3}\s?[$€£¥]|[A-Z]{3}\s)\s?\d[\d.,]*\s?[KMB]?/.test(words) && words.length < 40);
  const round = section.find(({ text: words }) => /(?:series|seed|round|angel|grant|debt|equity|venture)/i.test(words) && /\d{4}/.test(words));
  if (amount === undefined) return [];
  const [, label = '', month = '', day = '', year = ''] = /^(.*?)\s?([A-Z][a-z]{2})\s(\d{1,2}),\s(\d{4})/.exec(round?.text ?? '') ?? [];
  const n = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'].indexOf(month) + 1;
  const publishedAt = n > 0 ? `${year}-${String(n).padStart(2, '0')}-${day.padStart(2, '0')}` : undefined;
  return [foundIn(amount, amount.text, { place: 'section on funding', method: 'labelled', ...(label !== '' && { hints: { label } }), publishedAt })];
}

/** Row 1, from the same section. */
const fundingTrigger = (page: Page): (Found | null)[] =>
  funding(page).map((one) => (one?.publishedAt === undefined ? null : { ...one, hints: { row: 1, event: `funding:${one.publishedAt}`, detail: [one.raw, one.hints?.label].filter(Boolean).join(' ') } }));

function description(page: Page): Found | null {
  const at = page.blocks.findIndex(({ text: words, level }) => level > 0 && /^(?:about(?: us)?|overview|info|über uns|übersicht|à propos|acerca de|chi siamo|sobre(?: nós)?)$/i.test(words));
  const block = at < 0 ? undefined : page.blocks.slice(at + 1, at + 4).find(({ text: words }) => words.length > 60);
  return block === undefined ? null : foundIn(block, block.text, { place: 'about', method: 'labelled' });
}

const pageUrl = (page: Page): Found | null => {
  const slug = /^\/(company|school|showcase)\/([^/?#]+)/.exec(pathOf(page.url));
  return slug === null ? null : found(`https://www.linkedin.com/${slug[1]}/${slug[2]}`, { place: 'page address', method: 'field' });
};

const FIELDS: FieldTable = {
  companyName: first(
    rule('linkedin-company/name', name),
    rule('linkedin-company/json-ld-name', (page) => found(textOf(organisation(page) ?? {}, 'name'), { place: 'json-ld Organization.name', method: 'structured' })),
    rule('linkedin-company/title-name', titleName),
  ),
  companyDomain: first(rule('linkedin-company/website', website)),
  industry: first(rule('linkedin-company/industry', text('industry', 'industry')), rule('linkedin-company/industry-line', summaryText('industry'))),
  headCount: first(rule('linkedin-company/size', size)),
  address: first(rule('linkedin-company/address', address), rule('linkedin-company/headquarters', text('seat', 'headquarters')), rule('linkedin-company/seat-line', summaryText('seat'))),
  city: first(rule('linkedin-company/json-ld-city', addressPart('addressLocality'))),
  founded: first(rule('linkedin-company/founded', text('founded', 'founded'))),
  phone: all(rule('linkedin-company/phone', text('phone', 'phone'))),
  description: first(rule('linkedin-company/description', description)),
  socialLink: all(rule('linkedin-company/url', pageUrl)),
  funding: first(rule('linkedin-company/funding', funding)),
  trigger: { take: 'all', rules: [rule('linkedin-company/funding-round', fundingTrigger), ...triggerRow.rules] },
};

export const linkedinCompany: Adapter = {
  id: 'linkedin-company',
  matches: (url) => hostIs(url, LINKEDIN) && /^\/(?:company|school|showcase)\/[^/]+/.test(pathOf(url)),
  pageKind: (page) => (WALL_TITLE.test(page.title) || (name(page) === null && titleName(page) === null) ? 'none' : 'linkedin-company'),
  fields: () => FIELDS,
};
