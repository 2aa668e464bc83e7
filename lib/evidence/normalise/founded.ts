import { withCommonYears } from '#lib/taxonomy/japanese-era.ts';

const YEAR = /(?<!\d)(1[6-9]\d{2}|20\d{2})(?!\d)/g;
const NOT_FOUNDING = /(?:©|\(c\)|copyright|all rights reserved|alle rechte)[^.]{0,40}$/i;

/** Year a text gives for the founding (of an era too: 昭和42年), 1600 to `lastYear`; the year after a copyright sign is none. */
export function founded(text: string, lastYear: number): number | null {
  const source = withCommonYears(text.slice(0, 500));
  for (const match of source.matchAll(YEAR)) {
    const year = Number(match[1]);
    if (year <= lastYear && !NOT_FOUNDING.test(source.slice(0, match.index))) return year;
  }
  return null;
}
