import { withCommonYears } from '#lib/taxonomy/japanese-era.ts';
import { MONTH_BEHIND_DAY, MONTH_OF } from '#lib/taxonomy/months.ts';

/** True for the name of a month, alone or with a day before it ("Dec", "16 November"). */
export const isMonth = (text: string): boolean => MONTH_OF.has(text.toLowerCase().replace(/^\d{1,2}\.?\s|\.$/g, ''));

/** ISO date (YYYY-MM-DD) of a date written in full; null where the year or month is missing or day and month could be swapped. */
export function isoDate(text: string): string | null {
  const source = withCommonYears(text.slice(0, 200)).trim();
  const iso = /(?<!\d)(\d{4})-(\d{2})(?:-(\d{2}))?/.exec(source) ?? /(?<!\d)(\d{4})\s?[/年.]\s?(\d{1,2})\s?(?:[/月.]\s?(\d{1,2})|月)/.exec(source);
  if (iso) return build(Number(iso[1]), Number(iso[2]), Number(iso[3] ?? 1));
  const dotted = /(?<!\d)(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})/.exec(source);
  if (dotted) return build(Number(dotted[3]), Number(dotted[2]), Number(dotted[1]));
  const slashed = /(?<!\d)(\d{1,2})\/(\d{1,2})\/(\d{4})/.exec(source);
  if (slashed) return slashedDate(Number(slashed[1]), Number(slashed[2]), Number(slashed[3]));
  return wordedDate(source);
}

/** "5 de marzo", "5 of March". */
const OF = new Set(['de', 'di', 'of']);

function wordedDate(source: string): string | null {
  const words = source.toLowerCase().split(/[\s,]+/).slice(0, 40);
  for (const [index, word] of words.entries()) {
    const isBehindDay = /^\d{1,2}(?:\.|st|nd|rd|th|er|º)?$/.test(words[index - 1] ?? '');
    const month = (isBehindDay ? MONTH_BEHIND_DAY : MONTH_OF).get(word.replace(/\.$/, ''));
    if (month === undefined) continue;
    const near = [words[index + 1], words[index + 2], words[index + 3]].find((w) => /^\d{4}\.?$/.test(w ?? ''));
    if (near === undefined) continue;
    const before = /^(\d{1,2})(?:\.|st|nd|rd|th|er|º)?$/.exec(words[index - 1] ?? '') ?? /^(\d{1,2})(?:\.|st|nd|rd|th|er|º)?$/.exec(OF.has(words[index - 1] ?? '') ? (words[index - 2] ?? '') : '');
    const after = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(words[index + 1] ?? '');
    return build(Number.parseInt(near, 10), month, Number(before?.[1] ?? after?.[1] ?? 1));
  }
  return null;
}

function slashedDate(first: number, second: number, year: number): string | null {
  if (first > 12) return build(year, second, first);
  if (second > 12) return build(year, first, second);
  return first === second ? build(year, first, second) : null;
}

function build(year: number, month: number, day: number): string | null {
  if (year < 1900 || year > 2100 || month < 1 || month > 12 || day < 1) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 ? date.toISOString().slice(0, 10) : null;
}
