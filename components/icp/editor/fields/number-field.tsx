import { Field } from './field.tsx';
import { NumberInput } from './number-input.tsx';

interface NumberFieldProps {
  label: string;
  path: string;
  value: number;
  onChange: (value: number) => void;
  unit?: string;
  hint?: string;
  scale?: number;
  min?: number;
  max?: number;
  step?: number;
}

/** A number that must be there. */
export function NumberField({ label, path, value, onChange, unit, hint, ...range }: NumberFieldProps) {
  return (
    <Field label={label} path={path} hint={hint}>
      {(input) => (
        <span className="with-unit">
          <NumberInput {...input} {...range} path={path} value={value} onChange={(next) => next !== undefined && onChange(next)} />
          {unit && <span className="muted">{unit}</span>}
        </span>
      )}
    </Field>
  );
}

/** A number of its own or, left empty, the usual one, which stands greyed in its place. */
export function OptionalNumber({ usual, value, onChange, label, path, unit, hint, ...range }: Omit<NumberFieldProps, 'value' | 'onChange'> & {
  value: number | undefined;
  usual: string;
  onChange: (value: number | undefined) => void;
}) {
  return (
    <Field label={label} path={path} hint={hint}>
      {(input) => (
        <span className="with-unit">
          <NumberInput {...input} {...range} path={path} value={value} optional placeholder={usual} onChange={onChange} />
          {unit && <span className="muted">{unit}</span>}
        </span>
      )}
    </Field>
  );
}
