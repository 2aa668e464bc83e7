import { t } from '#lib/i18n/t.ts';
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
      summaryOf={({ needs, rivals }) => summaryWords(needs.slice(0, 4).join(', ') || t('editor.anyNeed'), rivals.slice(0, 3).join(', '))}
      Form={OfferForm}
      make={(name) => ({ id: freshId(name, icp.offers.map(({ id }) => id), 'offer'), name, needs: [], mustHaves: [], rivals: [], integrations: [] })}
      asksName={t('editor.newOffer')}
      adds={t('editor.addOffer')}
      empty={t('editor.noOffers')}
    />
  );
}

const summaryWords = (needs: string, rivals: string): string => (rivals === '' ? t('editor.offerFor', { needs }) : t('editor.offerForRivals', { needs, rivals }));

function OfferForm({ item: offer, path, onChange }: EntryFormProps<Offer>) {
  return (
    <>
      <TextField label={t('editor.name')} path={`${path}.name`} value={offer.name} onChange={(name) => onChange({ ...offer, name })} />
      <ChipsField label={t('editor.needWords')} hint={t('editor.needWordsHint')} path={`${path}.needs`} values={offer.needs} read={anyText} onChange={(needs) => onChange({ ...offer, needs })} />
      <ChipsField label={t('editor.mustHaves')} hint={t('editor.mustHavesHint')} path={`${path}.mustHaves`} values={offer.mustHaves} read={anyText} onChange={(mustHaves) => onChange({ ...offer, mustHaves })} />
      <ChipsField label={t('editor.rivals')} path={`${path}.rivals`} values={offer.rivals} read={anyText} offered={PRODUCTS} onChange={(rivals) => onChange({ ...offer, rivals })} />
      <ChipsField label={t('editor.worksWith')} hint={t('editor.worksWithHint')} path={`${path}.integrations`} values={offer.integrations} read={anyText} offered={PRODUCTS} onChange={(integrations) => onChange({ ...offer, integrations })} />
    </>
  );
}
