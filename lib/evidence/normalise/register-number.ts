import { COMPANY_REGISTERS } from '#lib/taxonomy/company-registers.ts';
import { lacksTo11, luhn, mod11, remainder, weighted } from './check-digits.ts';
import { cleanText } from './text.ts';
import { czech, vatNumber } from './vat-number.ts';

/** Check digits by register, of the number without spaces, points and dashes; registers without a row have none. Source: the registers' own rules. */
const RIGHT: Readonly<Record<string, (digits: string) => boolean>> = {
  che: (number) => vatNumber(number) !== null,
  siren: (digits) => luhn(digits.slice(0, 9)) || digits.startsWith('356000000'),
  bce: (number) => vatNumber(number.replace(/^BE/, ''), ['BE']) !== null,
  'orgnr-se': luhn,
  'orgnr-no': (number) => lacksTo11(number.replace(/^NO/, ''), [3, 2, 7, 6, 5, 4, 3, 2]),
  cvr: (number) => mod11(number.replace(/^DK/, ''), [2, 7, 6, 5, 4, 3, 2, 1]),
  'y-tunnus': (number) => lacksTo11(number.replace(/^FI/, ''), [7, 9, 10, 5, 8, 4, 2]),
  ico: (digits) => czech(digits.padStart(8, '0')),
  regon: (digits) => (weighted(digits, digits.length === 9 ? [8, 9, 2, 3, 4, 5, 6, 7] : [2, 4, 8, 5, 0, 9, 7, 3, 6, 1, 2, 4, 8]) % 11) % 10 === Number(digits.at(-1)),
  abn: (digits) => (weighted(digits, [10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19]) - 10) % 89 === 0,
  acn: (digits) => (10 - (weighted(digits, [8, 7, 6, 5, 4, 3, 2, 1]) % 10)) % 10 === Number(digits.at(-1)),
  cnpj: (digits) => brazilian(digits, 12) && brazilian(digits, 13),
  'houjin-bangou': (digits) => 9 - (weighted(digits.slice(1), [2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1]) % 9) === Number(digits.charAt(0)),
  saeopja: (digits) => (10 - ((weighted(digits, [1, 3, 7, 1, 3, 7, 1, 3]) + Math.floor((Number(digits.charAt(8)) * 5) / 10) + ((Number(digits.charAt(8)) * 5) % 10)) % 10)) % 10 === Number(digits.at(-1)),
  cuit: (digits) => lacksTo11(digits, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2], 9),
  lei: (number) => remainder([...number].map((char) => (/\d/.test(char) ? char : String(char.charCodeAt(0) - 55))).join(''), 97) === 1,
};

function brazilian(digits: string, at: number): boolean {
  const rest = weighted(digits, [6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2].slice(13 - at)) % 11;
  return (rest < 2 ? 0 : 11 - rest) === Number(digits.charAt(at));
}

/**
 * A number of a company register as written, with the court or place that keeps the register: "HRB 12345 (Amtsgericht Kiel)".
 * Null where the check digits of that register do not fit.
 */
export function registerNumber(text: string, register: string | undefined, court: string | undefined): string | null {
  const number = cleanText(text, 60)?.replace(/[\s.,;:]+$/, '') ?? '';
  const right = register !== undefined && Object.hasOwn(RIGHT, register) ? RIGHT[register] : undefined;
  if (!/\d{3}|\d /.test(number) || right?.(number.toUpperCase().replace(/^SIREN|[^A-Z\d]/g, '').replace(/^[A-D](?=\d{9})/, '')) === false) return null;
  return court === undefined ? number : `${number} (${court})`;
}

/** Country whose register this is, where only one country has it. */
export function countryOfRegister(register: string | undefined): string | null {
  const countries = COMPANY_REGISTERS.find(({ id }) => id === register)?.countries ?? [];
  return countries.length === 1 ? (countries[0] ?? null) : null;
}
