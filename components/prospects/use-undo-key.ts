import { useEffect } from 'react';
import { typedInto } from '../ui/typed-into.ts';
import { useLatest } from '../ui/use-latest.ts';

/** Ctrl+Z (or ⌘Z) wherever on the page the focus is, unless something is typed or asked there; null where nothing can be undone. */
export function useUndoKey(undo: (() => void) | null): void {
  const held = useLatest(undo);
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      const { key, target, shiftKey, altKey, ctrlKey, metaKey } = event;
      if (event.defaultPrevented || key !== 'z' || shiftKey || altKey || !(ctrlKey || metaKey)) return;
      if (typedInto(target) !== null || document.querySelector('dialog[open]') || held.current === null) return;
      event.preventDefault();
      held.current();
    }
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [held]);
}
