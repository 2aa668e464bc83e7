import { t } from '#lib/i18n/t.ts';
import { freshId } from '#lib/icp/edit-lists.ts';
import type { Disqualifier } from '#lib/icp/model.ts';
import { conditionWords } from '../condition-words.ts';
import { useDraft } from './draft-context.ts';
import { ConditionForm, FIRST_CONDITION } from './fields/condition-form.tsx';
import { EntryList, type EntryFormProps } from './fields/entry-list.tsx';
import { TextField } from './fields/text-field.tsx';

/** What rules a company or person out, whatever its fit. */
export function DisqualifiersSection() {
  const { icp, change } = useDraft();
  const taken = icp.disqualifiers.map(({ code }) => code);
  return (
    <EntryList
      path="disqualifiers"
      items={icp.disqualifiers}
      onChange={(disqualifiers) => change({ disqualifiers })}
      idOf={({ code }) => code}
      nameOf={({ reason }) => reason}
      summaryOf={({ when }) => t('editor.whenCondition', { condition: conditionWords(when) })}
      Form={DisqualifierForm}
      make={(reason) => ({ code: freshId(reason, taken).replaceAll('-', '_'), reason, when: FIRST_CONDITION })}
      asksName={t('editor.newDisqualifier')}
      adds={t('editor.addDisqualifier')}
      empty={t('editor.nothingDisqualifies')}
    />
  );
}

function DisqualifierForm({ item, path, onChange }: EntryFormProps<Disqualifier>) {
  return (
    <>
      <TextField label={t('editor.reasonAsRead')} path={`${path}.reason`} value={item.reason} onChange={(reason) => onChange({ ...item, reason })} />
      <ConditionForm when={item.when} path={`${path}.when`} onChange={(when) => onChange({ ...item, when })} />
    </>
  );
}
