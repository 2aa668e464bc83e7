import { divideHalfUp, WHOLE } from '../arithmetic.ts';
import { type Facts, type Known, known } from '../facts.ts';
import type { Share } from '../model.ts';

export interface Years {
  from: number;
  to: number;
  /** Years outside over which it fades to nothing; 0 for no partial match. */
  fadesOver?: number;
}

export function foundedMatch(year: number, { from, to, fadesOver = 0 }: Years): Share {
  const outside = Math.max(from - year, year - to, 0);
  if (outside === 0) return WHOLE;
  return outside >= fadesOver ? 0 : divideHalfUp((fadesOver - outside) * WHOLE, fadesOver);
}

/** Founded between two years, inclusive; outside it fades evenly over `fadesOver` years. */
export function matchFounded(wanted: Years, { company }: Facts): Known | null {
  return known(company.founded, (year) => foundedMatch(year, wanted));
}
