import { useEffect, useRef, type FocusEvent, type RefObject } from 'react';

interface Places {
  /** Selects the rows within the list. */
  rows: string;
  /** Selects within a row what takes the focus. */
  target: string;
  /** What takes it after the last row. */
  otherwise?: RefObject<HTMLElement | null>;
}

/**
 * Keeps a reader's place in a list: when the row that has the focus goes, the one that stands there then has it, else the last one.
 * Returns the handler of `onFocus` of the list.
 */
export function usePlace(list: RefObject<HTMLElement | null>, { rows, target, otherwise }: Places): (event: FocusEvent) => void {
  const held = useRef<{ row: Element; at: number } | null>(null);
  const all = () => [...(list.current?.querySelectorAll(rows) ?? [])];

  useEffect(() => {
    const place = held.current;
    if (place === null || place.row.isConnected) return;
    const next = all()[place.at] ?? all().at(-1);
    if (document.activeElement === document.body) (next?.querySelector<HTMLElement>(target) ?? otherwise?.current)?.focus();
    // What is switched off while the work is done takes no focus yet; what does is held by now.
    if (held.current === place && document.activeElement !== document.body) held.current = null;
  });

  return (event) => {
    // A dialog opened from a row gives the focus back to it.
    if (event.target.closest('dialog')) return;
    const row = event.target.closest(rows);
    held.current = row && { row, at: all().indexOf(row) };
  };
}
