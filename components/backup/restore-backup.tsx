import { FileUp } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import { t } from '#lib/i18n/t.ts';
import type { Restored, RestoreMode, RestorePreview } from '#lib/messaging/backup-protocol.ts';
import type { Outcome } from '#lib/messaging/protocol.ts';
import { countText } from '../ui/format.ts';
import { Notice } from '../ui/notice.tsx';
import { ProblemText } from '../ui/problem-text.tsx';
import { useTask } from '../ui/use-task.ts';
import { mergeText, momentText, percentText } from './words.ts';
import './backup.css';
import '../icp/icp.css';

export interface RestoreActions {
  /** Whether the file wants a passphrase. */
  onOpen: (file: Blob) => Promise<boolean>;
  /** Reads and checks the whole file; stores nothing yet. */
  onStage: (file: Blob, passphrase: string, onProgress: (share: number) => void) => Promise<Outcome<{ restoreId: string; preview: RestorePreview }>>;
  onRestore: (restoreId: string, mode: RestoreMode, onProgress: (share: number) => void) => Promise<Outcome<Restored>>;
  onCancel: () => Promise<Outcome<unknown>>;
}

type Step =
  | { at: 'choose' }
  | { at: 'passphrase'; file: File }
  | { at: 'preview'; restoreId: string; preview: RestorePreview }
  | { at: 'done'; restored: Restored };

/** A backup taken in, step by step: the file, its passphrase, what it would do, done. Nothing is changed before the last. */
export function RestoreBackup({ onOpen, onStage, onRestore, onCancel }: RestoreActions) {
  const [step, setStep] = useState<Step>({ at: 'choose' });
  const [share, setShare] = useState(0);
  const task = useTask();
  const file = useRef<HTMLInputElement>(null);

  const stage = (picked: File, passphrase: string) =>
    task.run(async () => {
      setShare(0);
      const outcome = await onStage(picked, passphrase, setShare);
      if (outcome.ok) setStep({ at: 'preview', ...outcome.value });
      return outcome;
    });

  async function open(picked: File) {
    task.clear();
    setStep({ at: 'choose' });
    if (await onOpen(picked)) setStep({ at: 'passphrase', file: picked });
    else void stage(picked, '');
  }

  const restore = (restoreId: string, mode: RestoreMode) =>
    task.run(async () => {
      setShare(0);
      const outcome = await onRestore(restoreId, mode, setShare);
      if (outcome.ok) setStep({ at: 'done', restored: outcome.value });
      return outcome;
    });

  function cancel() {
    task.clear();
    setStep({ at: 'choose' });
    void onCancel();
  }

  return (
    <section className="stack">
      <h3>{t('backup.restore.title')}</h3>
      {step.at !== 'preview' && (
        <div className="row">
          <button type="button" className="button" disabled={task.pending} onClick={() => file.current?.click()}>
            <FileUp aria-hidden /> {task.pending ? t('backup.restore.reading', { share: percentText(share) }) : t('backup.restore.choose')}
          </button>
          <input ref={file} type="file" hidden accept=".leadlight" aria-label={t('backup.restore.choose')} onChange={(event) => {
            const picked = event.target.files?.[0];
            event.target.value = '';
            if (picked) void open(picked);
          }} />
        </div>
      )}
      {step.at === 'passphrase' && <Passphrase name={step.file.name} pending={task.pending} onTyped={(passphrase) => void stage(step.file, passphrase)} />}
      {step.at === 'preview' && <Preview preview={step.preview} pending={task.pending} share={share} onRestore={(mode) => void restore(step.restoreId, mode)} onCancel={cancel} />}
      {step.at === 'done' && (
        <Notice tone="good" role="status" title={t('backup.restore.done', { fresh: t('common.prospects', step.restored.prospects), joined: countText(step.restored.joined) })}>
          {step.restored.suppressed > 0 && <p>{t('backup.restore.left', step.restored.suppressed)}</p>}
          <p className="small muted">{t('backup.restore.grading')}</p>
        </Notice>
      )}
      <ProblemText problem={task.problem} />
    </section>
  );
}

function Passphrase({ name, pending, onTyped }: { name: string; pending: boolean; onTyped: (passphrase: string) => void }) {
  const [typed, setTyped] = useState('');
  return (
    <form className="inline-form" onSubmit={(event) => {
      event.preventDefault();
      onTyped(typed);
    }}>
      <label>
        {t('backup.restore.passphraseOf', { name })}
        <input className="input" type="password" autoComplete="off" autoFocus required value={typed} onChange={(event) => setTyped(event.target.value)} />
      </label>
      <button type="submit" className="button" disabled={pending || typed === ''}>
        {t('backup.restore.open')}
      </button>
    </form>
  );
}

interface PreviewProps {
  preview: RestorePreview;
  pending: boolean;
  /** How much of it is stored, 0 to 1. */
  share: number;
  onRestore: (mode: RestoreMode) => void;
  onCancel: () => void;
}

function Preview({ preview: { createdAt, prospects, icps, notes, handoffs }, pending, share, onRestore, onCancel }: PreviewProps) {
  const [mode, setMode] = useState<RestoreMode>('merge');
  const name = useId();
  const choices = [
    { id: 'merge', title: t('backup.restore.merge'), text: mergeText(prospects), why: t('backup.restore.mergeWhy') },
    { id: 'replace', title: t('backup.restore.replace'), text: t('backup.restore.replaceCounts', { gone: t('common.prospects', prospects.here), come: t('common.prospects', prospects.inFile - prospects.suppressed) }), why: t('backup.restore.replaceWhy') },
  ] as const;
  return (
    <form className="stack" onSubmit={(event) => {
      event.preventDefault();
      onRestore(mode);
    }}>
      <p>{t('backup.restore.of', { moment: momentText(createdAt), prospects: t('common.prospects', prospects.inFile), icps: countText(icps.inFile), notes: countText(notes), handoffs: countText(handoffs) })}</p>
      {prospects.suppressed > 0 && <p>{t('backup.restore.left', prospects.suppressed)}</p>}
      <fieldset className="choice">
        <legend className="sr-only">{t('backup.restore.how')}</legend>
        {choices.map((choice) => (
          <label key={choice.id} className="choice-card">
            <input type="radio" name={name} checked={mode === choice.id} onChange={() => setMode(choice.id)} />
            <span>
              <strong>{choice.title}</strong>
              <br />
              {choice.text}
              <br />
              <span className="small muted">{choice.why}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <div className="row">
        <button type="submit" className={`button ${mode === 'replace' ? 'button-danger' : 'button-primary'}`} disabled={pending}>
          {pending ? t('backup.restore.pending', { share: percentText(share) }) : mode === 'replace' ? t('backup.restore.goReplace') : t('backup.restore.goMerge')}
        </button>
        <button type="button" className="button" disabled={pending} onClick={onCancel}>
          {t('common.cancel')}
        </button>
      </div>
    </form>
  );
}
