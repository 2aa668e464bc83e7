import { perLanguage } from './format.ts';

const DAY = 86_400_000;
/** Farther than this a day is a date. */
const NEAR_DAYS = 13;

const dateFormat = perLanguage((locale) => new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }));
const relative = perLanguage((locale) => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }));

const dayNumber = (iso: string): number => Math.round(Date.parse(`${iso.slice(0, 10)}T00:00:00Z`) / DAY);

/** The ISO date so many days after one. */
export const dayAfter = (iso: string, days: number): string => new Date((dayNumber(iso) + days) * DAY).toISOString().slice(0, 10);

/** An ISO date as "1 Jun 2027", in the reader's language. */
export function dateWords(iso: string): string {
  return dateFormat().format(dayNumber(iso) * DAY);
}

/** An ISO date as seen from another: "today", "tomorrow", "3 days ago"; farther than two weeks off as a date. */
export function dayWords(iso: string, today: string): string {
  const days = dayNumber(iso) - dayNumber(today);
  return Math.abs(days) > NEAR_DAYS ? dateWords(iso) : relative().format(days, 'day');
}

/** How long ago an ISO date was: "yesterday", "3 weeks ago", "7 months ago". */
export function agoWords(iso: string, today: string): string {
  const days = dayNumber(today) - dayNumber(iso);
  if (days <= NEAR_DAYS) return relative().format(-days, 'day');
  if (days < 60) return relative().format(-Math.floor(days / 7), 'week');
  return days < 730 ? relative().format(-Math.floor(days / 30.44), 'month') : relative().format(-Math.floor(days / 365.25), 'year');
}

