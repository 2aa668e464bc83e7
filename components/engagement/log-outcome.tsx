import { useState } from 'react';
import type { Outcome } from '#lib/messaging/protocol.ts';
import { isoDay } from '#lib/prospects/days.ts';
import type { Touch, TouchKind } from '#lib/qualify/model.ts';
import { ProblemText } from '../ui/problem-text.tsx';
import { useTask } from '../ui/use-task.ts';
import { DecisionForm } from './decision-form.tsx';
import { LOG_WORDS, LOGGABLE } from './words.ts';

/** Logs what came of an approach; `until` as typed. */
export type LogTouch = (kind: TouchKind, more: { until?: string; note?: string }) => Promise<Outcome<unknown>>;

/** One button per outcome; "not now" asks when to come back. */
export function LogOutcome({ touches, now, onLog }: { touches: readonly Touch[]; now: number; onLog: LogTouch }) {
  const task = useTask();
  const [asking, setAsking] = useState(false);
  const today = new Set(touches.filter(({ source, at }) => source === 'rep' && isoDay(at) === isoDay(now)).map(({ kind }) => kind));

  return (
    <div className="stack log-outcome">
      <div className="row" role="group" aria-label="What came of it?">
        {LOGGABLE.map((kind) => (
          <button
            key={kind}
            type="button"
            className="button button-small"
            disabled={task.pending || (kind !== 'not-now' && today.has(kind))}
            title={today.has(kind) && kind !== 'not-now' ? 'Logged today; once a day counts' : undefined}
            {...(kind === 'not-now' ? { 'aria-expanded': asking } : {})}
            onClick={() => (kind === 'not-now' ? setAsking(!asking) : void task.run(() => onLog(kind, {})))}
          >
            {LOG_WORDS[kind]}
          </button>
        ))}
      </div>
      <ProblemText problem={task.problem} />
      {asking && <AskAgain onLog={onLog} onDone={() => setAsking(false)} />}
    </div>
  );
}

function AskAgain({ onLog, onDone }: { onLog: LogTouch; onDone: () => void }) {
  const [until, setUntil] = useState('');
  const day = until.trim() ? { until: until.trim() } : {};
  return (
    <DecisionForm submit="Log “not now”" ready onSubmit={(note) => onLog('not-now', { ...day, ...note })} onDone={onDone}>
      <label className="small">
        <span>
          Ask again when? <span className="muted">(may stay empty)</span>
        </span>
        <input className="input" autoFocus placeholder="June, next quarter, in 3 months, 1 June 2027" maxLength={80} value={until} onChange={(event) => setUntil(event.target.value)} />
      </label>
    </DecisionForm>
  );
}
