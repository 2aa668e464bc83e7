import type { Belief } from '#lib/evidence/model.ts';
import { once } from '#lib/evidence/once.ts';
import type { Icp, Offer } from '#lib/icp/model.ts';
import type { Facts } from '../facts.ts';
import { technologiesNamed } from '../match/technology.ts';
import { publishedDay, type SeenSignal } from '../seen-signals.ts';

/** Rows for a product that job posts ask for and for one in use. */
interface Rows {
  askedFor: number;
  inUse: number;
}

const seen = (row: number, { value, reliability, signals }: Belief<'technology'>): SeenSignal => ({
  row,
  event: `row ${row}: ${value.name}`,
  reliability,
  date: publishedDay(signals),
  until: null,
  evidence: signals,
});

const rowsFor = (names: readonly string[], { askedFor, inUse }: Rows, facts: Facts): SeenSignal[] =>
  technologiesNamed(names, facts).map((belief) => seen(belief.value.use === 'in-use' ? inUse : askedFor, belief));

const namedBy = once((offers: readonly Offer[]) => ({
  rivals: offers.flatMap(({ rivals }) => rivals),
  integrations: offers.flatMap(({ integrations }) => integrations),
  own: offers.map(({ name }) => name),
}));

/** Rows 31, 32, 35, 37 and 38: the technologies pages name, held against the rivals, integrations and names of the offers. */
export function technologyRows(facts: Facts, { offers }: Icp): SeenSignal[] {
  const { rivals, integrations, own } = namedBy(offers);
  return [
    ...rowsFor(rivals, { askedFor: 31, inUse: 35 }, facts),
    ...rowsFor(integrations, { askedFor: 32, inUse: 37 }, facts),
    ...rowsFor(own, { askedFor: 38, inUse: 38 }, facts),
  ];
}
