import { FileUp } from 'lucide-react';
import { useId, useState, type DragEvent } from 'react';
import { t } from '#lib/i18n/t.ts';
import type { IcpPreview } from '#lib/messaging/icp-protocol.ts';
import type { Outcome } from '#lib/messaging/protocol.ts';
import { Notice } from '../../ui/notice.tsx';
import { ProblemText } from '../../ui/problem-text.tsx';
import { Rich, slots } from '../../ui/rich.tsx';
import { useTask } from '../../ui/use-task.ts';
import { type Acceptance, type ImportAsks, PreviewCard } from './preview-card.tsx';

/** Far more than an ICP ever needs; the worker has a lower cap of its own. */
const MAX_BYTES = 4_000_000;
const tooLarge = () => ({ ok: false, error: { code: 'too-large', message: t('icp.importing.tooLarge') } }) as const;

interface IcpImportProps extends ImportAsks {
  onPreview: (text: string) => Promise<Outcome<IcpPreview>>;
  /** `base` is the content hash of the ICP that the preview compared with, null for none. */
  onImport: (text: string, acceptance: Acceptance, base: string | null) => Promise<Outcome<unknown>>;
}

/** Choose or drop a file, see what it would change, then accept it or not. Nothing is stored before that. */
export function IcpImport({ onPreview, onImport, onEffect, onKnow }: IcpImportProps) {
  const [offered, setOffered] = useState<{ text: string; preview: IcpPreview } | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const [over, setOver] = useState(false);
  const task = useTask();
  const id = useId();

  async function look(file: File | undefined) {
    if (!file) return;
    setOffered(null);
    setDone(null);
    await task.run(async () => {
      if (file.size > MAX_BYTES) return tooLarge();
      return preview(await file.text());
    });
  }

  function drop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    void look(event.dataTransfer.files[0]);
  }

  async function preview(text: string): Promise<Outcome<IcpPreview>> {
    const outcome = await onPreview(text);
    if (outcome.ok) setOffered({ text, preview: outcome.value });
    return outcome;
  }

  if (offered) {
    const { file, replaces } = offered.preview;
    return (
      <PreviewCard
        {...offered}
        onEffect={onEffect}
        onKnow={async (publisher) => {
          const outcome = await onKnow(publisher);
          return outcome.ok ? preview(offered.text) : outcome;
        }}
        onAccept={async (acceptance) => {
          const outcome = await onImport(offered.text, acceptance, replaces?.contentHash ?? null);
          if (outcome.ok) {
            setDone(acceptance.choices ? t('icp.importing.merged', { name: file.name }) : t('icp.importing.imported', { name: file.name, version: file.version }));
            setOffered(null);
          }
          return outcome;
        }}
        onCancel={() => setOffered(null)}
      />
    );
  }
  return (
    <div className="stack">
      <label
        htmlFor={id}
        className={`drop ${over ? 'drop-over' : ''}`}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <FileUp aria-hidden />
        <span>
          <Rich text={t('icp.importing.choose', slots('choose'))} parts={{ choose: <strong>{t('icp.importing.chooseFile')}</strong> }} />
        </span>
        <input
          id={id}
          type="file"
          accept=".json,application/json"
          onChange={(event) => {
            void look(event.target.files?.[0]);
            event.target.value = '';
          }}
        />
      </label>
      {task.problem && (
        <Notice tone="bad" title={t('icp.importing.not')}>
          <ProblemText problem={task.problem} />
          <p className="small">{t('icp.importing.unchanged')}</p>
        </Notice>
      )}
      {done && <Notice tone="good" role="status" title={done} />}
    </div>
  );
}
