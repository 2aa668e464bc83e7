import { Redo2, Save, Undo2 } from 'lucide-react';
import { t } from '#lib/i18n/t.ts';
import { ProblemText } from '../../ui/problem-text.tsx';
import type { Task } from '../../ui/use-task.ts';
import type { MemberProblem } from './draft-context.ts';

interface ToolbarProps {
  canUndo: boolean;
  canRedo: boolean;
  unsaved: boolean;
  version: string;
  /** What the last step back or forth did. */
  said: string;
  problems: readonly MemberProblem[];
  task: Task;
  onUndo: () => void;
  onRedo: () => void;
  onDiscard: () => void;
  onSave: () => Promise<void>;
  onShow: (path: string) => void;
}

const ctrl = t('common.keys.ctrl');

/** Undo, redo, save, and where the draft stands. */
export function Toolbar({ canUndo, canRedo, unsaved, version, said, problems, task, onUndo, onRedo, onDiscard, onSave, onShow }: ToolbarProps) {
  const [first] = problems;
  const savable = unsaved && problems.length === 0 && !task.pending;
  return (
    <div className="editor-toolbar">
      <div className="row">
        <button type="button" className="button" aria-disabled={!canUndo} onClick={() => canUndo && onUndo()} title={`${ctrl}+Z`} aria-keyshortcuts="Control+Z">
          <Undo2 aria-hidden /> <span className="editor-step">{t('editor.undo')}</span>
        </button>
        <button type="button" className="button" aria-disabled={!canRedo} onClick={() => canRedo && onRedo()} title={`${ctrl}+Y`} aria-keyshortcuts="Control+Y">
          <Redo2 aria-hidden /> <span className="editor-step">{t('editor.redo')}</span>
        </button>
        <button type="button" className="button button-primary" aria-disabled={!savable} onClick={() => void (savable && onSave())} title={`${ctrl}+S`} aria-keyshortcuts="Control+S">
          <Save aria-hidden /> {task.pending ? t('editor.saving') : t('editor.save')}
        </button>
        {unsaved && (
          <button type="button" className="button" disabled={task.pending} onClick={onDiscard}>
            {t('editor.discard')}
          </button>
        )}
        <p role="status" className="small muted">
          {said} {unsaved ? t('editor.notSaved', { version }) : t('editor.saved', { version })}
        </p>
      </div>
      {first && (
        <p className="field-error">
          {t('editor.mendFirst', problems.length)}{' '}
          <button type="button" className="button-link" onClick={() => onShow(first.path)}>
            {problems.length === 1 ? t('editor.showIt') : t('editor.showFirst')}
          </button>
        </p>
      )}
      <ProblemText problem={task.problem} />
    </div>
  );
}
