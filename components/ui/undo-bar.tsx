import { X } from 'lucide-react';
import { t } from '#lib/i18n/t.ts';
import type { Outcome } from '#lib/messaging/protocol.ts';
import { ProblemText } from './problem-text.tsx';
import './undo-bar.css';
import { useTask } from './use-task.ts';

interface UndoBarProps {
  /** What was done, in words. */
  what: string;
  onUndo: () => Promise<Outcome<unknown>>;
  onClose: () => void;
}

/** Says at the bottom of the page what was just done, and takes it back. */
export function UndoBar({ what, onUndo, onClose }: UndoBarProps) {
  const task = useTask();
  return (
    <div className="undo-bar">
      <p role="status">{what}</p>
      <button type="button" className="button button-small" disabled={task.pending} onClick={() => void task.run(onUndo).then((done) => done && onClose())}>
        {t('common.undo')}
      </button>
      <button type="button" className="button button-icon" aria-label={t('common.close')} onClick={onClose}>
        <X aria-hidden />
      </button>
      <ProblemText problem={task.problem} />
    </div>
  );
}
