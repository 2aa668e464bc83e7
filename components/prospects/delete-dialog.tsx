import { t } from '#lib/i18n/t.ts';
import type { Outcome } from '#lib/messaging/protocol.ts';
import type { Prospect } from '#lib/prospects/model.ts';
import { countText } from '../ui/format.ts';
import { Dialog } from '../ui/dialog.tsx';
import { ProblemText } from '../ui/problem-text.tsx';
import { useTask } from '../ui/use-task.ts';
import { prospectName } from '#lib/prospects/prospect-name.ts';

const SHOWN = 5;

interface DeleteDialogProps {
  prospects: readonly Prospect[];
  onDelete: () => Promise<Outcome<unknown>>;
  onClose: () => void;
}

/** Says exactly what goes, and for how long it can come back, before anything is deleted. */
export function DeleteDialog({ prospects, onDelete, onClose }: DeleteDialogProps) {
  const task = useTask();
  const count = prospects.length;
  return (
    <Dialog
      title={t('prospects.deleting.title', count, [countText(count)])}
      onClose={onClose}
      actions={
        <>
          <button type="button" className="button" onClick={onClose}>
            {t('prospects.deleting.keep')}
          </button>
          <button type="button" className="button button-danger" disabled={task.pending} onClick={() => void task.run(onDelete).then((done) => done && onClose())}>
            {task.pending ? t('prospects.deleting.pending') : t('prospects.deleting.delete', count, [countText(count)])}
          </button>
        </>
      }
    >
      <ul>
        {prospects.slice(0, SHOWN).map((prospect) => (
          <li key={prospect.id}>{prospectName(prospect)}</li>
        ))}
        {prospects.length > SHOWN && <li className="muted">{t('prospects.deleting.more', count - SHOWN, [countText(count - SHOWN)])}</li>}
      </ul>
      <p>{t('prospects.deleting.what')}</p>
      <ProblemText problem={task.problem} />
    </Dialog>
  );
}
