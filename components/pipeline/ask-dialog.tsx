import { useState } from 'react';
import { t } from '#lib/i18n/t.ts';
import type { ReasonCode } from '#lib/icp/model.ts';
import type { Outcome } from '#lib/messaging/protocol.ts';
import type { Decision } from '#lib/prospects/closing.ts';
import { isoDay, monthsLater } from '#lib/prospects/days.ts';
import type { Stage } from '#lib/prospects/model.ts';
import { dayAfter } from '../ui/day.ts';
import { Dialog } from '../ui/dialog.tsx';
import { ProblemText } from '../ui/problem-text.tsx';
import { useTask } from '../ui/use-task.ts';
import { stageName } from './words.ts';

/** What is asked before a card is moved. */
export type Asking = { kind: 'disqualified' | 'lost' | 'nurture' } | { kind: 'reopening'; backTo: Stage };

interface AskDialogProps {
  asking: Asking;
  name: string;
  /** What the ICP lets a person close a prospect for. */
  reasons: readonly ReasonCode[];
  /** The reader's day (ISO). */
  today: string;
  onDecide: (decision: Decision) => Promise<Outcome<unknown>>;
  /** Nothing was decided; a decision that was kept is for the board to close. */
  onClose: () => void;
}

const SUBMIT = { disqualified: 'pipeline.ask.doDisqualified', lost: 'pipeline.ask.doLost', nurture: 'pipeline.ask.doNurture', reopening: 'pipeline.ask.doReopening' } as const;
const MONTHS = [1, 3, 6] as const;

/** Asks for the reason of closing, the day of nurture, or whether to reopen. Nothing moves before it is answered. */
export function AskDialog({ asking, name, reasons, today, onDecide, onClose }: AskDialogProps) {
  const task = useTask();
  const [answer, setAnswer] = useState('');
  const [note, setNote] = useState('');
  const ready = asking.kind === 'reopening' || (asking.kind === 'nurture' ? answer > today : answer !== '');

  async function decide() {
    const more = note.trim() === '' ? {} : { note: note.trim() };
    await task.run(() => onDecide(decisionOf(asking, answer, more)));
  }

  return (
    <Dialog
      title={t(`pipeline.ask.${asking.kind}`, { name })}
      onClose={onClose}
      actions={
        <>
          <button type="button" className="button" onClick={onClose}>
            {t('common.cancel')}
          </button>
          <button type="button" className="button button-primary" disabled={!ready || task.pending} onClick={() => void decide()}>
            {t(SUBMIT[asking.kind])}
          </button>
        </>
      }
    >
      {asking.kind === 'reopening' && <p>{t('pipeline.ask.backTo', { stage: stageName(asking.backTo) })}</p>}
      {(asking.kind === 'lost' || asking.kind === 'disqualified') && (
        <label className="ask-field">
          {t('pipeline.ask.reason')}
          <select className="input" value={answer} onChange={(event) => setAnswer(event.target.value)}>
            <option value="">{t('pipeline.ask.chooseReason')}</option>
            {reasons.map(({ code, label }) => (
              <option key={code} value={code}>
                {label}
              </option>
            ))}
          </select>
        </label>
      )}
      {asking.kind === 'nurture' && (
        <>
          <label className="ask-field">
            {t('pipeline.ask.day')}
            <input className="input" type="date" min={dayAfter(today, 1)} value={answer} onChange={(event) => setAnswer(event.target.value)} />
          </label>
          <div className="row">
            {MONTHS.map((months) => (
              <button key={months} type="button" className="button button-small" onClick={() => setAnswer(isoDay(monthsLater(Date.parse(today), months)))}>
                {t('pipeline.ask.inMonths', months)}
              </button>
            ))}
          </div>
        </>
      )}
      <label className="ask-field">
        {t('pipeline.ask.note')}
        <input className="input" maxLength={1000} value={note} onChange={(event) => setNote(event.target.value)} />
      </label>
      <ProblemText problem={task.problem} />
    </Dialog>
  );
}

function decisionOf(asking: Asking, answer: string, more: { note?: string }): Decision {
  switch (asking.kind) {
    case 'reopening': return { to: 'reopen', ...more };
    case 'nurture': return { to: 'nurture', until: answer, ...more };
    default: return { to: asking.kind, reason: answer, ...more };
  }
}
