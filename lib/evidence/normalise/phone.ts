import { isSupportedCountry, parsePhoneNumberFromString, type PhoneNumber } from 'libphonenumber-js/min';

const NORTH_AMERICAN = /^\(?[2-9]\d{2}\)?[\s./-]{0,3}[2-9]\d{2}[\s./-]?\d{4}(\D|$)/;

/**
 * E.164 form of a phone number. National numbers are tried in the countries given, best guess first; one written the North American way
 * (three, three and four digits) is read so when nothing else fits. One that is valid nowhere is kept where its length fits the first country.
 * Null for all else.
 */
export function phone(text: string, countries: readonly string[]): string | null {
  const cleaned = text
    .normalize('NFKC')
    .replace(/^\s*tel:/i, '')
    .replace(/[\u200b-\u200f\u2060\ufeff\u00ad]/gu, '')
    .replace(/(?:e?xt?\.?|durchwahl|dw|poste|anexo)\s*:?\s*\d{1,6}\s*$/i, '')
    .trim();
  const digits = cleaned.replace(/\D/g, '').length;
  if (digits < 6 || digits > 17) return null;
  const international = cleaned.replace(/^[^+\d(]*/, '').replace(/^\(\s*(\+\d+)\s*\)/, '$1').replace(/^00(?=[1-9])/, '+').replace(/^(\+\s?\d{1,3}[^\d(]*)\(0\)/, '$1');
  if (international.startsWith('+')) return read(international)?.number ?? null;
  const attempts = countries.map((country) => read(cleaned, country));
  const valid = attempts.find((number) => number?.isValid());
  if (valid) return valid.number;
  if (NORTH_AMERICAN.test(cleaned.replace(/^1[\s.-]/, ''))) {
    const american = read(cleaned, 'US');
    if (american?.isValid()) return american.number;
  }
  return attempts[0]?.number ?? null;
}

/** A number of a length its country has; plans change, so older pages show numbers that are no longer handed out. */
function read(text: string, country?: string): PhoneNumber | undefined {
  if (country !== undefined && !isSupportedCountry(country)) return undefined;
  const number = country === undefined ? parsePhoneNumberFromString(text) : parsePhoneNumberFromString(text, country);
  // 555 is nobody's area code: templates and films use it
  return number?.isPossible() && !number.number.startsWith('+1555') ? number : undefined;
}

/** Country a number in E.164 form belongs to; null for shared calling codes that do not tell. */
export function countryOfPhone(e164: string): string | null {
  return parsePhoneNumberFromString(e164)?.country ?? null;
}
