import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { expect, it } from 'vitest';
import { isMobileNumber } from '#lib/taxonomy/mobile-numbers.ts';

it.each(['+4915112345678', '+436641234567', '+41791234567', '+33612345678', '+447700900123', '+353861234567', '+31612345678', '+32470123456', '+393331234567', '+34612345678', '+46701234567', '+4791234567', '+48601234567', '+61412345678', '+819012345678', '+5511912345678'])('%s is a mobile number', (number) => {
  expect(isMobileNumber(number)).toBe(true);
});

it.each(['+4943112345', '+43662123456', '+436542123456', '+41441234567', '+33142345678', '+442079460123', '+442012345678', '+3242345678', '+390212345678', '+15125550123', '+4533123456', '+918022334455', '+551133334444', '+49'])('%s is not surely one', (number) => {
  expect(isMobileNumber(number)).toBe(false);
});

const CODES = ['49', '43', '41', '33', '44', '353', '31', '32', '39', '34', '351', '46', '47', '358', '48', '36', '61', '81', '55', '972', '90'];
const LENGTHS = [7, 8, 9, 10, 11, 12];
const FILLERS = ['000000000', '123456789', '555555555', '987654321'];

/** Numbers of a country that begin with each of all four digits. */
function* numbersOf(code: string): Generator<string> {
  for (let prefix = 1000; prefix < 10_000; prefix++) for (const length of LENGTHS) for (const filler of FILLERS) yield `+${code}${prefix}${filler.slice(0, length - 4)}`;
}

it.each(CODES)('takes no number of +%s for a mobile one that libphonenumber knows as something else', (code) => {
  const wrong: string[] = [];
  for (const number of numbersOf(code)) {
    const known = isMobileNumber(number) ? parsePhoneNumberFromString(number) : undefined;
    if (known?.isValid() && !/MOBILE/.test(known.getType() ?? '')) wrong.push(`${number} ${known.getType()}`);
  }
  expect(wrong).toEqual([]);
});
