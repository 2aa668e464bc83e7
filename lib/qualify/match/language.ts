import { languageName, languageOf } from '#lib/taxonomy/languages.ts';
import { WHOLE } from '../arithmetic.ts';
import { type Facts, isSure, type Known, qualityOf } from '../facts.ts';

/** Pages without a wanted language that show they have none in it. */
const PAGES_ENOUGH = 2;

/** Any of the languages on one of the company's own pages 1; 0 once several pages were read and none is in one of them. */
export function matchLanguage(anyOf: readonly string[], { company }: Facts): Known | null {
  const spoken = company.language ?? [];
  const wanted = anyOf.map((code) => languageOf(code) ?? code);
  const met = spoken.filter(({ value }) => wanted.includes(value));
  const pages = new Set(spoken.flatMap(({ signals }) => signals.map(({ url }) => url)));
  const settled = spoken.some(({ fromRep }) => fromRep) || pages.size >= PAGES_ENOUGH;
  if (met.length === 0 && !settled) return null;
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
