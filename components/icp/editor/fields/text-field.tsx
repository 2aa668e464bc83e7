import { Field } from './field.tsx';

interface TextFieldProps {
  label: string;
  path: string;
  value: string;
  onChange: (value: string) => void;
  hint?: string;
  placeholder?: string;
  lines?: number;
}

/** One line of text, or several. */
export function TextField({ label, path, value, onChange, hint, placeholder, lines = 1 }: TextFieldProps) {
  return (
    <Field label={label} path={path} hint={hint} className="field-wide">
      {(input) =>
        lines === 1 ? (
          <input {...input} className="input" value={value} placeholder={placeholder} onChange={(event) => onChange(event.target.value)} />
        ) : (
          <textarea {...input} className="input" rows={lines} value={value} placeholder={placeholder} onChange={(event) => onChange(event.target.value)} />
        )
      }
    </Field>
  );
}
