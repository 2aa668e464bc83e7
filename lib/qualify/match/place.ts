import { regionsOf } from '#lib/taxonomy/regions.ts';
import { WHOLE } from '../arithmetic.ts';
import { type Facts, type Known, known } from '../facts.ts';
import type { Share } from '../model.ts';

export interface Places {
  /** ISO 3166-1 alpha-2. */
  countries: readonly string[];
  /** Names of region sets. */
  regions: readonly string[];
}

const IN_REGION: Share = 6000;

/** A listed country 1, a country of a listed region 0.6, any other 0 (section 2.2). */
function placeMatch(country: string, wanted: Places): Share {
  if (wanted.countries.includes(country)) return WHOLE;
  return regionsOf(country).some((region) => wanted.regions.includes(region)) ? IN_REGION : 0;
}

/** The company's country, or the person's own for a criterion about the person. */
export function matchPlace(wanted: Places, subject: 'company' | 'person', { company, person }: Facts): Known | null {
  const belief = subject === 'person' ? person?.personCountry : company.country;
  return belief === undefined ? null : known(belief, placeMatch(belief.value, wanted));
}
