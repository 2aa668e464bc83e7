import { fold } from './fold.ts';
import {
  ADDRESSED, ADVISER, AND, ARTICLES, COMPANY, COMPOUND_COMPANY, COMPOUND_MAKER, COMPOUND_TRADE, IS, LOOSE_VERBS, MAKER, MAKES, NEGATIONS, OF, ORDERS, OTHERS, PLAIN_COMPANY, PLURAL_VERBS, PRODUCES, PROVIDER, SELLS, SHORT_VERBS, SOFT_MAKER,
  STOPS, TRAILS, WE,
} from './industry-grammar.ts';
import { GOODS, IN_NAMES, OFFERS, TRADES } from './industry-phrases.ts';
import { industryByName, industryPath } from './industries.ts';
import { piecesOf, type Word, wordsOf } from './text-pieces.ts';

/** An industry and the words of the text that say so. */
export interface StatedIndustry {
  code: string;
  phrase: string;
}

/** What a phrase may be to count: in what a company is, all; in what it sells, offers; in what it makes, goods. */
type Role = 'is' | 'sells' | 'makes' | 'produces';

const table = (rows: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(Object.entries(rows).flatMap(([code, line]) => line.split(/,\s*/).map((phrase) => [fold(phrase), code] as const)));
const TRADE = table(TRADES);
const OFFER = table(OFFERS);
const GOOD = table(GOODS);
const NAMED = new Map([...TRADE, ...table(IN_NAMES)]);

const MANUFACTURING = '25';
const SERVICES = '1810';
const SUPPORT = '1912';
/** Names of industries that as "… company" say nothing certain. */
const VAGUE = new Set(['technology', 'tech', 'information technology', 'technologie', 'industry', 'industrie', 'produktion', 'health', 'handel', 'mode', 'internet']);
const CLAIM = 14;
const TEXT_MAX = 600;

/**
 * Industries a text of a company gives that company, in the order of the text: by what it is ("… is a software company"), sells
 * ("… entwickelt Software"), makes ("fabricant de meubles"), or by an opening without a verb ("Procurement software for …"). The head
 * noun decides; whom a company serves is not what it is; of an industry and its branch the branch stands. Folded whole words only.
 */
export function industriesInText(text: string): StatedIndustry[] {
  const found: StatedIndustry[] = [];
  let lead = 0;
  for (const piece of piecesOf(text.slice(0, TEXT_MAX))) {
    const all = wordsOf(piece.text, piece.start);
    if (piece.opensSentence) lead = 0;
    if (all.length > 0 && !isNegated(all)) found.push(...claimsOf(all, lead <= 4).flatMap(({ words, role }) => industriesOf(words, role, text)));
    lead += all.length;
  }
  return mostSpecific(found);
}

/** The industry a company's name tells: by its first or last words, legal form left aside ("Kanzlei", "… Maschinenbau GmbH"). Null when it tells none. */
export function industryInName(name: string): StatedIndustry | null {
  const all = wordsOf(name, 0).filter(({ folded }) => folded !== '&' && !LEGAL_FORMS.has(folded));
  if (all.length < 2 || all.length > 8 || all.some(({ folded }) => FALSE_BANKS.has(folded))) return null;
  for (const from of ['last', 'first'] as const) {
    for (let length = Math.min(4, all.length - 1); length > 0; length--) {
      const part = from === 'last' ? all.slice(-length) : all.slice(0, length);
      const code = NAMED.get(joined(part)) ?? (length === 1 ? compoundTrade(part[0]?.folded ?? '') : undefined);
      if (code !== undefined && (from === 'last' || (TRADE.has(joined(part)) && !NEVER_FIRST.has(joined(part)) && !PRODUCT_NOUNS.has(all.at(-1)?.folded ?? '')))) return { code, phrase: name };
    }
  }
  return null;
}

/**
 * Industries in a window title: only in parts that are a phrase without a verb. The first part of a page other than the home page
 * is that page's own subject and says nothing.
 */
export function industriesInTitle(title: string, isHome: boolean): StatedIndustry[] {
  const parts = title.slice(0, 200).split(/\s*(?:[|•·»]|::|:\s|\s[-–—]+\s)\s*/u).filter((part) => part !== '');
  return mostSpecific(parts.slice(isHome ? 0 : 1).flatMap((part) => {
    const words = wordsOf(part, 0);
    const opening = words.length > 1 && !isNegated(words) ? openingOf(words) : null;
    return opening === null ? [] : industriesOf(opening, 'is', part);
  }));
}

const LEGAL_FORMS = new Set('gmbh ag kg kgaa ug ohg gbr mbh co ltd limited llc llp inc corp plc sa sas sarl srl spa sl slu lda ltda as asa ab aps bv nv oy oyj se ev eg ek partg partgmbb partnerschaft mbb cie und and et y sons partner partners group gruppe holding international the'.split(' '));
/** English names have the trade last: "Restaurant Supply" is no restaurant. */
const NEVER_FIRST = new Set('restaurant hospital university pharmacy bakery dairy brewery courier airlines airways charity distributor wholesaler marketplace insurer winery caterer foundry retailer photographer bank law firm api sdk emulator'.split(' '));
const PRODUCT_NOUNS = new Set('software supply games systems system solutions technologies technology tech data services media consulting consultants app apps cloud digital labs beds marketing'.split(' '));
const FALSE_BANKS = new Set('food blood data power memory seed west river sperm image werk daten'.split(' '));

const joined = (words: readonly Word[]): string => words.map(({ folded }) => folded).join(' ');
const isNegated = (words: readonly Word[]): boolean => words.some(({ folded }, at) => NEGATIONS.has(folded) && words[at + 1]?.folded !== 'code' && !(folded === 'no' && at > 0));

interface Claim {
  words: Word[];
  role: Role;
}

function claimsOf(all: readonly Word[], opens: boolean): Claim[] {
  const claims: Claim[] = [];
  for (const [at, { folded }] of all.entries()) {
    if (at > CLAIM + 6 || OTHERS.has(folded)) break;
    const role = roleOf(all, at);
    const apposed = role === null && at > 0 && (all[at]?.comma ?? false) && ARTICLES.has(folded);
    const words = role !== null ? all.slice(at + 1) : apposed ? all.slice(at) : [];
    if (words.length > 0) claims.push({ words: claimed(words), role: role ?? 'is' });
  }
  const opening = claims.every(({ role }) => role !== 'is') && (opens || ARTICLES.has(all[0]?.folded ?? '')) ? openingOf(all) : null;
  return opening === null ? claims : [{ words: opening, role: 'is' }, ...claims];
}

function roleOf(all: readonly Word[], at: number): Role | null {
  const word = all[at]?.folded ?? '';
  const role = IS.has(word) ? 'is' : SELLS.has(word) ? 'sells' : MAKES.has(word) ? 'makes' : PRODUCES.has(word) ? 'produces' : null;
  if (role === null || LOOSE_VERBS.has(word)) return null;
  const before = all.slice(Math.max(0, at - 3), at).map(({ folded }) => folded);
  const next = all[at + 1]?.folded ?? '';
  if (PLURAL_VERBS.has(word) && !before.some((one) => WE.has(one)) && !(all[0]?.folded === 'wir')) return null;
  if (before.some((one) => one === 'to' || one === 'can' || one === 'you' || one === 'zu' || one === 'who' || one === 'help' || one === 'helps')) return null;
  if (SHORT_VERBS.has(word) && !(ARTICLES.has(next) && (at > 0 || word === 'als' || word === 'as')) && !isSeller(next)) return null;
  return role;
}

/** Up to the words that say for whom, where or how, and without what trails. */
function claimed(words: readonly Word[]): Word[] {
  const end = words.slice(0, CLAIM).findIndex(({ folded }, at) => {
    const before = words[at - 1]?.folded ?? '';
    if (at === 0 && (ARTICLES.has(folded) || OF.has(folded))) return false;
    if (folded === 'no' && words[at + 1]?.folded === 'code') return false;
    return (STOPS.has(folded) && !AND.has(folded) && !behindCompany(folded, before)) || IS.has(folded) && !AND.has(folded) && !ARTICLES.has(folded);
  });
  const claim = words.slice(0, end < 0 ? CLAIM : end);
  while (claim.length > 1 && (AND.has(claim[0]?.folded ?? '') || SELLS.has(claim[0]?.folded ?? '')) && !ARTICLES.has(claim[0]?.folded ?? '')) claim.shift();
  while (TRAILS.has(claim.at(-1)?.folded ?? '')) claim.pop();
  return claim;
}

const isSeller = (word: string): boolean => COMPANY.has(word) || MAKER.has(word) || PROVIDER.has(word);
const behindCompany = (word: string, before: string): boolean => OF.has(word) && (isSeller(before) || COMPOUND_COMPANY.test(before));

/** A phrase that opens a text and is no sentence: it names what is offered, then perhaps for whom or where. Null when it is something else. */
function openingOf(all: readonly Word[]): Word[] | null {
  const [first] = all;
  if (!first || ORDERS.has(first.folded) || (STOPS.has(first.folded) && !ARTICLES.has(first.folded))) return null;
  const claim = claimed(all);
  const stop = all[claim.length]?.folded;
  if (claim.length > 9 || claim.some(({ folded }) => ADDRESSED.has(folded) || OTHERS.has(folded) || isVerb(folded))) return null;
  return stop !== undefined && isVerb(stop) ? null : claim;
}

const isVerb = (word: string): boolean => (IS.has(word) && !ARTICLES.has(word) && !AND.has(word)) || MAKES.has(word) || ((SELLS.has(word) || PRODUCES.has(word)) && !LOOSE_VERBS.has(word));

function industriesOf(claim: readonly Word[], role: Role, text: string): StatedIndustry[] {
  const parts = conjuncts(claim);
  const found = parts.map((part, at) => (role === 'is' ? tradeOf(part, at === 0) : role === 'sells' ? offerOf(part) : goodOf(part))).map((code, at) => ({ code, part: parts[at] ?? [] }));
  if (role === 'makes' || role === 'produces') {
    const known = found.find(({ code }) => code !== undefined) ?? found[0];
    if (!known || (known.code === undefined && (role === 'produces' || known.part.length === 0))) return [];
    return [stated(known.code ?? MANUFACTURING, claim, text)];
  }
  const [first] = found;
  if (role === 'sells') {
    const codes = new Set(found.flatMap(({ code }) => code ?? []));
    return first?.code !== undefined && codes.size === 1 ? [stated(first.code, first.part, text)] : [];
  }
  return found.flatMap(({ code, part }) => (code === undefined ? [] : [stated(code, part, text)]));
}

/** "software and consulting company": parts of a list, the head noun of the last lent to the others. */
function conjuncts(claim: readonly Word[]): Word[][] {
  const parts: Word[][] = [[]];
  for (const word of claim) {
    if (AND.has(word.folded) && parts.at(-1)?.length !== 0 && !(word.folded === 'en' || word.folded === 'e' || word.folded === 'i')) parts.push([]);
    else if (word.comma && parts.at(-1)?.length !== 0) parts.push([word]);
    else parts.at(-1)?.push(word);
  }
  return [[...claim], ...(parts.length > 1 ? parts.filter((part) => part.length > 0) : [])].filter((part, at, every) => at > 0 || every.length === 1 || (tradeOf(part, true) ?? offerOf(part)) !== undefined && isListWord(part));
}

/** A phrase of the tables that itself holds "and" ("air and sea freight"). */
function isListWord(part: readonly Word[]): boolean {
  return suffixes(part).some((words) => words.some(({ folded }) => AND.has(folded)) && (TRADE.has(joined(words)) || OFFER.has(joined(words))));
}

/** Ends of a claim that may be its head: none that something stands "of". Longest first. */
const heads = (claim: readonly Word[]): Word[][] => suffixes(claim).filter((words) => !claim.slice(0, claim.length - words.length).some(({ folded }, at) => GENITIVE.has(folded) && at > 0));
const GENITIVE = new Set('of von de d du des di del della do da dos das van av af'.split(' '));

const suffixes = (words: readonly Word[]): Word[][] => Array.from({ length: Math.min(5, words.length) }, (_, at) => words.slice(-Math.min(5, words.length) + at));

function tradeOf(claim: readonly Word[], first: boolean): string | undefined {
  if (claim.some(({ folded }) => FALSE_BANKS.has(folded)) && claim.some(({ folded }) => folded === 'bank')) return undefined;
  for (const words of heads(claim)) {
    const phrase = joined(words);
    const code = TRADE.get(phrase) ?? OFFER.get(phrase) ?? namedCompany(words);
    if (code !== undefined) return code;
  }
  const of = claim.findIndex(({ folded }, at) => at > 0 && GENITIVE.has(folded));
  const compound = of < 0 ? compoundOf(claim.at(-1)?.folded ?? '') : undefined;
  return compound ?? makerOf(claim) ?? (first ? headFirst(claim) : undefined) ?? (of > 0 ? tradeOf(claim.slice(0, of), false) : undefined);
}

function offerOf(claim: readonly Word[]): string | undefined {
  for (const words of heads(claim)) {
    const code = OFFER.get(joined(words));
    if (code !== undefined) return code;
  }
  return compoundTrade(claim.at(-1)?.folded ?? '') ?? romance(claim, OFFER);
}

function goodOf(claim: readonly Word[]): string | undefined {
  for (const words of heads(claim)) {
    const code = GOOD.get(joined(words));
    if (code !== undefined) return code;
  }
  return romance(claim, GOOD);
}

/** "software company": a name of an industry before a word for a company. */
function namedCompany(words: readonly Word[]): string | undefined {
  if (words.length < 2 || !COMPANY.has(words.at(-1)?.folded ?? '')) return undefined;
  const whole = industryByName(joined(words));
  const before = joined(words.slice(0, -1));
  if (VAGUE.has(before)) return undefined;
  const code = whole ?? industryByName(before);
  const top = code === undefined ? undefined : industryPath(code)[0];
  const last = words.at(-1)?.folded ?? '';
  if (top === MANUFACTURING && !PLAIN_COMPANY.has(last)) return undefined;
  return whole === undefined && ADVISER.has(last) && top !== SERVICES && top !== SUPPORT ? undefined : code;
}

function compoundOf(word: string): string | undefined {
  const front = COMPOUND_COMPANY.exec(word)?.[1];
  if (front !== undefined && !VAGUE.has(front)) {
    const code = industryByName(word) ?? industryByName(front) ?? compoundTrade(front);
    if (code !== undefined) return code;
  }
  const made = COMPOUND_MAKER.exec(word)?.[1];
  const good = made === undefined ? undefined : (GOOD.get(made) ?? GOOD.get(`${made}n`) ?? GOOD.get(made.replace(/s$/, '')));
  return good ?? (/.{3,}hersteller$/u.test(word) ? (industryByName(word) ?? MANUFACTURING) : compoundTrade(word));
}

function compoundTrade(word: string): string | undefined {
  const tail = COMPOUND_TRADE.exec(word)?.[1];
  if (tail === undefined || tail === word) return tail === undefined ? undefined : (TRADE.get(word) ?? OFFER.get(word));
  return tail === 'makler' ? TRADE.get(word) : (TRADE.get(tail) ?? OFFER.get(tail));
}

/** "manufacturer of valves", "valve manufacturer", "fabricant de meubles". */
function makerOf(claim: readonly Word[]): string | undefined {
  const at = claim.findIndex(({ folded }) => MAKER.has(folded));
  if (at < 0) return undefined;
  const behind = claim[at + 1] !== undefined && OF.has(claim[at + 1]?.folded ?? '') ? claim.slice(at + 2) : [];
  if (behind.length > 0) return goodOf(behind) ?? offerOf(behind) ?? (SOFT_MAKER.has(claim[at]?.folded ?? '') ? undefined : MANUFACTURING);
  if (at !== claim.length - 1) return undefined;
  const before = claim.slice(0, at);
  return goodOf(before) ?? singular(before) ?? (SOFT_MAKER.has(claim[at]?.folded ?? '') ? undefined : MANUFACTURING);
}

/** "valve manufacturer" speaks of valves. */
function singular(words: readonly Word[]): string | undefined {
  const last = words.at(-1);
  if (!last) return undefined;
  return goodOf([...words.slice(0, -1), { ...last, folded: `${last.folded}s` }]) ?? industryOfWare(joined(words.slice(-2))) ?? industryOfWare(last.folded);
}
const industryOfWare = (name: string): string | undefined => {
  const code = industryByName(name);
  return code !== undefined && industryPath(code)[0] === MANUFACTURING ? code : undefined;
};

/** "empresa de ingeniería", "provider of IT services", "agence web spécialisée". */
function headFirst(claim: readonly Word[]): string | undefined {
  const at = claim.findIndex(({ folded }) => isSeller(folded) || COMPOUND_COMPANY.test(folded));
  const behind = at >= 0 && OF.has(claim[at + 1]?.folded ?? '') ? claim.slice(at + 2) : [];
  const [part = []] = behind.length > 0 ? conjuncts(behind) : [];
  const of = part.length === 0 ? undefined : (offerOf(part) ?? (COMPANY.has(claim[at]?.folded ?? '') ? tradeBehind(part) : undefined));
  return romance(claim, TRADE) ?? of ?? romance(claim, OFFER);
}

/** "empresa de logística internacional": the trade right behind, if the phrase ends with it. */
function tradeBehind(part: readonly Word[]): string | undefined {
  for (const words of prefixes(part)) {
    const next = part[words.length]?.folded;
    const code = VAGUE.has(joined(words)) ? undefined : industryByName(joined(words));
    if (code !== undefined && (next === undefined || ROMANCE_NEXT.test(next) || TRAILS.has(next))) return code;
  }
  return undefined;
}

const prefixes = (words: readonly Word[]): Word[][] => Array.from({ length: Math.min(5, words.length) }, (_, at) => words.slice(0, Math.min(5, words.length) - at));

/** Where the head noun comes first, the phrase stands at the beginning, after an article or an adjective. */
function romance(claim: readonly Word[], phrases: ReadonlyMap<string, string>): string | undefined {
  for (let start = 0; start <= 2; start++) {
    if (start > 0 && !LEADING.has(claim[start - 1]?.folded ?? '')) break;
    for (const words of prefixes(claim.slice(start))) {
      const next = claim[start + words.length]?.folded;
      const code = phrases.get(joined(words));
      if (code !== undefined && (next === undefined || ROMANCE_NEXT.test(next))) return code;
    }
  }
  return undefined;
}
const LEADING = new Set([...ARTICLES, 'premier', 'premiere', 'petite', 'jeune', 'nouvelle', 'gran', 'grande', 'primera', 'prima']);
const ROMANCE_NEXT = /^(?:d|de|du|des|di|del|della|do|da|en|et|y|e|specialise|specialisee?s?|especializad[ao]s?|specializzat[ao]|independant|independante|familiale?|familiar|a|francaise?|espanola?|italian[ao]|leader|lider|gestionale|web|artisanale?)$/u;

function stated(code: string, part: readonly Word[], text: string): StatedIndustry {
  const [first, last] = [part[0], part.at(-1)];
  return { code, phrase: text.slice(first?.start ?? 0, last?.end ?? 0) };
}

/** Each industry once; one that holds another found here gives way to it. */
function mostSpecific(found: readonly StatedIndustry[]): StatedIndustry[] {
  return found.filter(({ code }, at) => found.findIndex((other) => other.code === code) === at && !found.some((other) => other.code !== code && industryPath(other.code).includes(code)));
}
