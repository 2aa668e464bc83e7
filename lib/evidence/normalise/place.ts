import { countryOfCity } from '#lib/taxonomy/cities.ts';
import { countryNamed, countryOf } from '#lib/taxonomy/countries.ts';
import { countryOfAbbreviation, countryOfSubdivision, isSubdivision } from '#lib/taxonomy/subdivisions.ts';
import { cleanText } from './text.ts';

/** What a text says of a place; each part null where it does not. */
export interface Place {
  city: string | null;
  country: string | null;
}

const NO_PLACE = /^(?:remote|hybrid|on-?site|home ?office|anywhere|worldwide|global|emea|apac|dach|europe|europa|full[- ]?time|part[- ]?time|vollzeit|teilzeit|deutschlandweit|bundesweit|fully remote|100% remote|n\/a)$/i;
const AROUND = /^(?:greater|metropolregion|großraum|grossraum|raum|region|région de|área metropolitana de|area metropolitana de|stor-)\s+|\s+(?:area|metropolitan area|metropolitan region|metro area|metroplex|region|bay area|und umgebung|et périphérie|y alrededores|e dintorni|en omgeving)$/giu;

/** Reads a free place text: "Zürich, Switzerland", "Greater Munich Area", "Austin, TX", "Remote - Germany". */
export function freePlace(text: string): Place {
  const line = cleanText(text, 200) ?? '';
  const parts = line
    .replace(/\((?:remote|hybrid|on-?site|hybride|à distance|vor ort)\)/giu, '')
    .split(/\s*[,;|/•·]\s*|\s+[-–—]\s+|\s*\(|\)\s*/u)
    .map((part) => part.trim())
    .filter((part) => part !== '' && !NO_PLACE.test(part));
  let country: string | null = null;
  const rest: string[] = [];
  for (const part of parts.toReversed()) {
    const code = /^[A-Z]{2,3}$/.test(part) ? (parts.length > 1 ? countryOfAbbreviation(part) : null) : null;
    const named = code ?? (/^[A-Z]{2}$/.test(part) ? countryOf(part) : countryNamed(part) ?? (part.length <= 3 ? countryOf(part) : null));
    if (country === null && named !== null) {
      country = named;
      if (rest.length === 0 && countryOfCity(part) === named && parts.length === 1) rest.push(part);
      continue;
    }
    if (country !== null && isSubdivision(part, country) && parts.indexOf(part) > 0) continue;
    const state: string | null = country === null ? countryOfSubdivision(part) : null;
    if (state !== null) {
      country = state;
      continue;
    }
    rest.push(part);
  }
  const first = rest.at(-1)?.replace(AROUND, '').replace(/\b[A-Z]?-?\d{4,6}\b/g, '').trim() ?? '';
  const city = /^[\p{L}][\p{L}\p{M}.'’ -]{1,50}$/u.test(first) ? first : null;
  return { city, country: country ?? (city === null ? null : countryOfCity(city)) };
}
