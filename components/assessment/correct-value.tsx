import { Pencil } from 'lucide-react';
import { useEffect, useId, useRef, useState, type FormEvent } from 'react';
import type { FieldName } from '#lib/evidence/model.ts';
import type { Outcome } from '#lib/messaging/protocol.ts';
import { t } from '#lib/i18n/t.ts';
import { midSentence } from '../ui/format.ts';
import { ProblemText } from '../ui/problem-text.tsx';
import { useOpener } from '../ui/use-opener.ts';
import { useTask } from '../ui/use-task.ts';
import { FIELD_EXAMPLES, FIELD_WORDS } from './words.ts';

/** Keeps a rep's value for a field and regrades; an empty text takes the correction back. */
export type Correct = (field: FieldName, text: string) => Promise<Outcome<unknown>>;

interface CorrectValueProps {
  field: FieldName;
  /** The value now believed, as text. */
  text: string | null;
  fromRep: boolean;
  onCorrect: Correct;
  /** Whether the closed button says in words what it does, or shows the pencil alone. */
  worded?: boolean;
}

/** A pencil that opens a one-line form; it closes only after the worker has kept the value. */
export function CorrectValue({ field, text, fromRep, onCorrect, worded = false }: CorrectValueProps) {
  const [open, setOpen] = useState(false);
  const opener = useOpener(open);

  if (open) return <CorrectForm field={field} text={text} fromRep={fromRep} onCorrect={onCorrect} onClose={() => setOpen(false)} />;
  const label = text === null ? t('assessment.correct.enter', { field: midSentence(FIELD_WORDS[field]) }) : t('assessment.correct.correct', { field: midSentence(FIELD_WORDS[field]) });
  return (
    <button ref={opener} type="button" className={`button ${worded ? 'button-small' : 'button-icon'}`} aria-label={label} title={label} onClick={() => setOpen(true)}>
      <Pencil aria-hidden />
      {worded && label}
    </button>
  );
}

function CorrectForm({ field, text, fromRep, onCorrect, onClose }: Omit<CorrectValueProps, 'worded'> & { onClose: () => void }) {
  const [draft, setDraft] = useState(text ?? '');
  const task = useTask();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);

  useEffect(() => {
    input.current?.focus();
    input.current?.select();
  }, []);

  async function keep(value: string) {
    if (await task.run(() => onCorrect(field, value))) onClose();
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    const value = draft.trim();
    if (value === '' && !fromRep) onClose();
    else void keep(value);
  }

  return (
    <form className="correct" onSubmit={submit} onKeyDown={(event) => event.key === 'Escape' && (event.stopPropagation(), event.preventDefault(), onClose())}>
      <label htmlFor={id}>{FIELD_WORDS[field]}</label>
      <input
        ref={input}
        id={id}
        className="input"
        value={draft}
        placeholder={FIELD_EXAMPLES[field] && t('assessment.eg', { example: FIELD_EXAMPLES[field] })}
        aria-invalid={task.problem ? true : undefined}
        aria-describedby={task.problem ? `${id}-error` : undefined}
        onChange={(event) => setDraft(event.target.value)}
      />
      <ProblemText problem={task.problem} id={`${id}-error`} />
      <div className="row">
        <button type="submit" className="button button-primary button-small" disabled={task.pending}>
          {task.pending ? t('assessment.correct.keeping') : t('assessment.correct.keep')}
        </button>
        {fromRep && (
          <button type="button" className="button button-small" disabled={task.pending} onClick={() => void keep('')}>
            {t('assessment.correct.takeBack')}
          </button>
        )}
        <button type="button" className="button button-small" onClick={onClose}>
          {t('common.cancel')}
        </button>
      </div>
    </form>
  );
}
