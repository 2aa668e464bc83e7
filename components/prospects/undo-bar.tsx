import { Undo2, X } from 'lucide-react';
import { t } from '#lib/i18n/t.ts';
import type { Outcome } from '#lib/messaging/protocol.ts';
import { ProblemText } from '../ui/problem-text.tsx';
import { useTask } from '../ui/use-task.ts';
import './undo-bar.css';

interface UndoBarProps {
  /** In words: "3 prospects deleted". */
  what: string;
  /** Left out once it is undone. */
  onUndo?: () => Promise<Outcome<unknown>>;
  /** What was changed since and stays as it is, once it is undone. */
  left?: number;
  onDismiss: () => void;
}

/** What was done last, with the means to undo it. */
export function UndoBar({ what, onUndo, left = 0, onDismiss }: UndoBarProps) {
  const task = useTask();
  return (
    <div className="undo-bar" role="status">
      <p>{what}</p>
      {onUndo ? (
        <button type="button" className="button" disabled={task.pending} onClick={() => void task.run(onUndo)}>
          <Undo2 aria-hidden /> {t('common.undo')}
        </button>
      ) : (
        <p className="small">
          {t('prospects.undo.done')} {left > 0 && t('prospects.undo.left', left)}
        </p>
      )}
      <button type="button" className="button button-icon" aria-label={t('prospects.undo.dismiss')} onClick={onDismiss}>
        <X aria-hidden />
      </button>
      <ProblemText problem={task.problem} />
    </div>
  );
}
