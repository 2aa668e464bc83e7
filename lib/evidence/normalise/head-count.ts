import { bandOf, TOP_OF_OPEN_BAND } from '#lib/taxonomy/head-count.ts';
import type { Range } from '../model.ts';
import { NUMBER, numberOf } from './number.ts';

const PEOPLE =
  'employees?|staff|people|persons?|team ?members?|colleagues|workers|professionals|experts|specialists|consultants|engineers|full[- ]time|ftes?|headcount|mitarbeiter\\w*|mitarbeitende\\w*|beschäftigte\\w*|angestellte\\w*|kolleg\\w+|köpfe\\w*|personen|fachkräfte\\w*|experten|expertinnen|salari[ée]s?|collaborat(?:eurs|rices|ori|ors)|employ[ée]s?|personnes|emplead[oa]s?|colaborador(?:es|as)?|trabajador(?:es|as)?|personas|funcion[áa]rios|dipendenti|persone|medewerkers|werknemers|anställda|medarbetare|ansatte|medarbejdere|medarbeidere|työntekijä\\w*|pracownik(?:ów|i)|osób|従業員|社員|名|人';
const COUNT = `(${NUMBER})\\s?(k|tsd\\.?|thousand|tausend)?`;
const RANGE = new RegExp(`(?<![\\d.,])${COUNT}(?:\\s*(?:-|‐|–|—|‑|−|~|〜|～)\\s*|\\s(?:to|bis|à|a|al|til|till|tot|do|and|und|et|y|e|og|och|en|i|až)\\s)${COUNT}(?![\\d])`, 'iu');
const NEAR_PEOPLE = new RegExp(`(?<![\\d.,])${COUNT}(\\s?\\+)?\\s*(?:[-\\p{L}]{0,20}\\s){0,2}?(?:${PEOPLE})`, 'iu');
const ANY = new RegExp(`(?<![\\d.,])${COUNT}(\\s?\\+)?`, 'giu');
const AT_LEAST = /(?:more than|over|above|at least|upwards of|greater than|mehr als|über|mindestens|plus de|au moins|más de|mas de|al menos|más que|oltre|più di|mais de|acima de|meer dan|ruim|över|mer än|over|mer enn|mere end|flere enn|yli|ponad|więcej niż|>)\s*$/iu;
const MANY_AFTER = /^\s*(?:\+|plus\b|or more|und mehr|et plus|o más|o más|ou mais|e più)/iu;

/** "30 Jahre", "8.000 Aufzüge", "99 %": what follows the number is counted, and it is not people. */
const SOMETHING_ELSE = /^\s*(?!(?:or|und|et|o|ou|e|plus|approx|ca|circa|in|as|world)(?![\p{L}]))[\p{L}%°€$]/iu;

const MOST = 5_000_000;

/** Where a text was found: a rep typed it as a head count, a page labels it as one, or it stands among other words. */
export type Standing = 'typed' | 'labelled' | 'free';

/** Head count a text states ("51-200 employees", "über 1.200 Mitarbeitende", "10k+"), null when it names none. "More than n" reaches to the end of the band above n. */
export function headCount(text: string, standing: Standing): Range | null {
  const source = text.slice(0, 500).normalize('NFKC');
  const year = YEAR_OF_COUNT.exec(source);
  const count = counts(year === null ? source : source.replace(year[0], ' '), standing);
  const told = year?.slice(1).find((one) => one !== undefined);
  return count === null || told === undefined ? count : { ...count, year: Number(told) };
}

/** "(2024)", "(as of March 2024)", "Stand 2024", "in 2024": when it was counted. */
const YEAR_OF_COUNT = /\(\s?(?:[\p{L}.:]+\s){0,3}(20\d{2})\s?\)|(?<![\p{L}])(?:in|im Jahr|im Jahre|ende|Ende|Stand|as of|by|at the end of|fin|au|en|nel|em|år|pr\.?|per|w|w roku|od)\s(?:\p{L}+\s)?(20\d{2})(?!\d)|(20\d{2})年(?:\d{1,2}月)?/u;

function counts(cleaned: string, standing: Standing): Range | null {
  const range = RANGE.exec(cleaned);
  if (range) {
    const max = counted(range[3], range[4]);
    const low = counted(range[1], range[2]);
    const min = low !== null && range[2] === undefined && range[4] !== undefined && low * 1000 <= (max ?? 0) ? low * 1000 : low;
    if (min !== null && max !== null && min <= max && max <= MOST && (!areYears(range[1], range[3]) || (standing === 'typed' && isAlone(cleaned.replace(range[0], ' '))))) return { min: Math.max(min, 1), max };
  }
  const near = NEAR_PEOPLE.exec(cleaned);
  if (near) {
    const count = counted(near[1], near[2]);
    if (count !== null && count >= 1 && count <= MOST) return open(cleaned.slice(0, near.index), count, near[3] !== undefined);
  }
  for (const match of cleaned.matchAll(ANY)) {
    const count = counted(match[1], match[2]);
    const after = cleaned.slice(match.index + match[0].length);
    if (count === null || count < 1 || count > MOST || (isYear(match[1]) && !(standing !== 'free' && /^[\s\d.,+]*$/.test(cleaned)))) continue;
    if (SOMETHING_ELSE.test(after)) continue;
    return open(cleaned.slice(0, match.index), count, match[3] !== undefined || MANY_AFTER.test(after));
  }
  return null;
}

function open(before: string, count: number, plus: boolean): Range {
  if (!plus && !AT_LEAST.test(before)) return { min: count, max: count };
  return { min: count, max: Math.max(bandOf(count + 1)?.max ?? TOP_OF_OPEN_BAND, count) };
}

function counted(digits: string | undefined, unit: string | undefined): number | null {
  const value = numberOf(digits ?? '');
  if (value === null) return null;
  const count = unit ? value * 1000 : value;
  return Number.isInteger(count) ? count : null;
}

/** "1,950" is a count: no year is written with a separator. */
const isYear = (digits: string | undefined): boolean => /^(?:19\d{2}|20\d{2}|2100)$/.test(digits ?? '');

/** "1998–2004", and "2024 – 2,050 employees", for whoever writes "2,050" writes "2,024" too. */
const areYears = (from: string | undefined, to: string | undefined): boolean => isYear(from) && (isYear(to) || /\d\D\d/.test(to ?? ''));

const PEOPLE_ALONE = new RegExp(`^\\s*(?:${PEOPLE})?\\s*$`, 'iu');
const isAlone = (rest: string): boolean => PEOPLE_ALONE.test(rest);
