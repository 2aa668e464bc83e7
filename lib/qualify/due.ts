import { monthsOf } from '#lib/taxonomy/months.ts';
import type { Tongue } from '#lib/taxonomy/tongue.ts';
import { DAY, dayOf } from './dates.ts';

/** By when something is due: today, by the Friday of this week (on a weekend, of the next), or in so many days. */
export type Within = 'today' | 'this week' | number;

const FRIDAY = 5;

export const isoDay = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** ISO date, by the day in UTC, so that it is the same on every machine. */
export function dueDay(within: Within, now: number): string {
  if (typeof within === 'number') return isoDay(now + within * DAY);
  if (within === 'today') return isoDay(now);
  return isoDay(now + ((FRIDAY - new Date(now).getUTCDay() + 7) % 7) * DAY);
}

/** "1 June 2026", "1. Juni 2026". */
export function dayWords(iso: string, tongue: Tongue): string {
  const day = new Date(dayOf(iso) ?? 0);
  const month = monthsOf(tongue)[day.getUTCMonth()] ?? '';
  return `${day.getUTCDate()}${tongue === 'de' ? '.' : ''} ${month.charAt(0).toUpperCase()}${month.slice(1)} ${day.getUTCFullYear()}`;
}

/** One calendar month later: 31 January becomes 28 February. */
export function monthLater(time: number): number {
  const day = new Date(time);
  const last = new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + 2, 0)).getUTCDate();
  return Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + 1, Math.min(day.getUTCDate(), last));
}
