import { FileUp } from 'lucide-react';
import { useId, useState } from 'react';
import type { RejectedLine } from '#lib/interop/engagement-lines.ts';
import type { EngagementPreview, Outcome } from '#lib/messaging/protocol.ts';
import { t } from '#lib/i18n/t.ts';
import { Dialog } from '../ui/dialog.tsx';
import { countText, dayText } from '../ui/format.ts';
import { ProblemText } from '../ui/problem-text.tsx';
import { quoted } from '../ui/quoted.ts';
import { Rich, slots } from '../ui/rich.tsx';
import { useTask } from '../ui/use-task.ts';
import { TOUCH_WORDS } from './words.ts';

const MAX_BYTES = 4_000_000;
const tooLarge = () => ({ ok: false, error: { code: 'too-large', message: t('engagement.file.tooLarge') } }) as const;
const SHOWN = 50;

export interface EngagementImport {
  onPreview: (text: string) => Promise<Outcome<EngagementPreview>>;
  onImport: (text: string) => Promise<Outcome<EngagementPreview>>;
  /** Saves the lines that were not taken as a file. */
  onSaveRejected: (text: string, rejected: readonly RejectedLine[]) => void;
}

/** Choose a file, see what it would add and what not, then add it. Nothing is stored before that. */
export function ImportEngagement({ onPreview, onImport, onSaveRejected, onClose }: EngagementImport & { onClose: () => void }) {
  const task = useTask();
  const id = useId();
  const [offered, setOffered] = useState<{ text: string; preview: EngagementPreview } | null>(null);
  const [done, setDone] = useState<EngagementPreview | null>(null);

  async function look(file: File | undefined) {
    if (!file) return;
    setOffered(null);
    await task.run(async () => {
      if (file.size > MAX_BYTES) return tooLarge();
      const text = await file.text();
      const outcome = await onPreview(text);
      if (outcome.ok) setOffered({ text, preview: outcome.value });
      return outcome;
    });
  }

  async function add(text: string) {
    await task.run(async () => {
      const outcome = await onImport(text);
      if (outcome.ok) setDone(outcome.value);
      return outcome;
    });
  }

  const actions = (
    <>
      {offered && !done && (
        <button type="button" className="button button-primary" disabled={task.pending || offered.preview.added === 0} onClick={() => void add(offered.text)}>
          {task.pending ? t('engagement.file.adding') : t('engagement.file.add', offered.preview.added, [countText(offered.preview.added)])}
        </button>
      )}
      <button type="button" className="button" onClick={onClose}>
        {done ? t('common.close') : t('common.cancel')}
      </button>
    </>
  );
  return (
    <Dialog title={t('engagement.file.title')} onClose={onClose} actions={actions}>
      {done ? (
        <p role="status">
          <Rich
            text={t('engagement.file.added', { ...slots('outcomes'), prospects: prospectsText(done.prospects) })}
            parts={{ outcomes: <strong className="ink-match">{t('engagement.file.addedOutcomes', done.added, [countText(done.added)])}</strong> }}
          />
        </p>
      ) : (
        <>
          <p className="small">
            <Rich
              text={t('engagement.file.about', slots('domain', 'email', 'kind', 'date'))}
              parts={{ domain: <strong>Domain</strong>, email: <strong>E-mail</strong>, kind: <strong>Kind</strong>, date: <strong>Date</strong> }}
            />
          </p>
          <label htmlFor={id} className="button file-button">
            <FileUp aria-hidden /> {offered ? t('engagement.file.chooseOther') : t('engagement.file.choose')}
            <input id={id} type="file" accept=".csv,text/csv,text/plain" className="sr-only" disabled={task.pending} onChange={(event) => void look(event.target.files?.[0])} />
          </label>
          {offered && <Preview preview={offered.preview} onSaveRejected={(lines) => onSaveRejected(offered.text, lines)} />}
        </>
      )}
      <ProblemText problem={task.problem} />
    </Dialog>
  );
}

function Preview({ preview, onSaveRejected }: { preview: EngagementPreview; onSaveRejected: (lines: RejectedLine[]) => void }) {
  const { columns, lines, added, prospects, known, rejected, unmatched, sample } = preview;
  const notTaken = [...rejected, ...unmatched].toSorted((a, b) => a.line - b.line);
  return (
    <div className="stack" role="status">
      <p>
        <Rich
          text={t('engagement.file.inLines', { ...slots('what'), lines: t('engagement.file.lines', lines, [countText(lines)]) })}
          parts={{ what: <strong>{added === 0 ? t('engagement.file.nothing') : t('engagement.file.new', { outcomes: t('engagement.file.newOutcomes', added, [countText(added)]), prospects: prospectsText(prospects) })}</strong> }}
        />
        {known > 0 && t('engagement.file.known', { count: known })}
        {notTaken.length > 0 && t('engagement.file.notTaken', { count: notTaken.length })}.
      </p>
      <p className="small muted">{t('engagement.file.columns', { list: Object.values(columns).map((header) => quoted(header)).join(', ') })}</p>
      {sample.length > 0 && (
        <ul className="small import-sample" aria-label={t('engagement.file.sample')}>
          {sample.map(({ name, kind, at }) => (
            <li key={`${name}|${kind}|${at}`}>
              <strong>{name}</strong> · {TOUCH_WORDS[kind]} · {dayText(at)}
            </li>
          ))}
        </ul>
      )}
      {notTaken.length > 0 && (
        <details className="small">
          <summary>{t('engagement.file.notTakenWhy', notTaken.length, [countText(notTaken.length)])}</summary>
          <ul className="import-rejected">
            {notTaken.slice(0, SHOWN).map(({ line, reason }) => (
              <li key={line}>{t('engagement.file.line', { line, reason })}</li>
            ))}
          </ul>
          {notTaken.length > SHOWN && <p className="muted">{t('engagement.file.more', { count: notTaken.length - SHOWN })}</p>}
          <button type="button" className="button button-small" onClick={() => onSaveRejected(notTaken)}>
            {t('engagement.file.saveLines')}
          </button>
        </details>
      )}
    </div>
  );
}

const prospectsText = (count: number): string => t('common.prospects', count, [countText(count)]);
