import { FileUp } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import { t } from '#lib/i18n/t.ts';
import type { IcpPreview } from '#lib/messaging/icp-protocol.ts';
import type { Outcome } from '#lib/messaging/protocol.ts';
import { Notice } from '../../ui/notice.tsx';
import { ProblemText } from '../../ui/problem-text.tsx';
import { Rich, slots } from '../../ui/rich.tsx';
import { type Dropped, useFileDrop } from '../../ui/use-file-drop.ts';
import { useTask } from '../../ui/use-task.ts';
import { type Acceptance, type ImportAsks, PreviewCard } from './preview-card.tsx';

/** The worker’s own cap: what is larger is not even read. */
const MAX_BYTES = 4_000_000;
const tooLarge = () => ({ ok: false, error: { code: 'too-large', message: t('icp.importing.tooLarge') } }) as const;
const refused = (message: string) => ({ ok: false, error: { code: 'refused', message } }) as const;

interface IcpImportProps extends ImportAsks {
  onPreview: (text: string) => Promise<Outcome<IcpPreview>>;
  /** `base` is the content hash of the ICP that the preview compared with, null for none. */
  onImport: (text: string, acceptance: Acceptance, base: string | null) => Promise<Outcome<unknown>>;
}

/** Choose a file or drop it anywhere on the page, see what it would change, then accept it or not. Nothing is stored before that. */
export function IcpImport({ onPreview, onImport, onEffect, onKnow }: IcpImportProps) {
  const [offered, setOffered] = useState<{ text: string; preview: IcpPreview } | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const task = useTask();
  const id = useId();
  const place = useRef<HTMLDivElement>(null);
  const over = useFileDrop((dropped) => void drop(dropped));

  async function look(file: File | undefined) {
    if (!file) return;
    setOffered(null);
    setDone(null);
    await task.run(async () => {
      if (file.size > MAX_BYTES) return tooLarge();
      return preview(await file.text());
    });
  }

  async function drop(dropped: Dropped[]) {
    const [first] = dropped;
    const refusal = offered ? t('icp.importing.busy') : first && refusalOf(first, dropped.length);
    if (refusal) await task.run(async () => refused(refusal));
    else await look(first?.file);
    place.current?.scrollIntoView({ block: 'start' });
  }

  async function preview(text: string): Promise<Outcome<IcpPreview>> {
    const outcome = await onPreview(text);
    if (outcome.ok) setOffered({ text, preview: outcome.value });
    return outcome;
  }

  const problem = task.problem && (
    <Notice tone="bad" role="alert" title={t('icp.importing.not')}>
      <ProblemText problem={task.problem} />
      <p className="small">{t('icp.importing.unchanged')}</p>
    </Notice>
  );
  const { file, replaces } = offered?.preview ?? {};
  return (
    <div className="stack" ref={place}>
      {over && (
        <p className="drop-anywhere" role="status">
          <FileUp aria-hidden /> {t('icp.importing.dropHere')}
        </p>
      )}
      {problem}
      {offered && file && (
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
              task.clear();
              setDone(acceptance.choices ? t('icp.importing.merged', { name: file.name }) : t('icp.importing.imported', { name: file.name, version: file.version }));
              setOffered(null);
            }
            return outcome;
          }}
          onCancel={() => {
            task.clear();
            setOffered(null);
          }}
        />
      )}
      {!offered && (
        <label htmlFor={id} className={`drop ${over ? 'drop-over' : ''}`}>
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
      )}
      {done && <Notice tone="good" role="status" title={done} />}
    </div>
  );
}

/** Why what was dropped is not looked at; undefined where it is. */
function refusalOf({ file, isFolder }: Dropped, count: number): string | undefined {
  if (count > 1) return t('icp.importing.oneFile');
  if (isFolder) return t('icp.importing.folder', { name: file.name });
  return /\.json$/i.test(file.name) ? undefined : t('icp.importing.otherType', { name: file.name });
}
