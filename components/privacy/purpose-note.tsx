import { useId, useState, type FormEvent } from 'react';
import { t } from '#lib/i18n/t.ts';
import type { Outcome } from '#lib/messaging/protocol.ts';
import { ProblemText } from '../ui/problem-text.tsx';
import { useTask } from '../ui/use-task.ts';

/** What the team keeps data for, in its own words; written on exports. */
export function PurposeNote({ purpose, onChange }: { purpose: string; onChange: (purpose: string) => Promise<Outcome<unknown>> }) {
  const [typed, setTyped] = useState<string | null>(null);
  const [isSaved, setSaved] = useState(false);
  const task = useTask();
  const id = useId();

  async function save(event: FormEvent) {
    event.preventDefault();
    const done = await task.run(() => onChange((typed ?? '').trim()));
    setSaved(done);
    if (done) setTyped(null);
  }

  return (
    <section className="stack">
      <h3>{t('privacy.purpose.title')}</h3>
      <form className="stack" onSubmit={(event) => void save(event)}>
        <label htmlFor={id} className="small muted">
          {t('privacy.purpose.why')}
        </label>
        <textarea
          id={id}
          className="input"
          rows={2}
          maxLength={500}
          placeholder={t('privacy.purpose.example')}
          value={typed ?? purpose}
          onChange={(event) => {
            setTyped(event.target.value);
            setSaved(false);
          }}
        />
        <div className="row">
          <button type="submit" className="button" disabled={task.pending || typed === null || typed.trim() === purpose}>
            {t('common.save')}
          </button>
          <span role="status" className="small ink-match">
            {isSaved && typed === null && t('privacy.saved')}
          </span>
        </div>
      </form>
      <ProblemText problem={task.problem} />
    </section>
  );
}
