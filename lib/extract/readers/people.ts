/** People of the company: names with their titles as team pages, contact cards and imprints pair them. */
import { fold } from '#lib/taxonomy/fold.ts';
import { type Found, found, foundIn } from '../finding.ts';
import { nodesOf, textOf } from '../json-ld.ts';
import { pagesByPhrase, testimonialHeadings } from '../language/index.ts';
import type { Block, Page } from '../page.ts';
import { ownNames } from './company-name.ts';
import { fromTables } from '../tables.ts';
import { labelledTexts } from './labelled.ts';
import { organisationParts, things, thingsOf } from './organisation.ts';
import { INSTITUTION, isPersonName, withoutTitles } from './person-name.ts';
import { clean, isJobTitle } from './titles.ts';
import { LETTER, wholeWords } from './words.ts';

interface Person {
  name: string;
  title?: string;
  block: Block;
}

const SEPARATED = /^(.{4,50}?)\s*(?:,|\s[–—|-]\s|\s?[|•·:]\s?|\(|\/)\s*(.{2,110}?)\)?$/u;

/** Kinds of page where people in the text are the company's own. */
const PEOPLE_PAGES = new Set(['team', 'about', 'contact']);

export function peopleInText(page: Page): Found[] {
  const teamPage = page.kind === 'team';
  const blocks = speakingBlocks(page);
  const own = new Set(ownNames(page).map(fold));
  const titled = titledPeople(blocks, own);
  const wanted = titled.filter(({ block }) => teamPage || namesTeam(block.heading) || PEOPLE_PAGES.has(page.kind));
  const people = teamPage || titled.length >= 2 || wanted.some(({ block }) => reachable(page, block)) || wanted.some(({ block }) => namesTeam(sectionOf(page, block))) ? wanted : [];
  const alone = teamPage ? untitled(blocks, people).filter(({ name }) => !own.has(fold(name))) : [];
  return [...people, ...alone].map((person) => finding(person));
}

/** Blocks of the content outside of quotations and sections of customers' words. A person's name as a heading opens no section. */
function speakingBlocks(page: Page): Block[] {
  let praised = false;
  return page.blocks.filter((block) => {
    if (block.level > 0 && !isPersonName(block.text) && !isJobTitle(block.text)) praised = testimonialHeadings().has(fold(block.text));
    return !praised && !block.quoted && block.landmark !== 'nav' && block.landmark !== 'footer';
  });
}

function finding({ name, title, block }: Person): Found {
  return {
    ...(foundIn(block, clean(name), { place: 'name and title', method: title === undefined ? 'text' : 'labelled' }) as Found),
    ...(title !== undefined && { hints: { title: clean(title) } }),
  };
}

/** What somebody was elsewhere: advisers are shown with it. */
const FORMER = /^(?:former(?:ly)?|ex[- ]|ehemalig\w*|ancienn?e?|früher\w*|tidligere|tidigare|voormalige?|già|antigu[oa]|antig[oa]|były|była|f\.\s?d\.|元(?=\p{L}))(?!\p{L})/iu;

function titledPeople(blocks: readonly Block[], own: ReadonlySet<string>): Person[] {
  const isOther = ({ name, title = '' }: Person): boolean => !own.has(fold(name)) && !FORMER.test(title);
  const nameFirst: Person[] = [];
  const titleFirst: Person[] = [];
  for (const [index, block] of blocks.entries()) {
    if (block.text.length > 170) continue;
    if (isPersonName(block.text)) {
      const title = titleBelow(block.text, blocks[index + 1], blocks[index + 2]);
      if (title !== null && !isPraise(blocks, index)) nameFirst.push({ name: block.text, title, block });
      const previous = blocks[index - 1];
      if (previous !== undefined && isJobTitle(previous.text) && !isPersonName(blocks[index - 2]?.text ?? '') && !isPraise(blocks, index)) titleFirst.push({ name: block.text, title: previous.text, block });
      continue;
    }
    const split = SEPARATED.exec(clean(block.text));
    const joined = isPraise(blocks, index) ? null : titleThenName(clean(block.text));
    if (joined !== null) nameFirst.push({ ...joined, block });
    if (joined !== null || split === null || isPraise(blocks, index)) continue;
    const [, left = '', right = ''] = split;
    if (/:\s/.test(left)) continue;
    if (isPersonName(left) && isJobTitle(right)) nameFirst.push({ name: left, title: right, block });
    else if (isJobTitle(left) && isPersonName(right)) nameFirst.push({ name: right, title: left, block });
  }
  const [names, titles] = [nameFirst.filter(isOther), titleFirst.filter(isOther)];
  return titles.length > names.length && titles.length >= 2 ? titles : names;
}

/** Between a name and its title may stand a short line, or where they teach. */
const isAffiliation = (text: string): boolean => text.length < 90 && INSTITUTION.test(text) && !/[.!?]$/.test(text);

/** The title in the line below a name, in the one after a line between, or in the sentence below that begins with the name. */
function titleBelow(name: string, next: Block | undefined, afterNext: Block | undefined): string | null {
  if (next === undefined || isPersonName(next.text)) return null;
  if (isJobTitle(next.text) && !(isAffiliation(next.text) && afterNext !== undefined && isJobTitle(afterNext.text))) return next.text;
  if (afterNext !== undefined && isJobTitle(afterNext.text) && (next.text.length < 25 || isAffiliation(next.text))) return afterNext.text;
  return titleInSentence(name, next.text);
}

const IS = /^\s(?:is|ist|est|es|è|é|är|er|jest)\s(?:(?:also|currently|the|our|a|an|one of (?:the|our)|der|die|das|unser|unsere|ein|eine|le|la|notre|un|une|el|nuestr[oa]|il|lo|il nostro|la nostra|o|a|noss[oa]|vår|vores|de|het|onze)\s)?/i;
const TITLE_ENDS = /[.,;(–—]|\s(?:at|who|where|with|in|since|and (?:is|has|has been|leads|was|oversees|brings)|bei|seit|und (?:ist|leitet|hat)|chez|depuis|et (?:dirige|est)|en|desde|y (?:es|dirige)|presso|dal|hos|på|og (?:er|har)|och (?:är|har))\s/i;

/** "Ada is the founder and chief architect of …" below the heading "Ada Lindqvist": what follows her name and "is". */
function titleInSentence(name: string, text: string): string | null {
  const words = withoutTitles(clean(name)).split(' ');
  const called = [words.join(' '), words[0] ?? '', words.at(-1) ?? ''].find((one) => one.length > 1 && text.startsWith(`${one} `));
  const rest = called === undefined ? '' : text.slice(called.length, called.length + 200);
  const is = IS.exec(rest);
  if (is === null) return null;
  const said = rest.slice(is[0].length);
  const title = said.slice(0, TITLE_ENDS.exec(said)?.index ?? said.length).replace(/\s(?:of|for|von|de|di|van|av|af)\s(?:our|the|unser\p{L}*|notre|nuestr[oa]|\p{Lu}).*$/u, '').trim();
  return isJobTitle(title) ? title : null;
}

/** "Directora de": what follows is where, not who. */
const ENDS_OPEN = /\s(?:of|at|for|von|der|des|bei|für|de|du|des|del|chez|di|della|da|do|van|bij|voor|av|på|hos|af)$/i;

/** "Geschäftsführer Dr. Jonas Berg": a title, then a name, nothing between. */
function titleThenName(text: string): { title: string; name: string } | null {
  if (text.length > 90 || /\s[–—|·-]\s/.test(text)) return null;
  const words = text.split(' ');
  for (let size = 1; size <= Math.min(5, words.length - 2); size++) {
    const [title, name] = [words.slice(0, size).join(' ').replace(/[:,]$/, ''), words.slice(size).join(' ')];
    if (isPersonName(name) && isJobTitle(title) && !ENDS_OPEN.test(title) && !/:\s/.test(title)) return { title, name };
  }
  return null;
}

/** Right behind a quotation: the name of who praises. */
function isPraise(blocks: readonly Block[], index: number): boolean {
  return [blocks[index - 1], blocks[index - 2]].some((block) => block !== undefined && /^["“„«»'‘]|["”“»«]\.?$/.test(block.text) && block.text.length > 40);
}

/** Names alone, three or more in the same kind of element, on a page about the team; those of the kind that some have a title in, if any. */
function untitled(blocks: readonly Block[], titled: readonly Person[]): Person[] {
  const byForm = new Map<string, Person[]>();
  for (const [index, block] of blocks.entries()) {
    if (!isPersonName(block.text)) continue;
    // who has a title and is not among the titled was somebody's customer, or is no more
    const next = blocks[index + 1];
    if (titled.length > 0 && (isPraise(blocks, index) || FORMER.test(next?.text ?? '') || titleBelow(block.text, next, blocks[index + 2]) !== null)) continue;
    const form = formOf(block);
    byForm.set(form, [...(byForm.get(form) ?? []), { name: block.text, block }]);
  }
  const known = new Set(titled.map(({ name }) => fold(name)));
  const alike = (form: string): number => titled.filter(({ block, name }) => block.text === name && formOf(block) === form).length;
  const [people = []] = [...byForm].filter(([form, group]) => group.length + alike(form) >= 3 && (titled.length === 0 || alike(form) > 0)).map(([, group]) => group);
  return people.filter(({ name }) => !known.has(fold(name)));
}

const formOf = ({ tag, level }: Block): string => `${tag}${level}`;

const namesTeam = (heading: string): boolean => (pagesByPhrase().get(fold(heading)) ?? []).includes('team');

/** Heading of the section: the closest one before that is no person's name or title. */
function sectionOf(page: Page, block: Block): string {
  for (let index = block.index - 1; index >= 0; index--) {
    const other = page.blocks[index];
    if (other !== undefined && other.level > 0 && !isPersonName(other.text) && !isJobTitle(other.text)) return other.text;
  }
  return '';
}

/** With a phone number or an e-mail address right below. */
const reachable = (page: Page, block: Block): boolean =>
  page.blocks.slice(block.index, block.index + 5).some(({ text, link }) => /@|\+\d{2}|\d{3}[\s/-]\d{2}/.test(text) || (link !== null && /^(?:mailto|tel):/i.test(link.href)));

const MAILBOX = /(?:^|[\s(–-])((?:\p{Lu}[\p{L}\p{M}'’-]+\s){1,3}\p{Lu}[\p{L}\p{M}'’-]+)\s?[,:(]?\s[^\s@]{1,64}@[^\s@]+\.[a-z]{2}/u;

/** A name right before an e-mail address: "questions to Ada Lindqvist, jobs@…". */
export function peopleBeforeMailboxes(page: Page): Found[] {
  if (!PEOPLE_PAGES.has(page.kind) && page.kind !== 'careers') return [];
  const own = new Set(ownNames(page).map(fold));
  return page.blocks.flatMap((block) => {
    if (block.quoted || block.landmark === 'footer' || block.text.length > 600 || !block.text.includes('@')) return [];
    const words = MAILBOX.exec(block.text)?.[1]?.split(' ') ?? [];
    // "Ask Birte Callsen" opens with a verb
    const name = [words, words.slice(1)].map((some) => some.join(' ')).find((text) => isPersonName(text));
    return name === undefined || own.has(fold(name)) ? [] : (foundIn(block, name, { place: 'name before an e-mail address', method: 'text' }) ?? []);
  });
}

const OURSELVES = wholeWords('we|our|us|wir|uns|unser\\p{L}*|vi|oss|vår\\p{L}*|vores|nous|notre|nosotros|nuestr[ao]|noi|nostr[ao]|nossa|wij|ons|onze|the company|das unternehmen|die firma|företaget|bolaget|selskapet|bedriften|virksomheden|l[’\']entreprise|la (?:société|empresa)|l[’\']azienda|a empresa|het bedrijf|firma');
const FULL_NAME = "((?:\\p{Lu}[\\p{L}\\p{M}'’-]+\\s){1,2}\\p{Lu}[\\p{L}\\p{M}'’-]+)";
const NAME_AHEAD = new RegExp(`^((?:(?:Dr|Prof|Ing|Mag|Dott|Ir)\\.\\s?(?:-Ing\\.\\s|rer\\.\\s|nat\\.\\s|med\\.\\s)*)*${FULL_NAME})`, 'u');
const NAME_AND_MORE = new RegExp(`(?<![\\p{L}.])${FULL_NAME}(?=,?\\s)`, 'gu');
/** Words for who started or owns a company, as titles. */
const STARTERS =
  'co-?founder|founder|(?:mit)?gründer(?:in)?|(?:mit)?inhaber(?:in)?|eigentümer(?:in)?|(?:co-?)?fondateur|(?:co-?)?fondatrice|(?:co)?fundadora?|(?:co)?fondatore|(?:co)?fondatrice|titolare|(?:mede-?)?oprichter|oprichtster|eigenaar|eigenares|(?:med)?grundare|ägare|(?:med)?grunnlegger|gründer|eier|grundlægger|(?:med)?stifter|ejer|indehaver|(?:współ)?założyciel(?:ka)?|właściciel(?:ka)?|fundadora?';
/** "founded in 1998 by": who follows is a founder. */
const FOUNDED_BY = wholeWords('(?:founded|started|established|gegründet|ins leben gerufen|grundades|startades|grundlagt|stiftet|etablert|startet|fondée?|créée?|fundad[ao]|cread[ao]|fondat[ao]|criad[ao]|opgericht|gestart|założon[ay])(?:\\s[^\\s.,]{1,12}){0,4}?\\s(?:by|von|av|af|par|por|da|door|przez)(?=\\s)', 'gi');
/** "Ada Lindqvist started Forma": the name of the company follows. */
const STARTED = /^\s(?:founded|co-founded|started|established|gründete|startade|grundade|grundar|startet|stiftet|grunnla|grundlagde|stiftede|a (?:fondé|créé)|fonde|fundó|creó|fondò|ha fondato|fundou|criou|richtte|startte|założyła?)\s(?:\S+\s)??(?=\p{Lu})/u;

const heads = fromTables(({ languages }) => {
  const titles = [...new Set(languages.flatMap(({ labels }) => labels.managers ?? []))].filter((title) => !/\b(?:by|par|durch)\b|^(?:directors?|owner|president|management|société)$/.test(title));
  const any = titles.toSorted((a, b) => b.length - a.length).map((title) => title.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  return {
    any: new RegExp(`(?:${any}|${STARTERS}|found|start|establ|etabl|creat|gr[uü]nd|stift|fond|fund|cr[eé]|opgericht|zało|ins leben)`, 'i'),
    before: new RegExp(`(?<![${LETTER}])(?:${any}|${STARTERS}),?\\s(?:and founder\\s|och grundare\\s)?(?=[${LETTER}])`, 'gi'),
    behind: new RegExp(`^(?:,?\\s(?:\\(|our\\s|unser\\w?\\s|vår\\s|onze\\s)?|(?:,|\\s(?:is|ist|är|er|est|es|è|é))\\s(?:(?!(?:with|mit|med|avec|con|com|met|by|for|to)\\s)[${LETTER}]+\\s){0,4}?)(${any}|${STARTERS})(?![${LETTER}])`, 'i'),
  };
});

/** Whose head: "CEO of Forma" on another company's page. */
const OF_WHOM = /^(?:,|\s(?:at|of|for|behind|bei|von|hinter|hos|på|av|af|bij|van|achter|de|du|chez|en|di|da))\s(?:the\s|die\s|der\s)?(\p{Lu}[^,.;]{1,60})/u;

/** "our daglig leder Sunniva Ødegård", "Ada Lindqvist, CEO", "founded by Ada Lindqvist" in a sentence of the company's own pages. */
export function headsInSentences(page: Page): Found[] {
  if (!PEOPLE_PAGES.has(page.kind)) return [];
  const own = ownNames(page).map(fold).filter((name) => name !== '');
  const isOwn = (text: string): boolean => own.some((name) => fold(text).startsWith(name));
  return speakingBlocks(page).flatMap((block) => {
    const { any, before, behind } = heads();
    const { text } = block;
    if (text.length < 40 || text.length > 2000 || !any.test(text) || /["“„«]/.test(text)) return [];
    const results: Found[] = [];
    const add = (name: string | undefined, title: string): void => {
      const item = name !== undefined && isPersonName(name) && !own.includes(fold(name)) ? foundIn(block, name, { place: 'text', method: 'text', hints: { title } }) : null;
      if (item !== null && !results.some(({ raw }) => raw === item.raw)) results.push(item);
    };
    for (const match of text.matchAll(before)) add(NAME_AHEAD.exec(text.slice(match.index + match[0].length))?.[1], match[0].trim().replace(/,$/, ''));
    if (own.some((name) => fold(text).includes(name)) || OURSELVES.test(text)) {
      for (const match of text.matchAll(FOUNDED_BY)) {
        const names = text.slice(match.index + match[0].length + 1, match.index + match[0].length + 120).split(/\s(?:and|und|och|og|et|y|e|en|i|&)\s|,\s/u);
        for (const name of names.slice(0, 3)) {
          if (!NAME_AHEAD.test(name)) break;
          add(NAME_AHEAD.exec(name)?.[1], 'Founder');
        }
      }
    }
    for (const match of text.matchAll(NAME_AND_MORE)) {
      const rest = text.slice(match.index + match[0].length, match.index + match[0].length + 160);
      const title = behind.exec(rest);
      if (title !== null) {
        const whose = OF_WHOM.exec(rest.slice(title[0].length))?.[1];
        if (whose === undefined || isOwn(whose)) add(match[1], title[1] ?? '');
        continue;
      }
      const started = STARTED.exec(rest);
      if (started !== null && isOwn(rest.slice(started[0].length))) add(match[1], 'Founder');
    }
    return results;
  });
}

/** Further names under the first, in the lines of one element. */
function linesBelow(page: Page, block: Block): string[] {
  const lines: string[] = [];
  for (let next = page.blocks[block.index + 1]; next !== undefined && next.el === block.el && isPersonName(next.text); next = page.blocks[next.index + 1]) lines.push(next.text);
  return lines;
}

/** Pages whose labels speak of the company's own heads. */
const MANAGED_PAGES = new Set(['contact', 'about', 'team', 'company-home']);
/** What follows the names on the line of an imprint. */
const NEXT_FACT = /\s(?=(?:(?:Register|Handelsregister|Firmenbuch|Umsatzsteuer|Steuer|Telefon|Amtsgericht|Landesgericht)\p{L}*|HR[AB]|FN|USt|UID|Sitz|Tel|Phone|Fax|E-?Mail|RCS|SIREN|SIRET|TVA|KvK|BTW|VAT|Company|Registered|Registr[oy]|P\.?\s?IVA|CIF|NIF|NIP|KRS|CVR|Org\.?)(?![\p{L}]))/u;

/** Managing directors of an imprint: "Represented by: Ada Lindqvist, Jonas Berg". */
export function managersBehindLabels(page: Page): Found[] {
  if (!MANAGED_PAGES.has(page.kind)) return [];
  return labelledTexts(page).flatMap(({ facts, label, value, block }) => {
    if (!facts.includes('managers') || value.length > 200 || isTitleOfOther(page, block)) return [];
    return [value.split(NEXT_FACT)[0] ?? '', ...linesBelow(page, block)]
      .join(', ')
      .split(/\s*(?:[,;/|•·]|\s[–—-]\s|\s(?:und|and|et|y|e|och|og|en|i|&|sowie)\s)\s*/u)
      .map((name) => name.replace(/\s*\(.*\)?$/, '').replace(/[\s.:]+$/, ''))
      .map((text) => titleThenName(clean(text)) ?? { name: text, title: titleOfLabel(label) })
      .filter(({ name }) => isPersonName(name))
      .flatMap(({ name, title }) => foundIn(block, name, { place: `label "${label.slice(0, 40)}"`, method: 'labelled', hints: { title } }) ?? []);
  });
}

/** On cards "name, title, name, title" a title without a colon is no label of the next name. */
function isTitleOfOther(page: Page, { index }: Block): boolean {
  const title = page.blocks[index - 1];
  const above = [page.blocks[index - 2], page.blocks[index - 3]].filter((one) => one !== undefined);
  return title !== undefined && isJobTitle(title.text) && above.some((one) => isPersonName(one.text) && one.el !== title.el);
}

const REPRESENTED = /^(?:vertreten|represented|vertretungsberechtigt\w*|gesetzliche\w* vertreter\w*)\b[\s:]*(?:durch|by)?\s*(?:die|den|the|der)?\s*/iu;

/** "Represented by the managing directors" is the title "managing directors"; a bare "represented by" is none. */
const titleOfLabel = (label: string): string => label.replace(REPRESENTED, '').trim();

export function structuredPeople(page: Page): Found[] {
  const authors = new Set(things(page).flatMap((node) => ['author', 'creator', 'reviewer', 'editor'].flatMap((key) => nodesOf(node, key, things(page)))));
  const own = organisationParts(page).flatMap((node) => ['founder', 'founders', 'employee', 'employees', 'member'].flatMap((key) => nodesOf(node, key, things(page))));
  const shown = page.kind === 'team' || page.kind === 'about' ? thingsOf(page, 'Person').filter((node) => !authors.has(node) && textOf(node, 'jobTitle') !== '') : [];
  return [...new Set([...own, ...shown])].flatMap((node) => {
    const name = textOf(node, 'name');
    const title = textOf(node, 'jobTitle');
    return isPersonName(name) ? (found(name, { place: 'structured data, Person.name', method: 'structured', ...(title !== '' && { hints: { title } }) }) ?? []) : [];
  });
}
