/** A speaker's page on an event's site: the person, their title, their employer. The event and its organiser are not the employer. */
import { fold } from '#lib/taxonomy/fold.ts';
import { type Adapter, type FieldTable, all, first, rule } from '../adapter.ts';
import { type Found, found, foundIn } from '../finding.ts';
import { hostIs } from '../host.ts';
import { type JsonLdNode, nodesOf, textOf, textsOf } from '../json-ld.ts';
import { list } from '../language/language.ts';
import type { Block, Page } from '../page.ts';
import { titleBlock } from '../readers/articles.ts';
import { worksAt } from '../readers/biography.ts';
import { isCountryName } from '../readers/country-name.ts';
import { factSheet, firstLines } from '../readers/fact-sheet.ts';
import { things, thingsOf } from '../readers/organisation.ts';
import { isPersonName } from '../readers/person-name.ts';
import { isRoleTitle } from '../readers/role-titles.ts';
import { isJobTitle } from '../readers/titles.ts';
import { sentences } from '../readers/words.ts';
import { isEventHost, isSpeakerPage } from './speaker-hosts.ts';

const sheet = factSheet('speaker', {
  title: list('job title, title, role, position, tagline, funktion, rolle, jobtitel, poste, fonction, cargo, puesto, ruolo, functie, stilling, stanowisko'),
  employer: list('company, organisation, organization, employer, affiliation, firma, unternehmen, arbeitgeber, entreprise, société, empresa, organización, azienda, bedrijf, selskap, företag, virksomhed'),
  place: list('location, based in, lives in, city, ort, standort, lieu, ubicación, lugar, luogo, plaats, sted, ort'),
});

/** The headline, where it is a person's name. */
const head = (page: Page): Block | null =>
  page.once('speaker-head', () => {
    const shown = titleBlock(page);
    if (shown !== null && isPersonName(shown.text)) return shown;
    return page.blocks.find(({ level, text, landmark }) => level > 0 && landmark !== 'nav' && isPersonName(text) && page.title.includes(text)) ?? null;
  });

/** The speaker among people in structured data. */
function node(page: Page): JsonLdNode | null {
  const shown = head(page)?.text;
  const people = thingsOf(page, 'Person').filter((one) => textOf(one, 'name') !== '');
  return people.find((one) => shown !== undefined && fold(textOf(one, 'name')) === fold(shown)) ?? (shown === undefined && people.length === 1 ? (people[0] ?? null) : null);
}

/** Names of the event, its organiser and its site. */
const hosts = (page: Page): ReadonlySet<string> =>
  page.once('speaker-hosts', () => {
    const events = things(page).filter((one) => /Event|Organization|WebSite|Festival/.test(String(one['@type']))).filter((one) => !employersOf(page).includes(one));
    const suffixes = page.title.split(/\s(?:[|–—·•-]|::?)\s/u).slice(1);
    const label = page.url.hostname.replace(/^www\./, '').split('.')[0] ?? '';
    return new Set([...events.flatMap((one) => textsOf(one, 'name')), page.meta.get('og:site_name') ?? '', ...suffixes, label].map(fold).filter((name) => name !== ''));
  });

function employersOf(page: Page): JsonLdNode[] {
  const speaker = node(page);
  return speaker === null ? [] : ['worksFor', 'affiliation'].flatMap((key) => nodesOf(speaker, key, things(page)));
}

const isHost = (name: string, page: Page): boolean => {
  const folded = fold(name);
  return [...hosts(page)].some((host) => host === folded || (host.length > 5 && folded.startsWith(host)) || (folded.length > 5 && host.startsWith(folded)));
};

interface Shown {
  block: Block;
  title: string;
  employer: { block: Block; name: string } | null;
}

const SECTION = /^(?:bio(?:graphy|grafie)?|about|sessions?|talks?|speaker|keynote|moderator|panelist|topics?|expertise|areas? of expertise|links?|über|vita|vorträge|vortrag|zur person|biographie|à propos|conférences?|biografía|charlas|ponencias|biografia|sessioni|social|contact|follow|share|connect|more|back|schedule|agenda|programm?e?|website|home)\b/iu;
const AT = /\s(?:at|bei|chez|en|hos|på|presso|w)\s(?=\p{Lu})|\s?@\s?(?=\p{L})/u;
const COMMA = /,\s(?!(?:of|for|and|und|et|y)\b)|\s[|–—·-]\s/u;

const isTitle = (text: string): boolean => text.length < 100 && (isRoleTitle(text) || isJobTitle(text));

/** A company's name has no verb, date or call in it; a place is none. */
function isCompany(text: string, page: Page): boolean {
  if (text.length < 2 || text.length > 60 || SECTION.test(text) || /[.!?:]$|\d{1,2}:\d{2}|https?:|^[@#]/.test(text.replace(/\b(?:inc|ltd|co|corp)\.$/i, ''))) return false;
  if (!/^[\p{Lu}\p{N}\p{Lo}]/u.test(text) && !/^\p{Ll}[\p{L}\p{N}]*(?:\.\p{L}{2,})?$/u.test(text)) return false;
  return !isTitle(text) && !text.split(/,\s/).some((part) => isCountryName(part, page.lang)) && text.split(' ').length <= 7;
}

/** The lines under the name: "Head of Operations, Korvela Oy", or a line each. */
function shownLines(page: Page): Shown | null {
  return page.once('speaker-lines', () => {
    const name = head(page);
    if (name === null) return null;
    const below = page.blocks.slice(name.index + 1, name.index + 7);
    for (const [index, block] of below.entries()) {
      const [title, behind] = cut(block.text);
      if (!isTitle(title)) {
        if (SECTION.test(block.text) || block.text.length > 140) return null;
        continue;
      }
      if (behind !== '') return { block, title, employer: isCompany(behind, page) ? { block, name: behind } : null };
      const next = below[index + 1];
      return { block, title, employer: next !== undefined && isCompany(next.text, page) && followsNoText(page, next) ? { block: next, name: next.text } : null };
    }
    return null;
  });
}

/** At "at" first; else at the comma behind which no title goes on. */
function cut(text: string): [string, string] {
  const at = AT.exec(text);
  if (at !== null) return [text.slice(0, at.index).trim(), (text.slice(at.index + at[0].length).split(COMMA)[0] ?? '').trim()];
  const parts = text.split(COMMA);
  const last = parts.at(-1) ?? '';
  return parts.length > 1 && !isTitle(last) ? [parts.slice(0, -1).join(', ').trim(), last.trim()] : [text, ''];
}

/** A headline over a paragraph opens a section; it is no company. */
const followsNoText = (page: Page, block: Block): boolean => block.level === 0 || (page.blocks[block.index + 1]?.text.length ?? 0) < 140 || block.level > 2;

const name = (page: Page): Found | null => {
  const shown = head(page);
  if (shown !== null) return foundIn(shown, shown.text, { place: 'headline', method: 'field' });
  return found(textOf(node(page) ?? {}, 'name'), { place: 'json-ld Person.name', method: 'structured' });
};
const jobTitle = (page: Page): Found | null => found(textOf(node(page) ?? {}, 'jobTitle'), { place: 'json-ld Person.jobTitle', method: 'structured' });
const labelledTitle = (page: Page): Found[] => firstLines(sheet(page).get('title'), isTitle).slice(0, 1);
const shownTitle = (page: Page): Found | null => {
  const shown = shownLines(page);
  return shown === null ? null : foundIn(shown.block, shown.title, { place: 'line under the name', method: 'field' });
};

const notHosts = (read: (page: Page) => readonly Found[]) => (page: Page): Found[] => read(page).filter(({ raw }) => !isHost(raw, page));
const structuredEmployer = notHosts((page) => {
  const speaker = node(page);
  const texts = speaker === null ? [] : [...textsOf(speaker, 'worksFor'), ...textsOf(speaker, 'affiliation')];
  return texts.filter((text) => !/^https?:/.test(text)).flatMap((text) => found(text, { place: 'json-ld Person.worksFor', method: 'structured' }) ?? []);
});
const labelledEmployer = notHosts((page) => firstLines(sheet(page).get('employer'), (text) => text.length < 80).slice(0, 1));
const shownEmployer = notHosts((page) => {
  const shown = shownLines(page)?.employer ?? null;
  const one = shown === null ? null : foundIn(shown.block, shown.name, { place: 'line under the name', method: 'field' });
  return one === null ? [] : [one];
});
/** "Head of Sales at Forma", in what is told of the speaker before the talks begin. */
const toldEmployer = notHosts((page) => {
  const shown = head(page);
  for (const block of shown === null ? [] : page.blocks.slice(shown.index + 1, shown.index + 10)) {
    if (SECTION.test(block.text) && block.text.length < 40 && !ABOUT.test(block.text)) return [];
    const [first] = sentences(block.text);
    const work = first === undefined || PAST.test(first.text) ? null : worksAt(first.text);
    const one = work === null ? null : foundIn(block, work.company, { place: 'biography', method: 'text' });
    if (one !== null) return [one];
  }
  return [];
});
const ABOUT = /^(?:bio|about|über|vita|zur person|à propos)/iu;
const PAST = /\b(?:was|were|been|before|war|früher|était|fue)\b/iu;

function employerSite(page: Page): Found | null {
  const [site] = employersOf(page).filter((one) => !isHost(textOf(one, 'name'), page)).flatMap((one) => [...textsOf(one, 'url'), ...textsOf(one, 'sameAs')]);
  return found(site ?? '', { place: 'json-ld Person.worksFor.url', method: 'structured' });
}
const place = (page: Page): Found[] => firstLines(sheet(page).get('place'), (text) => text.length < 60).slice(0, 1);

const NETWORKS = ['linkedin.com', 'x.com', 'twitter.com', 'github.com', 'xing.com', 'bsky.app'];
/** Accounts among the lines about the speaker; those of the event stand in header and footer, or belong to it. */
function accounts(page: Page): Found[] {
  const shown = head(page);
  if (shown === null) return [];
  const theirs = page.links.filter(({ href, landmark, block }) => block >= shown.index && landmark !== 'nav' && landmark !== 'footer' && landmark !== 'aside' && URL.canParse(href) && hostIs(new URL(href), ...NETWORKS) && !/\/(?:company|showcase|share|intent|sharing)\b/.test(href));
  const words = fold(shown.text).split(' ').filter((word) => word.length > 2);
  return theirs.filter(({ href }) => words.some((word) => fold(href).replaceAll(' ', '').includes(word))).flatMap(({ href }) => found(href, { place: 'link of the account', method: 'field' }) ?? []);
}

const FIELDS: FieldTable = {
  personName: first(rule('speaker/name', name)),
  personTitle: first(rule('speaker/job-title', jobTitle), rule('speaker/labelled-title', labelledTitle), rule('speaker/title', shownTitle)),
  employer: first(rule('speaker/works-for', structuredEmployer), rule('speaker/labelled-employer', labelledEmployer), rule('speaker/employer', shownEmployer), rule('speaker/told-employer', toldEmployer)),
  companyDomain: first(rule('speaker/employer-site', employerSite)),
  personPlace: first(rule('speaker/place', place)),
  personUrl: first(rule('speaker/linkedin', (page) => accounts(page).filter(({ raw }) => raw.includes('linkedin.com/in/')))),
  socialLink: all(rule('speaker/accounts', accounts)),
};

const EVENT_NAME = /(?:conf(?:erence|érence)?|summit|congress|kongress|congreso|congresso|congrès|fest|festival|meetup|symposium|konferenz|konferencja|konferens|tagung|jornadas|forum|expo|days|20\d\d)(?:\s20\d\d|['’]\d\d|$)/i;
const isEvent = (page: Page): boolean => isEventHost(page.url) || things(page).some((one) => String(one['@type']).endsWith('Event')) || [...hosts(page)].some((name) => EVENT_NAME.test(name));

const isSpeaker = (page: Page): boolean =>
  name(page) !== null && [shownTitle(page), jobTitle(page), ...labelledTitle(page), ...structuredEmployer(page), ...labelledEmployer(page)].some((one) => one !== null);

/** Nobody's on an event's site unless somebody is named together with what they do or for whom; elsewhere the path means something else. */
export const speaker: Adapter = {
  id: 'speaker',
  matches: isSpeakerPage,
  pageKind: (page) => (isSpeaker(page) ? 'profile-other' : isEvent(page) ? 'none' : null),
  fields: () => FIELDS,
};
