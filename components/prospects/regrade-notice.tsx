import { Pause, Play } from 'lucide-react';
import type { Outcome } from '#lib/messaging/protocol.ts';
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

const WORDS = {
  grade: {
    running: 'Grading anew',
    halted: 'graded anew',
    meanwhile: 'An ICP in use changed. Until its turn comes, each prospect keeps the grade of the older ICP and says so. You can close this page meanwhile.',
    left: 'The others keep the grade of the older ICP, and say so in the list.',
  },
  follow: {
    running: 'Next steps and stages after grading anew',
    halted: 'with next step and stage',
    meanwhile: 'All prospects are graded by the ICPs in use. Their next steps, stages and history follow. You can close this page meanwhile.',
    left: 'All are graded by the ICPs in use; the others have no next step yet, and the stage they had.',
  },
} as const;

const number = new Intl.NumberFormat('en');

/** How far the grading anew of all saved prospects is, and the means to stop it or let it go on. */
export function RegradeNotice({ phase, done, of, stopped, onSteer }: RegradeNoticeProps) {
  const task = useTask();
  const far = `${number.format(Math.min(done, of))} of ${number.format(of)}`;
  const { running, halted, meanwhile, left } = WORDS[phase];
  return (
    <Notice
      tone={stopped ? 'warn' : 'info'}
      title={stopped ? `Stopped: ${far} ${halted}` : `${running}: ${far}`}
      actions={
        <button type="button" className="button" disabled={task.pending} onClick={() => void task.run(() => onSteer(!stopped))}>
          {stopped ? <Play aria-hidden /> : <Pause aria-hidden />} {stopped ? 'Go on' : 'Stop'}
        </button>
      }
    >
      <progress className="regrade-bar" max={of} value={Math.min(done, of)} aria-label={running} />
      <p className="small">{stopped ? left : meanwhile}</p>
      <ProblemText problem={task.problem} />
    </Notice>
  );
}
