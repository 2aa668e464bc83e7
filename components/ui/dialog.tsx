import { useId, useLayoutEffect, useRef, type ReactNode } from 'react';
import './dialog.css';

interface DialogProps {
  title: string;
  onClose: () => void;
  /** Starts at the title instead of the first control, where there is much to read first. */
  startAtTitle?: boolean;
  /** As wide as the page allows, for tables. */
  wide?: boolean;
  children: ReactNode;
  actions: ReactNode;
}

/** A modal question on the browser's own dialog: focus stays inside, Escape closes. */
export function Dialog({ title, onClose, startAtTitle = false, wide = false, children, actions }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  // Closed while it still stands on the page: only then does the browser give the focus back to where it was.
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    if (startAtTitle) heading.current?.focus();
    return () => element?.close();
  }, [startAtTitle]);
  return (
    <dialog
      ref={dialog}
      className={wide ? 'dialog dialog-wide' : 'dialog'}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <h2 ref={heading} id={id} {...(startAtTitle && { tabIndex: -1 })}>
        {title}
      </h2>
      <div className="stack">{children}</div>
      <div className="row dialog-actions">{actions}</div>
    </dialog>
  );
}
