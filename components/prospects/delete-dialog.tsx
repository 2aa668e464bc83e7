import type { Outcome } from '#lib/messaging/protocol.ts';
import type { Prospect } from '#lib/prospects/model.ts';
import { Dialog } from '../ui/dialog.tsx';
import { ProblemText } from '../ui/problem-text.tsx';
import { useTask } from '../ui/use-task.ts';
import { prospectName } from './rows.ts';

const SHOWN = 5;

interface DeleteDialogProps {
  prospects: readonly Prospect[];
  onDelete: () => Promise<Outcome<unknown>>;
  onClose: () => void;
}

/** Says exactly what goes, and that it cannot come back, before anything is deleted. */
export function DeleteDialog({ prospects, onDelete, onClose }: DeleteDialogProps) {
  const task = useTask();
  const count = prospects.length === 1 ? 'this prospect' : `${prospects.length} prospects`;
  return (
    <Dialog
      title={`Delete ${count}?`}
      onClose={onClose}
      actions={
        <>
          <button type="button" className="button" onClick={onClose}>
            Keep
          </button>
          <button type="button" className="button button-danger" disabled={task.pending} onClick={() => void task.run(onDelete).then((done) => done && onClose())}>
            {task.pending ? 'Deleting…' : `Delete ${count}`}
          </button>
        </>
      }
    >
      <ul>
        {prospects.slice(0, SHOWN).map((prospect) => (
          <li key={prospect.id}>{prospectName(prospect)}</li>
        ))}
        {prospects.length > SHOWN && <li className="muted">and {prospects.length - SHOWN} more</li>}
      </ul>
      <p>Their evidence, your corrections and your BANT answers go with them. This cannot be undone; export a CSV first if you may want them again.</p>
      <ProblemText problem={task.problem} />
    </Dialog>
  );
}
