import type { Money } from '../model.ts';
import { NUMBER, numberOf } from './number.ts';

/** Spellings of currencies, the longer first where one holds the other. */
const CURRENCIES: readonly (readonly [RegExp, string])[] = [
  [/US\s?\$|USD|U\.S\. dollars?|US-Dollar/i, 'USD'], [/A\$|AU\$|AUD/i, 'AUD'], [/CA?\$|CAD/i, 'CAD'], [/S\$|SGD/i, 'SGD'], [/HK\$|HKD/i, 'HKD'], [/NZ\$|NZD/i, 'NZD'], [/R\$|BRL|\breais\b/i, 'BRL'], [/MX\$|MXN/i, 'MXN'],
  [/€|EUR\b|euros?\b/i, 'EUR'], [/£|GBP|pounds?\b/i, 'GBP'], [/CHF|\bSFr\.?|Franken\b|francs suisses/i, 'CHF'], [/₹|INR|\bRs\.?|rupees?/i, 'INR'], [/JPY|¥|円|\byen\b/i, 'JPY'], [/CNY|RMB|yuan|元/i, 'CNY'],
  [/SEK/i, 'SEK'], [/NOK/i, 'NOK'], [/DKK/i, 'DKK'], [/PLN|zł|złotych/i, 'PLN'], [/CZK|Kč/i, 'CZK'], [/HUF|\bFt\b/i, 'HUF'], [/₪|ILS|NIS\b/i, 'ILS'], [/AED|dirhams?/i, 'AED'], [/₩|KRW/i, 'KRW'], [/₺|TRY\b/i, 'TRY'], [/ZAR/i, 'ZAR'], [/₽|RUB/i, 'RUB'],
  [/\$|dollars?\b|dólares/i, 'USD'],
];

/** Words for powers of ten, whole words after the number. */
const SCALES: readonly (readonly [RegExp, number])[] = [
  [/^(?:k|thousand|tsd\.?|tausend|mille|tys\.?|tkr)(?![\p{L}])/iu, 1e3],
  [/^(?:milliarden|milliarde|milliards?|miliardi|miliardo|miljard(?:er)?|milliarder|mrd\.?|mld\.?|mia\.?|mds?|mdr|bn|miljarder|billions?|b|miliard(?:ów|y)?|mil millones|bi)(?![\p{L}])/iu, 1e9],
  [/^(?:millions?|millionen|millones|millón|milhões|milhão|milioni|milione|miljoen|miljoner|millioner|mio\.?|mln\.?|mn\.?|mm|m|mill\.?|milion(?:ów|y)?|mi)(?![\p{L}])/iu, 1e6],
  [/^(?:crores?|cr)(?![\p{L}])/iu, 1e7],
  [/^(?:lakhs?)(?![\p{L}])/iu, 1e5],
  [/^億/u, 1e8],
  [/^万/u, 1e4],
];

/** "20 MSEK", "1,5 MEUR", "300 TEUR". */
const SCALE_AND_CURRENCY = /^([mtk])(eur|sek|nok|dkk|usd|chf|gbp)$/i;

const ROUNDS: readonly (readonly [RegExp, string])[] = [
  [/\bpre[- ]?seed\b/i, 'pre-seed'],
  [/\bseed\b/i, 'seed'],
  [/\b(?:series|serie|runde|round) ?([a-h])\b/i, 'series-'],
  [/\b(?:grant|förder\w*|zuschuss|subvention|subsidy|horizon europe)\b/i, 'grant'],
  [/\b(?:debt|loan|credit facility|kredit|darlehen|venture debt)\b/i, 'debt'],
  [/\b(?:ipo|initial public offering|börsengang)\b/i, 'ipo'],
  [/\bbridge\b/i, 'bridge'],
  [/\bgrowth\b/i, 'growth'],
];

const RANGE_SIGN = String.raw`(?:\s*(?:-|–|—|~|〜)\s*|\s(?:to|bis|à|a|e|et|y|and|und|og|och|en|i|til|till|tot|do)\s)`;
const AMOUNT = new RegExp(`(?<![\\d.,])(${NUMBER})(?:${RANGE_SIGN}(?:[€$£]\\s?)?(${NUMBER}))?\\s?-?\\s?(億|万|[^\\P{L}\\p{Script=Han}]{1,10}\\.?)?(?:\\s(millones))?`, 'giu');

const plain = (figure: string): number => Number(figure.replace(/,/g, ''));
const inYen = (amount: number): string => `${Math.round(amount).toLocaleString('en-US')} JPY`;
const JAPANESE_UNITS: Readonly<Record<string, number>> = { 兆: 1e12, 億: 1e8, 千万: 1e7, 百万: 1e6, 万: 1e4, 千: 1e3 };

/** 12億5000万円 is one number of several. */
const japanese = (text: string): string =>
  text.replace(/((?:\d[\d,.]*(?:兆|億|千万|百万|万|千))+)(\d[\d,]*)?円/gu, (_all, parts: string, rest = '0') =>
    inYen([...parts.matchAll(/(\d[\d,.]*)(兆|億|千万|百万|万|千)/gu)].reduce((sum, [, figure = '0', unit = '']) => sum + plain(figure) * (JAPANESE_UNITS[unit] ?? 1), plain(rest))));

/** Crowns are of the country whose language is spoken. */
const CROWNS: Readonly<Record<string, string>> = { sv: 'SEK', no: 'NOK', nb: 'NOK', nn: 'NOK', da: 'DKK', is: 'ISK' };

function kronor(text: string, lang: string | undefined): string {
  const currency = CROWNS[(lang ?? '').slice(0, 2).toLowerCase()];
  return currency === undefined ? text : text.replace(/(?<![\p{L}])(m|mn|md)?kr(?:onor|oner)?(?![\p{L}])\.?/giu, (_all, scale?: string) => `${scale === undefined ? '' : scale.toLowerCase() === 'md' ? 'mrd ' : 'mn '}${currency}`);
}

/** Amount a text states with its currency: "$12.5 million Series A", "3,2 Mio. €", "EUR 1–2bn", "売上高 12億円". `lang` tells whose crowns "kr" are. Null without amount or currency. */
export function money(text: string, lang?: string): Money | null {
  const source = kronor(japanese(text.slice(0, 500).normalize('NFKC')), lang);
  for (const match of source.matchAll(AMOUNT)) {
    const before = source.slice(Math.max(0, match.index - 14), match.index);
    const after = source.slice(match.index + match[0].length - (match[3]?.length ?? 0) - (match[4] ? match[4].length + 1 : 0));
    const scaleWord = match[4] ? 'mil millones' : (match[3] ?? '');
    const together = SCALE_AND_CURRENCY.exec(scaleWord);
    const scale = together ? (together[1]?.toLowerCase() === 'm' ? 1e6 : 1e3) : (SCALES.find(([pattern]) => pattern.test(scaleWord))?.[1] ?? 1);
    const rest = scale === 1 ? after : after.slice((match[4] ? `${match[3]} ${match[4]}` : (match[3] ?? '')).length);
    const own = together?.[2]?.toUpperCase() ?? currencyBefore(before) ?? currencyAfter(rest.slice(0, 20));
    const low = numberOf(match[1] ?? '');
    const high = match[2] === undefined ? low : numberOf(match[2]);
    if (low === null || high === null) continue;
    const until = match[2] === undefined ? upperEnd(rest, CURRENCY_ALONE.test(source.slice(0, match.index))) : null;
    const isRange = until !== null && until.value > low * scale && (until.currency ?? own) === (own ?? until.currency);
    const currency = own ?? (isRange ? until.currency : undefined);
    if (!currency) continue;
    const min = Math.round(low * (match[2] !== undefined && low > high ? 1 : scale));
    const max = Math.round(isRange ? until.value : high * scale);
    if (max <= 0 || max > 1e14 || min > max) continue;
    const round = roundOf(source);
    const year = /(?<!\d)(?:19|20)\d{2}(?!\d)/.exec(source.replace(match[0], ' '))?.[0];
    return { min, max, currency, ...(year !== undefined && { year: Number(year) }), ...(round !== undefined && { round }) };
  }
  return null;
}

const AT_THE_END = CURRENCIES.map(([pattern, code]) => [new RegExp(`(?:${pattern.source})\\s*(?:~|ca\\.)?\\s*$`, 'i'), code] as const);
const AT_THE_START = CURRENCIES.map(([pattern, code]) => [new RegExp(`^[\\s-]*(?:(?:in|of|de|d'|di|d’)\\s*)?(?:${pattern.source})`, 'i'), code] as const);

const CURRENCY = CURRENCIES.map(([pattern]) => pattern.source).join('|');
const CURRENCY_ALONE = new RegExp(`^\\s*(?:${CURRENCY})?\\s*$`, 'i');
/** "–€20M", " - 50M USD", " to less than $2.5 Million" behind the lower end of a range. */
const UPPER_END = new RegExp(`^\\s?(${CURRENCY})?\\s*(-|–|—|~|to(?=\\s)|bis(?=\\s))\\s*(?:less than\\s|unter\\s)?(${CURRENCY})?\\s?(${NUMBER})\\s?([^\\P{L}\\p{Script=Han}]{1,10}\\.?)(.{0,20})`, 'iu');

/** The upper end of a range that has its scale and currency at both ends. "to" alone is one where nothing else stands before: figures grow from one to another. */
function upperEnd(text: string, isAlone: boolean): { value: number; currency: string | undefined } | null {
  const [, behind = '', sign = '', before = '', figure = '', scaleWord = '', after = ''] = UPPER_END.exec(text) ?? [];
  const value = numberOf(figure);
  const scale = SCALES.find(([pattern]) => pattern.test(scaleWord))?.[1];
  if (value === null || scale === undefined || (/^[a-z]/i.test(sign) && !isAlone)) return null;
  return { value: value * scale, currency: currencyBefore(before || behind) ?? currencyAfter(after) };
}

/** Currency standing right before a number. */
const currencyBefore = (text: string): string | undefined => AT_THE_END.find(([pattern]) => pattern.test(text))?.[1];

/** Currency standing right after an amount, "in" allowed. */
const currencyAfter = (text: string): string | undefined => AT_THE_START.find(([pattern]) => pattern.test(text))?.[1];

/** Kind of funding round a text names. */
function roundOf(text: string): string | undefined {
  for (const [pattern, name] of ROUNDS) {
    const match = pattern.exec(text);
    if (match) return name === 'series-' ? `series-${(match[1] ?? '').toLowerCase()}` : name;
  }
  return undefined;
}
