import { t } from '#lib/i18n/t.ts';
import type { Points, Share } from '#lib/qualify/model.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

const POINTS = { minimumFractionDigits: 2, maximumFractionDigits: 2, useGrouping: false } as const;
const SHORT = { maximumFractionDigits: 2, useGrouping: false } as const;
const DAY_PARTS = { day: 'numeric', month: 'short', year: 'numeric' } as const;

/** A maker of formatters, each made once a language: making one costs more than a hundred uses. */
export function perLanguage<F>(make: (locale: string) => F): () => F {
  const made = new Map<string, F>();
  return () => {
    const locale = t('common.locale');
    const known = made.get(locale) ?? make(locale);
    made.set(locale, known);
    return known;
  };
}

const pointsFormat = perLanguage((locale) => new Intl.NumberFormat(locale, POINTS));
const shortFormat = perLanguage((locale) => new Intl.NumberFormat(locale, SHORT));
const numberFormat = perLanguage((locale) => new Intl.NumberFormat(locale));
const ageFormat = perLanguage((locale) => new Intl.RelativeTimeFormat(locale));
const dayFormat = perLanguage((locale) => new Intl.DateTimeFormat(locale, DAY_PARTS));

const signed = (text: string): string => text.replace('-', '−');

/** Hundredths of a point as fixed text for columns that add up: 1850 -> "18.50", -500 -> "−5.00". */
export function fixedPoints(points: Points): string {
  return signed(pointsFormat().format(points / 100));
}

/** Hundredths of a point without needless zeros: 7500 -> "75", 6825 -> "68.25". */
export function shortPoints(points: Points): string {
  return signed(shortFormat().format(points / 100));
}

/** Hundredths of a point as whole points, rounded down so that none seems to have reached a line: 6960 -> "69". */
export function wholePoints(points: Points): string {
  return String(Math.floor(points / 100));
}

/** Ten-thousandths as whole percent, never rounded up to 100 or down to 0: 7000 -> "70 %". */
export function percent(share: Share): string {
  const rounded = Math.round(share / 100);
  if (rounded === 100 && share < 10_000) return '99 %';
  if (rounded === 0 && share > 0) return '1 %';
  return `${rounded} %`;
}

/** A count with its thousands apart: 12500 -> "12,500". */
export function countText(count: number): string {
  return numberFormat().format(count);
}

/** Age in words, both in milliseconds since the epoch: "just now", "5 minutes ago", "3 days ago", "2 years ago". */
export function ageText(then: number, now: number): string {
  const age = Math.max(0, now - then);
  if (age < MINUTE) return t('common.justNow');
  if (age < 60 * MINUTE) return ago(age / MINUTE, 'minute');
  if (age < DAY) return ago(age / (60 * MINUTE), 'hour');
  if (age < 60 * DAY) return ago(age / DAY, 'day');
  if (age < 730 * DAY) return ago(age / (30.44 * DAY), 'month');
  return ago(age / (365.25 * DAY), 'year');
}

const ago = (amount: number, unit: Intl.RelativeTimeFormatUnit): string => ageFormat().format(-Math.floor(amount), unit);

/** A word as it stands within a sentence: small in English, as it is in German. */
export function midSentence(word: string): string {
  return t('common.lang') === 'en' ? word.toLowerCase() : word;
}

/** A day as "22 Nov 2026", in the reader's time zone. */
export function dayText(time: number): string {
  return dayFormat().format(time);
}

const isoDayFormat = perLanguage((locale) => new Intl.DateTimeFormat(locale, { ...DAY_PARTS, timeZone: 'UTC' }));
const countryNames = perLanguage((locale) => new Intl.DisplayNames([locale], { type: 'region' }));

/** An ISO date as "22 Nov 2026". */
export const isoDayText = (iso: string): string => isoDayFormat().format(Date.parse(`${iso.slice(0, 10)}T00:00:00Z`));

/** ISO 3166-1 alpha-2 -> "Germany". */
export const countryText = (code: string): string => countryNames().of(code) ?? code;
