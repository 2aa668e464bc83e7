import { perLanguage } from './format.ts';

const decimalSign = perLanguage((locale) => new Intl.NumberFormat(locale).formatToParts(0.5).find(({ type }) => type === 'decimal')?.value ?? '.');

/** A number as one would type it in the reader's language: no groups, its decimal sign. */
export const typedNumber = (value: number): string => String(value).replace('.', decimalSign());

/** A number as typed in the reader's language, groups of three apart or not; null where it is none. */
export function readNumber(text: string): number | null {
  const decimal = decimalSign();
  const group = decimal === ',' ? '.' : ',';
  const [whole = '', ...rest] = text.trim().replaceAll(/[\s'’]/g, '').split(decimal);
  const grouped = new RegExp(`^[+-]?[1-9]\\d{0,2}(?:\\${group}\\d{3})+$`).test(whole);
  const plain = [grouped ? whole.replaceAll(group, '') : whole, ...rest].join('.');
  // A point stands for the decimal sign in every language where it groups nothing.
  return /^[+-]?(?:\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : null;
}
