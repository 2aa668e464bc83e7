import { BUSINESS_MODEL_NAMES, BUSINESS_MODEL_PHRASES, type BusinessModel } from '#lib/taxonomy/business-models.ts';
import { toShare, WHOLE } from '../arithmetic.ts';
import type { Facts, Known } from '../facts.ts';
import { firstHeld } from '../whole-words.ts';

/** What the company calls itself: descriptions and names. Otherwise unknown: a page need not say everything. */
export function matchBusinessModel(anyOf: readonly BusinessModel[], { company }: Facts): Known | null {
  const own = [company.description, company.companyName, company.legalName].filter((belief) => belief !== undefined);
  const [best] = own
    .flatMap((belief) => belief.signals.map((signal) => ({ signal, quality: toShare(signal.confidence * belief.freshness) })))
    .flatMap(({ signal, quality }) =>
      anyOf.flatMap((model) => {
        const phrase = firstHeld(signal.value, BUSINESS_MODEL_PHRASES[model]);
        return phrase === undefined ? [] : [{ model, phrase, signal, quality }];
      }),
    )
    .toSorted((a, b) => b.quality - a.quality);
  if (best === undefined) return null;
  const { model, phrase, signal, quality } = best;
  return {
    match: WHOLE,
    sure: false,
    quality,
    found: `${BUSINESS_MODEL_NAMES[model]} (“${phrase}”)`,
    evidence: [signal],
    conflicts: [],
  };
}
