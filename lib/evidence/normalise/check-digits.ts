/** The arithmetic that registers use to make a mistyped number show. Each takes the digits of the number alone. */

const digitsOf = (text: string): number[] => [...text].map(Number);
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const crossSum = (value: number): number => Math.floor(value / 10) + (value % 10);

/** Digits times weights, as many as there are weights. */
export const weighted = (digits: string, weights: readonly number[]): number => sum(weights.map((weight, index) => weight * Number(digits.charAt(index))));

/** Every second digit from the right doubled, the digits of all added up: a multiple of ten (ISO/IEC 7812). */
export const luhn = (digits: string): boolean =>
  sum(digitsOf(digits).toReversed().map((digit, index) => (index % 2 === 1 ? crossSum(digit * 2) : digit))) % 10 === 0;

/** ISO 7064, mod 11,10. */
export function mod11and10(digits: string): boolean {
  const product = digitsOf(digits.slice(0, -1)).reduce((carry, digit) => (((digit + carry) % 10 || 10) * 2) % 11, 10);
  return (11 - product) % 10 === Number(digits.at(-1));
}

/** The weighted sum of all digits is a multiple of 11. */
export const mod11 = (digits: string, weights: readonly number[]): boolean => weighted(digits, weights) % 11 === 0;

/** The last digit is what the weighted sum lacks to a multiple of 11; `ten` stands for a lack of ten, null where no number has it. */
export function lacksTo11(digits: string, weights: readonly number[], ten: number | null = null): boolean {
  const lack = (11 - (weighted(digits, weights) % 11)) % 11;
  return (lack === 10 ? ten : lack) === Number(digits.charAt(weights.length));
}

/** Remainder of a number too long for arithmetic. */
export const remainder = (digits: string, by: number): number => digitsOf(digits).reduce((rest, digit) => (rest * 10 + digit) % by, 0);
