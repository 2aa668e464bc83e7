import { useState } from 'react';
import type { Outcome } from '#lib/messaging/protocol.ts';
import { localDay } from '#lib/i18n/local-day.ts';
import type { Touch, TouchKind } from '#lib/qualify/model.ts';
import { t } from '#lib/i18n/t.ts';
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
  const today = new Set(touches.filter(({ source, at }) => source === 'rep' && localDay(at) === localDay(now)).map(({ kind }) => kind));

  return (
    <div className="stack log-outcome">
      <div className="row" role="group" aria-label={t('engagement.log.name')}>
        {LOGGABLE.map((kind) => (
          <button
            key={kind}
            type="button"
            className="button button-small"
            disabled={task.pending}
            {...(kind === 'not-now' ? { 'aria-expanded': asking } : today.has(kind) && { 'aria-disabled': true, title: t('engagement.log.once') })}
            onClick={() => (kind === 'not-now' ? setAsking(!asking) : !today.has(kind) && void task.run(() => onLog(kind, {})))}
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
    <DecisionForm submit={t('engagement.log.notNow')} ready onSubmit={(note) => onLog('not-now', { ...day, ...note })} onDone={onDone}>
      <label className="small">
        <span>
          {t('engagement.log.when')} <span className="muted">{t('engagement.decide.mayBeEmpty')}</span>
        </span>
        <input className="input" autoFocus placeholder={t('engagement.decide.days')} maxLength={80} value={until} onChange={(event) => setUntil(event.target.value)} />
      </label>
    </DecisionForm>
  );
}
