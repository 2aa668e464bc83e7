import { useState } from 'react';
import { UndoBar } from '#components/prospects/undo-bar.tsx';
import type { Undone } from '#lib/messaging/list-protocol.ts';
import { command } from '#lib/react/command.ts';
import { useLastUndo } from '#lib/react/undo.ts';

/** Offers to undo what was done last, on whatever page that was, as long as it can be undone. */
export function Undo({ now }: { now: number }) {
  const last = useLastUndo(now);
  const [dismissed, setDismissed] = useState(0);
  const [undone, setUndone] = useState<Undone | null>(null);
  if (undone && undone.left > 0) return <UndoBar what={undone.what} left={undone.left} onDismiss={() => setUndone(null)} />;
  if (!last || last.seq <= dismissed) return null;
  return (
    <UndoBar
      key={last.seq}
      what={last.what}
      onUndo={async () => {
        const outcome = await command('undo', { seq: last.seq });
        if (outcome.ok) setUndone(outcome.value);
        if (outcome.ok) setDismissed(last.seq);
        return outcome;
      }}
      onDismiss={() => setDismissed(last.seq)}
    />
  );
}
