import type { AnySignal } from '#lib/evidence/model.ts';
import { toShare, WHOLE } from '../arithmetic.ts';
import { type Facts, type Known, qualityOf } from '../facts.ts';
import { firstHeld } from '../whole-words.ts';

interface Text {
  text: string;
  quality: number;
  evidence: AnySignal[];
}

/**
 * What pages say of the company in words: its descriptions and its name, the sentences of buying signals, and the titles of open
 * roles and of its people.
 */
export function textsOf({ company }: Facts): Text[] {
  const { trigger = [], openRole = [], teamMember = [] } = company;
  const own = [company.description, company.companyName, company.legalName].filter((belief) => belief !== undefined);
  return [
    ...own.flatMap(({ signals, freshness }) =>
      signals.map((signal) => ({ text: signal.value, quality: toShare(signal.confidence * freshness), evidence: [signal] })),
    ),
    ...trigger.flatMap((belief) =>
      belief.signals.map((signal) => ({
        text: `${signal.value.detail ?? ''} | ${signal.quote.exact}`,
        quality: qualityOf(belief),
        evidence: [signal],
      })),
    ),
    ...openRole.map((belief) => ({ text: belief.value.title, quality: qualityOf(belief), evidence: belief.signals })),
    ...teamMember.map((belief) => ({ text: belief.value.title ?? '', quality: qualityOf(belief), evidence: belief.signals })),
  ];
}

/** Any of the phrases as whole words. Otherwise unknown: a page need not say everything. */
export function matchWords(anyOf: readonly string[], facts: Facts): Known | null {
  const held = textsOf(facts).flatMap((text) => {
    const phrase = firstHeld(text.text, anyOf);
    return phrase === undefined ? [] : [{ ...text, phrase }];
  });
  const [best] = held.toSorted((a, b) => b.quality - a.quality);
  if (best === undefined) return null;
  return { match: WHOLE, sure: false, quality: best.quality, found: `“${best.phrase}”`, evidence: best.evidence, conflicts: [] };
}
