import { parsePhoneNumberFromString, isSupportedCountry } from 'libphonenumber-js/min';

const NORTH_AMERICAN = /^\(?[2-9]\d{2}\)?[\s./-]{0,3}[2-9]\d{2}[\s./-]?\d{4}(\D|$)/;

/**
 * E.164 form of a phone number. National numbers are tried in the countries given, best guess first; one written the North American way
 * (three, three and four digits) is read so when nothing else fits. Null when it is no valid number anywhere.
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
  if (international.startsWith('+')) return valid(international);
  for (const country of countries) {
    const found = valid(cleaned, country);
    if (found) return found;
  }
  return NORTH_AMERICAN.test(cleaned.replace(/^1[\s.-]/, '')) ? valid(cleaned, 'US') : null;
}

function valid(text: string, country?: string): string | null {
  if (country !== undefined && !isSupportedCountry(country)) return null;
  const number = country === undefined ? parsePhoneNumberFromString(text) : parsePhoneNumberFromString(text, country);
  return number?.isValid() ? number.number : null;
}

/** Country a number in E.164 form belongs to; null for shared calling codes that do not tell. */
export function countryOfPhone(e164: string): string | null {
  return parsePhoneNumberFromString(e164)?.country ?? null;
}
