import { useState } from 'react';
import { t } from '#lib/i18n/t.ts';
import { writeManifest } from '#lib/interop/targets/manifest.ts';
import type { ExportChoices } from '#lib/interop/targets/model.ts';
import { notWrittenCsv } from '#lib/interop/targets/not-written.ts';
import { Notice } from '../ui/notice.tsx';
import type { Exporting } from './model.ts';
import { NotWritten } from './preview.tsx';
import type { SavedExport } from './use-saving.ts';
import { notWrittenWords } from './words.ts';

interface SavedProps extends Pick<Exporting, 'now' | 'onSave'> {
  saved: SavedExport;
  choices: ExportChoices;
  onAgain: () => void;
}

/** What is in the file now, with what goes beside it: further files, the manifest, and what was not written. */
export function Saved({ saved: { written, files: first }, choices, now, onSave, onAgain }: SavedProps) {
  const [files, setFiles] = useState(first);
  const next = written.files[files.length];
  const stem = (first[0]?.name ?? '').replace(/\.[a-z]+$/, '');

  async function saveNext(): Promise<void> {
    if (!next) return;
    const { bytes, sha256 } = await onSave(next);
    setFiles([...files, { name: next.name, rows: next.rows, bytes, sha256 }]);
  }

  const saveManifest = () => onSave({ name: `${stem}.manifest.json`, type: 'application/json', parts: [writeManifest(choices, written, files, now)] });
  const saveNotWritten = () => onSave({ name: `${stem}.${t('exporting.notWrittenFile')}.csv`, type: 'text/csv', parts: [notWrittenCsv(written, notWrittenWords())] });
  const actions = (
    <>
      {next && (
        <button type="button" className="button button-primary" onClick={() => void saveNext()}>
          {t('exporting.saveNext', { name: next.name })}
        </button>
      )}
      <button type="button" className="button" disabled={next !== undefined} onClick={() => void saveManifest()}>
        {t('exporting.saveManifest')}
      </button>
      {(written.skipped.length > 0 || written.changed.length > 0) && (
        <button type="button" className="button" onClick={() => void saveNotWritten()}>
          {t('exporting.saveNotWritten')}
        </button>
      )}
      <button type="button" className="button" onClick={onAgain}>
        {t('exporting.again')}
      </button>
    </>
  );
  return (
    <Notice tone="good" title={t('exporting.savedTitle')} role="status" actions={actions}>
      <ul className="small">
        {files.map(({ name, rows }) => (
          <li key={name}>{t('exporting.saved', rows, { name })}</li>
        ))}
      </ul>
      <NotWritten skipped={written.skipped} changed={written.changed} done />
      <p className="small muted">{t('exporting.manifestHint')}</p>
    </Notice>
  );
}
