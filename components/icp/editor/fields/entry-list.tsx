import { ChevronDown, ChevronRight, Plus } from 'lucide-react';
import { useId, useRef, useState, type ComponentType, type FormEvent, type ReactNode, type RefObject } from 'react';
import { t } from '#lib/i18n/t.ts';
import { moveBy, removeAt, replaceAt } from '#lib/icp/edit-lists.ts';
import { useOpenEntry, useProblems } from '../draft-context.ts';
import { RowButtons } from './row-buttons.tsx';

export interface EntryFormProps<T> {
  item: T;
  /** Of this entry. */
  path: string;
  onChange: (item: T) => void;
}

interface EntryListProps<T> {
  path: string;
  items: readonly T[];
  onChange: (items: T[]) => void;
  idOf: (item: T) => string;
  nameOf: (item: T) => string;
  /** In words, for a closed entry. */
  summaryOf?: (item: T) => ReactNode;
  Form: ComponentType<EntryFormProps<T>>;
  /** A new entry of this name. */
  make: (name: string) => T;
  /** On the button that adds one, and in its empty box: "Add persona", "Name of a new persona". */
  adds: string;
  asksName: string;
  empty: string;
}

/** Entries of one kind: each opens into its form, can be moved and removed, and a new one begins with its name. */
export function EntryList<T>({ path, items, onChange, idOf, nameOf, summaryOf, Form, make, adds, asksName, empty }: EntryListProps<T>) {
  const [open, setOpen] = useOpenEntry(path, items.map(idOf));
  const adding = useRef<HTMLInputElement>(null);
  const problems = useProblems(path);
  return (
    <div className="stack">
      {items.length === 0 ? (
        <p className="muted">{empty}</p>
      ) : (
        <ol className="entry-list">
          {items.map((item, index) => (
            <Entry
              key={idOf(item)}
              path={`${path}.${index}`}
              name={nameOf(item)}
              summary={summaryOf?.(item)}
              open={open === idOf(item)}
              onOpen={(now) => setOpen(now ? idOf(item) : null)}
              buttons={
                <RowButtons
                  name={nameOf(item)}
                  index={index}
                  count={items.length}
                  onMove={(by) => onChange(moveBy(items, index, by))}
                  onRemove={() => {
                    onChange(removeAt(items, index));
                    adding.current?.focus();
                  }}
                />
              }
            >
              <Form item={item} path={`${path}.${index}`} onChange={(next) => onChange(replaceAt(items, index, next))} />
            </Entry>
          ))}
        </ol>
      )}
      {problems.length > 0 && <p className="field-error">{problems.join('; ')}</p>}
      <AddEntry
        adds={adds}
        asksName={asksName}
        input={adding}
        onAdd={(name) => {
          const item = make(name);
          onChange([...items, item]);
          setOpen(idOf(item));
        }}
      />
    </div>
  );
}

interface EntryProps {
  path: string;
  name: string;
  summary: ReactNode;
  open: boolean;
  onOpen: (open: boolean) => void;
  buttons: ReactNode;
  children: ReactNode;
}

function Entry({ path, name, summary, open, onOpen, buttons, children }: EntryProps) {
  const problems = useProblems(path, true);
  const id = useId();
  return (
    <li className="entry">
      <div className="entry-head">
        <button type="button" className="entry-open" aria-expanded={open} aria-controls={id} onClick={() => onOpen(!open)}>
          {open ? <ChevronDown aria-hidden /> : <ChevronRight aria-hidden />}
          <span>
            <strong>{name || t('editor.noName')}</strong>
            {!open && summary && <span className="small muted entry-summary">{summary}</span>}
          </span>
        </button>
        {buttons}
      </div>
      {!open && problems.length > 0 && <p className="field-error">{problems.join('; ')}</p>}
      <div id={id} className="entry-form" hidden={!open}>
        {open && children}
      </div>
    </li>
  );
}

function AddEntry({ adds, asksName, input, onAdd }: { adds: string; asksName: string; input: RefObject<HTMLInputElement | null>; onAdd: (name: string) => void }) {
  const [name, setName] = useState('');
  function add(event: FormEvent) {
    event.preventDefault();
    if (name.trim() === '') return;
    onAdd(name.trim());
    setName('');
  }
  return (
    <form className="add-row" onSubmit={add}>
      <input ref={input} className="input" aria-label={asksName} placeholder={asksName} value={name} onChange={(event) => setName(event.target.value)} />
      <button type="submit" className="button" disabled={name.trim() === ''}>
        <Plus aria-hidden /> {adds}
      </button>
    </form>
  );
}
