import { useEffect } from 'react';
import { useLatest } from '../../ui/use-latest.ts';

/** What the keys of the list do wherever on the page the focus is, unless something is typed. */
export interface PageKeys {
  '/': () => void;
  '?': () => void;
  Escape: () => void;
  undo: () => void;
  /** Arrows, j and k, before anything has the focus. */
  grid: () => void;
}

const TO_GRID: ReadonlySet<string> = new Set(['ArrowDown', 'ArrowUp', 'j', 'k']);

export function usePageKeys(keys: PageKeys): void {
  const held = useLatest(keys);
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      const { key, target } = event;
      if (event.defaultPrevented || event.altKey || document.querySelector('dialog[open]')) return;
      const isTyping = target instanceof HTMLElement && target.matches('input:not([type=checkbox]), textarea, select, [contenteditable]');
      if (key === 'Escape') return held.current.Escape();
      if (isTyping) return;
      if (event.ctrlKey || event.metaKey) {
        if (key !== 'z' || event.shiftKey) return;
        held.current.undo();
      } else if (key === '/' || key === '?') held.current[key]();
      else if (TO_GRID.has(key) && target === document.body) held.current.grid();
      else return;
      event.preventDefault();
    }
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [held]);
}
