import { Eraser, FileText } from 'lucide-react';
import { useState } from 'react';
import { localDay, localTime } from '#lib/i18n/local-day.ts';
import { t } from '#lib/i18n/t.ts';
import type { Outcome } from '#lib/messaging/protocol.ts';
import type { Prospect } from '#lib/prospects/model.ts';
import { daysLeft, endOfKeeping, lastActivity, type RetentionRule } from '#lib/prospects/retention.ts';
import { informDay } from '#lib/qualify/keeping.ts';
import { dayText, isoDayText } from '../ui/format.ts';
import { ProblemText } from '../ui/problem-text.tsx';
import { useTask } from '../ui/use-task.ts';
import { EraseDialog } from './erase-dialog.tsx';
import { countdown } from './countdown.ts';
import './privacy.css';

interface ProspectPrivacyProps {
  prospect: Prospect;
  /** Null while it is not known. */
  rule: RetentionRule | null;
  now: number;
  onAccess: () => Promise<Outcome<unknown>>;
  onErase: (suppress: boolean) => Promise<Outcome<unknown>>;
}

/** What the law asks of whoever keeps this prospect: until when it is kept, whether the person was told, what they may ask for. */
export function ProspectPrivacy({ prospect, rule, now, onAccess, onErase }: ProspectPrivacyProps) {
  const [isErasing, setErasing] = useState(false);
  const task = useTask();
  return (
    <section className="stack prospect-privacy">
      <h2>{t('privacy.title')}</h2>
      {prospect.personKey !== null && (
        <ul className="small">
          <Keeping prospect={prospect} rule={rule} now={now} />
          <Informed prospect={prospect} now={now} />
        </ul>
      )}
      <div className="row">
        <button type="button" className="button button-small" disabled={task.pending} onClick={() => void task.run(onAccess)}>
          <FileText aria-hidden /> {t('privacy.one.access')}
        </button>
        <button type="button" className="button button-small button-danger" onClick={() => setErasing(true)}>
          <Eraser aria-hidden /> {t('privacy.one.erase')}
        </button>
      </div>
      <ProblemText problem={task.problem} />
      {isErasing && <EraseDialog prospect={prospect} onErase={onErase} onClose={() => setErasing(false)} />}
    </section>
  );
}

function Keeping({ prospect, rule, now }: Pick<ProspectPrivacyProps, 'prospect' | 'rule' | 'now'>) {
  const end = rule && endOfKeeping(prospect, rule);
  if (!rule || end === null) return prospect.stage === 'won' ? <li>{t('privacy.one.customer')}</li> : null;
  const days = daysLeft(prospect, rule, now);
  const active = dayText(Math.min(now, lastActivity(prospect)));
  return (
    <li>
      {days === null ? t('privacy.one.kept', { end: dayText(end), active }) : <strong className="pill pill-warn">{countdown(days)}</strong>} {days !== null && t('privacy.one.keptWhy', { active })}
    </li>
  );
}

function Informed({ prospect, now }: Pick<ProspectPrivacyProps, 'prospect' | 'now'>) {
  if (prospect.informedAt !== undefined) return <li>{t('privacy.one.informed', { day: dayText(prospect.informedAt) })}</li>;
  const due = informDay({ savedAt: localTime(prospect.savedAt), informedAt: null }, prospect.touches, localTime(now));
  if (!due) return null;
  const text = t('privacy.one.informBy', { day: isoDayText(due.day) });
  return <li>{due.day <= localDay(now) ? <strong className="pill pill-warn">{text}</strong> : text}</li>;
}
