import { freePlace, type Place } from './place.ts';

export interface AddressPlace extends Place {
  /** True when the country was read off the form of the address and not named. */
  inferred: boolean;
}

export function address(text: string, known: { country: string | null; home: string | null; lang: string | undefined }): AddressPlace {
  const place = freePlace(text);
  return { city: place.city, country: known.country ?? place.country, inferred: known.country === null };
}
