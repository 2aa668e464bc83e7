import { FileUp } from 'lucide-react';
import { useId, useState } from 'react';
import type { RejectedLine } from '#lib/interop/engagement-lines.ts';
import type { EngagementPreview, Outcome } from '#lib/messaging/protocol.ts';
import { Dialog } from '../ui/dialog.tsx';
import { dayText } from '../ui/format.ts';
import { ProblemText } from '../ui/problem-text.tsx';
import { useTask } from '../ui/use-task.ts';
import { TOUCH_WORDS } from './words.ts';

const MAX_BYTES = 4_000_000;
const TOO_LARGE = { ok: false, error: { code: 'too-large', message: 'This file is larger than 4 MB. Split it.' } } as const;
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
      if (file.size > MAX_BYTES) return TOO_LARGE;
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
          {task.pending ? 'Adding…' : `Add ${countOf(offered.preview.added, 'outcome')}`}
        </button>
      )}
      <button type="button" className="button" onClick={onClose}>
        {done ? 'Close' : 'Cancel'}
      </button>
    </>
  );
  return (
    <Dialog title="Import engagement" onClose={onClose} actions={actions}>
      {done ? (
        <p role="status">
          <strong className="ink-match">{countOf(done.added, 'outcome')} added</strong> to {countOf(done.prospects, 'prospect')}. Their readiness counts it from now on.
        </p>
      ) : (
        <>
          <p className="small">
            A CSV file, one thing that happened a line, with the columns <strong>Domain</strong> or <strong>E-mail</strong>, <strong>Kind</strong> and <strong>Date</strong>; Note and Ask again may be there. Kinds that count: replied, meeting, asked
            price, demo request, not now, no budget, no reply, event, download. Visits, opens and clicks do not count.
          </p>
          <label htmlFor={id} className="button file-button">
            <FileUp aria-hidden /> {offered ? 'Choose another file' : 'Choose a file'}
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
        <strong>
          {added === 0 ? 'Nothing new' : `${countOf(added, 'new outcome')} of ${countOf(prospects, 'prospect')}`}
        </strong>{' '}
        in {countOf(lines, 'line')}
        {known > 0 && `; ${known} known already`}
        {notTaken.length > 0 && `; ${notTaken.length} not taken`}.
      </p>
      <p className="small muted">Read from the columns {Object.values(columns).map((header) => `“${header}”`).join(', ')}.</p>
      {sample.length > 0 && (
        <ul className="small import-sample" aria-label="The first of them">
          {sample.map(({ name, kind, at }) => (
            <li key={`${name}|${kind}|${at}`}>
              <strong>{name}</strong> · {TOUCH_WORDS[kind]} · {dayText(at)}
            </li>
          ))}
        </ul>
      )}
      {notTaken.length > 0 && (
        <details className="small">
          <summary>{countOf(notTaken.length, 'line')} not taken, with the reason</summary>
          <ul className="import-rejected">
            {notTaken.slice(0, SHOWN).map(({ line, reason }) => (
              <li key={line}>
                Line {line}: {reason}
              </li>
            ))}
          </ul>
          {notTaken.length > SHOWN && <p className="muted">and {notTaken.length - SHOWN} more.</p>}
          <button type="button" className="button button-small" onClick={() => onSaveRejected(notTaken)}>
            Save these lines as a file
          </button>
        </details>
      )}
    </div>
  );
}

const countOf = (count: number, noun: string): string => `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
