import { languageName, languageOf } from '#lib/taxonomy/languages.ts';
import { WHOLE } from '../arithmetic.ts';
import { type Facts, isSure, type Known, qualityOf } from '../facts.ts';

/** Pages without a wanted language that show they have none in it. */
const PAGES_ENOUGH = 2;

/** How many pages show a language they are in. */
export const pagesInAnyLanguage = ({ company: { language = [] } }: Facts): number => new Set(language.flatMap(({ signals }) => signals.map(({ url }) => url))).size;

/** Whether all was seen that is needed to say that a language is not among theirs. */
export const isSettled = (pages: number, fromRep: boolean): boolean => fromRep || pages >= PAGES_ENOUGH;

/** The codes as beliefs have them. */
export const wantedLanguages = (anyOf: readonly string[]): string[] => anyOf.map((code) => languageOf(code) ?? code);

/** Any of the languages on one of the company's own pages 1; 0 once several pages were read and none is in one of them. */
export function matchLanguage(anyOf: readonly string[], facts: Facts): Known | null {
  const spoken = facts.company.language ?? [];
  const wanted = wantedLanguages(anyOf);
  const met = spoken.filter(({ value }) => wanted.includes(value));
  if (met.length === 0 && !isSettled(pagesInAnyLanguage(facts), spoken.some(({ fromRep }) => fromRep))) return null;
  const grounds = met.length > 0 ? met : spoken;
  return {
    match: met.length > 0 ? WHOLE : 0,
    sure: met.length === 0 && grounds.every(isSure),
    quality: Math.max(...grounds.map(qualityOf)),
    found: (tongue) => grounds.map(({ value }) => languageName(value, tongue)).join(', '),
    evidence: grounds.flatMap(({ signals }) => signals),
    conflicts: [],
  };
}
