import { t } from '#lib/i18n/t.ts';
import { freshId } from '#lib/icp/edit-lists.ts';
import type { ReasonCode } from '#lib/icp/model.ts';
import { useDraft } from './draft-context.ts';
import { EntryList, type EntryFormProps } from './fields/entry-list.tsx';
import { TextField } from './fields/text-field.tsx';

/** Why people disqualify a prospect or lose a deal. */
export function ReasonsSection() {
  const { icp, change } = useDraft();
  const taken = icp.reasons.map(({ code }) => code);
  return (
    <EntryList
      path="reasons"
      items={icp.reasons}
      onChange={(reasons) => change({ reasons })}
      idOf={({ code }) => code}
      nameOf={({ label }) => label}
      Form={ReasonForm}
      make={(label) => ({ code: freshId(label, taken, 'reason').replaceAll('-', '_'), label })}
      asksName={t('editor.newReason')}
      adds={t('editor.addReason')}
      empty={t('editor.noReasons')}
    />
  );
}

function ReasonForm({ item, path, onChange }: EntryFormProps<ReasonCode>) {
  return <TextField label={t('editor.inWords')} path={`${path}.label`} value={item.label} onChange={(label) => onChange({ ...item, label })} />;
}
