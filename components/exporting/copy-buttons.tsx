import { useState } from 'react';
import { t } from '#lib/i18n/t.ts';
import { asHtml, asMarkdown, asTsv } from '#lib/interop/copy/formats.ts';
import type { ExportRecord } from '#lib/interop/targets/facts.ts';
import type { Exporting } from './model.ts';
import { readRecords } from './write-slices.ts';
import { copyWords } from './words.ts';

/** More would choke what they are pasted into. */
const MOST = 1000;

type Text = Parameters<Exporting['onCopy']>[0];
const FORMATS: readonly { name: () => string; textOf: (records: readonly ExportRecord[]) => Text }[] = [
  { name: () => t('exporting.copyRich'), textOf: (records) => ({ plain: asMarkdown(records, copyWords()), html: asHtml(records, copyWords()) }) },
  { name: () => t('exporting.copyMarkdown'), textOf: (records) => ({ plain: asMarkdown(records, copyWords()) }) },
  { name: () => t('exporting.copyTsv'), textOf: (records) => ({ plain: asTsv(records, copyWords()) }) },
];

/** Puts the chosen prospects on the clipboard. */
export function CopyButtons({ exporting }: { exporting: Pick<Exporting, 'prospects' | 'icps' | 'onRead' | 'onCopy'> }) {
  const [told, setTold] = useState<{ text: string; failed: boolean } | null>(null);
  const tooMany = exporting.prospects.length > MOST;

  async function copy(textOf: (typeof FORMATS)[number]['textOf']): Promise<void> {
    const records = await readRecords(exporting);
    if (!Array.isArray(records)) return setTold({ text: records.message, failed: true });
    const copied = await exporting.onCopy(textOf(records));
    setTold(copied ? { text: t('exporting.copied', records.length), failed: false } : { text: t('exporting.copyFailed'), failed: true });
  }

  return (
    <div className="row export-copy">
      <span className="small muted" id="export-copy">
        {t('exporting.copyAs')}
      </span>
      <div className="row" role="group" aria-labelledby="export-copy">
        {FORMATS.map(({ name, textOf }) => (
          <button key={name()} type="button" className="button button-small" disabled={tooMany} onClick={() => void copy(textOf)}>
            {name()}
          </button>
        ))}
      </div>
      <span role="status" className={`small ${told?.failed ? 'field-error' : 'ink-match'}`}>
        {tooMany ? t('exporting.copyTooMany', { most: MOST.toLocaleString(t('common.locale')) }) : told?.text}
      </span>
    </div>
  );
}
