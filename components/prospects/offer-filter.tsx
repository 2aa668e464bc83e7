import type { Offer } from '#lib/icp/model.ts';
import type { ListedProspect } from '#lib/prospects/model.ts';

export type NamedOffer = Pick<Offer, 'id' | 'name'>;

/** The prospects an offer was chosen for: product interest as a segment; null for all. */
export function ofOffer(prospects: readonly ListedProspect[], offer: string | null): readonly ListedProspect[] {
  return offer === null ? prospects : prospects.filter(({ grading }) => grading.offerId === offer);
}

/** Narrows the list to one of the team's offers. Shows nothing where there is nothing to choose between. */
export function OfferFilter({ offers, chosen, onChoose }: { offers: readonly NamedOffer[]; chosen: string | null; onChoose: (offer: string | null) => void }) {
  const distinct = offers.filter(({ id }, index) => offers.findIndex((other) => other.id === id) === index);
  if (distinct.length < 2) return null;
  return (
    <label className="offer-filter small">
      Offer{' '}
      <select className="input" value={chosen ?? ''} onChange={({ target }) => onChoose(target.value === '' ? null : target.value)}>
        <option value="">all</option>
        {distinct.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
