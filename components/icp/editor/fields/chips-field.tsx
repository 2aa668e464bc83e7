import { X } from 'lucide-react';
import { useId, useState, type KeyboardEvent } from 'react';
import { t } from '#lib/i18n/t.ts';
import { removeAt } from '#lib/icp/edit-lists.ts';
import { Field } from './field.tsx';

/** Of a long list of names, so many that hold what is typed are offered. */
const OFFERED_AT_ONCE = 40;

function offeredFor(names: readonly string[], text: string): readonly string[] {
  if (names.length <= OFFERED_AT_ONCE) return names;
  const wanted = text.trim().toLowerCase();
  return wanted === '' ? [] : names.filter((name) => name.toLowerCase().includes(wanted)).slice(0, OFFERED_AT_ONCE);
}

interface ChipsFieldProps<T extends string | number> {
  label: string;
  path: string;
  values: readonly T[];
  onChange: (values: T[]) => void;
  /** A value from what was typed; null where it cannot be read. */
  read: (text: string) => T | null;
  show?: (value: T) => string;
  /** Names offered while typing. */
  offered?: readonly string[];
  /** What a text that cannot be read is not: "a country". */
  what?: string;
  hint?: string | undefined;
  placeholder?: string;
}

/** Short values as chips: typed and entered one by one, or pasted with commas or lines between; Backspace takes the last one. */
export function ChipsField<T extends string | number>({ label, path, values, onChange, read, show = String, offered, what = t('editor.aValue'), hint, placeholder }: ChipsFieldProps<T>) {
  const [text, setText] = useState('');
  const [unread, setUnread] = useState<string[]>([]);
  const list = useId();

  function add(typed: string) {
    const parts = read(typed.trim()) === null ? typed.split(/[,;\n\t]/) : [typed];
    const wanted = parts.map((part) => part.trim()).filter((part) => part !== '');
    if (wanted.length === 0) return;
    const found = wanted.map((part) => ({ part, value: read(part) }));
    const fresh = found.flatMap(({ value }) => (value === null ? [] : [value]));
    const failed = found.flatMap(({ part, value }) => (value === null ? [part] : []));
    const next = [...new Set([...values, ...fresh])];
    if (next.length !== values.length) onChange(next);
    setUnread(failed);
    setText(failed.join(', '));
  }

  function keys(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' || (event.key === ',' && read(text.trim()) !== null)) {
      event.preventDefault();
      add(text);
    } else if (event.key === 'Backspace' && text === '' && values.length > 0) {
      event.preventDefault();
      onChange(values.slice(0, -1));
    }
  }

  return (
    <Field label={label} path={path} hint={hint} deep className="field-wide">
      {(input) => (
        <div className="chips">
          {values.length > 0 && (
            <ul aria-label={t('editor.chosen', { label })}>
              {values.map((value, index) => (
                <li key={value} className="chip">
                  {show(value)}
                  <button type="button" aria-label={t('editor.removeName', { name: show(value) })} onClick={() => onChange(removeAt(values, index))}>
                    <X aria-hidden />
                  </button>
                </li>
              ))}
            </ul>
          )}
          <input
            {...input}
            className="input"
            value={text}
            placeholder={placeholder ?? t('editor.typeEnter')}
            autoComplete="off"
            list={offered && list}
            onKeyDown={keys}
            onChange={(event) => {
              setUnread([]);
              if (offered?.includes(event.target.value) && !(event.nativeEvent instanceof InputEvent && event.nativeEvent.inputType === 'insertText')) add(event.target.value);
              else setText(event.target.value);
            }}
            onPaste={(event) => {
              const pasted = event.clipboardData.getData('text');
              if (!/[,;\n\t]/.test(pasted)) return;
              event.preventDefault();
              add(text + pasted);
            }}
            onBlur={() => add(text)}
          />
          {offered && (
            <datalist id={list}>
              {offeredFor(offered, text).map((name) => (
                <option key={name} value={name} />
              ))}
            </datalist>
          )}
          {unread.length > 0 && (
            <p className="field-error" role="alert">
              {t('editor.isNot', { texts: unread.join(t('editor.betweenQuotes')), what })}
            </p>
          )}
        </div>
      )}
    </Field>
  );
}

/** A text as it is, spaces at its ends left out. */
export const anyText = (text: string): string | null => (text === '' ? null : text);
