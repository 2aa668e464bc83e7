import { Copy, Pencil, Plus, Star, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { Outcome } from '#lib/messaging/protocol.ts';
import type { StoredIcp } from '#lib/prospects/model.ts';
import { scopeWords } from '#lib/qualify/scope.ts';
import { Dialog } from '../ui/dialog.tsx';
import { ProblemText } from '../ui/problem-text.tsx';
import { type Task, useTask } from '../ui/use-task.ts';
import './icp-list.css';

type Change = (id: string) => Promise<Outcome<unknown>>;

interface IcpListProps {
  icps: readonly StoredIcp[];
  /** Id of the one in the editor. */
  editedId: string | null;
  onEdit: (id: string) => void;
  onNew: () => void;
  onMain: Change;
  onUse: (id: string, inUse: boolean) => Promise<Outcome<unknown>>;
  onDuplicate: Change;
  onDelete: Change;
}

/** All ICPs: which is the main one, which others are in use and for whom. A page is graded by the one in use that suits it best. */
export function IcpList({ icps, onNew, onDelete, ...actions }: IcpListProps) {
  const task = useTask();
  const [asking, setAsking] = useState<StoredIcp | null>(null);
  const several = icps.filter(({ inUse }) => inUse === 1).length > 1;
  return (
    <div className="stack">
      <p className="muted">
        {several
          ? 'A page is graded by the ICP in use whose scope and criteria suit the company best; the popup says which, and can switch.'
          : 'Every page is graded by your main ICP. Take another into use, say one a region or product, and each page is graded by the one that suits it best.'}
      </p>
      <ul className="icp-list">
        {icps.map((stored) => (
          <Row key={stored.id} stored={stored} task={task} {...actions} onAskDelete={() => setAsking(stored)} />
        ))}
      </ul>
      <ProblemText problem={task.problem} />
      <p>
        <button type="button" className="button" onClick={onNew}>
          <Plus aria-hidden /> New ICP
        </button>
      </p>
      {asking && (
        <Dialog
          title={`Delete “${asking.icp.name}”?`}
          onClose={() => setAsking(null)}
          actions={
            <>
              <button type="button" className="button" onClick={() => setAsking(null)}>
                Keep it
              </button>
              <button
                type="button"
                className="button button-danger"
                onClick={() => {
                  setAsking(null);
                  void task.run(() => onDelete(asking.id));
                }}
              >
                Delete
              </button>
            </>
          }
        >
          <p>{asking.inUse === 1 ? 'Prospects that it grades are graded anew by your other ICPs.' : 'It is not in use, so no grade changes.'} Export it first if you may need it again.</p>
        </Dialog>
      )}
    </div>
  );
}

type RowProps = Omit<IcpListProps, 'icps' | 'onNew' | 'onDelete'> & { stored: StoredIcp; task: Task; onAskDelete: () => void };

function Row({ stored, task, editedId, onEdit, onMain, onUse, onDuplicate, onAskDelete }: RowProps) {
  const { id, icp, active, inUse } = stored;
  const main = active === 1;
  const scope = scopeWords(icp.applies);
  return (
    <li aria-current={id === editedId ? 'true' : undefined}>
      <div className="icp-list-text">
        <p>
          <strong>{icp.name}</strong> <span className="muted">{icp.version}</span> {main && <span className="pill">main</span>} {id === editedId && <span className="pill">shown below</span>}
        </p>
        <p className="small muted clamp-2" title={scope}>
          {scope === '' ? 'For every company' : `For ${scope}`}
        </p>
      </div>
      <label className="check">
        <input type="checkbox" checked={inUse === 1} disabled={main || task.pending} aria-label={`Use ${icp.name}`} onChange={(event) => void task.run(() => onUse(id, event.target.checked))} />
        In use
      </label>
      <div className="icp-list-actions">
        {!main && (
          <button type="button" className="button button-icon" title="Make it the main one" aria-label={`Make ${icp.name} the main one`} disabled={task.pending} onClick={() => void task.run(() => onMain(id))}>
            <Star aria-hidden />
          </button>
        )}
        <button type="button" className="button button-icon" title="Edit" aria-label={`Edit ${icp.name}`} onClick={() => onEdit(id)}>
          <Pencil aria-hidden />
        </button>
        <button type="button" className="button button-icon" title="Duplicate" aria-label={`Duplicate ${icp.name}`} disabled={task.pending} onClick={() => void task.run(() => onDuplicate(id))}>
          <Copy aria-hidden />
        </button>
        {!main && (
          <button type="button" className="button button-icon" title="Delete" aria-label={`Delete ${icp.name}`} disabled={task.pending} onClick={onAskDelete}>
            <Trash2 aria-hidden />
          </button>
        )}
      </div>
    </li>
  );
}
