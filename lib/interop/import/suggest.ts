import { fold } from '#lib/taxonomy/fold.ts';
import { DEPENDS, HEADERS } from './headers.ts';
import { TARGETS, type ColumnPlan, type Target } from './plan.ts';

/** Targets that several columns may fill. */
const SEVERAL: ReadonlySet<Target> = new Set(['tags', 'note', 'technology', 'phone', 'email']);

const split = (names: string): string[] => names.split(', ');
const RANKED: ReadonlyMap<string, { target: Target; rank: number }> = new Map(TARGETS.flatMap((target) => split(HEADERS[target]).map((name, rank) => [name, { target, rank }] as const)));
const DEPENDING = new Map(DEPENDS.flatMap(([names, ofPerson, ofCompany]) => split(names).map((name) => [name, { ofPerson, ofCompany }] as const)));
const OF_PERSONS: ReadonlySet<Target> = new Set(['firstName', 'lastName', 'personName', 'personTitle', 'personUrl']);

/** "FirstName", "Person - Email", "Revenue (in 000s USD)", "# Employees" as their words. */
function wordsOf(header: string): string {
  const apart = header.replace(/linkedin/gi, 'linkedin').replace(/\([^)]*\)/g, ' ').replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ');
  return fold(apart);
}

/** The same header has the same key whatever its case, so that a mapping is found again for files of one kind. */
export const headerSetKey = (headers: readonly string[]): string => headers.map(wordsOf).toSorted().join('|');

const CURRENCY = /\b(USD|EUR|GBP|CHF|JPY|CNY|INR|AUD|CAD|SEK|NOK|DKK|PLN|CZK|HUF)\b/i;
const SIGNS: readonly (readonly [RegExp, string])[] = [[/€/, 'EUR'], [/£/, 'GBP'], [/\$/, 'USD']];
const THOUSANDS = /\b(?:in )?(?:000s?|thousands?|tsd|tausend|k)\b|\bt(?:eur|€)|\bk\$/i;
const MILLIONS = /\b(?:in )?(?:millions?|millionen|mio|mn|m(?:eur|usd))\b/i;

/** What a header says of the amounts below it. */
export function amountsOf(header: string): Pick<ColumnPlan, 'currency' | 'factor'> {
  const currency = CURRENCY.exec(header.replace(/[TM](EUR|USD|CHF|GBP)/gi, ' $1 '))?.[1]?.toUpperCase() ?? SIGNS.find(([sign]) => sign.test(header))?.[1];
  const factor = THOUSANDS.test(header) ? 1000 : MILLIONS.test(header) ? 1_000_000 : undefined;
  return { ...(currency !== undefined && { currency }), ...(factor !== undefined && { factor }) };
}

/**
 * What each column of a file seems to be, by its header; null for columns that are left out. A target that one column fills goes to the
 * header that names it best, the first of equals.
 */
export function suggestTargets(headers: readonly string[]): (Target | null)[] {
  const words = headers.map(wordsOf);
  const exact = words.map((name) => RANKED.get(name) ?? null);
  const listsPersons = exact.some((found) => found !== null && OF_PERSONS.has(found.target));
  const taken = new Map<Target, number>();
  exact.forEach((found, index) => {
    if (found === null || SEVERAL.has(found.target)) return;
    const other = exact[taken.get(found.target) ?? -1];
    if (!other || found.rank < other.rank) taken.set(found.target, index);
  });
  return words.map((name, index) => {
    const found = exact[index];
    if (found) return SEVERAL.has(found.target) || taken.get(found.target) === index ? found.target : null;
    const either = DEPENDING.get(name);
    if (!either) return null;
    const target = targetOf(either, listsPersons, taken);
    if (taken.has(target) && !SEVERAL.has(target)) return null;
    taken.set(target, index);
    return target;
  });
}

/** Beside a list of persons a place without a word of the company is the company's only where no other column is: leads of a CRM carry their company's. */
function targetOf({ ofPerson, ofCompany }: { ofPerson: Target; ofCompany: Target }, listsPersons: boolean, taken: ReadonlyMap<Target, number>): Target {
  if (!listsPersons) return ofCompany;
  const isPlace = ofCompany === 'country' || ofCompany === 'city';
  return isPlace && !taken.has(ofCompany) ? ofCompany : ofPerson;
}
