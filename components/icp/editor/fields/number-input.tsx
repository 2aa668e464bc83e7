import { useEffect, useState } from 'react';
import { readNumber, typedNumber } from '#components/ui/typed-number.ts';
import { t } from '#lib/i18n/t.ts';
import { useDraft } from '../draft-context.ts';

interface NumberInputProps {
  id?: string | undefined;
  'aria-label'?: string | undefined;
  'aria-invalid'?: true | undefined;
  'aria-describedby'?: string | undefined;
  path: string;
  /** Undefined shows `placeholder`, where leaving it empty is allowed. */
  value: number | undefined;
  /** How many times larger it is shown than kept: 100 for a share in percent. */
  scale?: number;
  min?: number;
  max?: number;
  step?: number;
  placeholder?: string | undefined;
  className?: string;
  onChange: (value: number | undefined) => void;
  /** Whether it may be left empty. */
  optional?: boolean;
}

const NOT_A_NUMBER = t('editor.mustBeNumber');

/** Rounded so that 0.07 × 100 is 7. */
const scaled = (value: number, by: number): number => Math.round(value * by * 1e6) / 1e6;

/** A number as one types it: text that is none yet stays as typed and is reported, and never reaches the draft. */
export function NumberInput({ path, value, scale = 1, optional = false, onChange, className = '', min, max, step = 1, ...input }: NumberInputProps) {
  const { turn, onUnread } = useDraft();
  const [typed, setTyped] = useState<{ text: string; value: number | undefined; turn: number; unread: boolean } | null>(null);
  const current = typed !== null && typed.value === value && typed.turn === turn ? typed : null;
  const unread = current?.unread ?? false;

  useEffect(() => {
    if (!unread) return;
    onUnread(path, NOT_A_NUMBER);
    return () => onUnread(path, null);
  }, [unread, path, onUnread]);

  function take(text: string) {
    const number = readNumber(text);
    const empty = optional && text.trim() === '';
    const next = empty ? undefined : number === null ? value : scaled(number, 1 / scale);
    setTyped({ text, value: next, turn, unread: number === null && !empty });
    if (next !== value) onChange(next);
  }

  return (
    <input
      {...input}
      className={`input number ${className}`}
      inputMode="decimal"
      autoComplete="off"
      value={current?.text ?? (value === undefined ? '' : typedNumber(scaled(value, scale)))}
      onChange={(event) => take(event.target.value)}
      onBlur={() => unread || setTyped(null)}
      onKeyDown={(event) => {
        const by = event.key === 'ArrowUp' ? step : event.key === 'ArrowDown' ? -step : 0;
        if (by === 0 || event.ctrlKey || event.metaKey || event.altKey) return;
        event.preventDefault();
        const next = scaled(value ?? min ?? 0, scale) + by * (event.shiftKey ? 10 : 1);
        take(typedNumber(scaled(Math.min(max ?? Infinity, Math.max(min ?? -Infinity, next)), 1)));
      }}
    />
  );
}
