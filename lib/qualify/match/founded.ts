import { WHOLE } from '../arithmetic.ts';
import { type Facts, type Known, known } from '../facts.ts';

/** Founded between two years, inclusive. */
export function matchFounded(wanted: { from: number; to: number }, { company }: Facts): Known | null {
  const belief = company.founded;
  if (belief === undefined) return null;
  return known(belief, belief.value >= wanted.from && belief.value <= wanted.to ? WHOLE : 0);
}
