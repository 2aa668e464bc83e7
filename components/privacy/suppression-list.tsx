import { FileDown, FileUp, Search, Trash2 } from 'lucide-react';
import { useId, useRef, useState, type FormEvent } from 'react';
import { t } from '#lib/i18n/t.ts';
import type { Outcome } from '#lib/messaging/protocol.ts';
import { dayText } from '../ui/format.ts';
import { Notice } from '../ui/notice.tsx';
import { ProblemText } from '../ui/problem-text.tsx';
import { useTask } from '../ui/use-task.ts';
import '../icp/icp.css';
import './privacy.css';

interface Entry {
  entry: string;
  kind: 'person' | 'company';
  at: number;
  from: 'erased' | 'file';
  traces: number;
}

interface TakenIn {
  added: number;
  known: number;
  /** Saved prospects that are on the list now. */
  saved: { id: string; name: string }[];
}

interface SuppressionListProps {
  entries: readonly Entry[];
  onExport: () => Promise<Outcome<unknown>>;
  onImport: (text: string) => Promise<Outcome<TakenIn>>;
  onFind: (text: string) => Promise<Outcome<{ entry: string | null }>>;
  onRemove: (entry: string) => Promise<Outcome<unknown>>;
  onErase: (ids: string[]) => Promise<Outcome<unknown>>;
}

const SHOWN = 20;

/** Who is not to be kept again, as nobody can read out of it; looked up, shared and corrected. */
export function SuppressionList({ entries, onExport, onImport, onFind, onRemove, onErase }: SuppressionListProps) {
  const [found, setFound] = useState<string | null>(null);
  const [taken, setTaken] = useState<TakenIn | null>(null);
  const task = useTask();
  const file = useRef<HTMLInputElement>(null);

  const take = (picked: File) =>
    task.run(async () => {
      const outcome = await onImport(await picked.text());
      if (outcome.ok) setTaken(outcome.value);
      return outcome;
    });

  const erase = (ids: string[]) => task.run(() => onErase(ids)).then((done) => done && setTaken((was) => was && { ...was, saved: [] }));

  return (
    <section className="stack">
      <h3>{t('privacy.list.title')}</h3>
      <p className="small muted">{t('privacy.list.why')}</p>
      <p>{entries.length === 0 ? t('privacy.list.empty') : t('privacy.list.count', entries.length)}</p>
      <LookUp onFind={onFind} onFound={setFound} />
      {found !== null && entries.some(({ entry }) => entry === found) && <Entries entries={entries.filter(({ entry }) => entry === found)} onRemove={onRemove} />}
      {entries.length > 0 && (
        <details>
          <summary className="small">{t('privacy.list.all')}</summary>
          <Entries entries={entries.slice(0, SHOWN)} onRemove={onRemove} />
          {entries.length > SHOWN && <p className="small muted">{t('privacy.list.older', entries.length - SHOWN)}</p>}
        </details>
      )}
      <div className="row">
        <button type="button" className="button" disabled={task.pending || entries.length === 0} onClick={() => void task.run(onExport)}>
          <FileDown aria-hidden /> {t('privacy.list.export')}
        </button>
        <button type="button" className="button" disabled={task.pending} onClick={() => file.current?.click()}>
          <FileUp aria-hidden /> {t('privacy.list.import')}
        </button>
        <input ref={file} type="file" hidden accept=".json,application/json" aria-label={t('privacy.list.import')} onChange={(event) => {
          const picked = event.target.files?.[0];
          event.target.value = '';
          if (picked) void take(picked);
        }} />
      </div>
      <ProblemText problem={task.problem} />
      {taken && (
        <Notice tone={taken.saved.length > 0 ? 'warn' : 'good'} role="status" title={t('privacy.list.taken', taken.added)} actions={taken.saved.length > 0 && (
          <button type="button" className="button button-danger" disabled={task.pending} onClick={() => void erase(taken.saved.map(({ id }) => id))}>
            <Trash2 aria-hidden /> {t('privacy.list.eraseThem', taken.saved.length)}
          </button>
        )}>
          {taken.saved.length > 0 && <p>{t('privacy.list.savedOn', { names: taken.saved.slice(0, 5).map(({ name }) => name).join(', ') })}</p>}
        </Notice>
      )}
    </section>
  );
}

function LookUp({ onFind, onFound }: { onFind: SuppressionListProps['onFind']; onFound: (entry: string | null) => void }) {
  const [typed, setTyped] = useState('');
  const [answer, setAnswer] = useState<string | null>(null);
  const task = useTask();
  const id = useId();

  function find(event: FormEvent) {
    event.preventDefault();
    void task.run(async () => {
      const outcome = await onFind(typed);
      if (outcome.ok) {
        onFound(outcome.value.entry);
        setAnswer(outcome.value.entry === null ? t('privacy.list.notThere') : t('privacy.list.there'));
      }
      return outcome;
    });
  }

  return (
    <form className="inline-form" onSubmit={find}>
      <label htmlFor={id}>
        {t('privacy.list.isOn')}
        <input id={id} className="input" placeholder="jo.berg@brightforge.example" value={typed} onChange={(event) => {
          setTyped(event.target.value);
          setAnswer(null);
        }} />
      </label>
      <button type="submit" className="button" disabled={task.pending || typed.trim() === ''}>
        <Search aria-hidden /> {t('privacy.list.find')}
      </button>
      <span role="status" className="small">
        {answer}
      </span>
      <ProblemText problem={task.problem} />
    </form>
  );
}

function Entries({ entries, onRemove }: { entries: readonly Entry[]; onRemove: SuppressionListProps['onRemove'] }) {
  const task = useTask();
  return (
    <>
      <ul className="entries">
        {entries.map(({ entry, kind, at, from, traces }) => {
          const name = t(`privacy.list.${kind}`, { day: dayText(at) });
          return (
            <li key={entry}>
              <span>
                {name} <span className="small muted">{from === 'file' ? t('privacy.list.fromFile', traces) : t('privacy.list.erased', traces)}</span>
              </span>
              <button type="button" className="button button-icon" aria-label={t('privacy.list.remove', { name })} disabled={task.pending} onClick={() => void task.run(() => onRemove(entry))}>
                <Trash2 aria-hidden />
              </button>
            </li>
          );
        })}
      </ul>
      <ProblemText problem={task.problem} />
    </>
  );
}
