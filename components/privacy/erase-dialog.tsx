import { useId, useState } from 'react';
import { t } from '#lib/i18n/t.ts';
import type { Outcome } from '#lib/messaging/protocol.ts';
import type { Prospect } from '#lib/prospects/model.ts';
import { Dialog } from '../ui/dialog.tsx';
import { ProblemText } from '../ui/problem-text.tsx';
import { useTask } from '../ui/use-task.ts';
import '../icp/icp.css';

interface EraseDialogProps {
  prospect: Prospect;
  onErase: (suppress: boolean) => Promise<Outcome<unknown>>;
  onClose: () => void;
}

/** Says what goes for good before it does; a person who asks for it is not collected again unless the rep unticks that. */
export function EraseDialog({ prospect: { personKey, personName, companyName, companyDomain }, onErase, onClose }: EraseDialogProps) {
  const [suppress, setSuppress] = useState(personKey !== null);
  const task = useTask();
  const id = useId();
  const name = personName ?? companyName ?? companyDomain ?? '';
  return (
    <Dialog
      title={t('privacy.erase.title', { name })}
      onClose={onClose}
      actions={
        <>
          <button type="button" className="button" onClick={onClose}>
            {t('common.cancel')}
          </button>
          <button type="button" className="button button-danger" disabled={task.pending} onClick={() => void task.run(() => onErase(suppress)).then((done) => done && onClose())}>
            {task.pending ? t('privacy.erase.pending') : t('privacy.erase.go')}
          </button>
        </>
      }
    >
      <p>{personKey === null ? t('privacy.erase.company') : t('privacy.erase.person')}</p>
      <p>
        <strong>{t('privacy.erase.noUndo')}</strong>
      </p>
      <div className="check">
        <input id={id} type="checkbox" checked={suppress} aria-describedby={`${id}-why`} onChange={(event) => setSuppress(event.target.checked)} />
        <div>
          <label htmlFor={id}>{t('privacy.erase.suppress')}</label>
          <p id={`${id}-why`} className="small muted">
            {t('privacy.erase.suppressWhy')}
          </p>
        </div>
      </div>
      <ProblemText problem={task.problem} />
    </Dialog>
  );
}
