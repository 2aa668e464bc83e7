import { withCommonYears } from '#lib/taxonomy/japanese-era.ts';
import { MONTH_BEHIND_DAY, MONTH_OF } from '#lib/taxonomy/months.ts';
import { isoDate } from './date.ts';

const YEAR = String.raw`(?:\s*(?:of|in|im|de|del|di|van|roku|/|,)?\s*'?(20\d{2}))?`;
const ORDER = String.raw`(?:\.|er|e|º|°|ª|:e)?\s?`;
const QUARTER = new RegExp(String.raw`(?<!\p{L})(?:[QT]\s?([1-4])(?!\d)${YEAR}|([1-4])${ORDER}(?:Quartal|quarter|trimestre|kwartaal|kvartal|kwartał(?:u|em)?|kwartale)${YEAR}|(20\d{2})\s?Q([1-4])|(?:(20\d{2})年)?第([1-4])四半期)`, 'iu');
const HALF = new RegExp(String.raw`(?<!\p{L})(?:H\s?([12])(?!\d)${YEAR}|([12])${ORDER}(?:Halbjahr|half|semestre|halvår|półroczu|półrocze)${YEAR})`, 'iu');
/** The end of a year, as the languages say it; "end of" alone only where a year follows. */
const YEAR_END = /(?:end of (?:the )?year|year[- ]end|jahresende|ende des jahres|fin de l[’']année|fin d[’']année|fin(?:al|ales)? de(?:l)? año|fine (?:dell[’'])?anno|(?:final|fim) do ano|jaareinde|einde? van het jaar|årets (?:slut|udgang)|årsskiftet|(?:slutet|utgangen|slutten|udgangen) av? ?året|ko(?:ńca|niec|ńcem) roku|年末)\s*(?:(?:de |del |di |van )?(20\d{2}))?|(?:end of|ende|fine?|final(?:es)? de|fim de|eind|slutet av|utgangen av|slutten av|udgangen af|slutningen af|ko(?:ńca|niec))\s*(?:roku\s)?(20\d{2})/iu;
const DAY_MONTH = /(?<!\d)(\d{1,2})(?:\.|er|st|nd|rd|th|º)?\s?(?:de\s|di\s|of\s)?(\p{L}{3,12})|(\p{L}{3,12})\.?\s(\d{1,2})(?!\d)/iu;
/** "2027年3月末", "3月31日". */
const JAPANESE = /(?:(20\d{2})年)?\s?(\d{1,2})月(?:\s?(\d{1,2})日)?/u;

/** Last day (ISO) of the time a text names: a date, "Q3 2027", "H1", "by June", "30. Juni", "end of year". Without a year the next one after `after` (milliseconds). */
export function deadline(text: string, after: number): string | null {
  const source = withCommonYears(text.slice(0, 120)).trim();
  const quarter = QUARTER.exec(source);
  if (quarter) return endOfMonth(Number(quarter[1] ?? quarter[3] ?? quarter[6] ?? quarter[8]) * 3, yearOf(quarter[2] ?? quarter[4] ?? quarter[5] ?? quarter[7]), after);
  const half = HALF.exec(source);
  if (half) return endOfMonth(Number(half[1] ?? half[3]) * 6, yearOf(half[2] ?? half[4]), after);
  const japanese = JAPANESE.exec(source);
  if (japanese) return japaneseDay(japanese, after);
  const day = dayOfMonth(source, after);
  if (day !== null) return day;
  const month = source.toLowerCase().split(/[^\p{L}]+/u).map((word) => MONTH_OF.get(word)).find((found) => found !== undefined);
  const year = yearOf(/(?<!\d)(20\d{2})(?!\d)/.exec(source)?.[1]);
  if (month !== undefined && !/\d{1,2}[./-]\d{1,2}/.test(source)) return endOfMonth(month, year, after);
  const yearEnd = YEAR_END.exec(source);
  if (yearEnd && month === undefined) return endOfMonth(12, yearOf(yearEnd[1] ?? yearEnd[2]) ?? year, after);
  return isoDate(source);
}

const yearOf = (text: string | undefined): number | null => (text === undefined ? null : Number(text));

/** "30. Juni", "June 30, 2027": a day of a named month. */
function dayOfMonth(source: string, after: number): string | null {
  const match = DAY_MONTH.exec(source);
  const month = match?.[2] === undefined ? MONTH_OF.get((match?.[3] ?? '').toLowerCase()) : MONTH_BEHIND_DAY.get(match[2].toLowerCase());
  const day = Number(match?.[1] ?? match?.[4]);
  return month === undefined ? null : nextDay(month, day, /(?<!\d)(20\d{2})(?!\d)/.exec(source)?.[1], after);
}

function japaneseDay([, year, month, day]: RegExpExecArray, after: number): string | null {
  return day === undefined ? endOfMonth(Number(month), yearOf(year), after) : nextDay(Number(month), Number(day), year, after);
}

/** That day of the year, or of the next year in which it lies ahead. */
function nextDay(month: number, day: number, year: string | undefined, after: number): string | null {
  if (!(day >= 1 && day <= 31)) return null;
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
