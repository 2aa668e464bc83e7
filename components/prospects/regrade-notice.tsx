import { Pause, Play } from 'lucide-react';
import type { Outcome } from '#lib/messaging/protocol.ts';
import { t } from '#lib/i18n/t.ts';
import { countText } from '../ui/format.ts';
import { Notice } from '../ui/notice.tsx';
import { ProblemText } from '../ui/problem-text.tsx';
import { useTask } from '../ui/use-task.ts';
import './prospects.css';

interface RegradeNoticeProps {
  /** First all are graded; what follows from that comes after. */
  phase: 'grade' | 'follow';
  done: number;
  of: number;
  stopped: boolean;
  onSteer: (stopped: boolean) => Promise<Outcome<unknown>>;
}

/** How far the grading anew of all saved prospects is, and the means to stop it or let it go on. */
export function RegradeNotice({ phase, done, of, stopped, onSteer }: RegradeNoticeProps) {
  const task = useTask();
  const far = { done: countText(Math.min(done, of)), of: countText(of) };
  return (
    <Notice
      tone={stopped ? 'warn' : 'info'}
      title={stopped ? t(`prospects.regrade.${phase}.stopped`, far) : t(`prospects.regrade.${phase}.running`, far)}
      actions={
        <button type="button" className="button" disabled={task.pending} onClick={() => void task.run(() => onSteer(!stopped))}>
          {stopped ? <Play aria-hidden /> : <Pause aria-hidden />} {stopped ? t('prospects.regrade.goOn') : t('prospects.regrade.stop')}
        </button>
      }
    >
      <progress className="regrade-bar" max={of} value={Math.min(done, of)} aria-label={t(`prospects.regrade.${phase}.name`)} />
      <p className="small">{stopped ? t(`prospects.regrade.${phase}.left`) : t(`prospects.regrade.${phase}.meanwhile`)}</p>
      <ProblemText problem={task.problem} />
    </Notice>
  );
}
