import { t } from '#lib/i18n/t.ts';
import { useDraft } from './draft-context.ts';
import { TextField } from './fields/text-field.tsx';

/** Name, owner and notes. */
export function AboutSection() {
  const { icp, change } = useDraft();
  return (
    <>
      <div className="fields">
        <TextField label={t('editor.name')} path="name" value={icp.name} onChange={(name) => change({ name })} />
        <TextField label={t('editor.owner')} path="createdBy" value={icp.createdBy} onChange={(createdBy) => change({ createdBy })} />
      </div>
      <TextField label={t('editor.teamNotes')} path="notes" lines={5} value={icp.notes} onChange={(notes) => change({ notes })} />
    </>
  );
}
