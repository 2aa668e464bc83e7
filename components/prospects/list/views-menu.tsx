import { Bookmark, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { t } from '#lib/i18n/t.ts';
import type { Outcome } from '#lib/messaging/protocol.ts';
import { DEFAULT_LOOK, isSameLook, type ListLook, type SavedView } from '#lib/prospects/list/saved-view.ts';
import { Popover } from '../../ui/popover.tsx';
import { ProblemText } from '../../ui/problem-text.tsx';
import { useTask } from '../../ui/use-task.ts';

export interface ViewActions {
  onSave: (id: string | null, name: string, look: ListLook) => Promise<Outcome<unknown>>;
  onDelete: (id: string) => Promise<Outcome<unknown>>;
}

interface ViewsMenuProps extends ViewActions {
  views: readonly SavedView[];
  look: ListLook;
  onLook: (look: ListLook) => void;
}

/** The saved views, each a click away, and the look of the moment to be saved as one. */
export function ViewsMenu({ views, look, onLook, onSave, onDelete }: ViewsMenuProps) {
  const task = useTask();
  const current = views.find((view) => isSameLook(view, look));
  return (
    <Popover
      label={
        <>
          <Bookmark aria-hidden /> <span className="views-current">{current?.name ?? t('prospects.saved.title')}</span>
        </>
      }
    >
      {(close) => (
        <>
          <ul className="views">
            <li>
              <button type="button" className="button-link" onClick={() => (onLook({ ...DEFAULT_LOOK, columns: look.columns }), close())}>
                {t('prospects.saved.all')}
              </button>
            </li>
            {views.map((view) => (
              <li key={view.id}>
                <button type="button" className="button-link" aria-current={view === current ? 'true' : undefined} onClick={() => (onLook(view), close())}>
                  {view.name}
                </button>
                <button type="button" className="button button-icon" aria-label={t('prospects.saved.remove', { name: view.name })} disabled={task.pending} onClick={() => void task.run(() => onDelete(view.id))}>
                  <Trash2 aria-hidden />
                </button>
              </li>
            ))}
          </ul>
          {views.length === 0 && <p className="small muted">{t('prospects.saved.none')}</p>}
          <NewView pending={task.pending} onSave={(name) => void task.run(() => onSave(views.find((view) => view.name === name)?.id ?? null, name, look)).then((done) => done && close())} />
          <ProblemText problem={task.problem} />
        </>
      )}
    </Popover>
  );
}

function NewView({ pending, onSave }: { pending: boolean; onSave: (name: string) => void }) {
  const [name, setName] = useState('');
  return (
    <form
      className="popover-form"
      onSubmit={(event) => {
        event.preventDefault();
        onSave(name.trim());
      }}
    >
      <label className="small">
        {t('prospects.saved.name')}
        <input className="input" value={name} maxLength={80} onChange={({ target }) => setName(target.value)} />
      </label>
      <button type="submit" className="button" disabled={pending || name.trim() === ''}>
        {t('prospects.saved.save')}
      </button>
    </form>
  );
}
