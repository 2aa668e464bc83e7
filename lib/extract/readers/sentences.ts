/** Facts in sentences: seat, head count. Openings and nouns come from the language tables. */
import { fold } from '#lib/taxonomy/fold.ts';
import { type Found, quoteAt } from '../finding.ts';
import { headquartersOpenings, staffNouns, testimonialHeadings } from '../language/index.ts';
import type { Block, Page } from '../page.ts';
import { fromTables } from '../tables.ts';
import { LETTER } from './words.ts';
import { isCountryName } from './country-name.ts';

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s');
/** Longest first, as whole words. */
export const anyOf = (phrases: readonly string[]): string => [...new Set(phrases)].toSorted((a, b) => b.length - a.length).map(escaped).join('|');
export const BEFORE = `(?<![${LETTER}0-9])`;
export const AFTER = `(?![${LETTER}0-9])`;

/** Built when first needed: most pages are decided without them. */
const pattern = fromTables(() => ({
    headquarters: new RegExp(
      `${BEFORE}(?:${anyOf(headquartersOpenings())})${AFTER}:?\\s(?:the\\s|der\\s|beautiful\\s|sunny\\s)?(?:city\\sof\\s)?(?=[${LETTER}])`,
      'gi',
    ),
    staff: new RegExp(`(?<![\\d.,$€£])(\\d{1,3}(?:[., ]\\d{3})+|\\d{1,6})\\s?\\+?\\s(?:[${LETTER}-]{2,20}\\s){0,2}?(?:${anyOf([...staffNouns()])})${AFTER}`, 'gi'),
  }));

/** Capitalised words, joined by commas and small words of place names: "Frankfurt am Main, Germany". */
const PLACE = /^\p{Lu}[\p{L}\p{M}.'’-]{1,30}(?:(?:,\s|\s?\/\s?|\s)(?:\p{Lu}[\p{L}\p{M}.'’-]{0,30}|(?:am|an der|of|de la|de|la|del|do|da|sur|upon|bei|im|ob der|den)(?=\s\p{Lu}))){0,5}/u;

/** Right before the words that seat somebody: then it is not the company that sits there. */
const OTHERS = /(?<!\p{L})(?:customers?|clients?|kunden?|clientes?|partners?|formerly|previously|before that|former|ehemals|früher|earlier|prior to|she|he|her|his|who|whose|dessen|deren|subsidiar(?:y|ies)|tochter\w*|parent|mutter\w*|investors?|maison mère|société mère|filial\w*|controllat\w*|capogruppo|matriz|dochter\w*|moeder\w*|dotter\w*|moder\w*|datter\w*|spółk\w* (?:zależn|córk|matk)\w*)(?!\p{L})/iu;
const OTHERS_BEFORE = /\b(?:customers?|clients?|partners?|kund(?:e|in|en)|clientes?|klient\w*|kunder?|formerly|previously|ehemals)\b/i;
const OURS = /\b(?:we|we're|we’re|our|us|is|are|company|firm|startup|start-up|agency|business|wir|unser\w*|unternehmen|ist|sind|firma|nous|notre|entreprise|société|est|somos|nuestr[ao]s?|empresa|es|siamo|azienda|società|è|somos|nossa|é|wij|ons|bedrijf|vi|vår|vårt|er|är|virksomhed|selskap\w*|bolag\w*|jesteśmy|nasza|firma|jest)\b/i;

export interface Sentence {
  text: string;
  /** Null for a sentence of the page's own description. */
  block: Block | null;
}

/** Sentences that may speak of the company: no quotations, menus, customers' words, no texts shorter than `least`. The page's own description counts too. */
export function sentencesOf(page: Page, has: (text: string) => boolean, least = 12): Sentence[] {
  const results: Sentence[] = [];
  const known = page.once('sentences', () => new Map<string, string[]>());
  const split = (text: string): string[] => {
    const parts = known.get(text) ?? text.slice(0, 6000).split(/(?<=[.!?。])\s+(?=\p{Lu})/u);
    known.set(text, parts);
    return parts.filter(has);
  };
  for (const block of page.blocks) {
    if (block.quoted || block.landmark === 'nav' || block.text.length < least || !has(block.text) || testimonialHeadings().has(fold(block.heading))) continue;
    for (const text of split(block.text)) results.push({ text, block });
  }
  const ofOwner = page.kind === 'company-home' || page.kind === 'about';
  return [...results, ...(ofOwner ? split(page.meta.get('description') ?? '').map((text) => ({ text, block: null })) : [])];
}

export function result(sentence: Sentence, raw: string, index: number, length: number, rest: Partial<Found> = {}): Found {
  return { raw, quote: quoteAt(sentence.text, index, index + length), place: sentence.block === null ? 'meta description' : sentence.block.landmark === 'footer' ? 'footer' : 'text', method: 'text', ...rest };
}

/** Where the company sits, as a place text of an `address` finding with the label "headquarters". */
export const headquartersInText = (names: (page: Page) => readonly string[]) => (page: Page): Found[] => {
  const known = names(page).map(fold).filter((name) => name !== '');
  const title: Sentence[] = page.kind === 'company-home' || page.kind === 'about' ? [{ text: page.title, block: null }] : [];
  // whoever is hired may be based elsewhere
  const onJob = page.kind === 'job-post' || page.kind === 'careers';
  return [...sentencesOf(page, (text) => text.length < 600), ...title].flatMap((sentence) => {
    const { text } = sentence;
    const isOwn = (at: number): boolean => !OTHERS.test(onJob ? text : text.slice(Math.max(0, at - 90), at)) && ((at < 3 && !onJob) || sentence.block === null || OURS.test(text) || known.some((name) => fold(text).includes(name)));
    const behind = [...text.matchAll(pattern().headquarters)].slice(0, 2).flatMap((match) => {
      const start = match.index + match[0].length;
      const place = PLACE.exec(text.slice(start, start + 120))?.[0].replace(/[.,'’-]+$/, '');
      const parts = place?.split(/,\s|\s?\/\s?/) ?? [];
      const kept = parts.slice(0, parts[2] !== undefined && isCountryName(parts[2], page.lang) ? 3 : 2).join(', ');
      return kept === '' || !isOwn(match.index) ? [] : result(sentence, kept, match.index, match[0].length + (place ?? '').length, { hints: { label: 'headquarters' } });
    });
    const before = [...text.matchAll(BASED)].slice(0, 1).flatMap((match) => (match[1] === undefined || !isOwn(match.index) || !/\b(?:is|are|as)\s(?:\S+\s){0,4}$|^(?:\S+\s){0,2}$/.test(text.slice(0, match.index)) ? [] : result(sentence, match[1], match.index, match[1].length, { hints: { label: 'based' } })));
    return [...behind, ...before];
  });
};

/** "a Copenhagen-based company". Much else is "based" (web, value, cloud): the worker takes towns it knows. */
const BASED = /(?<![\p{L}-])((?:(?:San|Los|Las|New|St\.|Tel|Saint|El|Den|The|La|Le|Salt Lake|Fort|Port|Santa|Cape)\s)?\p{Lu}[\p{L}\p{M}’'-]+?(?:\s(?:City|Angeles|Park|Beach|Valley))?)-(?:based|headquartered)(?![\p{L}])/gu;

const TEAM_BEFORE = /\b(?:over|more than|about|around|team of|with|our|we are|we're|we have|today|vi er|i dag|idag|heute|aujourd'hui|hoy|oggi|hoje|employs?|employing|has|have|grown to|über|mehr als|rund|etwa|ca\.|mit|unsere?|beschäftig\w*|wir sind|plus de|près de|avec|environ|más de|somos|con|cerca de|oltre|più di|circa|mais de|com|meer dan|ruim|ongeveer|met|med|över|cirka|omkring|mer enn|over|flere end|ponad|około)\s*(?:a\s|the\s|a team of\s|ein team von\s)?$/i;

/** " (2024)", " (as of March 2024)" behind a count. */
const COUNTED_IN = /^\s?\((?:[\p{L}.:]+\s){0,3}20\d{2}\)/u;

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
      const end = match.index + match[0].length + (COUNTED_IN.exec(sentence.text.slice(match.index + match[0].length))?.[0].length ?? 0);
      return result(sentence, sentence.text.slice(start, end), start, end - start, { hints: { label: 'employees' } });
    });
  });
}
