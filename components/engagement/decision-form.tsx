import { useEffect, useRef, useState, type ReactNode, type SyntheticEvent } from 'react';
import type { Outcome } from '#lib/messaging/protocol.ts';
import { t } from '#lib/i18n/t.ts';
import { ProblemText } from '../ui/problem-text.tsx';
import { useTask } from '../ui/use-task.ts';

interface DecisionFormProps {
  /** The field asked for. */
  children: ReactNode;
  submit: string;
  ready: boolean;
  onSubmit: (note: { note?: string }) => Promise<Outcome<unknown>>;
  onDone: () => void;
}

/** A question with a note, opened below the button that asks it; stays, with what was typed, until it is answered or cancelled. */
export function DecisionForm({ children, submit, ready, onSubmit, onDone }: DecisionFormProps) {
  const task = useTask();
  const form = useRef<HTMLFormElement>(null);
  const [note, setNote] = useState('');
  useEffect(() => {
    form.current?.scrollIntoView({ block: 'nearest' });
  }, []);

  async function send(event: SyntheticEvent) {
    event.preventDefault();
    if (await task.run(() => onSubmit(note.trim() ? { note: note.trim() } : {}))) onDone();
  }

  return (
    <form ref={form} className="stack decision-form" onSubmit={(event) => void send(event)}>
      {children}
      <label className="small">
        <span>
          {t('engagement.decide.note')} <span className="muted">{t('engagement.decide.mayBeEmpty')}</span>
        </span>
        <input className="input" maxLength={1000} value={note} onChange={(event) => setNote(event.target.value)} />
      </label>
      <ProblemText problem={task.problem} />
      <div className="row">
        <button type="submit" className="button button-small button-primary" disabled={task.pending || !ready}>
          {submit}
        </button>
        <button type="button" className="button button-small" onClick={onDone}>
          {t('common.cancel')}
        </button>
      </div>
    </form>
  );
}
