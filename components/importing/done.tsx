import { t } from '#lib/i18n/t.ts';
import type { Imported } from '#lib/messaging/import-protocol.ts';
import type { Outcome } from '#lib/messaging/protocol.ts';
import { countText } from '../ui/format.ts';
import { Notice } from '../ui/notice.tsx';
import { ProblemText } from '../ui/problem-text.tsx';
import { useTask } from '../ui/use-task.ts';

interface DoneProps {
  imported: Imported;
  onUndo: () => Promise<Outcome<unknown>>;
  onUndone: () => void;
  onAgain: () => void;
}

/** What was imported, what follows of it, and the way back. */
export function Done({ imported: { added, changed }, onUndo, onUndone, onAgain }: DoneProps) {
  const task = useTask();
  return (
    <>
      <Notice tone="good" role="status" title={t('importing.done.added', added, [countText(added)])}>
        {changed > 0 && <p>{t('importing.done.changed', changed, [countText(changed)])}</p>}
        <p className="small">{t('importing.done.grading')}</p>
        {added > 0 && <p className="small">{t('importing.done.inform')}</p>}
      </Notice>
      <div className="row">
        <a className="button button-primary" href="#list">
          {t('importing.done.list')}
        </a>
        <button type="button" className="button" disabled={task.pending} onClick={onAgain}>
          {t('importing.again')}
        </button>
        <button type="button" className="button" disabled={task.pending} onClick={() => void task.run(onUndo).then((isUndone) => isUndone && onUndone())}>
          {t('common.undo')}
        </button>
      </div>
      <ProblemText problem={task.problem} />
    </>
  );
}
