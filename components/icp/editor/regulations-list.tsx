import { t } from '#lib/i18n/t.ts';
import { freshId } from '#lib/icp/edit-lists.ts';
import type { Regulation } from '#lib/icp/model.ts';
import { useDraft } from './draft-context.ts';
import { ChipsField } from './fields/chips-field.tsx';
import { COUNTRY } from './fields/coded-values.ts';
import { EntryList, type EntryFormProps } from './fields/entry-list.tsx';
import { Field } from './fields/field.tsx';
import { IndustryPicker } from './fields/industry-picker.tsx';
import { TextField } from './fields/text-field.tsx';

/** Duties that come into force, each for some industries until its date. */
export function RegulationsList() {
  const { icp, change } = useDraft();
  const regulations = icp.regulations ?? [];
  return (
    <EntryList
      path="regulations"
      items={regulations}
      onChange={(next) => change({ regulations: next })}
      idOf={({ id }) => id}
      nameOf={({ name }) => name}
      summaryOf={({ until }) => t('editor.until', { day: until || t('editor.noDate') })}
      Form={RegulationForm}
      make={(name) => ({ id: freshId(name, regulations.map(({ id }) => id), 'duty'), name, codes: [], countries: [], until: '' })}
      asksName={t('editor.newDuty')}
      adds={t('editor.addDuty')}
      empty={t('editor.none')}
    />
  );
}

function RegulationForm({ item: regulation, path, onChange }: EntryFormProps<Regulation>) {
  return (
    <>
      <div className="fields">
        <TextField label={t('editor.name')} path={`${path}.name`} value={regulation.name} onChange={(name) => onChange({ ...regulation, name })} />
        <Field label={t('editor.inForce')} path={`${path}.until`} hint={t('editor.inForceHint')}>
          {(input) => <input {...input} className="input" type="date" value={regulation.until} onChange={(event) => onChange({ ...regulation, until: event.target.value })} />}
        </Field>
      </div>
      <IndustryPicker label={t('editor.binds')} path={`${path}.codes`} codes={regulation.codes} onChange={(codes) => onChange({ ...regulation, codes })} />
      <ChipsField
        label={t('editor.countries')}
        hint={t('editor.everywhere')}
        path={`${path}.countries`}
        values={regulation.countries}
        {...COUNTRY}
        onChange={(countries) => onChange({ ...regulation, countries })}
      />
    </>
  );
}
