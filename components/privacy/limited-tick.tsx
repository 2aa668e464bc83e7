import { useId } from 'react';
import { t } from '#lib/i18n/t.ts';
import type { Outcome } from '#lib/messaging/protocol.ts';
import { ProblemText } from '../ui/problem-text.tsx';
import { useTask } from '../ui/use-task.ts';
import './privacy.css';

/** The rep's word that a person limits who sees their profile; while it stands, nothing of them can be saved. */
export function LimitedTick({ limited, onLimit }: { limited: boolean; onLimit: (limited: boolean) => Promise<Outcome<unknown>> }) {
  const task = useTask();
  const id = useId();
  return (
    <div className="limited-tick small">
      <input id={id} type="checkbox" checked={limited} disabled={task.pending} aria-describedby={`${id}-why`} onChange={(event) => {
        const on = event.target.checked;
        void task.run(() => onLimit(on));
      }} />
      <div>
        <label htmlFor={id}>{t('privacy.limited.tick')}</label>
        <p id={`${id}-why`} className="muted">
          {t('privacy.limited.why')}
        </p>
        <ProblemText problem={task.problem} />
      </div>
    </div>
  );
}
