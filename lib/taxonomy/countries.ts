import { COUNTRY_NAMES } from './country-names.ts';
import { fold } from './fold.ts';
import { COUNTRY_NAMES_DE } from './german/country-names.ts';
import type { Tongue } from './tongue.ts';

const NAME_LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'sv', 'nb', 'da', 'fi', 'pl', 'cs', 'ja'];

/** Names people write that no list holds. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  usa: 'US', 'u s a': 'US', us: 'US', 'u s': 'US', 'united states of america': 'US', 'the united states': 'US', 'estados unidos de america': 'US', 'etats unis d amerique': 'US', 'vereinigte staaten von amerika': 'US', eeuu: 'US', 'ee uu': 'US', 'stati uniti d america': 'US',
  uk: 'GB', 'u k': 'GB', gb: 'GB', 'great britain': 'GB', 'the united kingdom': 'GB', england: 'GB', scotland: 'GB', wales: 'GB', 'northern ireland': 'GB', britain: 'GB', grossbritannien: 'GB', 'grande bretagne': 'GB', angleterre: 'GB', inglaterra: 'GB', inghilterra: 'GB', schottland: 'GB', 'united kingdom of great britain and northern ireland': 'GB', storbritannien: 'GB', storbritannia: 'GB',
  'the netherlands': 'NL', holland: 'NL', 'czech republic': 'CZ', tschechien: 'CZ', 'tschechische republik': 'CZ', 'slovak republic': 'SK', korea: 'KR', 'republic of korea': 'KR', 'south korea': 'KR', 'korea south': 'KR', 'north korea': 'KP',
  'russian federation': 'RU', macedonia: 'MK', 'north macedonia': 'MK', burma: 'MM', 'ivory coast': 'CI', swaziland: 'SZ', 'cape verde': 'CV', 'east timor': 'TL', turkey: 'TR', turkiye: 'TR', 'viet nam': 'VN', 'hong kong': 'HK', 'hong kong sar': 'HK', macau: 'MO', macao: 'MO',
  uae: 'AE', 'u a e': 'AE', 'the united arab emirates': 'AE', vae: 'AE', ksa: 'SA', 'kingdom of saudi arabia': 'SA', 'peoples republic of china': 'CN', 'p r china': 'CN', 'pr china': 'CN', 'vr china': 'CN', prc: 'CN', 'mainland china': 'CN', 'taiwan roc': 'TW', 'republic of ireland': 'IE', eire: 'IE', 'bundesrepublik deutschland': 'DE', brd: 'DE', brasil: 'BR', 'the philippines': 'PH', 'the bahamas': 'BS', 'republic of singapore': 'SG', 'principality of liechtenstein': 'LI', suisse: 'CH', svizzera: 'CH', schweiz: 'CH', 'holy see': 'VA', moldova: 'MD', 'republic of moldova': 'MD', palestine: 'PS', kosovo: 'XK', 'tanzania united republic of': 'TZ', 'republic of india': 'IN', bharat: 'IN', osterreich: 'AT', oesterreich: 'AT', espana: 'ES', nederland: 'NL', belgie: 'BE', belgique: 'BE', sverige: 'SE', norge: 'NO', danmark: 'DK', suomi: 'FI', polska: 'PL', italia: 'IT', romania: 'RO', hellas: 'GR', magyarorszag: 'HU', hrvatska: 'HR', slovenija: 'SI', slovensko: 'SK', ceska: 'CZ', 'ceska republika': 'CZ', island: 'IS', eesti: 'EE', latvija: 'LV', lietuva: 'LT', srbija: 'RS', 'new zealand': 'NZ', aotearoa: 'NZ', 'south africa': 'ZA', rsa: 'ZA',
};

/** Words that are also a country's name but mostly mean something else when they stand alone in a page's text. */
const AMBIGUOUS = new Set(['georgia', 'jersey', 'jordan', 'chad', 'guinea', 'turkey']);

let byName: Map<string, string> | undefined;

function names(): Map<string, string> {
  if (byName) return byName;
  const map = new Map<string, string>();
  for (const language of NAME_LANGUAGES) {
    const formatter = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    for (const code of countryCodes()) {
      const name = formatter.of(code);
      if (name && !map.has(fold(name))) map.set(fold(name), code);
    }
  }
  for (const [name, code] of Object.entries(OTHER_NAMES)) map.set(name, code);
  byName = map;
  return map;
}

const CODES: ReadonlySet<string> = new Set(Object.keys(COUNTRY_NAMES));

/** Every ISO 3166-1 alpha-2 code in use, retired ones left out. */
export function countryCodes(): ReadonlySet<string> {
  return CODES;
}

function canonical(code: string): string {
  return Intl.getCanonicalLocales(`und-${code}`)[0]?.slice(4) ?? code;
}

/** ISO code of a country given as code (retired ones renewed, UK to GB) or as name in one of many languages. */
export function countryOf(text: string): string | null {
  const trimmed = text.trim();
  if (/^[A-Za-z]{2}$/.test(trimmed)) {
    const code = canonical(trimmed.toUpperCase());
    if (countryCodes().has(code)) return code;
  }
  if (/^[A-Z]{3}$/.test(trimmed) && ALPHA3[trimmed]) return ALPHA3[trimmed];
  return names().get(fold(trimmed)) ?? null;
}

/** As `countryOf`, but only names (no two-letter codes), and none that is more often something else. */
export function countryNamed(text: string): string | null {
  const key = fold(text);
  return key.length < 4 || AMBIGUOUS.has(key) ? (['usa', 'uae', 'uk'].includes(key) ? (names().get(key) ?? null) : null) : (names().get(key) ?? null);
}

const NAMES: Readonly<Record<Tongue, Readonly<Record<string, string>>>> = { en: COUNTRY_NAMES, de: COUNTRY_NAMES_DE };

/** Name of a country, "Germany"; what is no code stays as it is. */
export function countryName(code: string, tongue: Tongue = 'en'): string {
  return Object.hasOwn(COUNTRY_NAMES, code) ? (NAMES[tongue][code] ?? code) : code;
}

const ALPHA3: Readonly<Record<string, string>> = {
  DEU: 'DE', AUT: 'AT', CHE: 'CH', USA: 'US', GBR: 'GB', FRA: 'FR', ESP: 'ES', ITA: 'IT', PRT: 'PT', NLD: 'NL', BEL: 'BE', LUX: 'LU', SWE: 'SE', NOR: 'NO', DNK: 'DK', FIN: 'FI', POL: 'PL', CZE: 'CZ', IRL: 'IE', CAN: 'CA', AUS: 'AU', NZL: 'NZ', JPN: 'JP', CHN: 'CN', IND: 'IN', BRA: 'BR', MEX: 'MX', ISR: 'IL', ARE: 'AE', SGP: 'SG', HKG: 'HK', KOR: 'KR', ZAF: 'ZA', TUR: 'TR', GRC: 'GR', HUN: 'HU', ROU: 'RO', BGR: 'BG', HRV: 'HR', SVN: 'SI', SVK: 'SK', EST: 'EE', LVA: 'LV', LTU: 'LT', ARG: 'AR', CHL: 'CL', COL: 'CO', PER: 'PE', UKR: 'UA', SRB: 'RS', SAU: 'SA', EGY: 'EG', NGA: 'NG', KEN: 'KE', THA: 'TH', VNM: 'VN', IDN: 'ID', MYS: 'MY', PHL: 'PH', TWN: 'TW', PAK: 'PK', ISL: 'IS', MLT: 'MT', CYP: 'CY',
};
