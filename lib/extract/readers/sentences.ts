/** Facts in sentences: founding year, seat, head count. Openings and nouns come from the language tables. */
import { fold } from '#lib/taxonomy/fold.ts';
import { type Found, quoteAt } from '../finding.ts';
import { foundedBehind, foundedOpenings, headquartersOpenings, staffNouns, testimonialHeadings } from '../language/index.ts';
import type { Block, Page } from '../page.ts';
import { fromTables } from '../tables.ts';
import { LETTER, wholeWords } from './words.ts';
import { isCountryName } from './country-name.ts';

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s');
/** Longest first, as whole words. */
const anyOf = (phrases: readonly string[]): string => [...new Set(phrases)].toSorted((a, b) => b.length - a.length).map(escaped).join('|');
const BEFORE = `(?<![${LETTER}0-9])`;
const AFTER = `(?![${LETTER}0-9])`;
const YEAR = '(?<!\\d)((?:1[6-9]|20)\\d{2})(?!\\d)';
const ANY_YEAR = /(?:1[6-9]|20)\d{2}/;

/** Built when first needed: most pages are decided without them. */
const pattern = fromTables(() => ({
    founded: new RegExp(`${BEFORE}(?:${anyOf(foundedOpenings())})${AFTER}[^.!?\\d]{0,25}?${YEAR}`, 'gi'),
    foundedBehind: new RegExp(`${YEAR}[^.!?\\d]{0,60}?(?:${anyOf(foundedBehind())})`, 'gi'),
    headquarters: new RegExp(
      `${BEFORE}(?:${anyOf(headquartersOpenings())})${AFTER}:?\\s(?:the\\s|der\\s|beautiful\\s|sunny\\s)?(?:city\\sof\\s)?(?=[${LETTER}])`,
      'gi',
    ),
    staff: new RegExp(`(?<![\\d.,$€£])(\\d{1,3}(?:[., ]\\d{3})+|\\d{1,6})\\s?\\+?\\s(?:[${LETTER}-]{2,20}\\s){0,2}?(?:${anyOf([...staffNouns()])})${AFTER}`, 'gi'),
  }));

/** Capitalised words, joined by commas and small words of place names: "Frankfurt am Main, Germany". */
const PLACE = /^\p{Lu}[\p{L}\p{M}.'’-]{1,30}(?:(?:,\s|\s?\/\s?|\s)(?:\p{Lu}[\p{L}\p{M}.'’-]{0,30}|(?:am|an der|of|de la|de|la|del|do|da|sur|upon|bei|im|ob der|den)(?=\s\p{Lu}))){0,5}/u;

const OTHERS = /\b(?:customers?|clients?|kunden?|clientes?|formerly|previously|before that|former|ehemals|earlier|prior to|she|he|her|his)\b/i;
const OTHERS_BEFORE = /\b(?:customers?|clients?|partners?|kund(?:e|in|en)|clientes?|klient\w*|kunder?|formerly|previously|ehemals)\b/i;
const OURS = /\b(?:we|we're|we’re|our|us|is|are|company|firm|startup|start-up|agency|business|wir|unser\w*|unternehmen|ist|sind|firma|nous|notre|entreprise|société|est|somos|nuestr[ao]s?|empresa|es|siamo|azienda|società|è|somos|nossa|é|wij|ons|bedrijf|vi|vår|vårt|er|är|virksomhed|selskap\w*|bolag\w*|jesteśmy|nasza|firma|jest)\b/i;

interface Sentence {
  text: string;
  /** Null for a sentence of the page's own description. */
  block: Block | null;
}

/** Sentences that may speak of the company: no quotations, menus, customers' words. The page's own description counts too. */
function sentencesOf(page: Page, has: (text: string) => boolean): Sentence[] {
  const results: Sentence[] = [];
  const known = page.once('sentences', () => new Map<string, string[]>());
  const split = (text: string): string[] => {
    const parts = known.get(text) ?? text.slice(0, 6000).split(/(?<=[.!?。])\s+(?=\p{Lu})/u);
    known.set(text, parts);
    return parts.filter(has);
  };
  for (const block of page.blocks) {
    if (block.quoted || block.landmark === 'nav' || block.text.length < 12 || !has(block.text) || testimonialHeadings().has(fold(block.heading))) continue;
    for (const text of split(block.text)) results.push({ text, block });
  }
  const ofOwner = page.kind === 'company-home' || page.kind === 'about';
  return [...results, ...(ofOwner ? split(page.meta.get('description') ?? '').map((text) => ({ text, block: null })) : [])];
}

function result(sentence: Sentence, raw: string, index: number, length: number, rest: Partial<Found> = {}): Found {
  return { raw, quote: quoteAt(sentence.text, index, index + length), place: sentence.block === null ? 'meta description' : sentence.block.landmark === 'footer' ? 'footer' : 'text', method: 'text', ...rest };
}

const BEGINNING = wholeWords(
  'founded|founding|founds|foundation|established|incorporated|company is born|gegründet|gründet|gründung|grundar|grundas|grundades|startar|startades|stiftes|stiftet|grundlægges|grundlagt|grunnlegges|grunnlagt|création|fondation|fonde|fundación|fundada|se funda|fondazione|fondata|nasce|fundação|oprichting|opgericht|założenie|powstanie',
);
const OFFSHOOT = wholeWords('subsidiary|branch|office|division|tochter\\p{L}*|niederlassung|filial\\p{L}*|filiale?|sucursal|dotterbolag|datterselskab|kontor|vestiging|partnership|joint venture|foundation for|stiftung');

/** A timeline's first year, where the lines below it tell of the founding. */
export function foundedInTimeline(page: Page): Found[] {
  const years = page.blocks.filter(({ text, quoted, landmark }) => !quoted && landmark !== 'nav' && /^(?:1[6-9]|20)\d{2}$/.test(text));
  const first = years.toSorted((a, b) => Number(a.text) - Number(b.text))[0];
  if (years.length < 2 || first === undefined) return [];
  const below = page.blocks.slice(first.index + 1, first.index + 3).filter(({ text }) => text.length < 300).map(({ text }) => text.split(/(?<=[.!?])\s/)[0] ?? '');
  const told = below.find((text) => BEGINNING.test(text) && !OFFSHOOT.test(text));
  return told === undefined ? [] : [{ raw: first.text, quote: { exact: first.text, prefix: '', suffix: ` ${told}`.slice(0, 100) }, place: 'timeline', method: 'text', hints: { label: 'founded' } }];
}

export function foundedInText(page: Page): Found[] {
  return sentencesOf(page, (text) => ANY_YEAR.test(text)).flatMap((sentence) => {
    if (OTHERS.test(sentence.text)) return [];
    const { founded, foundedBehind: behind } = pattern();
    return [founded, behind].flatMap((expression) =>
      [...sentence.text.matchAll(expression)].slice(0, 2).map((match) => result(sentence, match[1] ?? '', match.index, match[0].length, { hints: { label: 'founded' } })),
    );
  });
}

/** Where the company sits, as a place text of an `address` finding with the label "headquarters". */
export const headquartersInText = (names: (page: Page) => readonly string[]) => (page: Page): Found[] => {
  const known = names(page).map(fold).filter((name) => name !== '');
  return sentencesOf(page, (text) => text.length < 600).flatMap((sentence) => {
    const matches = [...sentence.text.matchAll(pattern().headquarters)].slice(0, 2);
    if (matches.length === 0 || OTHERS.test(sentence.text)) return [];
    const folded = fold(sentence.text);
    if (!OURS.test(sentence.text) && !known.some((name) => folded.includes(name))) return [];
    return matches.flatMap((match) => {
      const start = match.index + match[0].length;
      const place = PLACE.exec(sentence.text.slice(start, start + 120))?.[0].replace(/[.,'’-]+$/, '');
      const parts = place?.split(/,\s|\s?\/\s?/) ?? [];
      const kept = parts.slice(0, parts[2] !== undefined && isCountryName(parts[2], page.lang) ? 3 : 2).join(', ');
      return kept === '' ? [] : result(sentence, kept, match.index, match[0].length + (place ?? '').length, { hints: { label: 'headquarters' } });
    });
  });
};

const TEAM_BEFORE = /\b(?:over|more than|about|around|team of|with|our|we are|we're|we have|today|vi er|i dag|idag|heute|aujourd'hui|hoy|oggi|hoje|employs?|employing|has|have|grown to|über|mehr als|rund|etwa|ca\.|mit|unsere?|beschäftig\w*|wir sind|plus de|près de|avec|environ|más de|somos|con|cerca de|oltre|più di|circa|mais de|com|meer dan|ruim|ongeveer|met|med|över|cirka|omkring|mer enn|over|flere end|ponad|około)\s*(?:a\s|the\s|a team of\s|ein team von\s)?$/i;

/** "a team of 40 people", "über 1.200 Mitarbeitende". The whole phrase is the raw text: the worker reads "more than" too. */
export function staffInText(page: Page): Found[] {
  return sentencesOf(page, (text) => /\d/.test(text)).flatMap((sentence) => {
    return [...sentence.text.matchAll(pattern().staff)].slice(0, 2).flatMap((match) => {
      const before = sentence.text.slice(0, match.index);
      if (OTHERS_BEFORE.test(before)) return [];
      const plain = sentence.text.length < 40;
      if (!plain && !TEAM_BEFORE.test(before) && !/\+/.test(match[0])) return [];
      const lead = /(?:\S+\s){0,2}\S*\s*$/.exec(before.slice(-30))?.[0] ?? '';
      const start = match.index - lead.length;
      return result(sentence, sentence.text.slice(start, match.index + match[0].length), start, lead.length + match[0].length, { hints: { label: 'employees' } });
    });
  });
}
