import { onceEach } from '#lib/evidence/once.ts';
import { regionsOf } from '#lib/taxonomy/regions.ts';
import { toShare, WHOLE } from '../arithmetic.ts';
import { type Facts, type Known, known } from '../facts.ts';
import type { Share } from '../model.ts';

export interface Places {
  /** ISO 3166-1 alpha-2. */
  countries: readonly string[];
  /** Names of region sets. */
  regions: readonly string[];
  /** Share of a country that only its region lists, 0 to 1. */
  region?: number;
}

export const IN_REGION = 0.6;

/** A listed country 1, a country of a listed region 0.6, any other 0 (section 2.2). */
export const placeMatch = onceEach(({ countries, regions, region = IN_REGION }: Places, country: string): Share => {
  if (countries.includes(country)) return WHOLE;
  return regionsOf(country).some((name) => regions.includes(name)) ? toShare(region) : 0;
});

/** The company's country, or the person's own for a criterion about the person. */
export function matchPlace(wanted: Places, subject: 'company' | 'person', { company, person }: Facts): Known | null {
  return known(subject === 'person' ? person?.personCountry : company.country, (country) => placeMatch(wanted, country));
}
