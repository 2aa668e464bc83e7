import { useId } from 'react';
import { t } from '#lib/i18n/t.ts';
import { tongue } from '#lib/i18n/tongue.ts';
import type { ReasonCode } from '#lib/icp/model.ts';
import { whyMoved } from '#lib/prospects/because.ts';
import type { HistoryEntry, Stage } from '#lib/prospects/model.ts';
import { lastMove } from '#lib/prospects/stage.ts';
import { dayWords } from '#lib/qualify/due.ts';
import type { Touch } from '#lib/qualify/model.ts';
import type { Answered } from '../assessment/framework.tsx';
import type { MarkInformed } from '../assessment/next-steps.tsx';
import { DecideStageButtons, type DecideStage } from './decide-stage.tsx';
import { History } from './history.tsx';
import { LogOutcome, type LogTouch } from './log-outcome.tsx';
import { StageChip } from './stage-chip.tsx';
import { TouchList, type TakeBackTouch } from './touch-list.tsx';
import { dateWords } from '../ui/day.ts';
import './engagement.css';

export interface EngagementActions {
  onAnswer: Answered;
  onInformed: MarkInformed;
  onLog: LogTouch;
  onTakeBack: TakeBackTouch;
  onDecideStage: DecideStage;
}

interface EngagementProps extends Omit<EngagementActions, 'onAnswer' | 'onInformed'> {
  /** Null while the prospect is not saved: then outcomes are kept for this session. */
  saved: { stage: Stage; history: readonly HistoryEntry[] } | null;
  touches: readonly Touch[];
  reasons: readonly ReasonCode[];
  /** Milliseconds since the epoch. */
  now: number;
}

/** How far a prospect has come, and what the rep does and hears: stage, outcomes, decisions, history. */
export function Engagement({ saved, touches, reasons, now, onLog, onTakeBack, onDecideStage }: EngagementProps) {
  const id = useId();
  return (
    <section className="engagement" aria-labelledby={id}>
      <h2 id={id}>{t('engagement.title')}</h2>
      {saved && <StageNow stage={saved.stage} history={saved.history} />}
      <p className="small muted">{t('engagement.whatCame')}</p>
      <LogOutcome touches={touches} now={now} onLog={onLog} />
      <TouchList touches={touches} onTakeBack={onTakeBack} />
      {saved && <DecideStageButtons stage={saved.stage} reasons={reasons} onDecide={onDecideStage} />}
      {saved ? <History history={saved.history} /> : <p className="small muted">{t('engagement.unsaved')}</p>}
    </section>
  );
}

function StageNow({ stage, history }: { stage: Stage; history: readonly HistoryEntry[] }) {
  const move = lastMove(history);
  const on = stage === 'nurture' ? move?.reviewOn : undefined;
  const why = move ? whyMoved(move, tongue()) : t('engagement.belowLines');
  return (
    <div className="stage-now">
      <StageChip stage={stage} />
      <p className="small">{on !== undefined && !why.includes(dayWords(on, tongue())) ? t('engagement.lookAgain', { why, day: dateWords(on) }) : why}</p>
    </div>
  );
}
