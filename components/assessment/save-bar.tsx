import { Bookmark, BookmarkCheck } from 'lucide-react';
import { useState } from 'react';
import type { AssessedView, Outcome } from '#lib/messaging/protocol.ts';
import { StageChip } from '../engagement/stage-chip.tsx';
import { t } from '#lib/i18n/t.ts';
import { dayText } from '../ui/format.ts';
import { ProblemText } from '../ui/problem-text.tsx';
import { Rich, slots } from '../ui/rich.tsx';
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
  const [done, setDone] = useState<'saved' | 'updated' | null>(null);

  function save() {
    setDone(null);
    void task.run(async () => {
      const outcome = await onSave();
      if (outcome.ok) setDone(outcome.value.updated ? 'updated' : 'saved');
      return outcome;
    });
  }

  const already = saved !== null || done !== null;
  const label = task.pending ? t('assessment.saving.saving') : already ? t('assessment.saving.update') : t('assessment.saving.save');
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

function Status({ saved, done, blocked }: { saved: SaveBarProps['saved']; done: 'saved' | 'updated' | null; blocked: boolean }) {
  if (done) return <strong className="ink-match">{t(`assessment.saving.${done}`)}</strong>;
  if (blocked) return <span className="muted">{t('assessment.saving.blocked')}</span>;
  if (!saved) return <span className="muted">{t('assessment.saving.not')}</span>;
  return (
    <>
      <StageChip stage={saved.stage} /> <Rich text={t('assessment.saving.already', slots('on'))} parts={{ on: <span className="muted">{t('assessment.saving.on', { day: dayText(saved.savedAt) })}</span> }} />
      {saved.updatedAt > saved.savedAt && <span className="muted">{t('assessment.saving.later', { day: dayText(saved.updatedAt) })}</span>}
    </>
  );
}
