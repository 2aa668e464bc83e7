import { useCallback, useRef, useState, type ReactNode } from 'react';
import { t } from '#lib/i18n/t.ts';
import { Dialog } from '../../ui/dialog.tsx';

export interface LeaveGuard {
  /** To be told by the editor whether it holds unsaved changes. */
  setUnsaved: (unsaved: boolean) => void;
  /** Does what would lose unsaved changes: at once where there are none, else once the user agrees. */
  leave: (go: () => void) => void;
  /** The question while it is open, to be put on the page. */
  dialog: ReactNode;
}

/** Asks before unsaved changes of the editor are lost inside the page; the browser asks on closing it. */
export function useLeaveGuard(): LeaveGuard {
  const unsaved = useRef(false);
  const [going, setGoing] = useState<(() => void) | null>(null);
  const setUnsaved = useCallback((now: boolean) => {
    unsaved.current = now;
  }, []);
  const close = () => setGoing(null);
  return {
    setUnsaved,
    leave: (go) => (unsaved.current ? setGoing(() => go) : go()),
    dialog: going && (
      <Dialog
        title={t('editor.leaveAsk')}
        onClose={close}
        actions={
          <>
            <button type="button" className="button" onClick={close}>
              {t('editor.goOn')}
            </button>
            <button
              type="button"
              className="button button-danger"
              onClick={() => {
                close();
                going();
              }}
            >
              {t('editor.drop')}
            </button>
          </>
        }
      >
        <p>{t('editor.leaveWhy')}</p>
      </Dialog>
    ),
  };
}
