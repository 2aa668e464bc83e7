/** The day, month or year a sentence names for what it tells, as an ISO date; the first day of a month or year without a day. */

/** First letters of month names in the languages read, by month; the longest that fits wins. */
const MONTHS: readonly string[][] = [
  ['jan', 'jän', 'ene', 'gen', 'sty', 'led'],
  ['feb', 'fév', 'fev', 'lut'],
  ['mar', 'mär', 'mrz', 'maa'],
  ['apr', 'avr', 'abr', 'kwi'],
  ['may', 'mai', 'maj', 'mei', 'mag'],
  ['jun', 'juin', 'giu', 'cze'],
  ['jul', 'juil', 'lug', 'lip'],
  ['aug', 'aoû', 'ago', 'sie'],
  ['sep', 'set', 'wrz'],
  ['oct', 'okt', 'ott', 'out', 'paź'],
  ['nov', 'lis'],
  ['dec', 'dez', 'déc', 'dic', 'des', 'gru'],
];
const LETTERS = 'A-Za-zÀ-ž';
const WORD = `([${LETTERS}]{3,10})\\.?`;
const YEAR = '((?:19|20)\\d\\d)(?!\\d|[.,]\\d)';
const DAY_MONTH_YEAR = new RegExp(`(?<!\\d)(\\d{1,2})(?:\\.|st|nd|rd|th|º|er)?\\s(?:de |of )?${WORD}\\s(?:de |del )?${YEAR}`, 'gi');
const MONTH_DAY_YEAR = new RegExp(`(?<![${LETTERS}])${WORD}\\s(\\d{1,2})(?:st|nd|rd|th)?,?\\s${YEAR}`, 'gi');
const MONTH_YEAR = new RegExp(`(?<![${LETTERS}])${WORD}\\s(?:de |del |of )?${YEAR}`, 'gi');
const ISO = /(?<!\d)((?:19|20)\d\d)-(\d\d)-(\d\d)(?!\d)/g;
const DOTTED = /(?<!\d)(\d{1,2})\.\s?(\d{1,2})\.\s?((?:19|20)\d\d)(?!\d)/g;
const YEAR_ALONE = /(?<![\d.,/-])((?:19|20)\d\d)(?!\d|[.,-]\d)/g;

function monthOf(word: string): number {
  const name = word.toLowerCase();
  let best = { month: 0, length: 0 };
  for (const [n, starts] of MONTHS.entries()) for (const start of starts) if (name.startsWith(start) && start.length > best.length) best = { month: n + 1, length: start.length };
  return best.month;
}

function iso(year: string, month: number, day: number): string | undefined {
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 ? `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` : undefined;
}

type Reading = (match: RegExpMatchArray) => string | undefined;
/** Exact before vague. */
const READINGS: readonly (readonly [RegExp, Reading])[] = [
  [ISO, ([, year = '', month, day]) => iso(year, Number(month), Number(day))],
  [DAY_MONTH_YEAR, ([, day, month = '', year = '']) => iso(year, monthOf(month), Number(day))],
  [MONTH_DAY_YEAR, ([, month = '', day, year = '']) => iso(year, monthOf(month), Number(day))],
  [DOTTED, ([, day, month, year = '']) => iso(year, Number(month), Number(day))],
  [MONTH_YEAR, ([, month = '', year = '']) => iso(year, monthOf(month), 1)],
  [YEAR_ALONE, ([, year = '']) => iso(year, 1, 1)],
];

/** Undefined where the text names no date, or several that differ. */
export function dateIn(text: string): string | undefined {
  for (const [pattern, reading] of READINGS) {
    const dates = new Set([...text.matchAll(pattern)].map(reading).filter((date) => date !== undefined));
    if (dates.size > 0) return dates.size === 1 ? [...dates][0] : undefined;
  }
  return undefined;
}
