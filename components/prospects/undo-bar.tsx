import { Undo2, X } from 'lucide-react';
import { t } from '#lib/i18n/t.ts';
import type { Outcome, Problem } from '#lib/messaging/protocol.ts';
import type { Undone } from '#lib/messaging/list-protocol.ts';
import { useState } from 'react';
import { ProblemText } from '../ui/problem-text.tsx';
import { useTask } from '../ui/use-task.ts';
import { useUndoKey } from './use-undo-key.ts';
import './undo-bar.css';

interface UndoBarProps {
  /** The command that can be undone next; null where there is none. `what` is in words: "3 prospects deleted". */
  last: { seq: number; what: string } | null;
  onUndo: (seq: number) => Promise<Outcome<Undone>>;
}

/** What was done last, with the means to undo it, as long as it is not dismissed; Ctrl+Z undoes it even then. */
export function UndoBar({ last, onUndo }: UndoBarProps) {
  const task = useTask();
  const [dismissed, setDismissed] = useState(0);
  const [undone, setUndone] = useState<Undone | null>(null);
  const isNew = last !== null && last.seq > dismissed;

  async function undo(seq: number) {
    await task.run(async () => {
      const outcome = await onUndo(seq);
      if (outcome.ok) {
        setUndone(outcome.value);
        setDismissed(seq);
      }
      return outcome;
    });
  }
  function dismiss() {
    task.clear();
    setUndone(null);
    setDismissed(last?.seq ?? 0);
  }

  useUndoKey(last && (() => void undo(last.seq)));
  if (last && (isNew || task.problem)) return <Bar key={last.seq} what={last.what} pending={task.pending} problem={task.problem} onUndo={() => void undo(last.seq)} onDismiss={dismiss} />;
  if (!undone) return null;
  return <Bar key={`${last?.seq ?? 0} undone`} what={doneWords(undone)} onDismiss={() => setUndone(null)} />;
}

const doneWords = ({ what, left }: Undone): string => [t('prospects.undo.done', { what }), left > 0 ? t('prospects.undo.left', left) : ''].filter(Boolean).join(' ');

interface BarProps {
  what: string;
  pending?: boolean;
  problem?: Problem | null;
  onUndo?: () => void;
  onDismiss: () => void;
}

function Bar({ what, pending = false, problem = null, onUndo, onDismiss }: BarProps) {
  return (
    <div className="undo-bar" role="status">
      <p>{what}</p>
      {onUndo && (
        <button type="button" className="button" disabled={pending} onClick={onUndo}>
          <Undo2 aria-hidden /> {t('common.undo')}
        </button>
      )}
      <button type="button" className="button button-icon" aria-label={t('prospects.undo.dismiss')} onClick={onDismiss}>
        <X aria-hidden />
      </button>
      <ProblemText problem={problem} />
    </div>
  );
}
