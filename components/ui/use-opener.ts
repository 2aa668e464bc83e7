import { useEffect, useRef, type RefObject } from 'react';

/** For the button that opens a form in its own place: it has the focus again once the form is gone with it, unless something else has it by then. */
export function useOpener(open: boolean): RefObject<HTMLButtonElement | null> {
  const opener = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(open);

  useEffect(() => {
    if (wasOpen.current && !open && document.activeElement === document.body) opener.current?.focus();
    wasOpen.current = open;
  }, [open]);

  return opener;
}
