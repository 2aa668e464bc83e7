/** Whom a pasted text is of: the person, what they are, where they work. */
import { countryOfCity } from '#lib/taxonomy/cities.ts';
import { fold } from '#lib/taxonomy/fold.ts';
import type { Block, Page } from '../page.ts';
import { isCountryName } from '../readers/country-name.ts';
import { legalNameIn } from '../readers/legal-form.ts';
import { isPersonName } from '../readers/person-name.ts';
import { isJobTitle } from '../readers/titles.ts';
import { labelled } from '../language/index.ts';
import { labelledTexts } from '../readers/labelled.ts';
import { isCaselessTitle, isMarked, mayBeCaselessCompany, mayBeCaselessName } from './caseless.ts';
import { isBorne } from './domain.ts';
import { CLOSINGS, HEADINGS, NAME_LABELS, COMPANY_LABELS, TITLE_LABELS } from './words.ts';

/** A part of the text that says something, as it stands in its block. */
export interface Said {
  block: Block;
  text: string;
  /** Behind a label of its own. */
  label?: string;
}

export interface Who {
  name: Said | null;
  title: Said | null;
  employer: Said | null;
  /** Where the person is; a postal address is the company's. */
  place: Said | null;
}

const NOBODY: Who = { name: null, title: null, employer: null, place: null };

/** What networks put beside a name. */
const BESIDE_NAME = /\s*(?:[([](?:he|she|they|er|sie|il|elle)\b[^)\]]*[)\]]|[·•]?\s*(?:1st|2nd|3rd\+?|[123]\.)(?:\s+degree.*)?|,?\s*#\w+)\s*$/iu;
/** In front of who signs for others. */
const BY_ORDER = /^(?:i\.\s?[AV]\.|ppa\.?|p\.\s?p\.)\s+/u;
const MAILBOX = /^(?:[^:<>]{1,12}:\s*)?["“]?(?<name>[^"”<>@]{3,60}?)["”]?\s*[<([](?:mailto:)?[^\s<>@]+@[^\s<>]+[>)\]]$/iu;
const TWO = /^(?<left>.{3,60}?)\s*(?:,|\s[–—-]\s|\s\(|:\s)\s*(?<right>.{2,160}?)\)?$/u;
const BEHIND_LABEL = /^(?<label>[^:：]{1,40})[:：]\s*(?<value>\S.*)$/u;
const AT = /^(?<title>.{2,110}?)\s*(?:\s(?:at|bei|chez|presso|hos|på|bij|en|w)\s+(?=\p{Lu}|\d)|\s?@\s?(?=\p{L}|\d))(?<employer>.{2,100})$/u;
/** How to reach somebody, behind what they are in one line. */
const CONTACTS = /\s*[,;–—(-]?\s*(?:<?[^\s@<,;]+@\S|https?:|www\.|\+?\d[\d\s()/-]{6,}).*$/u;
const NEAR = 4;

export const whoIn = (page: Page): Who => page.once('pasted-who', find);

function find(page: Page): Who {
  const { blocks } = page;
  const at = nameAt(blocks);
  const told = { title: behind(blocks, TITLE_LABELS), employer: behind(blocks, COMPANY_LABELS) };
  if (at === null) return { ...NOBODY, ...told };
  const rest = blocks.slice(at.index + 1);
  const title = told.title ?? at.title ?? titleBelow(rest);
  if (title === null && at.said.label === undefined && tellsOfCompany(page)) return { ...NOBODY, ...told };
  const employer = told.employer ?? employerIn(page, at.said, title, rest);
  return { name: at.said, title, employer, place: placeBelow(page, rest) };
}

interface NameAt {
  index: number;
  said: Said;
  /** Said in the same line. */
  title: Said | null;
}

/** A labelled name or the sender's, or the first one below the closing of a letter, whichever stands first; else the first of all. */
function nameAt(blocks: readonly Block[]): NameAt | null {
  const labelledAt = blocks.findIndex(({ text }) => valueOf(text, NAME_LABELS) !== null && isNameText(valueOf(text, NAME_LABELS) ?? ''));
  const marked = blocks[labelledAt];
  const closing = blocks.findIndex(({ text }) => CLOSINGS.has(fold(text)));
  const below = closing < 0 ? null : (firstName(blocks, closing + 1, closing + 1 + NEAR) ?? caselessAt(blocks, closing + 1));
  if (marked === undefined || (below !== null && below.index < labelledAt)) return below ?? firstName(blocks, 0, blocks.length);
  return { index: labelledAt, said: { block: marked, text: valueOf(marked.text, NAME_LABELS) ?? '', label: labelOf(marked.text) }, title: null };
}

const OF_COMPANIES: ReadonlySet<string> = new Set(['industry', 'headCount', 'founded', 'headquarters']);

/** Whether a text is a company's list of facts: its name may be two words that could be somebody's. */
const tellsOfCompany = (page: Page): boolean => new Set(labelledTexts(page).flatMap(({ facts }) => facts.filter((fact) => OF_COMPANIES.has(fact)))).size >= 2;

function firstName(blocks: readonly Block[], from: number, to: number): NameAt | null {
  for (let index = from; index < Math.min(to, blocks.length); index++) {
    const block = blocks[index];
    const caseless = caselessBeside(blocks, index);
    if (caseless) return caseless;
    const named = block && !isCaselessTitle(block.text) ? nameIn(block) : null;
    if (named) return { index, ...named };
  }
  return null;
}

/** A line with the form of a name in a script without capitals. */
function caselessAt(blocks: readonly Block[], index: number): NameAt | null {
  const block = blocks[index];
  return block && mayBeCaselessName(block.text) && !CLOSINGS.has(fold(block.text)) ? { index, said: { block, text: block.text }, title: null } : null;
}

/** The same right above a title, where no other such line stands above it; in Japanese, whose cards begin with the company, also right below one. */
function caselessBeside(blocks: readonly Block[], index: number): NameAt | null {
  const [above, below] = [blocks[index - 1], blocks[index + 1]];
  if (below && isCaselessTitle(below.text)) return caselessAt(blocks, index - 1) === null ? caselessAt(blocks, index) : null;
  const isCard = above !== undefined && isCaselessTitle(above.text) && /\p{Script=Han}|\p{Script=Katakana}/u.test(above.text);
  const named = isCard ? caselessAt(blocks, index) : null;
  return named && { ...named, title: { block: above as Block, text: (above as Block).text } };
}

/** "Jana Weber", "Jana Weber (she/her)", "Jana Weber <jana@…>", "Jana Weber, Head of Sales". */
function nameIn(block: Block): Omit<NameAt, 'index'> | null {
  const text = (MAILBOX.exec(block.text)?.groups?.['name'] ?? block.text).trim().replace(BY_ORDER, '').replace(BESIDE_NAME, '').trim();
  if (isPersonName(text)) return { said: { block, text }, title: null };
  const { left = '', right = '' } = TWO.exec(text.replace(CONTACTS, ''))?.groups ?? {};
  if (!isPersonName(left)) return null;
  if (isTitle(right)) return { said: { block, text: left }, title: { block, text: right } };
  return isJobTitle(left) || right.split(' ').length > 8 ? null : { said: { block, text: left }, title: null };
}

/** A title alone, or with the employer behind "at". */
const isTitle = (text: string): boolean => isCaselessTitle(text) || (isJobTitle(AT.exec(text)?.groups?.['title'] ?? text) && legalNameIn(text)?.start !== 0);

function titleBelow(rest: readonly Block[]): Said | null {
  const near = rest.slice(0, NEAR).find(({ text }) => isTitle(text) && !isPersonName(text));
  const held = near ?? positionIn(rest)?.title;
  return held === undefined ? null : { block: held, text: held.text };
}

/** The first position of a profile's list: title, then company, then since when. */
function positionIn(rest: readonly Block[]): { title: Block; company: Block | null } | null {
  const heading = rest.findIndex(({ text }) => HEADINGS.has(fold(text)));
  const [title, company] = heading < 0 ? [] : rest.slice(heading + 1, heading + 3);
  return title !== undefined && isTitle(title.text) ? { title, company: company ?? null } : null;
}

function employerIn(page: Page, name: Said, title: Said | null, rest: readonly Block[]): Said | null {
  const atCompany = title && AT.exec(title.text)?.groups?.['employer'];
  // the title itself tells its employer
  if (atCompany) return null;
  const registered = registeredIn(rest.slice(0, 12)) ?? registeredIn(page.blocks);
  if (registered !== null) return registered;
  const listed = positionIn(rest)?.company;
  if (listed && isName(page, listed.text)) return { block: listed, text: listed.text };
  if (title === null) return null;
  const below = page.blocks[title.block.index + 1];
  if (below === undefined || below === name.block) return null;
  const isCompany = isName(page, below.text) || (isPersonName(below.text) && isBorne(page, below.text)) || (isCaselessTitle(title.text) && title.label === undefined && isCaselessCompany(below.text));
  return isCompany ? { block: below, text: below.text } : null;
}

/** A line that is a company with its legal form. */
function registeredIn(blocks: readonly Block[]): Said | null {
  const block = blocks.find(({ text }) => text.length <= 120 && !/@|:\/\//.test(text) && (legalNameIn(text)?.start === 0 || isMarked(text)));
  return block === undefined ? null : { block, text: legalNameIn(block.text)?.name ?? block.text };
}

/** The company of a text that names nobody: labelled, with its legal form, or on the first line above what labels tell of it. */
export function companyIn(page: Page): Said | null {
  const [top] = page.blocks;
  const known = behind(page.blocks, COMPANY_LABELS) ?? registeredIn(page.blocks);
  const isOnTop = top !== undefined && labelledTexts(page).length >= 2 && (isName(page, top.text) || (isPersonName(top.text) && tellsOfCompany(page)));
  return known ?? (isOnTop ? { block: top, text: top.text } : null);
}

/** Somebody else of the text, with the lines they are told in from here on. */
interface Other {
  index: number;
  /** As written; '' where only an address is. */
  name: string;
}

/** The head of a letter that was answered, in one line. */
const WROTE = /(?:\b(?:wrote|schrieb|schreef|skrev|escribió|escreveu|ha scritto)|a écrit|napisał(?:\(a\)|a)?)\b.{0,80}:$|<[^<>\s@]+@[^<>\s]+>\s?:$/iu;

/** Who besides the person a text names with a title, with a mailbox or as the writer of a letter that was answered. */
export const othersIn = (page: Page): readonly Other[] => page.once('pasted-others', findOthers);

function findOthers(page: Page): Other[] {
  const { blocks } = page;
  const { name, employer } = whoIn(page);
  const own = new Set([name, employer].map((said) => said && fold(said.text)));
  return blocks.flatMap((block, index) => {
    if (block === name?.block) return [];
    if (WROTE.test(block.text)) return { index, name: '' };
    const named = nameIn({ ...block, text: valueOf(block.text, NAME_LABELS) ?? block.text }) ?? caselessBeside(blocks, index);
    if (named === null || own.has(fold(named.said.text))) return [];
    const isTold = named.title !== null || block.text.includes('@') || blocks.slice(index + 1, index + 3).some((next) => next !== name?.block && isTitle(next.text) && !isPersonName(next.text));
    return isTold ? { index, name: named.said.text } : [];
  });
}

/** What may be a company's name in the line below a title: short, capitalised, no place, no person, no title, no contact. */
function isName(page: Page, text: string): boolean {
  if (text.length > 60 || !/^[\p{Lu}\d]/u.test(text) || /[@:/?!+]|\d{3}|\.\s|,/.test(text) || text.split(' ').length > 6) return false;
  return !isPlace(page, text) && !isPersonName(text) && !isTitle(text) && !CLOSINGS.has(fold(text)) && !HEADINGS.has(fold(text)) && labelled(text).length === 0;
}

function placeBelow(page: Page, rest: readonly Block[]): Said | null {
  const block = rest.slice(0, 2 * NEAR).find(({ text }) => isPlace(page, text));
  return block === undefined ? null : { block, text: block.text };
}

const bare = (place: string): string => place.replace(/^(?:greater|großraum|region)\s|\s(?:area|metropolitan area|und umgebung)$/giu, '');

/** "Berlin, Germany", "Greater Munich Area", "Germany": words alone, the last or only one a known place. */
function isPlace(page: Page, text: string): boolean {
  if (text.length > 80 || /[\d@:/]/.test(text)) return false;
  const parts = text.split(/\s*,\s*/);
  return parts.length <= 4 && (isCountryName(parts.at(-1) ?? '', page.lang) || (parts.length === 1 ? countryOfCity(bare(text)) !== null : parts.some((part) => countryOfCity(bare(part)) !== null)));
}

/** What stands below a title in a script without capitals. */
const isCaselessCompany = (text: string): boolean => mayBeCaselessCompany(text) && !CLOSINGS.has(fold(text)) && !HEADINGS.has(fold(text)) && labelled(text).length === 0;

const isNameText = (text: string): boolean => isPersonName(text) || mayBeCaselessName(text);

const labelOf = (text: string): string => BEHIND_LABEL.exec(text)?.groups?.['label'] ?? '';

function valueOf(text: string, labels: ReadonlySet<string>): string | null {
  const { label = '', value = '' } = BEHIND_LABEL.exec(text)?.groups ?? {};
  return labels.has(fold(label)) ? (MAILBOX.exec(value)?.groups?.['name'] ?? value).trim() : null;
}

function behind(blocks: readonly Block[], labels: ReadonlySet<string>): Said | null {
  for (const block of blocks) {
    const value = valueOf(block.text, labels);
    if (value !== null) return { block, text: value, label: labelOf(block.text) };
  }
  return null;
}
