import { useId, useState, type FormEvent } from 'react';
import { t } from '#lib/i18n/t.ts';
import type { Outcome } from '#lib/messaging/protocol.ts';
import { NOTICE_DAYS, RETENTION_DAYS_MAX, RETENTION_DAYS_MIN } from '#lib/prospects/retention.ts';
import { dayText } from '../ui/format.ts';
import { Notice } from '../ui/notice.tsx';
import { ProblemText } from '../ui/problem-text.tsx';
import { useTask } from '../ui/use-task.ts';
import { countdown } from './countdown.ts';
import '../icp/icp.css';
import './privacy.css';

interface RetentionSettingsProps {
  /** Null before the first clean-up looked. */
  days: number | null;
  cleaned: { at: number; count: number } | null;
  ending: { first: readonly { id: string; name: string; days: number }[]; count: number };
  onChange: (days: number) => Promise<Outcome<unknown>>;
}

/** How long persons are kept, who is deleted next, and who was deleted last. */
export function RetentionSettings({ days, cleaned, ending, onChange }: RetentionSettingsProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const [isSaved, setSaved] = useState(false);
  const task = useTask();
  const id = useId();
  const shown = typed ?? String(days ?? '');

  async function save(event: FormEvent) {
    event.preventDefault();
    setSaved(await task.run(() => onChange(Number(shown))));
    setTyped(null);
  }

  return (
    <section className="stack">
      <h3>{t('privacy.retention.title')}</h3>
      <p className="small muted" id={`${id}-why`}>
        {t('privacy.retention.why', { notice: String(NOTICE_DAYS) })}
      </p>
      <form className="inline-form" onSubmit={(event) => void save(event)}>
        <label htmlFor={id}>
          {t('privacy.retention.days')}
          <input
            id={id}
            className="input"
            type="number"
            required
            min={RETENTION_DAYS_MIN}
            max={RETENTION_DAYS_MAX}
            aria-describedby={`${id}-why`}
            value={shown}
            onChange={(event) => {
              setTyped(event.target.value);
              setSaved(false);
            }}
          />
        </label>
        <button type="submit" className="button" disabled={task.pending || typed === null || typed === String(days)}>
          {t('common.save')}
        </button>
        <span role="status" className="small ink-match">
          {isSaved && typed === null && t('privacy.saved')}
        </span>
      </form>
      <ProblemText problem={task.problem} />
      {cleaned && <p className="small muted">{t('privacy.retention.cleaned', { day: dayText(cleaned.at), people: t('privacy.retention.people', cleaned.count) })}</p>}
      {ending.count > 0 && (
        <Notice tone="warn" title={t('privacy.retention.ending', ending.count)}>
          <ul className="ending">
            {ending.first.map((person) => (
              <li key={person.id}>
                <a href={`/prospects.html#prospect/${person.id}`}>{person.name}</a> <span className="muted">{countdown(person.days)}</span>
              </li>
            ))}
          </ul>
          {ending.count > ending.first.length && <p className="small muted">{t('privacy.retention.more', ending.count - ending.first.length)}</p>}
        </Notice>
      )}
    </section>
  );
}
