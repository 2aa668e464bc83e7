import { useState } from 'react';
import { t } from '#lib/i18n/t.ts';
import { defaultChoices } from '#lib/interop/targets/columns.ts';
import type { ExportChoices, TargetId } from '#lib/interop/targets/model.ts';
import { TARGETS } from '#lib/interop/targets/targets.ts';
import { Dialog } from '../ui/dialog.tsx';
import { ProblemText } from '../ui/problem-text.tsx';
import { ChoicesForm } from './choices-form.tsx';
import { CopyButtons } from './copy-buttons.tsx';
import type { Exporting } from './model.ts';
import { NotWritten, Sample } from './preview.tsx';
import { Saved } from './saved.tsx';
import { useSaving } from './use-saving.ts';
import { useWriting } from './use-writing.ts';
import { TARGET_GROUPS, TARGET_NAMES } from './words.ts';
import './exporting.css';

/** Choose what the chosen prospects are for, see what would stand in the file and what not and why, then save it or copy them. */
export function ExportDialog({ onClose, ...exporting }: Exporting & { onClose: () => void }) {
  const { prospects, kept, currency, purpose } = exporting;
  const choicesFor = (target: TargetId): ExportChoices => kept.byTarget.find((one) => one.target === target) ?? { ...defaultChoices(target, currency), purpose };
  const [choices, setChoices] = useState(() => choicesFor(kept.last ?? 'spreadsheet'));
  const target = TARGETS[choices.target];
  const { written, done, problem } = useWriting(choices, exporting);
  const saving = useSaving(choices, exporting);

  const rows = target.kind === 'records' ? prospects.length : (written?.rows ?? 0);
  const ready = target.kind === 'records' || (written !== null && done === prospects.length);
  const change = (next: ExportChoices): void => {
    saving.clear();
    setChoices(next);
  };
  const actions = (
    <>
      <CopyButtons exporting={exporting} />
      <button type="button" className="button" onClick={onClose}>
        {saving.saved ? t('common.close') : t('common.cancel')}
      </button>
      {!saving.saved && (
        <button type="button" className="button button-primary" disabled={!ready || rows === 0 || saving.pending} onClick={() => void saving.save(written)}>
          {saving.pending ? t('exporting.saving') : SAVE[target.kind](rows)}
        </button>
      )}
    </>
  );
  return (
    <Dialog title={t('exporting.title')} onClose={onClose} actions={actions} wide>
      <div className="export-head">
        <label htmlFor="export-target">
          {t('exporting.target')}
          <select id="export-target" className="input" value={choices.target} disabled={saving.pending} onChange={(event) => change(choicesFor(event.target.value as TargetId))}>
            {TARGET_GROUPS.map((group) => (
              <optgroup key={group.name()} label={group.name()}>
                {group.targets.map((id) => (
                  <option key={id} value={id}>
                    {TARGET_NAMES[id]()}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        </label>
        <p className="muted">{t('exporting.chosen', prospects.length)}</p>
      </div>
      {saving.saved ? (
        <Saved saved={saving.saved} choices={choices} now={exporting.now} onSave={exporting.onSave} onAgain={saving.clear} />
      ) : (
        <>
          <ChoicesForm target={target} choices={choices} onChange={change} />
          {target.kind === 'records' ? <p className="small">{t('exporting.records')}</p> : written && <Sample target={target} written={written} />}
          <div role="status">
            {!ready && !problem && <Progress done={done} all={prospects.length} />}
            {saving.pending && target.kind === 'records' && <Progress done={saving.done} all={prospects.length} />}
            {ready && rows === 0 && <p className="small">{t('exporting.nothing')}</p>}
            {ready && target.kind !== 'records' && written && <NotWritten skipped={written.skipped} changed={written.changed} />}
          </div>
        </>
      )}
      <ProblemText problem={problem ?? saving.problem} />
    </Dialog>
  );
}

const SAVE = {
  table: (rows: number) => t('exporting.save', rows),
  cards: (rows: number) => t('exporting.saveCards', rows),
  records: (rows: number) => t('exporting.saveRecords', rows),
} as const;

const number = (count: number): string => count.toLocaleString(t('common.locale'));

function Progress({ done, all }: { done: number; all: number }) {
  return (
    <label className="export-progress small">
      {t('exporting.reading', { done: number(done), all: number(all) })}
      <progress value={done} max={all} />
    </label>
  );
}
