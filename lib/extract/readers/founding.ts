/** The year a company began, in sentences, tag lines and time lines. */
import { fold } from '#lib/taxonomy/fold.ts';
import type { Found } from '../finding.ts';
import type { Page } from '../page.ts';
import { ownNames } from './company-name.ts';
import { FOUNDING_WORDS, type FoundingWords, OTHER_BEGINNINGS, OTHER_FOUNDATIONS, SINCE_SOMETHING_ELSE } from './founding-table.ts';
import { AFTER, BEFORE, type Sentence, anyOf, result, sentencesOf } from './sentences.ts';
import { caseless, wholeWords } from './words.ts';

const YEAR = '(?<!\\d)((?:1[6-9]|20)\\d{2})(?!\\d)';
const ANY_YEAR = /(?:1[6-9]|20)\d{2}/;
const words = (pick: (of: FoundingWords) => readonly string[]): string => anyOf(Object.values(FOUNDING_WORDS).flatMap(pick));

let made: ReturnType<typeof make> | undefined;
const patterns = () => (made ??= make());

function make() {
  const founded = words((of) => of.founded);
  const began = words((of) => of.began);
  return {
    any: caseless(`${founded}|${began}`),
    // "founded by two engineers in a boat shed in 1998"
    founded: new RegExp(`${BEFORE}(?<!well-)(?:${founded})${AFTER}[^.!?;\\d]{0,75}?${YEAR}`, 'gi'),
    // "1998 von zwei Ingenieuren gegründet"
    behind: new RegExp(`${YEAR}[^.!?;\\d]{0,75}?${BEFORE}(?:${founded})${AFTER}`, 'gi'),
    began: new RegExp(`${BEFORE}(?:${began})${AFTER}[^.!?;\\d]{0,45}?${YEAR}`, 'gi'),
    // 1998年に設立
    japanese: new RegExp(`${YEAR}\\s?年[^。\\d]{0,12}(?:${anyOf(FOUNDING_WORDS['ja']?.founded ?? [])})`, 'g'),
    since: new RegExp(`${BEFORE}(?:${words((of) => of.since)})${AFTER}\\s${YEAR}`, 'gi'),
    self: wholeWords(Object.values(FOUNDING_WORDS).flatMap(({ self }) => self).join('|')),
    part: wholeWords(OTHER_FOUNDATIONS),
    product: wholeWords(OTHER_BEGINNINGS),
    sinceElse: wholeWords(SINCE_SOMETHING_ELSE),
    others: wholeWords('customers?|clients?|kund(?:e|in|en)|clientes?|klient\\p{L}*|kunder?|klant\\p{L}*|former(?:ly)?|previously|previous|ehemals|zuvor|auparavant|anteriormente|competitors?|partners?|first company|sold|acquired'),
  };
}

const ownIn = (text: string, own: readonly string[]): boolean => {
  const folded = fold(text);
  return own.some((name) => folded.includes(name));
};

/** What the sentence says before the words that found. Someone else's or a part's founding is told by it, or by what is founded. */
function isOwn(sentence: string, start: number, end: number, own: readonly string[], weak: boolean): boolean {
  const { self, part, product, others } = patterns();
  const before = sentence.slice(Math.max(0, start - 90), start);
  const inside = sentence.slice(start, end);
  const subject = before.split(/[.;:!?]\s|,\s(?=and|und|et|y|e|og|och|en)/).at(-1) ?? '';
  if (others.test(subject) || others.test(inside) || part.test(subject) || part.test(inside) || part.test(sentence.slice(end, end + 25))) return false;
  if (weak && product.test(subject) && !ownIn(subject.slice(-40), own)) return false;
  if (subject.trim() === '' && start < 3) return true;
  return ownIn(sentence, own) || self.test(weak ? subject : sentence);
}

/** Founding years in sentences that speak of the company. */
export function foundedInText(page: Page): Found[] {
  return page.once('founded-in-text', () => {
    const own = ownNames(page).map(fold).filter((name) => name.length > 1);
    return sentencesOf(page, (text) => ANY_YEAR.test(text) && patterns().any.test(text)).flatMap((sentence) => told(sentence, own));
  });
}

function told(sentence: Sentence, own: readonly string[]): Found[] {
  const { founded, behind, began, japanese } = patterns();
  const { text } = sentence;
  return [founded, behind, japanese, began].flatMap((pattern) =>
    [...text.matchAll(pattern)]
      .slice(0, 2)
      .filter((match) => !isDenied(text, match.index) && (pattern === japanese || isOwn(text, match.index, match.index + match[0].length, own, pattern === began)))
      .map((match) => result(sentence, match[1] ?? '', match.index, match[0].length, { hints: { label: 'founded' } })),
  );
}

/** "he founded", "her second company": a person's tale, unless the company is named. */
const isDenied = (text: string, at: number): boolean => /(?:\b(?:he|she|who|er|sie|qui|il|elle|die|der)|\b(?:his|her|their) (?:own|first|second|previous)\s[^.]{0,20})\s(?:had\s|hat\s|a\s)?$/i.test(text.slice(Math.max(0, at - 40), at)) && !/\bwho\s$/.test(text.slice(0, at));

const SINCE_MAX = 160;

/** "Since 1952 we …", "Family-owned since 1952": where no sentence tells the founding. The earliest such year. */
export function inBusinessSince(page: Page): Found[] {
  if ((page.kind !== 'company-home' && page.kind !== 'about') || foundedInText(page).length > 0) return [];
  const { since, self, sinceElse } = patterns();
  const own = ownNames(page).map(fold).filter((name) => name.length > 1);
  const claims = sentencesOf(page, (text) => ANY_YEAR.test(text), 8).flatMap((sentence) => {
    const { text } = sentence;
    if (text.length > SINCE_MAX || sinceElse.test(text)) return [];
    const match = [...text.matchAll(since)][0];
    if (match === undefined || match[1] === undefined) return [];
    const after = text.slice(match.index + match[0].length);
    const alone = text.length < 60 && /^\P{L}*$/u.test(after) && (match.index === 0 || TRADITION.test(text) || ownIn(text, own));
    const near = match.index < 3 || /^\P{L}*$/u.test(after) || self.test(text.slice(Math.max(0, match.index - 45), match.index));
    return alone || (near && (self.test(text) || ownIn(text, own))) ? [result(sentence, match[1], match.index, match[0].length, { hints: { label: 'since' } })] : [];
  });
  const first = claims.toSorted((a, b) => Number(a.raw) - Number(b.raw))[0];
  return first === undefined ? [] : [first];
}

/** Of a house and its trade, in a tag line. */
const TRADITION = wholeWords('family|famil(?:ien|ie)\\p{L}*|familial\\p{L}*|familiar|famiglia|tradition\\p{L}*|tradición|tradizione|tradição|qualit\\p{L}*|craft\\p{L}*|handwerk\\p{L}*|meister\\p{L}*|artisan\\p{L}*|erfahrung|experience|expertise|passion|leidenschaft|trusted|serving|specialists?|spezialist\\p{L}*|made in');

const BEGINNING = wholeWords(
  'founded|founding|founds|foundation|established|incorporated|company is born|gegründet|gründet|gründung|grundar|grundas|grundades|startar|startades|stiftes|stiftet|grundlægges|grundlagt|grunnlegges|grunnlagt|création|fondation|fonde|fundación|fundada|se funda|fondazione|fondata|nasce|fundação|oprichting|opgericht|założenie|powstanie|設立|創業',
);

interface Station {
  year: string;
  /** What is told of it. */
  told: string;
  at: string;
}

/** Years of a time line with what they tell: a year alone above its text, or "1974: …". */
function stations(page: Page): Station[] {
  return page.blocks.flatMap((block) => {
    if (block.quoted || block.landmark === 'nav' || block.text.length > 300) return [];
    const match = /^((?:1[6-9]|20)\d{2})(?:年\d{0,2}月?)?(?:\s?[:–—-]\s?|\s{1,2}(?=\p{Lu})|$)(.*)$/u.exec(block.text);
    const year = match?.[1];
    if (year === undefined) return [];
    const below = page.blocks.slice(block.index + 1, block.index + 3).filter(({ text }) => text.length < 300 && !/^(?:1[6-9]|20)\d{2}/.test(text));
    const lines = match?.[2] === '' ? below.map(({ text }) => text.split(/(?<=[.!?])\s/)[0] ?? '') : [match?.[2] ?? ''];
    return lines.map((told) => ({ year, told, at: block.text }));
  });
}

/** A time line's first year, where its lines tell of the founding; a later one, where they tell of the founding of the company by name. */
export function foundedInTimeline(page: Page): Found[] {
  const all = stations(page).toSorted((a, b) => Number(a.year) - Number(b.year));
  const years = [...new Set(all.map(({ year }) => year))];
  if (years.length < 2) return [];
  const own = ownNames(page).map(fold).filter((name) => name.length > 1);
  const begins = all.find(({ year, told }) => BEGINNING.test(told) && !patterns().part.test(told) && (year === years[0] || ownIn(told, own)));
  if (begins === undefined) return [];
  const { year, told, at } = begins;
  return [{ raw: year, quote: { exact: year, prefix: '', suffix: at === year ? '' : at.slice(year.length, year.length + 40) }, place: 'time line', method: 'text', hints: { label: told.slice(0, 60) } }];
}
