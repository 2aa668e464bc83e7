import { ClipboardPaste, Save } from 'lucide-react';
import { useEffect, useId, useRef, useState, type FormEvent } from 'react';
import { t } from '#lib/i18n/t.ts';
import type { Outcome } from '#lib/messaging/protocol.ts';
import type { PasteView } from '#lib/messaging/ways-protocol.ts';
import { Notice } from '../ui/notice.tsx';
import { ProblemText } from '../ui/problem-text.tsx';
import { useTask } from '../ui/use-task.ts';
import { PasteResult } from './paste-result.tsx';
import './paste.css';

/** What was pasted, and the address it was copied from, as typed. */
interface PastedText {
  text: string;
  from: string;
}

interface PasteActions {
  onRead: (pasted: PastedText) => Promise<Outcome<PasteView>>;
  onSave: (pasted: PastedText & { at: number }) => Promise<Outcome<{ prospectId: string; updated: boolean }>>;
}

/** A text of somebody: pasted, read, looked at with the words every value rests on, and saved only then. */
export function PasteScreen({ onRead, onSave }: PasteActions) {
  const [pasted, setPasted] = useState<PastedText>({ text: '', from: '' });
  const [read, setRead] = useState<{ pasted: PastedText; view: PasteView } | null>(null);
  const [saved, setSaved] = useState<{ prospectId: string; updated: boolean } | null>(null);
  const reading = useTask();
  const saving = useTask();
  const box = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const isChanged = read !== null && (read.pasted.text !== pasted.text || read.pasted.from !== pasted.from);

  useEffect(() => box.current?.focus(), []);

  function change(part: Partial<PastedText>) {
    reading.clear();
    setPasted({ ...pasted, ...part });
  }

  async function look(event: FormEvent) {
    event.preventDefault();
    setRead(null);
    saving.clear();
    const ok = await reading.run(async () => {
      const outcome = await onRead(pasted);
      if (outcome.ok) setRead({ pasted, view: outcome.value });
      return outcome;
    });
    if (!ok) box.current?.focus();
  }

  async function save({ pasted: text, view }: NonNullable<typeof read>) {
    await saving.run(async () => {
      const outcome = await onSave({ ...text, at: view.at });
      if (outcome.ok) {
        setSaved(outcome.value);
        setRead(null);
        setPasted({ text: '', from: '' });
        box.current?.focus();
      }
      return outcome;
    });
  }

  return (
    <div className="paste">
      <form className="card stack" onSubmit={(event) => void look(event)}>
        <p className="muted">{t('ways.paste.lead')}</p>
        {saved && (
          <Notice tone="good" role="status" title={saved.updated ? t('ways.paste.savedOld') : t('ways.paste.savedNew')} actions={<a href={`#prospect/${encodeURIComponent(saved.prospectId)}`}>{t('ways.paste.open')}</a>} />
        )}
        <label htmlFor={`${id}-text`}>
          <strong>{t('ways.paste.text')}</strong>
          <textarea
            id={`${id}-text`}
            ref={box}
            className="input paste-text"
            rows={10}
            value={pasted.text}
            aria-invalid={reading.problem !== null}
            aria-describedby={reading.problem ? `${id}-problem` : undefined}
            onChange={(event) => change({ text: event.target.value })}
          />
        </label>
        <label htmlFor={`${id}-from`}>
          <span className="small">{t('ways.paste.from')}</span>
          <input id={`${id}-from`} className="input" inputMode="url" autoComplete="off" spellCheck={false} placeholder={t('ways.paste.fromExample')} value={pasted.from} onChange={(event) => change({ from: event.target.value })} />
        </label>
        <ProblemText problem={reading.problem} id={`${id}-problem`} />
        <div className="row">
          <button type="submit" className={`button ${read && !isChanged ? '' : 'button-primary'}`} disabled={reading.pending}>
            <ClipboardPaste aria-hidden /> {reading.pending ? t('ways.paste.reading') : t('ways.paste.read')}
          </button>
        </div>
      </form>
      {read && (
        <section className="card stack" aria-label={t('ways.paste.what')}>
          <PasteResult key={read.view.at} view={read.view} />
          {read.view.refusal ? (
            <Notice tone="warn" role="status" title={read.view.refusal.message} />
          ) : (
            <div className="stack">
              {isChanged ? <p role="status">{t('ways.paste.changed')}</p> : read.view.saved && <p className="small muted">{t('ways.paste.known')}</p>}
              <ProblemText problem={saving.problem} />
              <div className="row">
                <button type="button" className="button button-primary" disabled={saving.pending || isChanged} onClick={() => void save(read)}>
                  <Save aria-hidden /> {read.view.saved ? t('ways.paste.add') : t('ways.paste.save')}
                </button>
              </div>
            </div>
          )}
        </section>
      )}
    </div>
  );
}
