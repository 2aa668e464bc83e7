import { SUBDIVISIONS } from '#lib/taxonomy/subdivisions.ts';

/** How the posts of the world write code and town (Universal Postal Union, addressing systems of each country). */
export interface PostalFormat {
  /** Countries that write codes so; one alone is told by the form. */
  countries: readonly string[];
  code: RegExp;
  /** Where the town stands, seen from the code. */
  town: 'before' | 'after';
}

const names = (country: string): string => (SUBDIVISIONS[country] ?? []).map(([short, name]) => `${short}|${name}`).join('|');

/** Forms that one country alone uses, then forms shared by several, the more telling first. Matched against text in its own case. */
export const POSTAL_FORMATS: readonly PostalFormat[] = [
  { countries: ['US'], code: new RegExp(`(?<=[\\s,])(?:${names('US')}|[A-Z]\\.[A-Z]\\.)\\.?,?\\s+\\d{5}(?:-\\d{4})?(?!\\d)`, 'u'), town: 'before' },
  { countries: ['AU'], code: new RegExp(`(?<=[\\s,])(?:${names('AU')}),?\\s+\\d{4}(?!\\d)`, 'u'), town: 'before' },
  { countries: ['CA'], code: /(?<![\p{L}\p{N}])[ABCEGHJ-NPRSTVXY]\d[A-Z][ -]?\d[A-Z]\d(?![\p{L}\p{N}])/u, town: 'before' },
  { countries: ['GB'], code: /(?<![\p{L}\p{N}])(?:[A-Z]{1,2}\d[A-Z\d]?)\s?\d[ABD-HJLNP-UW-Z]{2}(?![\p{L}\p{N}])/u, town: 'before' },
  { countries: ['IE'], code: /(?<![\p{L}\p{N}])(?:[AC-FHKNPRTV-Y]\d{2}|D6W)\s?(?=[A-Z\d]*[A-Z])(?=[A-Z\d]*\d)[\dAC-FHKNPRTV-Y]{4}(?![\p{L}\p{N}])/u, town: 'before' },
  { countries: ['NL'], code: /(?<![\p{L}\p{N}])[1-9]\d{3}\s?[A-Z]{2}(?=[\s,]+\p{Lu}|$)/u, town: 'after' },
  { countries: ['JP'], code: /〒\s?\d{3}-\d{4}|(?<!\d)\d{3}-\d{4}(?=\s*\p{Script=Han})/u, town: 'after' },
  { countries: ['JP'], code: /(?<=(?:Tokyo|Osaka|Kyoto|Nagoya|Yokohama|Fukuoka)[\s,〒]{1,4})\d{3}-\d{4}(?!\d)/u, town: 'before' },
  { countries: ['BR'], code: /(?<![\d-])\d{5}-\d{3}(?!\d)/u, town: 'before' },
  { countries: ['PT'], code: /(?<![\d-])\d{4}-\d{3}(?!\d)/u, town: 'after' },
  { countries: ['PL'], code: /(?<![\d-])\d{2}-\d{3}(?![\d-])/u, town: 'after' },
  { countries: ['SG'], code: /(?<=Singapore\s{1,3})\d{6}(?!\d)/u, town: 'before' },
  { countries: ['IL'], code: /(?<![\d-])[1-9]\d{6}(?!\d)/u, town: 'before' },
  { countries: ['SE', 'CZ', 'SK', 'GR'], code: /(?<![\d+(-])[1-9]\d{2}\s\d{2}(?=,?\s+\p{Lu})/u, town: 'after' },
  { countries: ['IN', 'SG', 'CN', 'CO'], code: /(?<![\d+-])[1-9]\d{2}\s?\d{3}(?![\d-])/u, town: 'before' },
  { countries: ['DE', 'FR', 'ES', 'IT', 'FI', 'EE', 'TR', 'MX', 'UA', 'RS', 'HR', 'MA', 'MY', 'TH', 'KR', 'GR', 'CZ', 'SK', 'LT', 'PE'], code: /(?<![\d+/-])\d{5}(?=,?\s+(?:[-–]\s)?\p{Lu})/u, town: 'after' },
  { countries: ['AT', 'CH', 'NO', 'DK', 'BE', 'LU', 'HU', 'SI', 'BG', 'LI', 'NL', 'LV', 'CY'], code: /(?<![\d+/.-])[1-9]\d{3}(?=,?\s+(?:[-–]\s)?\p{Lu})|(?<![\d+/.-])0\d{3}(?=,?\s+\p{Lu})/u, town: 'after' },
  { countries: ['SA', 'VN', 'TH', 'US', 'KR', 'TR', 'MX', 'MY', 'ES', 'IT'], code: /(?<=\p{L}[.,]?\s+(?:[-–]\s)?)\d{5}(?![\d-])/u, town: 'before' },
  { countries: ['NZ', 'ZA', 'PH', 'AU', 'DK', 'NO'], code: /(?<=\p{L}[.,]?\s+)\d{4}(?![\d-])/u, town: 'before' },
];

/** Letters before a code, as in "D-10115" and "CH-8001". */
export const CODE_PREFIXES: Readonly<Record<string, string>> = {
  D: 'DE', DE: 'DE', A: 'AT', AT: 'AT', CH: 'CH', F: 'FR', FR: 'FR', B: 'BE', BE: 'BE', L: 'LU', LU: 'LU', I: 'IT', IT: 'IT', E: 'ES', ES: 'ES', NL: 'NL', DK: 'DK', S: 'SE', SE: 'SE', N: 'NO', NO: 'NO', FI: 'FI', FIN: 'FI', PL: 'PL', CZ: 'CZ', SK: 'SK', H: 'HU', HU: 'HU', SI: 'SI', HR: 'HR', LT: 'LT', LV: 'LV', EE: 'EE', FL: 'LI', LI: 'LI', RO: 'RO', BG: 'BG', P: 'PT', PT: 'PT',
};

/** Words of streets, and the countries whose streets are called so. */
export const STREET_WORDS: readonly { countries: readonly string[]; word: RegExp }[] = [
  { countries: ['DE', 'AT', 'CH', 'LI'], word: /(?:stra(?:ß|ss)e|str\.|platz|weg|allee|gasse|ring|damm|ufer|chaussee|markt)(?![\p{Ll}])|postfach/iu },
  { countries: ['FR', 'BE', 'CH', 'LU', 'MA'], word: /(?<!\p{L})(?:rue|avenue|boulevard|bd|chemin|quai|impasse|allée|cours|route de|zone industrielle|zac|za|bp|cedex)(?!\p{L})/iu },
  { countries: ['ES', 'MX', 'PE', 'CO'], word: /(?<!\p{L})(?:calle|c\/|avenida|avda\.?|paseo|plaza|carrer|carretera|polígono|pol\.)(?!\p{L})|c\//iu },
  { countries: ['IT', 'CH'], word: /(?<!\p{L})(?:via|viale|piazza|corso|largo|strada|vicolo|loc\.)(?!\p{L})/iu },
  { countries: ['NO'], word: /(?:veien|vegen|gata|gaten|plass|brygge)(?!\p{Ll})|(?<!\p{L})(?:vei|gate|postboks)(?!\p{L})/iu },
  { countries: ['DK'], word: /(?:vej|gade|allé|torv|stræde)(?!\p{Ll})/iu },
  { countries: ['SE'], word: /(?:gatan|vägen|torget|gränd|plan)(?!\p{Ll})/iu },
  { countries: ['NL', 'BE'], word: /(?:straat|laan|plein|gracht|kade|weg|dijk|singel|steenweg)(?!\p{Ll})/iu },
  { countries: ['FI'], word: /(?:katu|tie|kuja|polku|aukio)(?!\p{Ll})/iu },
  { countries: ['CZ', 'SK'], word: /(?<!\p{L})(?:ulice|náměstí|nám\.|třída|námestie)(?!\p{L})/iu },
  { countries: ['HU'], word: /(?<!\p{L})(?:utca|út|tér|körút)(?!\p{L})/iu },
];
