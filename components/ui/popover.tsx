import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import './popover.css';

interface PopoverProps {
  /** On the button. */
  label: ReactNode;
  /** Where the label says too little. */
  name?: string;
  className?: string;
  disabled?: boolean;
  /** Of the panel; opens where there is room when left out. */
  align?: 'start' | 'end';
  children: (close: () => void) => ReactNode;
}

/** A button and the panel it opens. Escape and a click elsewhere close it; focus returns to the button. */
export function Popover({ label, name, className = 'button', disabled = false, align = 'start', children }: PopoverProps) {
  const [state, setState] = useState<'closed' | 'open' | 'done'>('closed');
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  const isOpen = state === 'open';
  const close = (): void => setState('done');

  useEffect(() => {
    if (state === 'done') button.current?.focus();
    if (state !== 'open') return;
    root.current?.querySelector<HTMLElement>('.popover input, .popover select, .popover button')?.focus();
    const closeOutside = ({ target }: Event): void => {
      if (target instanceof Node && !root.current?.contains(target)) setState('closed');
    };
    document.addEventListener('pointerdown', closeOutside);
    document.addEventListener('focusin', closeOutside);
    return () => {
      document.removeEventListener('pointerdown', closeOutside);
      document.removeEventListener('focusin', closeOutside);
    };
  }, [state]);

  return (
    <div
      className="popover-root"
      ref={root}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !isOpen) return;
        event.stopPropagation();
        close();
      }}
    >
      <button ref={button} type="button" className={className} aria-label={name} aria-expanded={isOpen} aria-controls={isOpen ? id : undefined} disabled={disabled} onClick={() => setState(isOpen ? 'closed' : 'open')}>
        {label}
      </button>
      {isOpen && (
        <div id={id} className={`popover popover-${align}`}>
          {children(close)}
        </div>
      )}
    </div>
  );
}
