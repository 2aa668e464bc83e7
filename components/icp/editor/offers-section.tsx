import { freshId } from '#lib/icp/edit-lists.ts';
import type { Offer } from '#lib/icp/model.ts';
import { TECHNOLOGIES } from '#lib/taxonomy/technologies.ts';
import { useDraft } from './draft-context.ts';
import { anyText, ChipsField } from './fields/chips-field.tsx';
import { EntryList, type EntryFormProps } from './fields/entry-list.tsx';
import { TextField } from './fields/text-field.tsx';

const PRODUCTS = TECHNOLOGIES.map(({ name }) => name);

/** What the team sells, and how a page shows that somebody needs it. */
export function OffersSection() {
  const { icp, change } = useDraft();
  return (
    <EntryList
      path="offers"
      items={icp.offers}
      onChange={(offers) => change({ offers })}
      idOf={({ id }) => id}
      nameOf={({ name }) => name}
      summaryOf={({ needs, rivals }) => `for ${needs.slice(0, 4).join(', ') || 'any need'}${rivals.length > 0 ? `; rivals ${rivals.slice(0, 3).join(', ')}` : ''}`}
      Form={OfferForm}
      make={(name) => ({ id: freshId(name, icp.offers.map(({ id }) => id), 'offer'), name, needs: [], mustHaves: [], rivals: [], integrations: [] })}
      what="offer"
      empty="No offers: nothing says which of your products suits whom."
    />
  );
}

function OfferForm({ item: offer, path, onChange }: EntryFormProps<Offer>) {
  return (
    <>
      <TextField label="Name" path={`${path}.name`} value={offer.name} onChange={(name) => onChange({ ...offer, name })} />
      <ChipsField label="Words that show the need" hint="On pages and in job posts, in any language." path={`${path}.needs`} values={offer.needs} read={anyText} onChange={(needs) => onChange({ ...offer, needs })} />
      <ChipsField label="Must-haves" hint="What a buyer must have for it to work; asked as a question." path={`${path}.mustHaves`} values={offer.mustHaves} read={anyText} onChange={(mustHaves) => onChange({ ...offer, mustHaves })} />
      <ChipsField label="Rival products" path={`${path}.rivals`} values={offer.rivals} read={anyText} offered={PRODUCTS} onChange={(rivals) => onChange({ ...offer, rivals })} />
      <ChipsField label="Works with" hint="Products it connects to." path={`${path}.integrations`} values={offer.integrations} read={anyText} offered={PRODUCTS} onChange={(integrations) => onChange({ ...offer, integrations })} />
    </>
  );
}
