import { PasteScreen } from '#components/paste/paste-screen.tsx';
import { command } from '#lib/react/command.ts';

/** Prospects out of a pasted text. */
export function PasteView() {
  return <PasteScreen onRead={(pasted) => command('read-paste', pasted)} onSave={(pasted) => command('save-paste', pasted)} />;
}
