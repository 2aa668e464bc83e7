/**
 * How numbers begin that a country's numbering plan keeps for mobile telephones, behind the sign and the code of the country: some
 * countries and the larger ranges, and none that libphonenumber holds for something else (a test asks it; its tables of all
 * kinds would add 70 kB). Countries whose mobile numbers look like others of it, as in North America, are left out.
 */
const PREFIXES: readonly (readonly [code: string, national: RegExp])[] = [
  ['49', /^1(?:5\d|6[023]|7\d)\d{7,8}$/],
  ['43', /^6(?:5[0-3579]|6[013-9]|[789]\d)\d{4,10}$/],
  ['41', /^7[5-9]\d{7}$/],
  ['33', /^[67]\d{8}$/],
  ['44', /^7[1-57-9]\d{8}$/],
  ['353', /^8[35-9]\d{7}$/],
  ['31', /^6[1-58]\d{7}$/],
  ['32', /^4[5-9]\d{7}$/],
  ['39', /^3\d{8,9}$/],
  ['34', /^(?:6\d|7[1-4])\d{7}$/],
  ['351', /^9[1236]\d{7}$/],
  ['46', /^7[02369]\d{7}$/],
  ['47', /^[49]\d{7}$/],
  ['358', /^(?:4\d|50)\d{4,8}$/],
  ['48', /^(?:45|5[0137]|6[069]|7[2389]|88)\d{7}$/],
  ['36', /^(?:20|30|31|50|70)\d{7}$/],
  ['61', /^4\d{8}$/],
  ['81', /^[789]0[1-9]\d{7}$/],
  ['55', /^[1-9][1-9]9\d{8}$/],
  ['972', /^5\d{8}$/],
  ['90', /^5[0345]\d{8}$/],
];

/** Whether a number (E.164) is surely a mobile one. */
export const isMobileNumber = (number: string): boolean => PREFIXES.some(([code, national]) => number.startsWith(`+${code}`) && national.test(number.slice(code.length + 1)));
