import { Copy, Pencil, Plus, Star, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { said } from '#components/ui/said.ts';
import type { Outcome } from '#lib/messaging/protocol.ts';
import type { StoredIcp } from '#lib/prospects/model.ts';
import { t } from '#lib/i18n/t.ts';
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
          ? t('icp.list.several')
          : t('icp.list.one')}
      </p>
      <ul className="icp-list">
        {icps.map((stored) => (
          <Row key={stored.id} stored={stored} task={task} {...actions} onAskDelete={() => setAsking(stored)} />
        ))}
      </ul>
      <ProblemText problem={task.problem} />
      <p>
        <button type="button" className="button" onClick={onNew}>
          <Plus aria-hidden /> {t('icp.list.new')}
        </button>
      </p>
      {asking && (
        <Dialog
          title={t('icp.list.deleteAsk', { name: asking.icp.name })}
          onClose={() => setAsking(null)}
          actions={
            <>
              <button type="button" className="button" onClick={() => setAsking(null)}>
                {t('icp.list.keep')}
              </button>
              <button
                type="button"
                className="button button-danger"
                onClick={() => {
                  setAsking(null);
                  void task.run(() => onDelete(asking.id));
                }}
              >
                {t('icp.list.delete')}
              </button>
            </>
          }
        >
          <p>{asking.inUse === 1 ? t('icp.list.deleteUsed') : t('icp.list.deleteUnused')}</p>
        </Dialog>
      )}
    </div>
  );
}

type RowProps = Omit<IcpListProps, 'icps' | 'onNew' | 'onDelete'> & { stored: StoredIcp; task: Task; onAskDelete: () => void };

function Row({ stored, task, editedId, onEdit, onMain, onUse, onDuplicate, onAskDelete }: RowProps) {
  const { id, icp, active, inUse } = stored;
  const main = active === 1;
  const scope = scopeWords(icp.applies, said());
  return (
    <li aria-current={id === editedId ? 'true' : undefined}>
      <div className="icp-list-text">
        <p>
          <strong>{icp.name}</strong> <span className="muted">{icp.version}</span> {main && <span className="pill">{t('icp.list.main')}</span>} {id === editedId && <span className="pill">{t('icp.list.shown')}</span>}
        </p>
        <p className="small muted clamp-2" title={scope}>
          {scope === '' ? t('icp.list.everyCompany') : t('icp.list.for', { scope })}
        </p>
      </div>
      <label className="check">
        <input type="checkbox" checked={inUse === 1} disabled={main || task.pending} aria-label={t('icp.list.use', { name: icp.name })} onChange={(event) => void task.run(() => onUse(id, event.target.checked))} />
        {t('icp.list.inUse')}
      </label>
      <div className="icp-list-actions">
        {!main && (
          <button type="button" className="button button-icon" title={t('icp.list.makeMain')} aria-label={t('icp.list.makeMainOf', { name: icp.name })} disabled={task.pending} onClick={() => void task.run(() => onMain(id))}>
            <Star aria-hidden />
          </button>
        )}
        <button type="button" className="button button-icon" title={t('icp.list.edit')} aria-label={t('icp.list.editOf', { name: icp.name })} onClick={() => onEdit(id)}>
          <Pencil aria-hidden />
        </button>
        <button type="button" className="button button-icon" title={t('icp.list.duplicate')} aria-label={t('icp.list.duplicateOf', { name: icp.name })} disabled={task.pending} onClick={() => void task.run(() => onDuplicate(id))}>
          <Copy aria-hidden />
        </button>
        {!main && (
          <button type="button" className="button button-icon" title={t('icp.list.delete')} aria-label={t('icp.list.deleteOf', { name: icp.name })} disabled={task.pending} onClick={onAskDelete}>
            <Trash2 aria-hidden />
          </button>
        )}
      </div>
    </li>
  );
}
