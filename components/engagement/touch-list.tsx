import { Undo2 } from 'lucide-react';
import type { Outcome } from '#lib/messaging/protocol.ts';
import { dayWords } from '#lib/prospects/days.ts';
import type { Touch } from '#lib/qualify/model.ts';
import { dayText } from '../ui/format.ts';
import { ProblemText } from '../ui/problem-text.tsx';
import { useTask } from '../ui/use-task.ts';
import { TOUCH_WORDS } from './words.ts';

export type TakeBackTouch = (event: string) => Promise<Outcome<unknown>>;

/** What happened so far, newest first, each with a way to take it back. */
export function TouchList({ touches, onTakeBack }: { touches: readonly Touch[]; onTakeBack: TakeBackTouch }) {
  if (touches.length === 0) return null;
  const newest = touches.toSorted((a, b) => b.at - a.at);
  return (
    <ul className="touch-list small" aria-label="What happened so far">
      {newest.map((touch) => (
        <Line key={`${touch.event}|${touch.source}`} touch={touch} onTakeBack={onTakeBack} />
      ))}
    </ul>
  );
}

function Line({ touch, onTakeBack }: { touch: Touch; onTakeBack: TakeBackTouch }) {
  const task = useTask();
  const words = TOUCH_WORDS[touch.kind];
  return (
    <li>
      <div>
        <p>
          {words}
          {touch.until && `, ask again on ${dayWords(touch.until)}`} <span className="muted">· {dayText(touch.at)}, {touch.source === 'rep' ? 'logged by you' : 'from a file'}</span>
        </p>
        {touch.note && <p className="muted clamp-2">“{touch.note}”</p>}
        <ProblemText problem={task.problem} />
      </div>
      <button type="button" className="button button-icon" title="Take back" aria-label={`Take back: ${words}, ${dayText(touch.at)}`} disabled={task.pending} onClick={() => void task.run(() => onTakeBack(touch.event))}>
        <Undo2 aria-hidden />
      </button>
    </li>
  );
}
