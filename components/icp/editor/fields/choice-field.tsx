import { Field } from './field.tsx';

interface ChoiceFieldProps<T extends string> {
  label: string;
  path: string;
  value: T;
  options: readonly (readonly [value: T, name: string])[];
  onChange: (value: T) => void;
  hint?: string | undefined;
}

/** One of a few. */
export function ChoiceField<T extends string>({ label, path, value, options, onChange, hint }: ChoiceFieldProps<T>) {
  return (
    <Field label={label} path={path} hint={hint}>
      {(input) => (
        <select
          {...input}
          className="input"
          value={value}
          onChange={(event) => {
            const chosen = options.find(([name]) => name === event.target.value);
            if (chosen) onChange(chosen[0]);
          }}
        >
          {options.map(([name, words]) => (
            <option key={name} value={name}>
              {words}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
