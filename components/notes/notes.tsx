import { Pencil, Trash2 } from 'lucide-react';
import { useId, useRef, useState, type KeyboardEvent, type SyntheticEvent } from 'react';
import { t } from '#lib/i18n/t.ts';
import type { Outcome } from '#lib/messaging/protocol.ts';
import type { Note } from '#lib/prospects/model.ts';
import { useDraft } from '../ui/drafts.tsx';
import { dayText } from '../ui/format.ts';
import { Loaded, type Read } from '../ui/loading.tsx';
import { PageLink, shortUrl } from '../ui/page-link.tsx';
import { ProblemText } from '../ui/problem-text.tsx';
import { useOpener } from '../ui/use-opener.ts';
import { usePlace } from '../ui/use-place.ts';
import { useTask } from '../ui/use-task.ts';
import './notes.css';

export interface NoteActions {
  onAdd: (text: string) => Promise<Outcome<unknown>>;
  onEdit: (id: string, text: string) => Promise<Outcome<unknown>>;
  onDelete: (id: string) => Promise<Outcome<unknown>>;
}

interface NotesProps extends NoteActions {
  /** Whom they are of: what is typed is kept by it until it is stored. */
  subject: string;
  /** Newest first. */
  notes: Read<readonly Note[]>;
}

const isKeep = (event: KeyboardEvent): boolean => event.key === 'Enter' && (event.ctrlKey || event.metaKey);

/** A rep's own words about a prospect: a box to write in, and what was written. */
export function Notes({ subject, notes, onAdd, onEdit, onDelete }: NotesProps) {
  const id = useId();
  const task = useTask();
  const draft = useDraft(`${subject} note`, '');
  const [done, setDone] = useState('');
  const section = useRef<HTMLElement>(null);
  const box = useRef<HTMLTextAreaElement>(null);
  const keepPlace = usePlace(section, { rows: '.notes li', target: '.note-remove', otherwise: box });

  async function add() {
    const text = draft.text.trim();
    if (text === '' || !(await task.run(() => onAdd(text)))) return;
    draft.drop();
    setDone(t('detail.notes.kept'));
  }

  function submit(event: SyntheticEvent) {
    event.preventDefault();
    void add();
  }

  return (
    <section ref={section} className="notes" onFocus={keepPlace} aria-labelledby={id}>
      <h2 id={id}>{t('detail.notes.title')}</h2>
      <form className="stack" onSubmit={submit}>
        <textarea
          ref={box}
          className="input"
          rows={3}
          maxLength={20_000}
          aria-label={t('detail.notes.write')}
          placeholder={t('detail.notes.placeholder')}
          value={draft.text}
          onChange={(event) => {
            setDone('');
            draft.type(event.target.value);
          }}
          onKeyDown={(event) => isKeep(event) && submit(event)}
        />
        <div className="row">
          <button type="submit" className="button button-small" disabled={task.pending || draft.text.trim() === ''}>
            {t('detail.notes.add')}
          </button>
          <p role="status" className="small ink-match">
            {done}
          </p>
        </div>
        <ProblemText problem={task.problem} />
      </form>
      <Loaded live={notes} what={t('detail.notes.yours')}>
        {(kept) =>
          kept.length === 0 ? (
            <p className="small muted">{t('detail.notes.none')}</p>
          ) : (
            <ul>
              {kept.map((note) => (
                <NoteLine key={note.id} note={note} onEdit={onEdit} onDelete={(noteId) => onDelete(noteId).then((outcome) => (outcome.ok && setDone(t('detail.notes.deleted')), outcome))} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </section>
  );
}

function NoteLine({ note, onEdit, onDelete }: { note: Note; onEdit: NoteActions['onEdit']; onDelete: NoteActions['onDelete'] }) {
  const task = useTask();
  const draft = useDraft(`note ${note.id}`, note.text);
  const [editing, setEditing] = useState(false);
  const opener = useOpener(editing);
  const day = dayText(note.at);

  async function keep() {
    const text = draft.text.trim();
    if (text === '' || (text !== note.text && !(await task.run(() => onEdit(note.id, text))))) return;
    draft.drop();
    setEditing(false);
  }

  if (editing) {
    return (
      <li className="stack">
        <textarea className="input" rows={3} maxLength={20_000} autoFocus aria-label={t('detail.notes.edit', { day })} value={draft.text} onChange={(event) => draft.type(event.target.value)} onKeyDown={(event) => isKeep(event) && void keep()} />
        <div className="row">
          <button type="button" className="button button-small button-primary" disabled={task.pending || draft.text.trim() === ''} onClick={() => void keep()}>
            {t('common.save')}
          </button>
          <button
            type="button"
            className="button button-small"
            onClick={() => {
              draft.drop();
              setEditing(false);
            }}
          >
            {t('common.cancel')}
          </button>
        </div>
        <ProblemText problem={task.problem} />
      </li>
    );
  }
  return (
    <li>
      <div className="note-head">
        <p className="small muted">
          {day}
          {note.from && (
            <>
              {' · '}
              {t('detail.notes.from')}{' '}
              <PageLink url={note.from.url} quote={note.from.quote}>
                {shortUrl(note.from.url)}
              </PageLink>
            </>
          )}
        </p>
        <span className="note-actions">
          <button ref={opener} type="button" className="button button-icon" aria-label={t('detail.notes.edit', { day })} title={t('detail.notes.edit', { day })} onClick={() => setEditing(true)}>
            <Pencil aria-hidden />
          </button>
          <button type="button" className="button button-icon note-remove" aria-label={t('detail.notes.remove', { day })} title={t('detail.notes.remove', { day })} disabled={task.pending} onClick={() => void task.run(() => onDelete(note.id))}>
            <Trash2 aria-hidden />
          </button>
        </span>
      </div>
      {note.from && note.from.quote.exact !== '' && (
        <blockquote className="small">
          <q>{note.from.quote.exact}</q>
        </blockquote>
      )}
      <p className="note-text">{note.text}</p>
      <ProblemText problem={task.problem} />
    </li>
  );
}
