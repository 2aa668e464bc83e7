import { useEffect, useState } from 'react';
import { openShortcutSettings, shortcuts, type Shortcut } from '#lib/platform/shortcuts.ts';

/** The shortcuts in use, read anew when the rep comes back from changing them; null until they are read. */
export function useShortcuts(): { shortcuts: readonly Shortcut[] | null; onChange: () => void } {
  const [known, setKnown] = useState<readonly Shortcut[] | null>(null);
  useEffect(() => {
    const read = () => void shortcuts().then(setKnown);
    read();
    window.addEventListener('focus', read);
    return () => window.removeEventListener('focus', read);
  }, []);
  return { shortcuts: known, onChange: () => void openShortcutSettings() };
}
