import { Trash2 } from 'lucide-react';
import { t } from '#lib/i18n/t.ts';
import type { Outcome } from '#lib/messaging/protocol.ts';
import { dayText } from '../ui/format.ts';
import { ProblemText } from '../ui/problem-text.tsx';
import { useTask } from '../ui/use-task.ts';
import { MakeBackupForm } from './make-backup.tsx';

interface CopyBeforeProps {
  /** When it was made, and until when it is kept; milliseconds since the epoch. */
  copy: { at: number; until: number };
  /** Writes it into a file; '' for no passphrase. */
  onSave: (passphrase: string, onProgress: (share: number) => void) => Promise<Outcome<{ name: string }>>;
  onDrop: () => Promise<Outcome<unknown>>;
}

/** All data as they were before the last update changed them, to save as a file or to let go. */
export function CopyBefore({ copy: { at, until }, onSave, onDrop }: CopyBeforeProps) {
  const task = useTask();
  return (
    <section className="stack" id="before-update">
      <MakeBackupForm title={t('backup.before.title')} why={t('backup.before.why', { day: dayText(at), until: dayText(until) })} go={t('backup.before.go')} onMake={onSave} />
      <div className="row">
        <button type="button" className="button button-small" disabled={task.pending} onClick={() => void task.run(onDrop)}>
          <Trash2 aria-hidden /> {t('backup.before.drop')}
        </button>
      </div>
      <ProblemText problem={task.problem} />
    </section>
  );
}
