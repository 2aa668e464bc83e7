import { eachInSteps, mapInSteps, sortInSteps } from '../in-steps.ts';

const collators = new Map<string, Intl.Collator>();

/** By the alphabet of a language: upper case makes no difference, and “2” comes before “10”. */
function collatorOf(locale: string): Intl.Collator {
  const known = collators.get(locale) ?? new Intl.Collator(locale, { sensitivity: 'base', numeric: true });
  collators.set(locale, known);
  return known;
}

/** Longest number that is put in its order before the collator is asked. */
const DIGITS = 12;

/** Compared by its signs alone it stands near its place in most alphabets. */
const roughly = (text: string): string => text.toLowerCase().replace(/\d+/g, (number) => number.padStart(DIGITS, '0'));

export const compareTexts = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/**
 * The place of each text in the alphabet of a language (a BCP 47 tag); texts that differ in case or accents alone share one. A collator
 * is asked of texts that stand nearly right already, and once of those that are the same, for each time costs a hundred plain comparisons.
 */
export function* placesInAlphabet(texts: Iterable<string>, locale: string): Generator<void, ReadonlyMap<string, number>> {
  const { compare } = collatorOf(locale);
  const rough = yield* mapInSteps([...new Set(texts)], (text) => ({ text, rough: roughly(text) }));
  const nearly = yield* sortInSteps(rough, (one, other) => compareTexts(one.rough, other.rough));
  const sorted = yield* sortInSteps(nearly, (one, other) => compare(one.text, other.text));
  const places = new Map<string, number>();
  let [place, last] = [0, sorted[0]?.text ?? ''];
  yield* eachInSteps(sorted, ({ text }) => {
    if (compare(last, text) !== 0) place += 1;
    places.set(text, place);
    last = text;
  });
  return places;
}
