import { deadline } from '#lib/evidence/normalise/deadline.ts';
import { isoDay, monthsLater } from './days.ts';

const DAY = 86_400_000;

/** Counts in words, by what they count to; "half" of a year is six months. */
const COUNTS: ReadonlyMap<string, number> = new Map([
  ...['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'].map((word, index) => [word, index + 1] as const),
  ...['ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn', 'elf', 'zwölf'].map((word, index) => [word, index + 1] as const),
  ...['a', 'an', 'eine', 'einem', 'einer'].map((word) => [word, 1] as const),
]);
const UNITS: readonly (readonly [name: RegExp, unit: Unit])[] = [[/^(?:day|tag)/, 'day'], [/^(?:week|woche)/, 'week'], [/^(?:month|monat)/, 'month'], [/^(?:quarter|quartal)/, 'quarter'], [/^/, 'year']];
const UNIT = '(days?|tage?n?|weeks?|wochen?|months?|monat(?:en?)?|quarters?|quartal(?:en?)?|years?|jahr(?:en?)?)(?!\\p{L})';
const AHEAD = new RegExp(`(?<!\\p{L})in (?:(?:about|etwa|rund|ca\\.) )?(${[...COUNTS.keys()].join('|')}|\\d{1,3}) ${UNIT}`, 'iu');
const HALF_YEAR = /(?<!\p{L})in (?:half a year|einem halben jahr)(?!\p{L})/iu;
const NEXT = new RegExp(`(?<!\\p{L})(?:next|n(?:ä|ae)chste[mnrs]?|kommende[mnrs]?) ${UNIT}`, 'iu');
const DAYS_AHEAD: readonly (readonly [word: RegExp, days: number])[] = [[/(?<!\p{L})(?:tomorrow|morgen)(?!\p{L})/iu, 1], [/(?<!\p{L})übermorgen(?!\p{L})/iu, 2]];
const SPAN = /(?<!\p{L})(?:(Q\s?[1-4](?!\d)|[1-4]\.?\s?(?:st|nd|rd|th)?\s?(?:quarter|quartal))|(H\s?[12](?!\d)|[12]\.?\s?(?:st|nd)?\s?(?:half|halbjahr)))/iu;
const BARE_YEAR = /^\D{0,20}(20\d{2})\D{0,5}$/;

type Unit = 'day' | 'week' | 'month' | 'quarter' | 'year';

const unitOf = (name: string): Unit => UNITS.find(([named]) => named.test(name.toLowerCase()))?.[1] ?? 'year';

function inSoMany(count: number, unit: Unit, now: number): number {
  switch (unit) {
    case 'day': return now + count * DAY;
    case 'week': return now + 7 * count * DAY;
    case 'month': return monthsLater(now, count);
    case 'quarter': return monthsLater(now, 3 * count);
    default: return monthsLater(now, 12 * count);
  }
}

/** Tomorrow, or the first day of the next week (Monday), month, quarter or year. */
function startOfNext(unit: Unit, now: number): number {
  const date = new Date(now);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  switch (unit) {
    case 'day': return now + DAY;
    case 'week': return now + (8 - (date.getUTCDay() || 7)) * DAY;
    case 'month': return Date.UTC(year, month + 1, 1);
    case 'quarter': return Date.UTC(year, 3 * Math.floor(month / 3) + 3, 1);
    default: return Date.UTC(year + 1, 0, 1);
  }
}

/** First day of the span that ends on a day: of a quarter, a half-year, a month; the day itself where the text names one. */
function firstDay(text: string, end: string): string {
  const last = new Date(`${end}T00:00:00Z`);
  const isMonthEnd = new Date(last.getTime() + DAY).getUTCDate() === 1;
  const span = SPAN.exec(text);
  if (!isMonthEnd || /(?<!\d)(?:28|29|30|31)(?!\d)/.test(text) || (span === null && /\bend\b|\bende\b/i.test(text))) return end;
  const months = span === null ? 1 : span[1] === undefined ? 6 : 3;
  return isoDay(Date.UTC(last.getUTCFullYear(), last.getUTCMonth() - months + 1, 1));
}

/**
 * The day (ISO) to come back when somebody says "in June", "Q2 2027", "next quarter", "in three months", "1 June 2027", or the same in German: the first day
 * of what is named, or its last where it has begun. Null where the text names no day ahead. `now` in milliseconds.
 */
export function askAgainOn(text: string, now: number): string | null {
  const today = isoDay(now);
  const ahead = AHEAD.exec(text);
  if (ahead?.[1] && ahead[2]) {
    const count = COUNTS.get(ahead[1].toLowerCase()) ?? Number(ahead[1]);
    return count > 0 ? isoDay(inSoMany(count, unitOf(ahead[2]), now)) : null;
  }
  if (HALF_YEAR.test(text)) return isoDay(monthsLater(now, 6));
  const next = NEXT.exec(text);
  if (next?.[1]) return isoDay(startOfNext(unitOf(next[1]), now));
  const days = DAYS_AHEAD.find(([word]) => word.test(text))?.[1];
  if (days !== undefined) return isoDay(now + days * DAY);
  const year = BARE_YEAR.exec(text.trim());
  const end = deadline(text, now) ?? (year ? `${year[1]}-01-01` : null);
  if (end === null) return null;
  const first = firstDay(text, end);
  const day = first > today ? first : end;
  return day > today ? day : null;
}
