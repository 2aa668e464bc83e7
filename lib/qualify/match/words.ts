import type { AnySignal, Beliefs } from '#lib/evidence/model.ts';
import { once } from '#lib/evidence/once.ts';
import { toShare, WHOLE } from '../arithmetic.ts';
import { type Facts, type Known, qualityOf } from '../facts.ts';
import { type Body, bodyOf, firstOf, type Folded, folded, heldBy } from '../whole-words.ts';

interface Text {
  words: Folded;
  quality: number;
  evidence: AnySignal[];
}

/**
 * What pages say of the company in words: its descriptions and its name, the sentences of buying signals, and the titles of open
 * roles and of its people.
 */
const textsIn = once((company: Beliefs): Text[] => {
  const { trigger = [], openRole = [], teamMember = [] } = company;
  const own = [company.description, company.companyName, company.legalName].filter((belief) => belief !== undefined);
  return [
    ...own.flatMap(({ signals, freshness }) =>
      signals.map((signal) => ({ words: folded(signal.value), quality: toShare(signal.confidence * freshness), evidence: [signal] })),
    ),
    ...trigger.flatMap((belief) =>
      belief.signals.map((signal) => ({
        words: folded(`${signal.value.detail ?? ''} | ${signal.quote.exact}`),
        quality: qualityOf(belief),
        evidence: [signal],
      })),
    ),
    ...openRole.map((belief) => ({ words: folded(belief.value.title), quality: qualityOf(belief), evidence: belief.signals })),
    ...teamMember.map((belief) => ({ words: folded(belief.value.title ?? ''), quality: qualityOf(belief), evidence: belief.signals })),
  ];
});

export const textsOf = ({ company }: Facts): Text[] => textsIn(company);

const bodyOfTexts = once((company: Beliefs): Body => bodyOf(textsIn(company).map(({ words }) => words)));

/** Those of the phrases that any text of the company holds. */
export const phrasesHeld = (phrases: readonly string[], { company }: Facts): ReturnType<typeof heldBy> => heldBy(bodyOfTexts(company), phrases);

/** Believed most first. */
const bestTexts = once((company: Beliefs): Text[] => textsIn(company).toSorted((a, b) => b.quality - a.quality));

/** Any of the phrases as whole words. Otherwise unknown: a page need not say everything. */
export function matchWords(anyOf: readonly string[], facts: Facts): Known | null {
  const held = phrasesHeld(anyOf, facts);
  if (held.length === 0) return null;
  for (const { words, quality, evidence } of bestTexts(facts.company)) {
    const phrase = firstOf(words, held);
    if (phrase !== undefined) return { match: WHOLE, sure: false, quality, found: `“${phrase}”`, evidence, conflicts: [] };
  }
  return null;
}
