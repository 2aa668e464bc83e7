import { UndoBar } from '#components/prospects/undo-bar.tsx';
import { command } from '#lib/react/command.ts';
import { useLastUndo } from '#lib/react/undo.ts';

const undo = (seq: number) => command('undo', { seq });

/** Offers to undo what was done last, on whatever page that was, as long as it can be undone. */
export function Undo({ now }: { now: number }) {
  return <UndoBar last={useLastUndo(now)} onUndo={undo} />;
}
