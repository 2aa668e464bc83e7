import { VALUE_WORDS } from '#lib/evidence/value-words.ts';
import type { Offer, Persona } from '#lib/icp/model.ts';
import type { Facts } from './facts.ts';
import { technologiesNamed } from './match/technology.ts';
import { phrasesHeld, textsOf } from './match/words.ts';
import type { Because, OfferChoice } from './model.ts';
import type { Say } from './say/index.ts';
import { firstOf } from './whole-words.ts';

/** Rival products that pages name, each once: in use before asked for. */
function rivalsNamed({ rivals }: Offer, facts: Facts): OfferChoice['rivals'] {
  const named = technologiesNamed(rivals, facts).map(({ value, signals }) => ({ name: value.name, use: value.use, evidence: signals }));
  return named.filter(({ name }, index) => named.findIndex((other) => other.name === name) === index);
}

function integrationsNamed({ integrations }: Offer, facts: Facts, { steps, tongue }: Say): Because[] {
  const named = technologiesNamed(integrations, facts).map(({ value, signals }) => ({ name: value.name, text: steps.choice.worksWith(value.name, VALUE_WORDS[tongue].uses[value.use]), evidence: signals }));
  return named.filter(({ name }, index) => named.findIndex((other) => other.name === name) === index).map(({ text, evidence }) => ({ text, evidence }));
}

function needsNamed({ needs }: Offer, facts: Facts, { steps }: Say): Because[] {
  const held = phrasesHeld(needs, facts);
  if (held.length === 0) return [];
  return textsOf(facts).flatMap(({ words, evidence }) => {
    const need = firstOf(words, held);
    return need === undefined ? [] : [{ text: steps.choice.need(need), evidence }];
  });
}

/** What speaks for an offer: rivals and integrations named, and needs in what pages say. */
function speaksFor(offer: Offer, facts: Facts, say: Say): Because[] {
  const rivals = rivalsNamed(offer, facts).map(({ name, use, evidence }) => ({ text: say.steps.choice.rival(name, VALUE_WORDS[say.tongue].uses[use]), evidence }));
  return [...rivals, ...needsNamed(offer, facts, say), ...integrationsNamed(offer, facts, say)];
}

function mustHavesOf({ mustHaves }: Offer, facts: Facts): OfferChoice['mustHaves'] {
  const held = phrasesHeld(mustHaves, facts);
  return mustHaves.map((text) => {
    const sought = held.filter(({ phrase }) => phrase === text);
    const products = technologiesNamed([text], facts).flatMap(({ signals }) => signals);
    const evidence = products.length > 0 ? products : textsOf(facts).flatMap(({ words, evidence: says }) => (firstOf(words, sought) === undefined ? [] : says));
    return { text, known: evidence.length > 0, evidence };
  });
}

/** Each reason once, however many pages give it. */
const distinct = (reasons: readonly Because[]): Because[] =>
  reasons.filter(({ text }, index) => reasons.findIndex((other) => other.text === text) === index);

/** The persona's offer, else the one most of the evidence speaks for, else the only one there is; null where nothing decides. */
export function bestOffer(offers: readonly Offer[], persona: Persona | null, facts: Facts, say: Say): { offer: Offer; why: Because[] } | null {
  const [best] = offers
    .map((offer) => {
      const found = speaksFor(offer, facts, say);
      const personas: Because[] = offer.id === persona?.offerId ? [{ text: say.steps.choice.offered(persona.name), evidence: [] }] : [];
      const only: Because[] = offers.length === 1 && found.length === 0 ? [{ text: say.steps.choice.onlyOffer, evidence: [] }] : [];
      return { offer, evidence: found.length, own: personas.length, why: [...personas, ...found, ...only] };
    })
    .filter(({ why }) => why.length > 0)
    .toSorted((a, b) => b.own - a.own || b.evidence - a.evidence);
  return best ?? null;
}

/** The best offer with its reasons, its must-haves and the rivals found. */
export function offerOf(offers: readonly Offer[], persona: Persona | null, facts: Facts, say: Say): OfferChoice | null {
  const best = bestOffer(offers, persona, facts, say);
  if (best === null) return null;
  const { offer, why } = best;
  return { id: offer.id, name: offer.name, why: distinct(why), mustHaves: mustHavesOf(offer, facts), rivals: rivalsNamed(offer, facts) };
}
