import { Pause, Play } from 'lucide-react';
import type { Outcome } from '#lib/messaging/protocol.ts';
import { Notice } from '../ui/notice.tsx';
import { ProblemText } from '../ui/problem-text.tsx';
import { useTask } from '../ui/use-task.ts';
import './prospects.css';

interface RegradeNoticeProps {
  done: number;
  of: number;
  stopped: boolean;
  onSteer: (stopped: boolean) => Promise<Outcome<unknown>>;
}

const number = new Intl.NumberFormat('en');

/** How far the grading anew of all saved prospects is, and the means to stop it or let it go on. */
export function RegradeNotice({ done, of, stopped, onSteer }: RegradeNoticeProps) {
  const task = useTask();
  const far = `${number.format(Math.min(done, of))} of ${number.format(of)}`;
  return (
    <Notice tone={stopped ? 'warn' : 'info'} title={stopped ? `Stopped: ${far} graded anew` : `Grading anew: ${far}`}>
      <progress className="regrade-bar" max={of} value={Math.min(done, of)} aria-label="Prospects graded anew" />
      <p className="small">
        {stopped
          ? 'The others keep the grade of the older ICP, and say so in the list.'
          : 'An ICP in use changed. Until its turn comes, each prospect keeps the grade of the older ICP and says so. You can close this page meanwhile.'}
      </p>
      <button type="button" className="button" disabled={task.pending} onClick={() => void task.run(() => onSteer(!stopped))}>
        {stopped ? <Play aria-hidden /> : <Pause aria-hidden />} {stopped ? 'Go on' : 'Stop'}
      </button>
      <ProblemText problem={task.problem} />
    </Notice>
  );
}
