import { lacksTo11, luhn, mod11, mod11and10, remainder, weighted } from './check-digits.ts';

interface VatForm {
  /** Of what stands behind the country's letters, without spaces, points and dashes. */
  form: RegExp;
  /** True for a number that can have been given out. */
  right(number: string): boolean;
}

const anyOf = (): boolean => true;

/** Letter of a Spanish personal number, by remainder of 23. */
const SPANISH_LETTERS = 'TRWAGMYFPDXBNJZSQVHLCKE';
const COMPANY_LETTERS = 'JABCDEFGHI';

function spanish(number: string): boolean {
  const control = number.charAt(8);
  if (/^[\dXYZ]/.test(number)) {
    const figure = Number(number.slice(0, 8).replace(/^[XYZ]/, (letter) => String('XYZ'.indexOf(letter))));
    return SPANISH_LETTERS.charAt(figure % 23) === control;
  }
  const lack = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].find((digit) => luhn(`${number.slice(1, 8)}${digit}`)) ?? 0;
  return control === String(lack) || control === COMPANY_LETTERS.charAt(lack);
}

const siren = (digits: string): boolean => luhn(digits) || digits === '356000000';

/** The key before the nine digits of the company is computed from them; newer keys hold letters and are not. */
const french = (number: string): boolean => siren(number.slice(2)) && (!/^\d{2}/.test(number) || Number(number.slice(0, 2)) === (12 + 3 * (Number(number.slice(2)) % 97)) % 97);

const british = (number: string): boolean => {
  const total = weighted(number, [8, 7, 6, 5, 4, 3, 2]) + Number(number.slice(7, 9));
  return total % 97 === 0 || (total + 55) % 97 === 0;
};

/** Sole traders have numbers of their own since 2020: all of it, letters as numbers, leaves 1 at 97. */
const dutch = (number: string): boolean =>
  weighted(number, [9, 8, 7, 6, 5, 4, 3, 2]) % 11 === Number(number.charAt(8)) || remainder([...`NL${number}`].map((char) => (/\d/.test(char) ? char : String(char.charCodeAt(0) - 55))).join(''), 97) === 1;

function austrian(number: string): boolean {
  const total = Array.from(number.slice(1, 8), Number).reduce((all, digit, index) => all + (index % 2 === 1 ? Math.floor(digit / 5) + ((digit * 2) % 10) : digit), 4);
  return (10 - (total % 10)) % 10 === Number(number.charAt(8));
}

/** Forms and check digits of VAT numbers. Source: European Commission, VIES, "structure of VAT identification numbers"; each country's tax office. */
const FORMS: Readonly<Record<string, VatForm>> = {
  AT: { form: /^U\d{8}$/, right: austrian },
  BE: { form: /^[01]\d{9}$/, right: (number) => 97 - (Number(number.slice(0, 8)) % 97) === Number(number.slice(8)) },
  BG: { form: /^\d{9,10}$/, right: anyOf },
  CH: { form: /^E\d{9}(?:MWST|TVA|IVA|VAT)?$/, right: (number) => lacksTo11(number.slice(1), [5, 4, 3, 2, 7, 6, 5, 4]) },
  CY: { form: /^\d{8}[A-Z]$/, right: anyOf },
  CZ: { form: /^\d{8,10}$/, right: (number) => number.length > 8 || czech(number) },
  DE: { form: /^[1-9]\d{8}$/, right: mod11and10 },
  DK: { form: /^[1-9]\d{7}$/, right: (number) => mod11(number, [2, 7, 6, 5, 4, 3, 2, 1]) },
  EE: { form: /^\d{9}$/, right: (number) => (weighted(number, [3, 7, 1, 3, 7, 1, 3, 7]) + Number(number.charAt(8))) % 10 === 0 },
  EL: { form: /^\d{9}$/, right: (number) => (weighted(number, [256, 128, 64, 32, 16, 8, 4, 2]) % 11) % 10 === Number(number.charAt(8)) },
  ES: { form: /^(?:[A-HJNP-SUVW]\d{7}[\dA-J]|[\dXYZ]\d{7}[A-Z])$/, right: spanish },
  FI: { form: /^\d{8}$/, right: (number) => lacksTo11(number, [7, 9, 10, 5, 8, 4, 2]) },
  FR: { form: /^[\dA-HJ-NP-Z]{2}\d{9}$/, right: french },
  GB: { form: /^\d{9}(?:\d{3})?$/, right: british },
  HR: { form: /^\d{11}$/, right: mod11and10 },
  HU: { form: /^\d{8}$/, right: (number) => (weighted(number, [9, 7, 3, 1, 9, 7, 3]) + Number(number.charAt(7))) % 10 === 0 },
  IE: { form: /^\d[\dA-Z+*]\d{5}[A-W][A-I]?$/, right: anyOf },
  IT: { form: /^\d{11}$/, right: luhn },
  LT: { form: /^(?:\d{9}|\d{12})$/, right: anyOf },
  LU: { form: /^\d{8}$/, right: (number) => Number(number.slice(0, 6)) % 89 === Number(number.slice(6)) },
  LV: { form: /^\d{11}$/, right: anyOf },
  MT: { form: /^\d{8}$/, right: anyOf },
  NL: { form: /^\d{9}B\d{2}$/, right: dutch },
  NO: { form: /^[89]\d{8}(?:MVA)?$/, right: (number) => lacksTo11(number, [3, 2, 7, 6, 5, 4, 3, 2]) },
  PL: { form: /^\d{10}$/, right: (number) => weighted(number, [6, 5, 7, 2, 3, 4, 5, 6, 7]) % 11 === Number(number.charAt(9)) },
  PT: { form: /^[1-9]\d{8}$/, right: (number) => lacksTo11(number, [9, 8, 7, 6, 5, 4, 3, 2], 0) },
  RO: { form: /^[1-9]\d{1,9}$/, right: (number) => ((weighted(number.padStart(10, '0'), [7, 5, 3, 2, 1, 7, 5, 3, 2]) * 10) % 11) % 10 === Number(number.at(-1)) },
  SE: { form: /^\d{10}01$/, right: (number) => luhn(number.slice(0, 10)) },
  SI: { form: /^[1-9]\d{7}$/, right: (number) => lacksTo11(number, [8, 7, 6, 5, 4, 3, 2], 0) },
  SK: { form: /^[1-9]\d{9}$/, right: (number) => remainder(number, 11) === 0 },
};

/** Company numbers of eight digits, in Czechia and Slovakia. */
export function czech(number: string): boolean {
  const lack = 11 - (weighted(number, [8, 7, 6, 5, 4, 3, 2]) % 11);
  return (lack === 10 ? 0 : lack === 11 ? 1 : lack) === Number(number.charAt(7));
}

/** Greeks have letters of their own; Northern Irish numbers are British ones. */
const LETTERS_OF: Readonly<Record<string, string>> = { GR: 'EL', XI: 'GB' };
/** What people leave out: the first nought of older Belgian numbers, the E of Swiss ones. */
const AS_WRITTEN: Readonly<Record<string, (number: string) => string>> = {
  BE: (number) => (/^\d{9}$/.test(number) ? `0${number}` : number),
  CH: (number) => (/^\d{9}/.test(number) ? `E${number}` : number.replace(/^HE/, 'E')),
  AT: (number) => number.replace(/^TU/, 'U'),
};
const TAIL = /(?:MWST|MVA|TVA|IVA|VAT)$/;

/**
 * VAT number with its country's letters, nothing between ("DE123456788", "ATU12345675", "CHE123456788"). A number without letters is read as
 * one of `countries`, in their order. Null where form or check digits do not fit.
 */
export function vatNumber(text: string, countries: readonly string[] = []): string | null {
  const bare = text.normalize('NFKC').toUpperCase().replace(/[\s.\-–/·:]/g, '');
  const lettered = LETTERS_OF[bare.slice(0, 2)] ?? bare.slice(0, 2);
  const readings = [[lettered, bare.slice(2)], ...countries.map((country) => [LETTERS_OF[country] ?? country, bare])];
  for (const [letters = '', number = ''] of readings) {
    const known = Object.hasOwn(FORMS, letters) ? FORMS[letters] : undefined;
    const whole = AS_WRITTEN[letters]?.(number) ?? number;
    const kept = whole.replace(TAIL, '');
    if (known?.form.test(whole) === true && known.right(kept)) return `${letters}${kept}`;
  }
  return null;
}

/** As `vatNumber`, for a text that begins with the number and may go on; with the words that were it. */
export function vatNumberAhead(text: string, countries: readonly string[] = []): { value: string; written: string } | null {
  const words = text.slice(0, 40).split(/(?<=\s)/);
  for (let take = Math.min(words.length, 8); take > 0; take--) {
    const written = words.slice(0, take).join('').replace(/[\s.,;:)|–-]+$/, '');
    const value = vatNumber(written, countries);
    if (value !== null) return { value, written };
  }
  return null;
}

/** Country that gave out a VAT number, by its letters; null for letters of no country. */
export function countryOfVatNumber(vat: string): string | null {
  const prefix = vat.slice(0, 2);
  return Object.hasOwn(FORMS, prefix) ? (prefix === 'EL' ? 'GR' : prefix) : null;
}
