import * as fc from '#test/properties.ts';
import { describe, expect, it } from 'vitest';
import { atOnce } from '#lib/prospects/in-steps.ts';
import { placesInAlphabet } from '#lib/prospects/list/alphabet.ts';

const some = (letters: readonly string[]) => fc.array(fc.constantFrom(...letters), { maxLength: 6 }).map((all) => all.join(''));
/** Texts that are alike, of letters that alphabets and plain comparison put in another order. */
const alike = some(['a', 'A', 'ä', 'å', 'b', 'Z', 'ß', '1', '10', '2', '0', ' ', '-', 'é', '東']);

describe('places in the alphabet of a language', () => {
  it.each(['en-GB', 'de-DE', 'sv'])('are in the order of its collator, one for texts it takes for the same (%s)', (locale) => {
    const { compare } = new Intl.Collator(locale, { sensitivity: 'base', numeric: true });
    fc.assert(
      fc.property(fc.array(fc.oneof(alike, fc.string()), { maxLength: 700 }), (texts) => {
        const places = atOnce(placesInAlphabet(texts, locale));
        const sorted = texts.toSorted((one, other) => (places.get(one) ?? NaN) - (places.get(other) ?? NaN));
        for (const [at, text] of sorted.slice(1).entries()) {
          const before = sorted[at] as string;
          expect(Math.sign((places.get(text) ?? NaN) - (places.get(before) ?? NaN))).toBe(Math.sign(compare(text, before)));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('puts 2 before 10', () => {
    expect([...atOnce(placesInAlphabet(['Werk 10', 'Werk 2', 'werk 2'], 'de-DE')).entries()].toSorted(([, a], [, b]) => a - b)).toEqual([['Werk 2', 0], ['werk 2', 0], ['Werk 10', 1]]);
  });
});
