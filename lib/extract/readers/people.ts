/** People of the company: names with their titles as team pages, contact cards and imprints pair them. */
import { fold } from '#lib/taxonomy/fold.ts';
import { type Found, found, foundIn } from '../finding.ts';
import { nodesOf, textOf } from '../json-ld.ts';
import { notInNames, pagesByPhrase, testimonialHeadings, titleWords } from '../language/index.ts';
import type { Block, Page } from '../page.ts';
import { ownNames } from './company-name.ts';
import { labelledTexts } from './labelled.ts';
import { legalNameIn } from './legal-form.ts';
import { organisationParts, things, thingsOf } from './organisation.ts';
import { clean, isJobTitle } from './titles.ts';

const ACADEMIC = /^(?:(?:dr|prof|mr|mrs|ms|ing|dipl|mag|ir|drs|sir|herr|frau|m|mme|sr|sra|dott|dott\.ssa|phd|rer|nat|med|jur|h\.?c|habil|arch|eng)\.?-?(?:ing|kfm|inf|phys|wirt|betriebsw|math|kff)?\.?(?:\s\((?:fh|uni)\))?\s)+/iu;
const DEGREES = /,?\s(?:ph\.?d\.?|mba|m\.?sc\.?|b\.?sc\.?|m\.?a\.?|b\.?a\.?|cpa|cfa|pmp|ll\.?m\.?|md|esq\.?|jr\.?|sr\.?|iii?|cissp|cma|jd|j\.d\.)$/iu;
const NAME_WORD = /^(?:\p{Lu}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*\.?|\p{Lu}\.|(?:de|da|do|dos|del|della|di|van|von|der|den|ter|ten|la|le|du|bin|al|el|zu|zur|af|av|dos|y|e|st\.))$/u;
const JAPANESE_NAME = /^[\p{Script=Han}]{1,4}[\s\u3000][\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{1,5}$/u;

/** Two to five capitalised words, none of which is a menu's, a company's or a title's word. */
export function isPersonName(text: string): boolean {
  const name = clean(text);
  if (name.length < 4 || name.length > 50 || !/^[\p{Lu}\p{Lo}]/u.test(name)) return false;
  if (JAPANESE_NAME.test(name)) return true;
  const words = name.replace(ACADEMIC, '').replace(DEGREES, '').split(/\s+/);
  if (words.length < 2 || words.length > 5 || !words.every((word) => NAME_WORD.test(word))) return false;
  if (words.filter((word) => word.length > 1 && /^\p{Lu}/u.test(word)).length < 2 && !/^\p{Lu}\.$/u.test(words[0] ?? '')) return false;
  if (name === name.toUpperCase() && words.length > 3) return false;
  const telling = words.filter((word) => /^\p{Lu}/u.test(word)).flatMap((word) => fold(word).split(' '));
  return !telling.some((word) => word.length > 1 && (notInNames().has(word) || titleWords().has(word))) && legalNameIn(name) === null;
}

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
    if (split === null || isPraise(blocks, index)) continue;
    const [, left = '', right = ''] = split;
    if (isPersonName(left) && isJobTitle(right)) nameFirst.push({ name: left, title: right, block });
    else if (isJobTitle(left) && isPersonName(right)) nameFirst.push({ name: right, title: left, block });
  }
  return titleFirst.length > nameFirst.length && titleFirst.length >= 2 ? titleFirst : nameFirst;
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
    const name = MAILBOX.exec(block.text)?.[1];
    return name === undefined || !isPersonName(name) || own.has(fold(name)) ? [] : (foundIn(block, name, { place: 'name before an e-mail address', method: 'text' }) ?? []);
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
      .filter((name) => isPersonName(name))
      .flatMap((name) => foundIn(block, name, { place: `label "${label.slice(0, 40)}"`, method: 'labelled', hints: { title: titleOfLabel(label) } }) ?? []);
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
