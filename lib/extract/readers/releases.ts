/** Whom a release or a news report is about, and what it tells of them. The publisher and the author are never it. */
import { found, foundIn, type Found } from '../finding.ts';
import type { Block, Page } from '../page.ts';
import { articleMarks, headlineOf, publishedAt, titleBlock } from './articles.ts';
import { type HeadlineEvent, headlineEvent, subjectOf } from './headlines.ts';
import { fromTables } from '../tables.ts';
import { wholeWords } from './words.ts';

export interface Subject {
  name: string;
  /** Where the name was read. */
  place: string;
  method: 'labelled' | 'text';
  event: HeadlineEvent | null;
}

const release = fromTables(({ articles }) => wholeWords(articles.release));
const exchange = fromTables(({ articles }) => wholeWords(articles.exchange));
const ownWords = fromTables(({ articles }) => wholeWords(articles.ownWords));
const NEWS_PATH =
  /\/(?:press|press-?releases?|news-?room|news|media-?releases?|media|blog|announcements?|investors?|investor-relations|ir|presse|pressemitteilung(?:en)?|medienmitteilung(?:en)?|aktuelles|neuigkeiten|nachrichten|communiques?|actualites?|prensa|noticias|novedades|notizie|comunicati?|nyheter|nyheder|nieuws|pressmeddelanden|pressemeddelelser|aktualnosci)\/[^/]/i;
const BOILERPLATE = /^(?:about|über|ueber|à propos de|a propos de|acerca de|sobre|informazioni su|chi è|over|om|o firmie)\s+(?!us\b|uns\b|nous\b|nosotros\b|me\b|the author|this|den autor|l[’']auteur|notre\b|noi\b|ons\b|oss\b)(?:the |die |das |den )?([\p{Lu}\p{N}][^:!?]{1,60}?)\s?:?$/u;
const SOURCE = /(?:^|\|\s?)(?:source|quelle|fuente|fonte|bron|company|unternehmen|firma|herausgeber|news provided by)\s?[:–-]\s?([\p{Lu}\p{N}][^|]{1,60})$/iu;
const companyWords = fromTables(({ articles }) => wholeWords(articles.companyWords));
const theCompany = fromTables(({ articles }) => wholeWords(articles.theCompany));
const BODY_BLOCKS = 60;

/** The article's own text: what follows the headline, menus and teasers left out. */
function articleBody(page: Page): Block[] {
  const from = titleBlock(page)?.index ?? -1;
  return page.blocks
    .filter(({ index, landmark, text, level }) => index > from && landmark !== 'nav' && landmark !== 'footer' && landmark !== 'header' && (text.length > 25 || level > 0 || SOURCE.test(text) || BOILERPLATE.test(text)))
    .slice(0, BODY_BLOCKS);
}

export const isRelease = (page: Page): boolean =>
  page.once('is-release', () => page.blocks.some(({ text, landmark }) => text.length < 120 && landmark !== 'nav' && landmark !== 'footer' && release().test(text)));

/** The company a heading "About …" of the article names. */
function boilerplateName(page: Page): { name: string; block: Block } | null {
  for (const block of page.blocks) {
    if (block.text.length > 90 || block.landmark === 'nav' || block.landmark === 'footer' || (block.link !== null && block.link.text === block.text)) continue;
    const name = BOILERPLATE.exec(block.text)?.[1];
    if (name !== undefined) return { name: name.replace(/[,.]$/, ''), block };
  }
  return null;
}

export const fold = (name: string): string =>
  name.normalize('NFKD').replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase().replace(/(?:gmbh|inc|ltd|llc|ag|se|sas|corp|corporation|limited|company|group)$/, '');
const alike = (a: string, b: string): boolean => {
  const [x, y] = [fold(a), fold(b)];
  return x.length > 1 && y.length > 1 && (x.startsWith(y) || y.startsWith(x));
};

/** News of the site's own owner: the headline reports an event of theirs, or the text bears the marks of an exchange. */
export function isOwnNews(page: Page, owners: readonly string[]): boolean {
  const inNews = NEWS_PATH.test(page.url.pathname);
  const headline = headlineOf(page);
  const event = headlineEvent(headline);
  if (event !== null && (inNews || articleMarks(page) >= 1) && owners.some((owner) => alike(owner, event.subject))) return true;
  if (inNews && ownWords().test(headline)) return true;
  return (inNews || articleMarks(page) >= 1) && page.blocks.some(({ text, landmark }) => text.length < 160 && landmark !== 'nav' && landmark !== 'footer' && exchange().test(text));
}

/** Whom the page is about; null where nothing names a company. */
export function subject(page: Page): Subject | null {
  return page.once('press-subject', () => {
    const event = headlineEvent(headlineOf(page)) ?? headlineEvent(titleBlock(page)?.text ?? '');
    const about = boilerplateName(page);
    const source = page.blocks.map(({ text }) => SOURCE.exec(text.slice(-120))?.[1]?.trim()).find((name) => name !== undefined);
    if (event !== null) return { name: event.subject, place: 'headline', method: 'text', event };
    if (about !== null) return { name: about.name, place: 'boilerplate', method: 'labelled', event };
    if (source !== undefined) return { name: source, place: 'source line', method: 'labelled', event };
    const lead = /^(?:.{3,80}[–—-]\s)?(.{2,60}?),? (?:today|heute|has|announced|gab|a annoncé|ha anunciado)\b/iu.exec(articleBody(page)[0]?.text ?? '')?.[1];
    const name = lead === undefined ? null : subjectOf(lead);
    return name === null ? null : { name, place: 'first sentence', method: 'text', event };
  });
}

/** True where the text bears out that the subject of the headline is a company: said in words, by a link to its site, or by the release's own marks. */
export function isBorneOut(page: Page, { name, event }: Subject): boolean {
  const about = boilerplateName(page);
  if (about !== null && alike(about.name, name)) return true;
  if (ownLink(page, name) !== null) return true;
  // pop stars launch tours and clubs appoint coaches; hardly anyone but a company raises rounds
  const moneyMoves = event === null || event.kind === 'funding' || event.kind === 'acquisition' || event.kind === 'acquired';
  const text = articleBody(page)
    .slice(0, 15)
    .map((block) => block.text)
    .join(' ');
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const sentenceStart = text.lastIndexOf('. ', at) + 1;
    if (!moneyMoves) continue;
    if (companyWords().test(text.slice(Math.max(sentenceStart, at - 120), at + name.length + 160))) return true;
  }
  return !moneyMoves && text.includes(name) && theCompany().test(text);
}

const hostOf = (href: string, base: URL): string => {
  try {
    const url = new URL(href, base);
    return /^https?:$/.test(url.protocol) ? url.hostname.toLowerCase().replace(/^www\./, '') : '';
  } catch {
    return '';
  }
};

/** A link of the article to the subject's own site: the host bears the name. Gives the host. */
function ownLink(page: Page, name: string): { host: string; text: string } | null {
  const own = page.url.hostname.replace(/^www\./, '');
  const wanted = fold(name);
  if (wanted.length < 2) return null;
  for (const { href, text, landmark } of page.links) {
    if (landmark === 'nav' || landmark === 'footer') continue;
    const host = hostOf(href, page.url);
    if (host === '' || host === own || host.endsWith(`.${own}`)) continue;
    const labels = host.split('.').slice(0, -1).map(fold);
    if (labels.some((label) => label === wanted || (label.length > 4 && wanted.startsWith(label)) || (wanted.length > 4 && label.startsWith(wanted)))) return { host, text };
  }
  return null;
}

export function companyName(page: Page): Found | null {
  const about = subject(page);
  if (about === null) return null;
  const block = about.place === 'headline' ? titleBlock(page) : boilerplateName(page)?.block;
  const details = { place: about.place, method: about.method, publishedAt: publishedAt(page) } as const;
  return block?.text.includes(about.name) === true ? foundIn(block, about.name, details) : found(about.name, details);
}

export function companyDomain(page: Page): Found | null {
  const about = subject(page);
  const link = about === null ? null : ownLink(page, about.name);
  return link === null ? null : found(link.host, { place: 'link to the company', method: 'text' });
}

const DATELINE = /^((?:[\p{Lu}][\p{L}.'’-]*\s?){1,4}(?:,\s?(?:[\p{Lu}][\p{L}.]+\s?){1,3}){0,2})[,/]?\s?(?:[-–—]{1,2}\s?\(|\((?:[A-Z][\p{L} ]+\s?[-–—]|[A-Z]{2,})|,\s(?:Jan|Feb|Mar|Mär|Apr|May|Mai|Jun|Jul|Aug|Sep|Oct|Okt|Nov|Dec|Dez|\d{1,2}\.)[^–—-]{3,24}\s?(?:[-–—]|\/PRNewswire))/u;
const SEAT = /(?:[Hh]eadquartered in|[Bb]ased in|[Ff]ounded out of|[Ff]ounded in|mit (?:Haupt)?[Ss]itz in|Hauptsitz in|basée? à|siège (?:est )?à|con sede en|con sede a|com sede em)\s((?:[\p{Lu}][\p{L}.'’-]+[\s-]?){1,3}(?:,\s(?:[\p{Lu}][\p{L}.]+\s?){1,3}){0,2})/u;

/** Seat as the text states it, else the dateline's place. */
export function address(page: Page): (Found | null)[] {
  const body = articleBody(page).slice(0, 30);
  for (const block of body) {
    const seat = SEAT.exec(block.text)?.[1]?.split(/\.\s/)[0]?.trim();
    if (seat !== undefined && !/^\d/.test(seat)) return [foundIn(block, seat.replace(/[,.]$/, ''), { place: 'sentence on its seat', method: 'text' })];
  }
  const source = page.blocks.findIndex(({ text }) => SOURCE.test(text.slice(-120)));
  const under = source < 0 ? undefined : page.blocks.slice(source + 1, source + 5).find(({ text }) => /^[\p{Lu}][^.:]{2,40},\s[^.:]{2,40}(?:,\s[^.:]{2,40})?$/u.test(text));
  if (under !== undefined) return [foundIn(under, under.text, { place: 'source line', method: 'labelled' })];
  for (const block of body.slice(0, 6)) {
    const place = DATELINE.exec(block.text)?.[1];
    if (place !== undefined) return [foundIn(block, place.trim(), { place: 'dateline', method: 'text' })];
  }
  return [];
}

const FOUNDED = /(?<!\p{L})(?:[Ff]ounded|[Ee]stablished|[Gg]egründet|[Ff]ondée?|[Ff]undada|[Ff]ondata)(?!\p{L})[^.;]{0,40}?\b((?:18|19|20)\d\d)\b|\b((?:19|20)\d\d)\b\s(?:von [^.]{2,40}\s)?gegründet/u;

export function founded(page: Page): Found | null {
  for (const block of articleBody(page)) {
    const match = FOUNDED.exec(block.text);
    const year = match?.[1] ?? match?.[2];
    if (year !== undefined) return foundIn(block, year, { place: 'sentence on its founding', method: 'text' });
  }
  return null;
}

/** "Forma, a maker of …, today" and the paragraph under "About Forma". */
export function description(page: Page): Found | null {
  const about = boilerplateName(page);
  const under = about === null ? undefined : page.blocks.slice(about.block.index + 1, about.block.index + 3).find(({ text }) => text.length > 60);
  if (under !== undefined) return foundIn(under, under.text, { place: 'boilerplate', method: 'labelled' });
  const name = subject(page)?.name ?? '';
  const lead = articleBody(page).find(({ text }) => name !== '' && text.includes(`${name}, `) && text.length > 60);
  return lead === undefined ? null : foundIn(lead, lead.text, { place: 'first sentence', method: 'text' });
}

const SPEAKER =
  /(?:said|says|according to|commented|explained|added|sagte?|erklärt(?:e)?|so|kommentiert|a déclaré|explique|selon|afirma|dice|según|ha dichiarato|afferma)\s((?:Dr\.?\s)?\p{Lu}[\p{L}.'’-]+(?:\s(?:van|von|de|der|del|di|da|la|le|bin)){0,2}(?:\s\p{Lu}[\p{L}.'’-]+){1,3}),\s((?:the\s)?[^,.;“”"«»]{2,80}(?:,\s(?=[\p{Lu}][^,]{1,40}[.,”"]))?)/gu;

const AT = 'of|at|bei|von|der|chez|de|en|di|@';
const EMPLOYER = /(?:\s|^)(?:of|at|bei|von|der|chez|de|en|di|@)\s(\p{Lu}[^,]{1,40})/gu;
/** "CEO of Forma, and co-founder": what follows is more of the title. */
const ROLE_WORD = /\b(?:officer|president|director|manager|founder|head|chief|partner|chair\w*|sales|marketing|product|engineering|operations|finance)\b/i;

/** "Ada Lindqvist, CEO of Forma, commented:" */
const SPEAKS =
  /(?<![\p{L}’'])((?:Dr\.?\s)?\p{Lu}[\p{L}.'’-]+(?:\s(?:van|von|de|der|del|di|da|la|le|bin)){0,2}(?:\s\p{Lu}[\p{L}.'’-]+){1,3}),\s((?:the\s)?[^,.;“”"«»]{2,80}),?\s(?:said|says|commented|comments|explained|added|stated|sagte?|erklärt(?:e)?|kommentiert|déclare|explique|afirma|dice|dichiara|afferma|zegt|säger|sier|siger)(?!\p{L})/gu;

/** People of the company who speak in the text, with their titles. A title that names another organisation is another company's. */
export const speakers = (owners: (page: Page) => readonly string[] = () => []) => (page: Page): (Found | null)[] => {
  const names = [subject(page)?.name ?? [], owners(page)].flat();
  if (names.length === 0) return [];
  const results: (Found | null)[] = [];
  for (const block of articleBody(page)) {
    for (const match of [...block.text.matchAll(SPEAKER), ...block.text.matchAll(SPEAKS)]) {
      const [, person = '', title = ''] = match;
      const tail = block.text.slice(match.index + match[0].length, match.index + match[0].length + 80).split(/[."”“]/)[0] ?? '';
      const whole = `${title}${tail}`;
      const employer = [...whole.matchAll(EMPLOYER)].at(-1)?.[1] ?? /,\s(\p{Lu}[^,]{1,40})$/u.exec(whole)?.[1] ?? '';
      const [role = ''] = title.split(new RegExp(`\\s(?:${AT})\\s(?=${employer === '' ? '\\p{Lu}' : '.'})`, 'u'));
      if (employer !== '' && !names.some((name) => alike(employer, name)) && !ROLE_WORD.test(employer)) continue;
      results.push(foundIn(block, person, { place: 'quotation', method: 'text', hints: { title: role.replace(/[,\s]+$/, '') } }));
    }
  }
  return results;
};


const EMAIL = /[\p{L}\p{N}._%+-]+@(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}/gu;

/** Addresses a release gives; those of the wire are the wire's, those of an article its author's. */
export function contactEmails(page: Page): (Found | null)[] {
  if (!isRelease(page)) return [];
  const own = page.url.hostname.replace(/^www\./, '');
  const told = page.blocks.filter(({ landmark }) => landmark === 'main' || landmark === 'body');
  return told.flatMap((block) =>
    [...block.text.matchAll(EMAIL)].filter(([email]) => !email.endsWith(own)).map(([email]) => foundIn(block, email, { place: 'contact of the release', method: 'text' })),
  );
}
