import { Undo2 } from 'lucide-react';
import type { Outcome } from '#lib/messaging/protocol.ts';
import { t } from '#lib/i18n/t.ts';
import type { Touch } from '#lib/qualify/model.ts';
import { dateWords } from '../ui/day.ts';
import { dayText } from '../ui/format.ts';
import { ProblemText } from '../ui/problem-text.tsx';
import { quoted } from '../ui/quoted.ts';
import { useTask } from '../ui/use-task.ts';
import { TOUCH_WORDS } from './words.ts';

export type TakeBackTouch = (event: string) => Promise<Outcome<unknown>>;

/** What happened so far, newest first, each with a way to take it back. */
export function TouchList({ touches, onTakeBack }: { touches: readonly Touch[]; onTakeBack: TakeBackTouch }) {
  if (touches.length === 0) return null;
  const newest = touches.toSorted((a, b) => b.at - a.at);
  return (
    <ul className="touch-list small" aria-label={t('engagement.touches.name')}>
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
          {touch.until ? t('engagement.touches.again', { what: words, day: dateWords(touch.until) }) : words}{' '}
          <span className="muted">· {t(touch.source === 'rep' ? 'engagement.touches.byYou' : 'engagement.touches.byFile', { day: dayText(touch.at) })}</span>
        </p>
        {touch.note && <p className="muted clamp-2">{quoted(touch.note)}</p>}
        <ProblemText problem={task.problem} />
      </div>
      <button type="button" className="button button-icon" title={t('engagement.touches.takeBack')} aria-label={t('engagement.touches.takeBackWhat', { what: words, day: dayText(touch.at) })} disabled={task.pending} onClick={() => void task.run(() => onTakeBack(touch.event))}>
        <Undo2 aria-hidden />
      </button>
    </li>
  );
}
