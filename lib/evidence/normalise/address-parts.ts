import { countryOf } from '#lib/taxonomy/countries.ts';
import { fold } from '#lib/taxonomy/fold.ts';
import { legalFormOf } from '#lib/taxonomy/legal-forms.ts';
import { countryOfSubdivision, isSubdivision } from '#lib/taxonomy/subdivisions.ts';
import { cleanText } from './text.ts';

/** What an address names besides town and country, as written; null is not told, or not told surely. */
export interface AddressParts {
  street: string | null;
  postalCode: string | null;
  /** State, province or region. */
  region: string | null;
}

const NOTHING: AddressParts = { street: null, postalCode: null, region: null };

/** How codes of a country look where they are no plain number (Universal Postal Union). */
const CODES: Readonly<Record<string, RegExp>> = {
  US: /^\d{5}(?:-\d{4})?$/, CA: /^[A-Z]\d[A-Z][ -]?\d[A-Z]\d$/, GB: /^[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}$/, IE: /^(?:[A-Z]\d{2}|D6W)\s?[A-Z\d]{4}$/, NL: /^\d{4}\s?[A-Z]{2}$/, JP: /^(?:〒\s?)?\d{3}-\d{4}$/,
  BR: /^\d{5}-?\d{3}$/, PT: /^\d{4}-\d{3}$/, PL: /^\d{2}-\d{3}$/, SE: /^\d{3}\s?\d{2}$/, CZ: /^\d{3}\s?\d{2}$/, SK: /^\d{3}\s?\d{2}$/, GR: /^\d{3}\s?\d{2}$/, IN: /^\d{3}\s?\d{3}$/, LV: /^(?:LV-)?\d{4}$/, LT: /^(?:LT-)?\d{5}$/,
};
const PLAIN = /^\d{4,7}$/;
/** Letters of a country before a code: "D-10115", "CH-8001". */
const PREFIX = /^[A-Z]{1,3}-\s?(?=\d{4,5}$)/;
const CONTACT = /@|(?:tel|fax|phone|mail|www|http)[.:/ ]|\+\d/i;
const STREET_MOST = 120;

/**
 * Street, postal code and region of an address whose town and country are known: what stands around the town. An address in which that
 * town does not stand, or stands among other words, tells nothing. Of several lines of a street none is left out, but the company's name is.
 */
export function addressParts(text: string, { city, country }: { city: string; country: string | null }): AddressParts {
  const all = (cleanText(text, 500) ?? '').split(/\s*[,;|•·\n]\s*/u).filter((part) => part !== '');
  if (all.length === 1 && all[0] === city) return NOTHING;
  const town = fold(city);
  const segments = all.filter((part, index) => index === 0 || country === null || /\d/.test(part) || countryOf(part.replace(/[.()]/g, '')) !== country || fold(part) === town || isRegion(part, country));
  for (let at = segments.length - 1; at >= 0; at--) {
    const segment = segments[at] ?? '';
    const beside = fold(segment).includes(town) ? besideTown(segment, town, country) : null;
    if (beside !== null) return around(segments, at, beside, { city, country });
  }
  return NOTHING;
}

interface Beside {
  code: string | null;
  region: string | null;
}

/** Code and region that stand with the town in one part: "10115 Berlin", "Austin TX 78701"; null where it is not the town's part. */
function besideTown(segment: string, town: string, country: string | null): Beside | null {
  const words = segment.split(' ');
  const folded = words.map(fold);
  const most = town.split(' ').length + 2;
  for (let from = words.length - 1; from >= 0; from--) {
    for (let to = from + 1; to <= Math.min(words.length, from + most); to++) {
      if (folded.slice(from, to).join(' ') !== town) continue;
      const [before, after] = [readBeside(words.slice(0, from).join(' '), country), readBeside(words.slice(to).join(' '), country)];
      if (before === null || after === null || before.region !== null || (before.code !== null && after.code !== null)) continue;
      return { code: before.code ?? after.code, region: after.region };
    }
  }
  return null;
}

/** "TX 78701" as region and code, "10115" as a code, "" as nothing; null for other words. */
function readBeside(text: string, country: string | null): Beside | null {
  const bare = text.replace(/^[\s,–-]+|[\s,–-]+$/gu, '');
  if (bare === '') return { code: null, region: null };
  if (isCode(bare, country)) return { code: codeOf(bare), region: null };
  if (!/\d/.test(bare)) return isRegion(bare, country) ? { code: null, region: bare } : null;
  const words = bare.split(' ');
  for (let cut = 1; cut < words.length; cut++) {
    const [region, code] = [words.slice(0, cut).join(' '), words.slice(cut).join(' ')];
    if (isCode(code, country) && isRegion(region, country)) return { code: codeOf(code), region };
  }
  return null;
}

function around(segments: readonly string[], at: number, beside: Beside, { city, country }: { city: string; country: string | null }): AddressParts {
  const [before, behind] = [segments.slice(0, at), segments.slice(at + 1).map((segment) => readBeside(segment, country))];
  const above = beside.code === null && isCode(before.at(-1) ?? '', country) ? codeOf(before.pop() ?? '') : null;
  const region = beside.region ?? behind.find((one) => one?.region)?.region ?? null;
  return {
    street: streetIn(before),
    postalCode: beside.code ?? above ?? behind.find((one) => one?.code)?.code ?? null,
    region: region === null || fold(region) === fold(city) ? null : region,
  };
}

/** The lines above the town without the company's name; nothing where they hold no house number or hold something else. */
function streetIn(before: readonly string[]): string | null {
  const street = before.filter((part) => legalFormOf(part) === null).join(', ');
  return /\d/.test(street) && /\p{L}/u.test(street) && street.length <= STREET_MOST && !CONTACT.test(street) ? street : null;
}

const isCode = (text: string, country: string | null): boolean => country !== null && (CODES[country] ?? PLAIN).test(text.replace(PREFIX, ''));
const codeOf = (text: string): string => text.replace(PREFIX, '').replace(/^〒\s?/u, '');
const isRegion = (text: string, country: string | null): boolean => country !== null && (isSubdivision(text, country) || countryOfSubdivision(text) === country);
