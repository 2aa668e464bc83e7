import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { t } from '#lib/i18n/t.ts';
import type { Icp } from '#lib/icp/model.ts';
import { Notice } from '../../ui/notice.tsx';
import { DraftContext, type Draft, type MemberProblem } from './draft-context.ts';
import { SECTIONS, sectionOf, type Section } from './sections.tsx';
import { SectionNav } from './section-nav.tsx';
import { Toolbar } from './toolbar.tsx';
import { useEditing, type SaveIcp } from './use-editing.ts';
import './fields/fields.css';
import './editor.css';

interface IcpEditorProps {
  /** As stored; the editor follows it while nothing is unsaved. Give the editor the id of the ICP as its key. */
  icp: Icp;
  /** Everything that would keep the draft from being stored, by path. */
  check: (icp: Icp) => readonly MemberProblem[];
  onSave: SaveIcp;
  /** Told of every change; the same function each time. */
  onUnsaved: (unsaved: boolean) => void;
  /** Beside the form: what the draft would do. Gets the last draft without a problem. */
  preview?: (draft: Icp) => ReactNode;
}

/** A whole ICP as forms, one section at a time, with undo, live checks and a preview beside. */
export function IcpEditor({ icp: stored, check, onSave, onUnsaved, preview }: IcpEditorProps) {
  const [section, setSection] = useState<Section['id']>('criteria');
  const [unread, setUnread] = useState<Readonly<Record<string, string>>>({});
  const editing = useEditing(stored, onSave, (member) => {
    const id = sectionOf(member);
    setSection(id);
    return SECTIONS.find((one) => one.id === id)?.name ?? '';
  });
  const { state, turn, unsaved, conflict, task, said, send, save, takeTheirs } = editing;
  const [shown, setShown] = useState<Draft['shown']>(null);
  const form = useRef<HTMLDivElement>(null);
  const { draft } = state;

  const checked = useDeferredValue(draft);
  const found = useMemo(() => check(checked), [check, checked]);
  const problems = useMemo(() => [...found, ...Object.entries(unread).map(([path, message]) => ({ path, message }))], [found, unread]);
  const [sound, setSound] = useState(stored);
  if (found.length === 0 && sound !== checked) setSound(checked);

  useEffect(() => {
    onUnsaved(unsaved);
    return () => onUnsaved(false);
  }, [unsaved, onUnsaved]);

  const onUnread = useCallback(
    (path: string, message: string | null) =>
      setUnread((before) => {
        const { [path]: _, ...others } = before;
        return message === null ? others : { ...others, [path]: message };
      }),
    [],
  );
  const context: Draft = { icp: draft, turn, change: (part) => send({ kind: 'change', icp: { ...draft, ...part } }), problems, shown, onUnread };
  const { Form, name, about } = SECTIONS.find(({ id }) => id === section) ?? SECTIONS[0]!;

  function keys(event: KeyboardEvent) {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    const key = event.key.toLowerCase();
    const redo = key === 'y' || (key === 'z' && event.shiftKey);
    if (redo) send({ kind: 'redo' });
    else if (key === 'z') send({ kind: 'undo' });
    else if (key === 's') void (unsaved && problems.length === 0 && save());
    else return;
    event.preventDefault();
  }

  function choose(id: Section['id']) {
    setSection(id);
    form.current?.focus({ preventScroll: true });
  }

  function show(path: string) {
    setSection(sectionOf(path));
    setShown({ path });
  }

  useEffect(() => {
    if (shown) (form.current?.querySelector<HTMLElement>('[aria-invalid="true"]') ?? form.current)?.focus();
  }, [shown]);

  return (
    <DraftContext value={context}>
      <div className="editor" role="group" aria-label={t('editor.editorOf', { name: draft.name })} onKeyDown={keys} onBlur={() => send({ kind: 'settle' })}>
        <Toolbar
          canUndo={state.past.length > 0}
          canRedo={state.future.length > 0}
          unsaved={unsaved}
          said={said}
          version={state.saved.version}
          problems={problems}
          task={task}
          onUndo={() => send({ kind: 'undo' })}
          onRedo={() => send({ kind: 'redo' })}
          onDiscard={() => send({ kind: 'discard' })}
          onSave={save}
          onShow={show}
        />
        {conflict && (
          <Notice
            tone="warn"
            role="status"
            title={unsaved ? t('editor.changedHere') : t('editor.changed')}
            actions={
              <button type="button" className="button" onClick={takeTheirs}>
                {t('editor.dropMine')}
              </button>
            }
          >
            <p className="small">{t('editor.cannotSave')}</p>
          </Notice>
        )}
        <div className={preview ? 'editor-columns with-preview' : 'editor-columns'}>
          <SectionNav sections={SECTIONS} current={section} problems={problems} onChoose={choose} onTurnTo={setSection} />
          <div className="editor-form stack" ref={form} tabIndex={-1} role="region" aria-label={name}>
            <div>
              <h3>{name}</h3>
              <p className="muted">{about}</p>
            </div>
            <Form />
          </div>
          {preview && (
            <aside className="editor-preview" tabIndex={0} aria-label={t('icp.preview.title')}>
              {preview(sound)}
            </aside>
          )}
        </div>
      </div>
    </DraftContext>
  );
}
