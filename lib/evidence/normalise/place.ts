import { countryOfCity } from '#lib/taxonomy/cities.ts';
import { countryNamed, countryOf } from '#lib/taxonomy/countries.ts';
import { countryOfAbbreviation, countryOfSubdivision, isSubdivision } from '#lib/taxonomy/subdivisions.ts';
import { isMonth } from './date.ts';
import { cleanText } from './text.ts';

/** What a text says of a place; each part null where it does not. */
export interface Place {
  city: string | null;
  country: string | null;
}

const NO_PLACE =
  /^(?:(?:fully |100 ?% )?remote(?: first| friendly| work)?|hybrid|on-?site|home ?office|anywhere|worldwide|global|international|emea|apac|latam|noram|amer|americas|dach|eu|europe|europa|scandinavia|skandinavien|norden|nordics|benelux|balkans|baltics|north america|full[- ]?time|part[- ]?time|vollzeit|teilzeit|deutschlandweit|bundesweit|flexible|mobil|mobiles arbeiten|n\/a|hq|headquarters|hauptsitz|various|multiple locations|mehrere standorte)$/i;
const BREAKS = /\s*[,;|/•·\n]\s*|\s+[-–—]\s+|\s*[()]\s*|\s+(?:or|oder|ou|o|and|und|y|et)\s+/u;
const AROUND =
  /^(?:greater|metropolregion|großraum|grossraum|raum|region|région de|área metropolitana de|area metropolitana de|stor-|nähe|bei|near|in)\s+|\s+(?:bay area|metropolitan area|metropolitan region|metro area|metroplex|area|region|district|county|kommune|kommun|gemeinde|und umgebung|et périphérie|y alrededores|e dintorni|en omgeving)$/giu;
const TOWN = /^[\p{L}][\p{L}\p{M}.'’ -]{1,50}$/u;

/** Reads a free place text: "Zürich, Switzerland", "Greater Munich Area", "Austin, TX", "Remote - Germany". */
export function freePlace(text: string): Place {
  const parts = (cleanText(text, 200) ?? '')
    .split(BREAKS)
    .map((part) => part.replace(AROUND, '').replace(/(?<!\p{L})(?:[A-Z]{1,2}-)?\d{4,6}(?!\d)/gu, '').trim())
    .filter((part) => part !== '' && !NO_PLACE.test(part));
  const country = countryIn(parts);
  const towns = parts.filter((part, index) => isTown(part, index, parts, country));
  const city = towns[0] === undefined ? null : withoutAbbreviation(towns[0]);
  return { city, country: country ?? (towns[0] === undefined ? null : (countryOfCity(towns[0]) ?? countryOfTail(towns[0]))) };
}

/** The last part that names a country, else the state or the abbreviation that tells it. */
function countryIn(parts: readonly string[]): string | null {
  for (const part of parts.toReversed()) {
    const named = countryNamed(part);
    if (named !== null && (parts.length > 1 || countryOfCity(part) === null)) return named;
  }
  for (const part of parts.toReversed()) {
    if (!/^[A-Z]{2,3}$/.test(part)) continue;
    const iso = countryOf(part);
    const others = parts.filter((other) => other !== part);
    if (iso !== null && others.some((other) => countryOfCity(other) === iso)) return iso;
    const country = (others.length > 0 ? countryOfAbbreviation(part) : null) ?? iso;
    if (country !== null) return country;
  }
  return parts.map((part) => countryOfSubdivision(part)).find((country) => country !== null) ?? null;
}

function isTown(part: string, index: number, parts: readonly string[], country: string | null): boolean {
  if (!TOWN.test(part) || isMonth(part) || /^[A-Z]{2,3}$/.test(part)) return false;
  const isCity = countryOfCity(part) !== null;
  if (countryNamed(part) !== null && !(isCity && (parts.length === 1 || countryNamed(part) !== country || parts.length === 2))) return false;
  if (countryNamed(part) !== null && isCity && parts.length === 2 && index === 1) return false;
  return !(country !== null && isSubdivision(part, country) && !isCity) && (isCity || countryOfSubdivision(part) === null);
}

const ABBREVIATION = /\s([A-Z]{2,3})$/u;

/** "Melbourne VIC" and "Austin TX" name a state behind the town. */
function countryOfTail(town: string): string | null {
  const tail = ABBREVIATION.exec(town)?.[1];
  return tail === undefined ? null : countryOfAbbreviation(tail);
}

const withoutAbbreviation = (town: string): string => (countryOfTail(town) === null ? town : town.replace(ABBREVIATION, ''));
