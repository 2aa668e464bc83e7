import type { AnySignal, Belief, Beliefs } from '#lib/evidence/model.ts';
import { once } from '#lib/evidence/once.ts';
import { toShare, WHOLE } from '../arithmetic.ts';
import type { Facts, Known, Said } from '../facts.ts';
import type { Share } from '../model.ts';
import { sayIn } from '../say/index.ts';
import { allSought, type Body, bodyOf, firstHeld, firstOf, type Folded, folded, heldBy } from '../whole-words.ts';

interface Text extends Said {
  evidence: AnySignal[];
}

/** Of one text: the share it is believed by, before that fades, and the field that says how fast. */
export interface Source {
  words: Folded;
  share: number;
  belief: Belief;
  evidence: AnySignal[];
}

const source = (text: string, share: number, belief: unknown, evidence: readonly unknown[]): Source => ({ words: folded(text), share, belief: belief as Belief, evidence: evidence as AnySignal[] });

/**
 * What pages say of the company in words: its descriptions and its name, the sentences of buying signals, and the titles of open
 * roles and of its people.
 */
export function sourcesIn({ description, companyName, legalName, trigger = [], openRole = [], teamMember = [] }: Beliefs): Source[] {
  const own = [description, companyName, legalName].filter((belief) => belief !== undefined);
  return [
    ...own.flatMap((belief) => belief.signals.map((signal) => source(signal.value, signal.confidence, belief, [signal]))),
    ...trigger.flatMap((belief) => belief.signals.map((signal) => source(`${signal.value.detail ?? ''} | ${signal.quote.exact}`, belief.reliability, belief, [signal]))),
    ...openRole.map((belief) => source(belief.value.title, belief.reliability, belief, belief.signals)),
    ...teamMember.map((belief) => source(belief.value.title ?? '', belief.reliability, belief, belief.signals)),
  ];
}

const textsIn = once((company: Beliefs): Text[] => sourcesIn(company).map(({ words, share, belief, evidence }) => ({ words, quality: toShare(share * belief.freshness), evidence })));

export const textsOf = ({ company }: Facts): Text[] => textsIn(company);

const bodyOfTexts = once((company: Beliefs): Body => bodyOf(textsIn(company).map(({ words }) => words)));

/** Those of the phrases that any text of the company holds. */
export const phrasesHeld = (phrases: readonly string[], { company, texts }: Facts): ReturnType<typeof heldBy> =>
  texts === undefined ? heldBy(bodyOfTexts(company), phrases) : allSought(phrases).filter(({ words }) => texts.some((text) => text.words.includes(words)));

/** Believed most first. */
const bestTexts = once((company: Beliefs): Text[] => textsIn(company).toSorted((a, b) => b.quality - a.quality));

const knownFrom = (phrase: string, quality: Share, evidence: AnySignal[]): Known => ({ match: WHOLE, sure: false, quality, found: (tongue) => sayIn(tongue).asks.quoted(phrase), evidence, conflicts: [] });

/** Any of the phrases as whole words. Otherwise unknown: a page need not say everything. */
export function matchWords(anyOf: readonly string[], facts: Facts): Known | null {
  if (facts.texts !== undefined) return matchSaid(anyOf, facts.texts);
  const held = phrasesHeld(anyOf, facts);
  if (held.length === 0) return null;
  for (const { words, quality, evidence } of bestTexts(facts.company)) {
    const phrase = firstOf(words, held);
    if (phrase !== undefined) return knownFrom(phrase, quality, evidence);
  }
  return null;
}

/** The same of texts kept ready, by the one believed most; they do not say where they were read. */
function matchSaid(anyOf: readonly string[], texts: readonly Said[]): Known | null {
  let best: Known | null = null;
  for (const { words, quality } of texts) {
    if (best !== null && quality <= best.quality) continue;
    const phrase = firstHeld(words, anyOf);
    if (phrase !== undefined) best = knownFrom(phrase, quality, []);
  }
  return best;
}
