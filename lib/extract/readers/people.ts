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
import { isPersonName } from './person-name.ts';
import { clean, isJobTitle } from './titles.ts';
import { LETTER } from './words.ts';

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
  const titled = titledPeople(blocks).filter(({ name }) => !own.has(fold(name)));
  const wanted = titled.filter(({ block }) => teamPage || namesTeam(block.heading) || PEOPLE_PAGES.has(page.kind));
  const people = teamPage || titled.length >= 2 || wanted.some(({ block }) => reachable(page, block)) || wanted.some(({ block }) => namesTeam(sectionOf(page, block))) ? wanted : [];
  if (!teamPage || people.length > 0) return people.map((person) => finding(person));
  return untitled(blocks).filter(({ name }) => !own.has(fold(name))).map((person) => finding(person));
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

function titledPeople(blocks: readonly Block[]): Person[] {
  const nameFirst: Person[] = [];
  const titleFirst: Person[] = [];
  for (const [index, block] of blocks.entries()) {
    if (block.text.length > 170) continue;
    if (isPersonName(block.text)) {
      const after = [blocks[index + 1], blocks[index + 2]];
      const next = after[0] !== undefined && isPersonName(after[0].text) ? undefined : after.find((candidate, at) => candidate !== undefined && isJobTitle(candidate.text) && (at === 0 || (after[0]?.text.length ?? 99) < 25));
      if (next !== undefined && !isPraise(blocks, index)) nameFirst.push({ name: block.text, title: next.text, block });
      const previous = blocks[index - 1];
      if (previous !== undefined && isJobTitle(previous.text) && !isPersonName(blocks[index - 2]?.text ?? '') && !isPraise(blocks, index)) titleFirst.push({ name: block.text, title: previous.text, block });
      continue;
    }
    const split = SEPARATED.exec(clean(block.text));
    const joined = isPraise(blocks, index) ? null : titleThenName(clean(block.text));
    if (joined !== null) nameFirst.push({ ...joined, block });
    if (joined !== null || split === null || isPraise(blocks, index)) continue;
    const [, left = '', right = ''] = split;
    if (isPersonName(left) && isJobTitle(right)) nameFirst.push({ name: left, title: right, block });
    else if (isJobTitle(left) && isPersonName(right)) nameFirst.push({ name: right, title: left, block });
  }
  return titleFirst.length > nameFirst.length && titleFirst.length >= 2 ? titleFirst : nameFirst;
}

/** "Geschäftsführer Dr. Jonas Berg": a title, then a name, nothing between. */
function titleThenName(text: string): { title: string; name: string } | null {
  if (text.length > 90) return null;
  const words = text.split(' ');
  for (let size = 1; size <= Math.min(5, words.length - 2); size++) {
    const [title, name] = [words.slice(0, size).join(' ').replace(/[:,]$/, ''), words.slice(size).join(' ')];
    if (isPersonName(name) && isJobTitle(title)) return { title, name };
  }
  return null;
}

/** Right behind a quotation: the name of who praises. */
function isPraise(blocks: readonly Block[], index: number): boolean {
  return [blocks[index - 1], blocks[index - 2]].some((block) => block !== undefined && /^["“„«»'‘]|["”“»«]\.?$/.test(block.text) && block.text.length > 40);
}

/** Names alone, three or more in the same kind of element, on a page about the team. */
function untitled(blocks: readonly Block[]): Person[] {
  const byForm = new Map<string, Person[]>();
  for (const block of blocks) {
    if (!isPersonName(block.text)) continue;
    const form = `${block.tag}${block.level}`;
    byForm.set(form, [...(byForm.get(form) ?? []), { name: block.text, block }]);
  }
  return [...byForm.values()].find((people) => people.length >= 3) ?? [];
}

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

const FULL_NAME = "((?:\\p{Lu}[\\p{L}\\p{M}'’-]+\\s){1,2}\\p{Lu}[\\p{L}\\p{M}'’-]+)";
const heads = fromTables(({ languages }) => {
  const titles = [...new Set(languages.flatMap(({ labels }) => labels.managers ?? []))].filter((title) => !/\b(?:by|par|durch)\b|^(?:directors?|owner|president|management|société)$/.test(title));
  const any = titles.toSorted((a, b) => b.length - a.length).map((title) => title.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  return { any: new RegExp(`(?:${any})`, 'i'), before: new RegExp(`(?<![${LETTER}])(?:${any}),?\\s(?:and founder\\s|och grundare\\s)?(?=[${LETTER}])`, 'gi'), behind: new RegExp(`^,?\\s(?:\\(|our\\s|unser\\w?\\s|vår\\s|onze\\s)?(${any})(?![${LETTER}])`, 'i') };
});

/** "our daglig leder Sunniva Ødegård", "Ada Lindqvist, CEO" in a sentence of the company's own pages. */
export function headsInSentences(page: Page): Found[] {
  if (!PEOPLE_PAGES.has(page.kind)) return [];
  return speakingBlocks(page).flatMap((block) => {
    const { any, before, behind } = heads();
    if (block.text.length < 40 || block.text.length > 2000 || !any.test(block.text) || /["“„«]/.test(block.text)) return [];
    const results: Found[] = [];
    const add = (name: string, title: string): void => {
      const item = isPersonName(name) ? foundIn(block, name, { place: 'text', method: 'text', hints: { title } }) : null;
      if (item !== null) results.push(item);
    };
    for (const match of block.text.matchAll(before)) {
      const name = new RegExp(`^${FULL_NAME}`, 'u').exec(block.text.slice(match.index + match[0].length))?.[1];
      if (name !== undefined) add(name, match[0].trim().replace(/,$/, ''));
    }
    for (const match of block.text.matchAll(new RegExp(`(?<![\\p{L}.])${FULL_NAME}(?=,?\\s)`, 'gu'))) {
      const title = behind.exec(block.text.slice(match.index + match[0].length, match.index + match[0].length + 60));
      const other = title !== null && /^\s(?:at|of|bei|von|hos|på|bij|van|de|chez|en)\s\p{Lu}/u.test(block.text.slice(match.index + match[0].length + title[0].length));
      if (title !== null && !other) add(match[1] ?? '', title[1] ?? '');
    }
    return results;
  });
}

/** Managing directors of an imprint: "Represented by: Ada Lindqvist, Jonas Berg". */
export function managersBehindLabels(page: Page): Found[] {
  if (page.kind !== 'contact' && page.kind !== 'about') return [];
  return labelledTexts(page).flatMap(({ facts, label, value, block }) => {
    if (!facts.includes('managers') || value.length > 200) return [];
    return value
      .split(/\s*(?:[,;/|]|\s(?:und|and|et|y|e|och|og|en|i|&)\s)\s*/u)
      .map((name) => name.replace(/\s*\(.*\)$/, ''))
      .map((text) => titleThenName(clean(text)) ?? { name: text, title: titleOfLabel(label) })
      .filter(({ name }) => isPersonName(name))
      .flatMap(({ name, title }) => foundIn(block, name, { place: `label "${label.slice(0, 40)}"`, method: 'labelled', hints: { title } }) ?? []);
  });
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
