import { useState } from 'react';
import { t } from '#lib/i18n/t.ts';
import type { Outcome } from '#lib/messaging/protocol.ts';
import type { ListedProspect, TodayKind } from '#lib/prospects/model.ts';
import type { Reason } from '#lib/prospects/today.ts';
import { GradeTile } from '../assessment/grade-tile.tsx';
import { LogOutcome, type LogTouch } from '../engagement/log-outcome.tsx';
import { PageLink } from '../ui/page-link.tsx';
import { ProblemText } from '../ui/problem-text.tsx';
import { useTask } from '../ui/use-task.ts';
import { PutOff } from './put-off.tsx';
import { whoWords, whyWords } from './words.ts';

type Done = Promise<Outcome<unknown>>;

export interface TodayActions {
  onDone: (id: string, kind: TodayKind) => Done;
  /** `until` is an ISO date. */
  onPutOff: (id: string, kind: TodayKind, until: string) => Done;
  onLog: (id: string) => LogTouch;
  onInformed: (id: string) => Done;
  /** What is known of it still holds. */
  onVerify: (id: string) => Done;
  onDelete: (id: string) => Done;
}

interface TodayRowProps {
  prospect: ListedProspect;
  reason: Reason;
  now: number;
  today: string;
  actions: TodayActions;
}

type Open = 'log' | 'later' | null;

/** What can be called done; of which the rep may log an outcome. */
const DONE: ReadonlySet<TodayKind> = new Set(['follow-up', 'signal']);
const LOGGED: ReadonlySet<TodayKind> = new Set(['follow-up', 'signal', 'nurture', 'hot']);

/** Who waits and why, the one thing to do about it, and the way to do it later. */
export function TodayRow({ prospect, reason, now, today, actions }: TodayRowProps) {
  const task = useTask();
  const [open, setOpen] = useState<Open>(null);
  const { id, grading } = prospect;
  const { name, more } = whoWords(prospect);

  const toggle = (which: Open) => setOpen(open === which ? null : which);
  const act = { name, disabled: task.pending };
  // What a file brought has no page to read again.
  const isPage = prospect.url.startsWith('http');
  return (
    <li className="work-row today-row">
      <GradeTile grade={grading.grade} status={grading.status} small />
      <div className="today-who">
        <p>
          <a href={`#prospect/${id}`}>
            <strong>{name}</strong>
          </a>
          {more !== '' && <span className="muted"> {more}</span>}
        </p>
        <p>{whyWords(reason, prospect, today)}</p>
        {reason.kind === 'hot' && grading.nextStep && <p className="small muted">{grading.nextStep.text}</p>}
      </div>
      <div className="row work-actions">
        {DONE.has(reason.kind) && <Act {...act} text={t(reason.kind === 'signal' ? 'today.seen' : 'today.done')} primary onClick={() => void task.run(() => actions.onDone(id, reason.kind))} />}
        {LOGGED.has(reason.kind) && <Act {...act} text={t('today.log')} primary={!DONE.has(reason.kind)} expanded={open === 'log'} onClick={() => toggle('log')} />}
        {reason.kind === 'inform' && <Act {...act} text={t('today.informed')} primary onClick={() => void task.run(() => actions.onInformed(id))} />}
        {reason.kind === 'keep' && <Act {...act} text={t('today.remove')} primary onClick={() => void task.run(() => actions.onDelete(id))} />}
        {reason.kind === 'stale' && (
          <>
            {isPage && (
              <PageLink url={prospect.url} className="button button-small button-primary">
                {t('today.reread')}
              </PageLink>
            )}
            <Act {...act} text={t('today.verify')} primary={!isPage} onClick={() => void task.run(() => actions.onVerify(id))} />
          </>
        )}
        <Act {...act} text={t('today.later')} expanded={open === 'later'} onClick={() => toggle('later')} />
      </div>
      {open !== null && (
        <div className="today-open">
          {open === 'log' && <LogOutcome touches={prospect.touches} now={now} onLog={actions.onLog(id)} />}
          {open === 'later' && <PutOff today={today} disabled={task.pending} onPutOff={(until) => void task.run(() => actions.onPutOff(id, reason.kind, until))} />}
        </div>
      )}
      <ProblemText problem={task.problem} />
    </li>
  );
}

interface ActProps {
  text: string;
  /** Of the prospect: the buttons of many rows say the same. */
  name: string;
  disabled: boolean;
  primary?: boolean;
  /** Of a button that opens a part below the row. */
  expanded?: boolean;
  onClick: () => void;
}

function Act({ text, name, disabled, primary = false, expanded, onClick }: ActProps) {
  return (
    <button type="button" className={`button button-small ${primary ? 'button-primary' : ''}`} disabled={disabled} aria-label={t('today.actOf', { action: text, name })} aria-expanded={expanded} onClick={onClick}>
      {text}
    </button>
  );
}
