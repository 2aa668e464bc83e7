import { useState } from 'react';
import type { ReasonCode } from '#lib/icp/model.ts';
import type { Outcome } from '#lib/messaging/protocol.ts';
import type { Decision } from '#lib/prospects/closing.ts';
import type { Stage } from '#lib/prospects/model.ts';
import { isClosed } from '#lib/prospects/stage.ts';
import { t } from '#lib/i18n/t.ts';
import { ProblemText } from '../ui/problem-text.tsx';
import { useTask } from '../ui/use-task.ts';
import { DecisionForm } from './decision-form.tsx';

/** Keeps what a person decided of a saved prospect. */
export type DecideStage = (decision: Decision) => Promise<Outcome<unknown>>;

type Asking = 'lost' | 'disqualified' | 'nurture';

interface DecideStageProps {
  stage: Stage;
  reasons: readonly ReasonCode[];
  onDecide: DecideStage;
}

/** Won, lost, disqualify, nurture; of a closed prospect, reopen. Rules never do these. */
export function DecideStageButtons({ stage, reasons, onDecide }: DecideStageProps) {
  const task = useTask();
  const [asking, setAsking] = useState<Asking | null>(null);
  if (isClosed(stage)) {
    return (
      <div className="stack">
        <div className="row">
          <button type="button" className="button button-small" disabled={task.pending} onClick={() => void task.run(() => onDecide({ to: 'reopen' }))}>
            {t('engagement.decide.reopen')}
          </button>
          <span className="small muted">{t('engagement.decide.reopenWhy')}</span>
        </div>
        <ProblemText problem={task.problem} />
      </div>
    );
  }
  const asks = (to: Asking, label: string) => (
    <button type="button" className="button button-small" aria-expanded={asking === to} disabled={task.pending} onClick={() => setAsking(asking === to ? null : to)}>
      {label}
    </button>
  );
  return (
    <div className="stack">
      <div className="row" role="group" aria-label={t('engagement.decide.name')}>
        <span className="small muted">{t('engagement.decide.label')}</span>
        {asks('disqualified', t('engagement.decide.disqualify'))}
        {asks('nurture', t('engagement.decide.nurture'))}
        {asks('lost', t('engagement.decide.lost'))}
        <button type="button" className="button button-small" disabled={task.pending} onClick={() => void task.run(() => onDecide({ to: 'won' }))}>
          {t('engagement.decide.won')}
        </button>
      </div>
      <ProblemText problem={task.problem} />
      {asking && <Ask key={asking} to={asking} reasons={reasons} onDecide={onDecide} onDone={() => setAsking(null)} />}
    </div>
  );
}

const WORDS: Readonly<Record<Asking, readonly [question: string, submit: string]>> = {
  disqualified: [t('engagement.decide.whyNot'), t('engagement.decide.doDisqualify')],
  lost: [t('engagement.decide.whyLost'), t('engagement.decide.doLost')],
  nurture: [t('engagement.decide.when'), t('engagement.decide.doNurture')],
};

function Ask({ to, reasons, onDecide, onDone }: { to: Asking; reasons: readonly ReasonCode[]; onDecide: DecideStage; onDone: () => void }) {
  const [answer, setAnswer] = useState('');
  const [question, submit] = WORDS[to];
  const decide = (note: { note?: string }) => onDecide(to === 'nurture' ? { to, until: answer.trim(), ...note } : { to, reason: answer, ...note });
  return (
    <DecisionForm submit={submit} ready={answer.trim() !== ''} onSubmit={decide} onDone={onDone}>
      <label className="small">
        {question}
        {to === 'nurture' ? (
          <input className="input" autoFocus required maxLength={80} placeholder={t('engagement.decide.days')} value={answer} onChange={(event) => setAnswer(event.target.value)} />
        ) : (
          <select className="input" autoFocus required value={answer} onChange={(event) => setAnswer(event.target.value)}>
            <option value="">{t('engagement.decide.choose')}</option>
            {reasons.map(({ code, label }) => (
              <option key={code} value={code}>
                {label}
              </option>
            ))}
          </select>
        )}
      </label>
    </DecisionForm>
  );
}
