import { countryOfCity } from '#lib/taxonomy/cities.ts';
import { countryNamed, countryOf } from '#lib/taxonomy/countries.ts';
import { fold } from '#lib/taxonomy/fold.ts';
import { countryOfAbbreviation, countryOfSubdivision, isSubdivision, SUBDIVISIONS } from '#lib/taxonomy/subdivisions.ts';
import type { Place } from './place.ts';
import { CODE_PREFIXES, POSTAL_FORMATS, type PostalFormat, STREET_WORDS } from './postal-formats.ts';
import { isMonth } from './date.ts';
import { cleanText } from './text.ts';

export interface AddressPlace extends Place {
  /** True when the country was read off the form of the address, weighed with the page's own signs, and not named. */
  inferred: boolean;
}

export interface AddressContext {
  /** Country stated beside the address. */
  country: string | null;
  /** Country of the page's domain or language tag. */
  home: string | null;
  /** Countries the company can be of by law or by its phone numbers; empty where nothing tells. */
  lawful?: readonly string[];
  lang: string | undefined;
}

/** City and country of a postal address as written in its own country; null for what it does not tell. */
export function address(text: string, known: AddressContext): AddressPlace {
  const line = cleanText(text, 400) ?? '';
  const named = known.country ?? namedCountry(line) ?? prefixedCountry(line);
  const body = named === null ? line : withoutCountry(line, named);
  if (/[都道府県][^\d\s]{1,6}?[市区町村郡]/u.test(body)) return { city: japaneseTown(body), country: 'JP', inferred: false };
  const structured = named === null ? null : townOfRecord(body, named);
  if (structured !== null) return { city: structured, country: named, inferred: false };
  for (const format of POSTAL_FORMATS) {
    if (named !== null && !format.countries.includes(named)) continue;
    const match = format.code.exec(body);
    if (!match) continue;
    const [before, after] = [body.slice(0, match.index), body.slice(match.index + match[0].length)];
    const alone = named ?? format.countries[0] ?? '';
    const beside = format.town === 'after' ? townAfter(after, named) : (townBefore(before, alone) ?? townAfter(after, alone));
    const city = NATIONAL_TOWNS[alone]?.(body) ?? beside;
    const country = named ?? chosen(format, city, body, known);
    if (country === null && city === null) continue;
    return { city, country, inferred: named === null && format.countries.length > 1 };
  }
  const city = townWithoutCode(body, named);
  const byTown = named ?? (city === null ? null : countryOfCity(city)) ?? stateOf(body);
  return { city, country: byTown, inferred: false };
}

const parts = (text: string): string[] => text.split(/\s*[,;|•·\n]\s*|\s+[-–—]\s+/u).map((part) => part.trim()).filter((part) => part !== '');

/** A country named at the end, or alone between commas near the end. */
function namedCountry(line: string): string | null {
  const all = parts(line);
  for (const [index, part] of [...all.entries()].toReversed().slice(0, 3)) {
    const bare = part.replace(/[.()]+$/u, '').replace(/^\(/, '');
    const whole = index === 0 ? countryNamed(bare) : countryOf(bare.length > 3 ? bare : bare.toUpperCase() === bare && !countryOfAbbreviation(bare) ? bare : '');
    const dotted = /^(?:U\.S\.A\.?|U\.K\.?|U\.A\.E\.?)$/i.test(part) ? countryOf(part) : null;
    if (whole !== null || dotted !== null) return subdivisionElsewhere(bare, all) ?? whole ?? dotted;
    const words = bare.split(' ');
    for (let take = Math.min(4, words.length - 1); take > 0; take--) {
      const tail = words.slice(-take).join(' ');
      const country = countryNamed(tail) ?? (/^(?:USA|UK|UAE)$/.test(tail) ? countryOf(tail) : null);
      if (country !== null) return country;
    }
  }
  return null;
}

/** "Atlanta, Georgia 30301" names a state. */
const subdivisionElsewhere = (part: string, all: readonly string[]): string | null => (fold(part) === 'georgia' && all.some((other) => countryOfCity(other) === 'US') ? 'US' : null);

function prefixedCountry(line: string): string | null {
  const prefix = /(?<![\p{L}\p{N}])([A-Z]{1,3})[-–]\s?\d{4,5}(?!\d)/u.exec(line)?.[1];
  return prefix === undefined || !Object.hasOwn(CODE_PREFIXES, prefix) ? null : (CODE_PREFIXES[prefix] ?? null);
}

function withoutCountry(line: string, country: string): string {
  const kept = parts(line).filter((part, index, all) => index === 0 || all.length === 1 || !isCountryPart(part, country));
  return kept.join(', ').replace(/(?<![\p{L}\p{N}])(?:[A-Z]{1,3})[-–]\s?(?=\d{4,5}(?!\d))/gu, '');
}

const isCountryPart = (part: string, country: string): boolean => countryOf(part.replace(/[.()]/g, '')) === country && !(isSubdivision(part, country) && part.length <= 3) && countryOfCity(part) !== country;

/** Country of an unnamed address: the only one of its form; else by town, by the page, by the word for street, by the page's language. */
function chosen(format: PostalFormat, city: string | null, body: string, known: AddressContext): string | null {
  if (format.countries.length === 1) return format.countries[0] ?? null;
  const byLaw = format.countries.filter((country) => known.lawful?.includes(country));
  const possible = byLaw.length > 0 ? byLaw : format.countries;
  const byTown = city === null ? null : countryOfCity(city);
  if (byTown !== null && possible.includes(byTown)) return byTown;
  const byStreet = possible.filter((country) => STREET_WORDS.some(({ countries, word }) => countries.includes(country) && word.test(body)));
  if (known.home !== null && possible.includes(known.home) && (byStreet.length === 0 || byStreet.includes(known.home))) return known.home;
  if (byStreet.length === 1) return byStreet[0] ?? null;
  if (byLaw.length === 1) return byLaw[0] ?? null;
  const byLanguage = LANGUAGE_COUNTRIES[(known.lang ?? '').slice(0, 2).toLowerCase()] ?? [];
  const left = (byStreet.length > 0 ? byStreet : possible).filter((country) => byLanguage.includes(country));
  return left.length === 1 ? (left[0] ?? null) : null;
}

const LANGUAGE_COUNTRIES: Readonly<Record<string, readonly string[]>> = {
  de: ['DE', 'AT', 'CH', 'LI'], fr: ['FR', 'BE', 'CH', 'LU'], it: ['IT', 'CH'], es: ['ES', 'MX', 'CO', 'PE'], nl: ['NL', 'BE'], sv: ['SE', 'FI'], no: ['NO'], nb: ['NO'], nn: ['NO'], da: ['DK'], fi: ['FI'], cs: ['CZ'], sk: ['SK'], hu: ['HU'], el: ['GR'], tr: ['TR'], uk: ['UA'], sr: ['RS'], hr: ['HR'], et: ['EE'], ko: ['KR'], th: ['TH'], sl: ['SI'], bg: ['BG'], lv: ['LV'], lt: ['LT'], zh: ['CN'], hi: ['IN'],
};

/** In records (JSON-LD) the town stands behind its code whatever the country: "1 Main St, 78701 Austin, TX". */
function townOfRecord(body: string, country: string): string | null {
  const match = /,\s*(?=[A-Z\d -]{4,10}\s)(?:\d{4,7}(?:-\d{3,4})?|[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}|[A-Z]\d[A-Z]\s?\d[A-Z]\d)\s+(\p{Lu}\p{Ll}[^,\d]{1,40})(?:,|$)/u.exec(body);
  return match?.[1] === undefined || ENDS_AS_STREET.test(match[1]) ? null : town(match[1].split(/\s[-–]\s/)[0] ?? '', country);
}

const TOWN = /^[\p{L}][\p{L}\p{M}.'’/() -]{1,48}$/u;
const NOT_IN_TOWN = /(?<!\p{L})(?:tel|telefon|phone|fon|fax|e-?mail|mail|www|web|ust|vat|gmbh|ag|ltd|inc|llc|building|floor|suite|office|street|road|avenue|room|unit|block|tower|house|box|hrb|registered|company|geschäftsführer|cedex)(?!\p{L})/iu;

function townAfter(rest: string, country: string | null): string | null {
  const first = rest.replace(/^[\s,–-]+/u, '').split(/[,;|•·:]|\s[-–—]\s|\s{2,}|\d|(?<=\p{L}{4})\.\s/u)[0] ?? '';
  const bare = first.replace(/\s*\b(?:cedex|CEDEX|Cedex)\b.*$/u, '');
  const cut = NOT_IN_TOWN.exec(bare);
  const kept = (cut ? bare.slice(0, cut.index) : bare).trim();
  const words = kept.split(/\s+/);
  for (let take = Math.min(3, words.length - 1); take > 0; take--) {
    if (countryNamed(words.slice(-take).join(' ')) !== null) return town(words.slice(0, -take).join(' '), country);
  }
  const withoutState = country === 'IT' ? kept.replace(/\s+[A-Z]{2}$/u, '') : kept;
  return town(withoutState, country);
}

/** Ends of street names, after which a town may follow without a comma. */
const STREET_END =
  /^.*(?<!\p{L})(?:street|st|avenue|ave|road|rd|boulevard|blvd|drive|dr|lane|ln|way|court|ct|suite\s*#?\w+|ste\.?\s*#?\w+|unit\s*#?\w+|#\s?\w+|floor|fl|highway|hwy|parkway|pkwy|place|pl|square|sq|circle|terrace|plaza|close|crescent|gardens|park|estate|house|center|centre|nagar|marg|(?<=\S\s)\d+)(?!\p{L})\.?\s+(?=\p{Lu})/iu;
const ENDS_AS_STREET = /(?<!\p{L})(?:street|st|avenue|ave|road|rd|boulevard|blvd|drive|dr|lane|ln|way|court|ct|highway|hwy|parkway|pkwy|place|pl|square|circle|terrace|plaza|close|crescent|quay|row|walk|hill|mews|[ns][ew]|floor)\.?$/iu;

const STATE_AT_END: ReadonlyMap<string, RegExp> = new Map(
  Object.entries(SUBDIVISIONS).map(([country, pairs]) => [country, new RegExp(`(?:^|[\\s,-])(?:${pairs.map(([short, name]) => `${short}|${name}`).join('|')})\\.?$`, 'u')] as const),
);

function townBefore(text: string, country: string): string | null {
  const segments = parts(text);
  for (const segment of segments.toReversed().slice(0, 3)) {
    const bare = segment.replace(/[-–]\s*$/u, '').trim();
    if (isSubdivision(bare, country) && segments.length > 1 && countryOfCity(bare) === null) continue;
    if (country === 'GB' && COUNTIES.has(fold(bare)) && segments.length > 1) continue;
    const withoutState = bare.replace(STATE_AT_END.get(country) ?? /(?!)/, '').trim();
    const candidate = /\d(?!\d?$)/.test(withoutState) || STREET_END.test(withoutState) ? withoutState.replace(STREET_END, '') : withoutState;
    const found = candidate === '' || (candidate === withoutState && /\d(?!\d?$)/.test(candidate)) || (/\d/.test(withoutState) && ENDS_AS_STREET.test(candidate)) ? null : town(candidate, country);
    if (found !== null) return found;
    if (/\d/.test(withoutState) && segments.length === 1) return null;
  }
  return null;
}

/** Counties that British addresses put between town and code. */
const COUNTIES: ReadonlySet<string> = new Set(
  `avon, bedfordshire, berkshire, berks, buckinghamshire, bucks, cambridgeshire, cambs, cheshire, cleveland, cornwall, cumbria, derbyshire, devon, dorset, county durham,
  east sussex, essex, gloucestershire, greater london, greater manchester, hampshire, hants, herefordshire, hertfordshire, herts, isle of wight, kent, lancashire, lancs, leicestershire,
  lincolnshire, merseyside, middlesex, middx, norfolk, northamptonshire, northumberland, north yorkshire, nottinghamshire, notts, oxfordshire, oxon, rutland, shropshire, somerset,
  south yorkshire, staffordshire, staffs, suffolk, surrey, tyne and wear, warwickshire, west midlands, west sussex, west yorkshire, wiltshire, wilts, worcestershire, yorkshire,
  england, scotland, wales, northern ireland, cambridgeshire uk, aberdeenshire, fife, lothian, midlothian, county antrim, county down, co antrim, co down`
    .split(',')
    .map((name) => name.trim()),
);

const BRAZILIAN_TOWN = new RegExp(`([\\p{L}][\\p{L}\\p{M}.'’ ]{2,40}?)\\s*[-–/,]\\s*(?:${(SUBDIVISIONS['BR'] ?? []).map(([short]) => short).join('|')})(?!\\p{L})`, 'u');

/** "São Bernardo do Campo - SP" and "Campinas/SP": a town before the letters of its state. */
function brazilianTown(body: string): string | null {
  const match = BRAZILIAN_TOWN.exec(body);
  return match?.[1] === undefined ? null : town(match[1], 'BR');
}

const JAPANESE_TOWNS: Readonly<Record<string, string>> = { 東京都: 'Tokyo', 大阪市: 'Osaka', 京都市: 'Kyoto', 名古屋市: 'Nagoya', 横浜市: 'Yokohama', 福岡市: 'Fukuoka', 札幌市: 'Sapporo', 神戸市: 'Kobe', 仙台市: 'Sendai', 広島市: 'Hiroshima', 川崎市: 'Kawasaki' };

function japaneseTown(body: string): string | null {
  if (body.includes('東京都')) return 'Tokyo';
  if (!/\p{Script=Han}/u.test(body)) return parts(body).map((part) => part.replace(/[\s〒\d-]+$/u, '')).find((part) => countryOfCity(part) === 'JP') ?? null;
  const city = /(?:[都道府県])?(\p{Script=Han}{1,4}?市)/u.exec(body.replace(/^.*?[道府県]/u, ''))?.[1];
  return city === undefined ? null : (JAPANESE_TOWNS[city] ?? city);
}

/** Countries whose addresses name the town away from the code. */
const NATIONAL_TOWNS: Readonly<Record<string, (body: string) => string | null>> = { BR: brazilianTown, JP: japaneseTown };

/** Where no code helps: the last part that is neither street nor state, before the country. */
function townWithoutCode(body: string, country: string | null): string | null {
  const all = parts(body).filter((part) => !/\d/.test(part) && !NOT_IN_TOWN.test(part) && countryNamed(part) === null);
  const states = all.findIndex((part, index) => index > 0 && (country === null ? countryOfSubdivision(part) !== null || (/^[A-Z]{2,3}$/.test(part) && countryOfAbbreviation(part) !== null) : isSubdivision(part, country)));
  const beforeState = states > 0 ? town(all[states - 1] ?? '', country) : null;
  if (beforeState !== null) return beforeState;
  const known = all.find((part) => countryOfCity(part) !== null && (country === null || countryOfCity(part) === country));
  if (known !== undefined) return town(known, country);
  const places = all.filter((part) => !(country !== null && isSubdivision(part, country)) && countryOfSubdivision(part) === null && !/^[A-Z]{2,3}$/.test(part));
  return country === null && stateOf(body) === null ? null : town(places.at(-1) ?? '', country);
}

function stateOf(body: string): string | null {
  for (const part of parts(body).slice(1)) {
    const country = countryOfSubdivision(part) ?? (/^[A-Z]{2,3}$/.test(part) ? countryOfAbbreviation(part) : null);
    if (country !== null) return country;
  }
  return null;
}

function town(text: string, country: string | null): string | null {
  const name = text.replace(/^[\s,.–-]+|[\s,.–-]+$/gu, '').replace(/\s*\([^)]*\)?$/u, '').replace(/\s\d{1,2}$/u, '').replace(/^(?:city of|stadt)\s+/iu, '');
  if (!TOWN.test(name) || name.split(' ').length > 6 || !/\p{Lu}|\p{Script=Han}/u.test(name.charAt(0))) return null;
  if (NOT_IN_TOWN.test(name) || isMonth(name) || (countryNamed(name) !== null && countryOfCity(name) === null)) return null;
  return country === 'GB' && COUNTIES.has(fold(name)) ? null : calm(name);
}

/** "SAN FRANCISCO" in the case of names. */
const calm = (name: string): string =>
  name.length > 3 && name === name.toUpperCase() && /\p{Lu}/u.test(name) ? name.toLowerCase().replace(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase()) : name;
