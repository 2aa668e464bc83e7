/** Buying signals in one text, by the phrase tables; each with what it is about, its deadline and its event key. */
import type { Hints, PageKind } from '#lib/evidence/model.ts';
import { countryNamed } from '#lib/taxonomy/countries.ts';
import { fromTables } from '../tables.ts';
import { type TriggerKind, type TriggerName, type TriggerWords } from '../triggers/kinds.ts';
import { lines, pattern } from '../triggers/phrases.ts';
import { needlesOf } from './needles.ts';
import { dateIn } from './sentence-date.ts';
import { caseless, eventKey, sentences, wholeText, wholeWords } from './words.ts';

export interface Hit {
  name: TriggerName;
  kind: TriggerKind;
  language: string;
  quote: string;
  /** What stands before the phrase in its sentence. */
  before: string;
  hints: Hints & { row: number; event: string };
  /** The date its sentence names for it. */
  date: string | undefined;
}

/** The phrases of one kind in one language as patterns, made when first needed. */
interface Compiled {
  name: TriggerName;
  kind: TriggerKind;
  language: TriggerWords;
  needles: () => readonly string[] | null;
  says: () => RegExp;
  also: () => RegExp | null;
  market: () => RegExp;
}

/** A kind with what is near misses of it in the languages of a page: a sentence of one may look like another's. */
export interface Candidate extends Compiled {
  near: NearMisses;
  unless: RegExp | null;
}

interface NearMisses {
  notBefore: RegExp;
  notWithin: RegExp;
  notBehind: RegExp;
  maybe: RegExp;
  others: RegExp;
}

const lazily = <T>(make: () => T): (() => T) => {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
};

const HALL = '(?:Halle|Hall|Booth|Stand|Hal|Pabellón|Padiglione|Pavilhão|hala|monter|ブース)\\s?[\\w.-]*\\d';

/** What the sentence must say beside the phrase. */
function besides(also: TriggerKind['also'], language: TriggerWords): RegExp | null {
  const any = (phrases: string): string => pattern(lines(phrases), language);
  if (also === 'need') return wholeWords(any(language.need));
  if (also === 'fair') return wholeWords(`${any('{date}')}|${HALL}`);
  if (also === undefined) return null;
  const words = any(language.deadline);
  const day = (n: number): string => any('{date}').replace('<until0>', `<until${n}>`);
  // Japanese writes the day before the word for it, too
  return wholeWords(language.code === 'ja' ? `(?:${words})[^。]{0,60}?${day(0)}|${day(1)}[^。]{0,60}?(?:${words})` : `(?:${words})[^.!?]{0,60}?${day(0)}`);
}

const table = fromTables(({ triggers }): Compiled[] =>
  triggers.map(({ name, kind, language, says }) => {
    const source = lazily(says);
    return {
      name,
      kind,
      language,
      needles: lazily(() => needlesOf(source())),
      says: lazily(() => (kind.label === true ? wholeText : wholeWords)(source())),
      also: lazily(() => besides(kind.also, language)),
      market: lazily(() => wholeWords(language.market)),
    };
  }),
);

/** By the languages of a page: there are as many sets as pages mix languages, a handful. */
const misses = fromTables(() => new Map<string, { near: NearMisses; unless: Map<TriggerName, RegExp | null> }>());

function nearMissesOf(languages: readonly TriggerWords[]): { near: NearMisses; unless: Map<TriggerName, RegExp | null> } {
  const key = languages.map(({ code }) => code).join(' ');
  const known = misses().get(key);
  if (known !== undefined) return known;
  const any = (pick: (language: TriggerWords) => string): string => languages.map((language) => pattern(lines(pick(language)), language)).join('|');
  // Japanese puts the verb and its negation last, without spaces
  const behind = languages.map((language) => {
    const words = pattern(lines(language.notBehind), language);
    return language.code === 'ja' ? `^[^。]{0,20}?(?:${words})` : `^[^.!?,;]{0,40}?(?<![\\p{L}])(?:${words})(?![\\p{L}])`;
  });
  const near: NearMisses = {
    notBefore: caseless(`(?<![\\p{L}])(?:${any(({ notBefore }) => notBefore)})(?:\\s|(?<=['’]))(?:[\\p{L}’']+\\s){0,3}$`),
    notWithin: wholeWords(any(({ notBefore }) => notBefore)),
    notBehind: caseless(behind.join('|')),
    maybe: caseless(`(?:^|[,;:–—(]\\s?)(?:${any(({ maybe }) => maybe)})(?![\\p{L}])[^,;:–—]*$`),
    others: wholeWords(any(({ others }) => others)),
  };
  const made = { near, unless: new Map<TriggerName, RegExp | null>() };
  misses().set(key, made);
  return made;
}

function unlessOf(name: TriggerName, languages: readonly TriggerWords[]): RegExp | null {
  const sources = languages.flatMap((language) => (language.unless[name] === undefined ? [] : pattern(lines(language.unless[name]), language)));
  return sources.length === 0 ? null : wholeWords(sources.join('|'));
}

const LABEL_MAX = 50;
const SENTENCE_MAX = 600;
const DETAIL_MAX = 80;

const group = (match: RegExpExecArray, name: 'detail' | 'until'): string | undefined =>
  Object.entries(match.groups ?? {}).find(([key, value]) => key.startsWith(name) && value !== undefined)?.[1];

const ARTICLE = /^(?:the|its|our|a|an|der|die|das|den|dem|des|la|le|les|un|une|el|los|las|una|il|lo|gli|i|o|os|as|um|uma|de|het|een|det|den|en|et)\s+|^l[’']/i;
const INNER = new Set('of and & de der des du la le y e von und et del for di van och og i'.split(' '));
const isCapital = (word: string): boolean => /^[«„“"(]?[\p{Lu}\p{N}]/u.test(word) || /^\p{Ll}{1,3}\p{Lu}/u.test(word);

/** The name a text begins with: words with a capital, small words between them; '' where there is none. */
function nameRun(text: string): string {
  let rest = text.trim();
  for (let bare = rest.replace(ARTICLE, ''); bare !== rest && !isCapital(rest.split(' ')[0] ?? ''); bare = rest.replace(ARTICLE, '')) rest = bare;
  const words = rest.replace(/^[Tt]he\s+(?=\p{Lu})/u, '').split(/\s+/).slice(0, 7);
  let size = 0;
  for (const [index, word] of words.entries()) {
    if (isCapital(word)) size = index + 1;
    else if (!INNER.has(word)) break;
  }
  const name = words.slice(0, size).join(' ').replace(/^[«„“"(]+|[»“”")]+$/g, '');
  return /\p{Lu}/u.test(name) ? name : '';
}

/** The bare word for a market. */
const MARKET = /^(?:markets?|Markt|Märkte|marchés?|mercados?|mercat[oi]|markten|marknad(?:en|er)?|marked(?:et|er)?|ryn(?:ek|ki|ku)|市場|海外)$/i;

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, DETAIL_MAX);

/** What a phrase is about; null where it should be a name or a market and is none. */
function detailOf(match: RegExpExecArray, { kind, language, market }: Compiled): string | null {
  if (kind.label === true) return '';
  const said = group(match, 'detail');
  if (kind.named !== true) return tidy(said ?? match[0]);
  const name = language.code === 'ja' ? tidy(said ?? '') : tidy(nameRun(said ?? ''));
  if (kind.market === true) return marketIn(said ?? '', name, market());
  return name.length < 2 ? null : name;
}

/** A country, a region or "the Japanese market"; a market without a name is none. */
function marketIn(said: string, name: string, words: RegExp): string | null {
  const isCountry = name.split(/\s(?:and|und|et|y|e|och|og|i|en)\s/).some((part) => countryNamed(part) !== null);
  const word = words.exec(said)?.[0];
  if (name.length > 1 && !MARKET.test(name) && (isCountry || word !== undefined)) return name;
  return word === undefined || MARKET.test(word) ? null : word;
}

/** True where the sentence denies it, only thinks of it, or tells it of somebody else. */
function isNearMiss({ kind, near, unless }: Candidate, text: string, match: RegExpExecArray): boolean {
  const before = text.slice(0, match.index);
  const behind = text.slice(match.index + match[0].length);
  if (unless?.test(text) === true || (kind.asked !== true && /[?？]$/.test(text))) return true;
  if (near.notBefore.test(before.slice(-60)) || near.notWithin.test(match[0]) || near.notBehind.test(behind) || near.maybe.test(before)) return true;
  return kind.ownDeed === true && near.others.test(text);
}

function hitOf(one: Candidate, text: string): Hit | null {
  const { name, kind, language, near } = one;
  const match = one.says().exec(text);
  if (match === null || (kind.label === true ? near.notWithin.test(match[0]) : isNearMiss(one, text, match))) return null;
  const also = one.also();
  const more = also?.exec(text);
  if (more === null) return null;
  const detail = detailOf(match, one);
  if (detail === null) return null;
  const until = group(match, 'until') ?? (more === undefined ? undefined : group(more, 'until'));
  return {
    name,
    kind,
    language: language.code,
    quote: kind.label === true ? text : text.slice(0, 400),
    before: text.slice(0, match.index),
    hints: { row: kind.row, event: eventKey(kind.event, kind.once === true ? '' : detail), ...(detail !== '' && { detail }), ...(until !== undefined && { until: until.trim() }) },
    date: until === undefined ? dateIn(text) : undefined,
  };
}

/**
 * What can say something on such a page in the languages it speaks; what matches nowhere in its whole text is left out at once.
 * @param languages as `languagesOf` gives them
 */
export function candidates(kind: PageKind, whole: string, languages: ReadonlySet<string>): readonly Candidate[] {
  const lower = whole.toLowerCase();
  const spoken = table().filter(({ language }) => languages.has(language.code));
  const saying = spoken
    .filter((one) => one.kind.on.includes(kind) && (one.needles()?.some((needle) => lower.includes(needle)) ?? true))
    .filter((one) => one.kind.label === true || one.says().test(whole));
  if (saying.length === 0) return [];
  const all = [...new Set(spoken.map(({ language }) => language))];
  const { near, unless } = nearMissesOf(all);
  return saying.map((one) => {
    if (!unless.has(one.name)) unless.set(one.name, unlessOf(one.name, all));
    return { ...one, near, unless: unless.get(one.name) ?? null };
  });
}

/** True where a sentence that tells of money raised tells it of somebody else, denies it or only thinks of it. */
export function isNoDeed(sentence: string, at: number, languages: ReadonlySet<string>): boolean {
  const { near } = nearMissesOf([...new Set(table().map(({ language }) => language))].filter(({ code }) => languages.has(code)));
  const before = sentence.slice(0, at);
  return /[?？]$/.test(sentence) || near.others.test(sentence) || near.maybe.test(before) || near.notBefore.test(before.slice(-60));
}

/** Signals of the table in one text. */
export function triggersIn(text: string, entries: readonly Candidate[]): Hit[] {
  const hits: Hit[] = [];
  let parts: readonly string[] | undefined;
  for (const one of entries) {
    if (one.kind.label === true) {
      const hit = text.length <= LABEL_MAX ? hitOf(one, text) : null;
      if (hit !== null) hits.push(hit);
    } else if (one.says().test(text)) {
      parts ??= sentences(text).map((sentence) => sentence.text.trim());
      for (const part of parts) {
        const hit = part.length <= SENTENCE_MAX ? hitOf(one, part) : null;
        if (hit !== null) hits.push(hit);
      }
    }
  }
  return hits;
}

