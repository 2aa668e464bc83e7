import { isoDate, MONTH_OF } from './date.ts';

const YEAR = String.raw`(?:\s*(?:of|in|im|/|,)?\s*'?(20\d{2}))?`;
const QUARTER = new RegExp(String.raw`(?<!\p{L})(?:Q\s?([1-4])${YEAR}|([1-4])\.?\s?(?:Quartal|quarter|trimestre|kwartaal|kvartal|kwartał)${YEAR}|(20\d{2})\s?Q([1-4]))`, 'iu');
const HALF = new RegExp(String.raw`(?<!\p{L})(?:H\s?([12])${YEAR}|([12])\.?\s?(?:Halbjahr|half|semestre)${YEAR})`, 'iu');
const YEAR_END = /(?:end of (?:the )?year|year[- ]end|jahresende|ende des jahres|fin d[’']année|fin de año|end of|ende|fin|by the end of)\s*(20\d{2})?/iu;
const DAY_MONTH = /(?<!\d)(\d{1,2})\.?\s?(?:de\s)?(\p{L}{3,12})|(\p{L}{3,12})\.?\s(\d{1,2})(?!\d)/iu;

/** Last day (ISO) of the time a text names: a date, "Q3 2027", "H1", "by June", "30. Juni", "end of year". Without a year the next one after `after` (milliseconds). */
export function deadline(text: string, after: number): string | null {
  const source = text.slice(0, 120).trim();
  const quarter = QUARTER.exec(source);
  if (quarter) return endOfMonth(Number(quarter[1] ?? quarter[3] ?? quarter[6]) * 3, yearOf(quarter[2] ?? quarter[4] ?? quarter[5]), after);
  const half = HALF.exec(source);
  if (half) return endOfMonth(Number(half[1] ?? half[3]) * 6, yearOf(half[2] ?? half[4]), after);
  const day = dayOfMonth(source, after);
  if (day !== null) return day;
  const month = source.toLowerCase().split(/[^\p{L}]+/u).map((word) => MONTH_OF.get(word)).find((found) => found !== undefined);
  const year = yearOf(/(?<!\d)(20\d{2})(?!\d)/.exec(source)?.[1]);
  if (month !== undefined && !/\d{1,2}[./-]\d{1,2}/.test(source)) return endOfMonth(month, year, after);
  const yearEnd = YEAR_END.exec(source);
  if (yearEnd && month === undefined) return endOfMonth(12, yearOf(yearEnd[1]) ?? year, after);
  return isoDate(source);
}

const yearOf = (text: string | undefined): number | null => (text === undefined ? null : Number(text));

/** "30. Juni", "June 30, 2027": a day of a named month. */
function dayOfMonth(source: string, after: number): string | null {
  const match = DAY_MONTH.exec(source);
  const month = MONTH_OF.get((match?.[2] ?? match?.[3] ?? '').toLowerCase());
  const day = Number(match?.[1] ?? match?.[4]);
  if (month === undefined || !(day >= 1 && day <= 31)) return null;
  const year = /(?<!\d)(20\d{2})(?!\d)/.exec(source)?.[1];
  const first = new Date(after).getUTCFullYear();
  const candidates = year === undefined ? [first, first + 1] : [Number(year)];
  return candidates.map((candidate) => isoDay(candidate, month, day)).find((iso) => iso !== null && (year !== undefined || Date.parse(iso) >= after - 86_400_000)) ?? null;
}

function endOfMonth(month: number, year: number | null, after: number): string | null {
  if (!(month >= 1 && month <= 12)) return null;
  const first = new Date(after).getUTCFullYear();
  for (const candidate of year === null ? [first, first + 1] : [year]) {
    const end = Date.UTC(candidate, month, 0);
    if (year !== null || end >= after) return new Date(end).toISOString().slice(0, 10);
  }
  return null;
}

function isoDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 ? date.toISOString().slice(0, 10) : null;
}
