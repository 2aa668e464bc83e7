import { useState } from 'react';
import { t } from '#lib/i18n/t.ts';
import { useDraft } from '../draft-context.ts';
import { Field } from './field.tsx';

interface LinesFieldProps {
  label: string;
  path: string;
  values: readonly string[];
  onChange: (values: string[]) => void;
  hint?: string;
  placeholder?: string;
}

const linesOf = (text: string): string[] => [...new Set(text.split('\n').map((line) => line.trim()))].filter((line) => line !== '');

/** Sentences, one a line. */
export function LinesField({ label, path, values, onChange, hint, placeholder }: LinesFieldProps) {
  const { turn } = useDraft();
  const [typed, setTyped] = useState<{ text: string; turn: number } | null>(null);
  const kept = values.join('\n');
  const current = typed?.turn === turn && linesOf(typed.text).join('\n') === kept ? typed.text : kept;
  return (
    <Field label={label} path={path} hint={hint} deep className="field-wide">
      {(input) => (
        <textarea
          {...input}
          className="input"
          rows={Math.max(2, current.split('\n').length)}
          value={current}
          placeholder={placeholder ?? t('editor.oneALine')}
          onChange={(event) => {
            setTyped({ text: event.target.value, turn });
            const lines = linesOf(event.target.value);
            if (lines.join('\n') !== kept) onChange(lines);
          }}
          onBlur={() => setTyped(null)}
        />
      )}
    </Field>
  );
}
