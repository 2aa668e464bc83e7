import { useEffect } from 'react';
import { typedInto } from '../../ui/typed-into.ts';
import { useLatest } from '../../ui/use-latest.ts';

/** What the keys of the list do wherever on the page the focus is, unless something is typed. */
export interface PageKeys {
  '/': () => void;
  '?': () => void;
  /** With the field that something is typed into; null for none. */
  Escape: (field: HTMLElement | null) => void;
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
      const field = typedInto(target);
      if (key === 'Escape') return held.current.Escape(field);
      if (field !== null || event.ctrlKey || event.metaKey) return;
      if (key === '/' || key === '?') held.current[key]();
      else if (TO_GRID.has(key) && target === document.body) held.current.grid();
      else return;
      event.preventDefault();
    }
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [held]);
}
