/** The day, month or year a sentence names for what it tells, as an ISO date; the first day of a month or year without a day. */
import { withCommonYears } from '#lib/taxonomy/japanese-era.ts';
import { MONTH_BEHIND_DAY, MONTH_OF } from '#lib/taxonomy/months.ts';

const LETTERS = 'A-Za-zÀ-ž';
const WORD = `([${LETTERS}]{3,12})\\.?`;
const YEAR = '((?:19|20)\\d\\d)(?!\\d|[.,]\\d)';
const OF = '(?:de |del |di |of )?';
const DAY_MONTH_YEAR = new RegExp(`(?<!\\d)(\\d{1,2})(?:\\.|st|nd|rd|th|º|er)?\\s${OF}${WORD}\\s${OF}${YEAR}`, 'gi');
const MONTH_DAY_YEAR = new RegExp(`(?<![${LETTERS}])${WORD}\\s(\\d{1,2})(?:st|nd|rd|th)?,?\\s${YEAR}`, 'gi');
const MONTH_YEAR = new RegExp(`(?<![${LETTERS}])${WORD}\\s${OF}${YEAR}`, 'gi');
const ISO = /(?<!\d)((?:19|20)\d\d)-(\d\d)-(\d\d)(?!\d)/g;
const DOTTED = /(?<!\d)(\d{1,2})\.\s?(\d{1,2})\.\s?((?:19|20)\d\d)(?!\d)/g;
const JAPANESE = /(?<!\d)((?:19|20)\d\d)年\s?(\d{1,2})月(?:\s?(\d{1,2})日)?/g;
const YEAR_ALONE = /(?<![\d.,/-])((?:19|20)\d\d)(?!\d|[.,-]\d)/g;

function iso(year: string, month: number, day: number): string | undefined {
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 ? `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` : undefined;
}

const monthOf = (word: string): number => MONTH_OF.get(word.toLowerCase()) ?? 0;

type Reading = (match: RegExpMatchArray) => string | undefined;
/** Exact before vague. */
const READINGS: readonly (readonly [RegExp, Reading])[] = [
  [ISO, ([, year = '', month, day]) => iso(year, Number(month), Number(day))],
  [DAY_MONTH_YEAR, ([, day, month = '', year = '']) => iso(year, MONTH_BEHIND_DAY.get(month.toLowerCase()) ?? 0, Number(day))],
  [MONTH_DAY_YEAR, ([, month = '', day, year = '']) => iso(year, monthOf(month), Number(day))],
  [DOTTED, ([, day, month, year = '']) => iso(year, Number(month), Number(day))],
  [JAPANESE, ([, year = '', month, day = '1']) => iso(year, Number(month), Number(day))],
  [MONTH_YEAR, ([, month = '', year = '']) => iso(year, monthOf(month), 1)],
  [YEAR_ALONE, ([, year = '']) => iso(year, 1, 1)],
];

/** Undefined where the text names no date, or several that differ. */
export function dateIn(text: string): string | undefined {
  if (!/\d{4}|年/.test(text)) return undefined;
  const source = withCommonYears(text);
  for (const [pattern, reading] of READINGS) {
    const dates = new Set([...source.matchAll(pattern)].map(reading).filter((date) => date !== undefined));
    if (dates.size > 0) return dates.size === 1 ? [...dates][0] : undefined;
  }
  return undefined;
}

/**
 * The day of an event from what its sentence names and the day the page was published. A sentence that names a day to come
 * announces it, and one that names only the year or month of the publication is less exact: both happened when published.
 */
export function whenTold(named: string | undefined, published: string | undefined): string | undefined {
  if (named === undefined || published === undefined) return named ?? published;
  return named > published || named.slice(0, 7) === published.slice(0, 7) || (named.endsWith('-01-01') && named.slice(0, 4) === published.slice(0, 4)) ? published : named;
}
