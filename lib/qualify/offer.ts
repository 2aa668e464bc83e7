import type { Offer, Persona } from '#lib/icp/model.ts';
import type { Facts } from './facts.ts';
import { technologiesNamed } from './match/technology.ts';
import { textsOf } from './match/words.ts';
import { firstHeld } from './whole-words.ts';

/** How much speaks for an offer: rivals and integrations named, and needs in what pages say. */
function evidenceFor({ rivals, integrations, needs }: Offer, facts: Facts): number {
  const needed = textsOf(facts).filter(({ text }) => firstHeld(text, needs) !== undefined).length;
  const named = new Set(technologiesNamed([...rivals, ...integrations], facts).map(({ value }) => value.name));
  return named.size + needed;
}

/** The persona's offer, else the one most of the evidence speaks for, else the only one there is; null where nothing decides. */
export function offerOf(offers: readonly Offer[], persona: Persona | null, facts: Facts): Offer | null {
  const own = offers.find(({ id }) => id === persona?.offerId);
  if (own !== undefined) return own;
  const [best] = offers
    .map((offer) => ({ offer, evidence: evidenceFor(offer, facts) }))
    .filter(({ evidence }) => evidence > 0 || offers.length === 1)
    .toSorted((a, b) => b.evidence - a.evidence);
  return best?.offer ?? null;
}
