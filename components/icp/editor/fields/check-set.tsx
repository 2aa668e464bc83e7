import { toggled } from '#lib/icp/edit-lists.ts';
import { Group } from './field.tsx';

interface CheckSetProps<T extends string> {
  label: string;
  path: string;
  values: readonly T[];
  options: readonly (readonly [value: T, name: string, title?: string])[];
  onChange: (values: T[]) => void;
  hint?: string;
}

/** Any of a fixed set, kept in the order of the set. */
export function CheckSet<T extends string>({ label, path, values, options, onChange, hint }: CheckSetProps<T>) {
  const order = options.map(([value]) => value);
  return (
    <Group label={label} path={path} {...(hint !== undefined && { hint })}>
      <div className="check-set">
        {options.map(([value, name, title]) => (
          <label key={value} className="check-chip" title={title}>
            <input type="checkbox" checked={values.includes(value)} onChange={() => onChange(toggled(values, value).toSorted((a, b) => order.indexOf(a) - order.indexOf(b)))} />
            <span>{name}</span>
          </label>
        ))}
      </div>
    </Group>
  );
}
