import { useCallback, useRef, useState, type ReactNode } from 'react';
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
        title="Drop the changes you have not saved?"
        onClose={close}
        actions={
          <>
            <button type="button" className="button" onClick={close}>
              Go on editing
            </button>
            <button
              type="button"
              className="button button-danger"
              onClick={() => {
                close();
                going();
              }}
            >
              Drop them
            </button>
          </>
        }
      >
        <p>The ICP in the editor has changes that are not saved. They are lost if you go on.</p>
      </Dialog>
    ),
  };
}
