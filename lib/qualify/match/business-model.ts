import type { Beliefs, Signal } from '#lib/evidence/model.ts';
import { once, onceEach } from '#lib/evidence/once.ts';
import { BUSINESS_MODEL_PHRASES, type BusinessModel } from '#lib/taxonomy/business-models.ts';
import { businessModelName } from '#lib/taxonomy/names.ts';
import { toShare, WHOLE } from '../arithmetic.ts';
import type { Facts, Known } from '../facts.ts';
import { sayIn } from '../say/index.ts';
import { type Folded, firstHeld, folded } from '../whole-words.ts';

interface OwnText {
  words: Folded;
  quality: number;
  signal: Signal<'description' | 'companyName' | 'legalName'>;
}

/** What the company says of itself, believed most first. */
const ownTexts = once((company: Beliefs): OwnText[] =>
  [company.description, company.companyName, company.legalName]
    .flatMap((belief) => belief?.signals.map((signal) => ({ words: folded(signal.value), quality: toShare(signal.confidence * belief.freshness), signal })) ?? [])
    .toSorted((a, b) => b.quality - a.quality),
);

/** The phrase by which a text names a model; null where it does not. */
const phraseFor = onceEach(({ words }: OwnText, model: BusinessModel): string | null => firstHeld(words, BUSINESS_MODEL_PHRASES[model]) ?? null);

/** What the company calls itself: descriptions and names. Otherwise unknown: a page need not say everything. */
export function matchBusinessModel(anyOf: readonly BusinessModel[], { company }: Facts): Known | null {
  for (const text of ownTexts(company)) {
    for (const model of anyOf) {
      const phrase = phraseFor(text, model);
      if (phrase === null) continue;
      return { match: WHOLE, sure: false, quality: text.quality, found: (tongue) => `${businessModelName(model, tongue)} (${sayIn(tongue).asks.quoted(phrase)})`, evidence: [text.signal], conflicts: [] };
    }
  }
  return null;
}
