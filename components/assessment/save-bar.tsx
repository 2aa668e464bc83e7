import { Bookmark, BookmarkCheck } from 'lucide-react';
import { useState } from 'react';
import type { AssessedView, Outcome } from '#lib/messaging/protocol.ts';
import { StageChip } from '../engagement/stage-chip.tsx';
import { dayText } from '../ui/format.ts';
import { ProblemText } from '../ui/problem-text.tsx';
import { useTask } from '../ui/use-task.ts';

interface SaveBarProps {
  saved: AssessedView['saved'];
  /** The page moved on: what is shown may not be what would be kept. */
  blocked: boolean;
  /** Resolves only after the prospect is committed. */
  onSave: () => Promise<Outcome<{ updated: boolean }>>;
}

/** Save or update; "Saved" is said only after the worker has answered that it is. */
export function SaveBar({ saved, blocked, onSave }: SaveBarProps) {
  const task = useTask();
  const [done, setDone] = useState<'Saved' | 'Updated' | null>(null);

  function save() {
    setDone(null);
    void task.run(async () => {
      const outcome = await onSave();
      if (outcome.ok) setDone(outcome.value.updated ? 'Updated' : 'Saved');
      return outcome;
    });
  }

  const already = saved !== null || done !== null;
  const label = task.pending ? 'Saving…' : already ? 'Update' : 'Save prospect';
  return (
    <div className="save">
      <ProblemText problem={task.problem} />
      <div className="save-row">
        <p role="status" className="small">
          <Status saved={saved} done={done} blocked={blocked} />
        </p>
        <button type="button" className={`button ${already ? '' : 'button-primary'}`} disabled={task.pending || blocked} onClick={save}>
          {already ? <BookmarkCheck aria-hidden /> : <Bookmark aria-hidden />}
          {label}
        </button>
      </div>
    </div>
  );
}

function Status({ saved, done, blocked }: { saved: SaveBarProps['saved']; done: string | null; blocked: boolean }) {
  if (done) return <strong className="ink-match">{done}</strong>;
  if (blocked) return <span className="muted">Read the page again to save it.</span>;
  if (!saved) return <span className="muted">Not saved</span>;
  return (
    <>
      <StageChip stage={saved.stage} /> Already saved <span className="muted">on {dayText(saved.savedAt)}</span>
      {saved.updatedAt > saved.savedAt && <span className="muted">, updated {dayText(saved.updatedAt)}</span>}
    </>
  );
}
