import { useId, type ReactNode } from 'react';
import { useProblems } from '../draft-context.ts';

interface FieldProps {
  label: string;
  /** Where in the ICP the value stands, for what is wrong with it. */
  path: string;
  hint?: string | undefined;
  /** Also what is wrong below the path, for a value of several parts. */
  deep?: boolean;
  className?: string;
  children: (input: { id: string; 'aria-invalid': true | undefined; 'aria-describedby': string | undefined }) => ReactNode;
}

/** A label, its input, a hint and what is wrong with the value, tied together for screen readers. */
export function Field({ label, path, hint, deep = false, className = '', children }: FieldProps) {
  const id = useId();
  const problems = useProblems(path, deep);
  const wrong = problems.length > 0;
  const described = [hint && `${id}-hint`, wrong && `${id}-wrong`].filter((part) => typeof part === 'string').join(' ');
  return (
    <div className={`field ${className}`}>
      <label htmlFor={id}>{label}</label>
      {children({ id, 'aria-invalid': wrong || undefined, 'aria-describedby': described || undefined })}
      {hint && (
        <p id={`${id}-hint`} className="field-hint">
          {hint}
        </p>
      )}
      {wrong && (
        <p id={`${id}-wrong`} className="field-error">
          {problems.join('; ')}
        </p>
      )}
    </div>
  );
}

/** Several inputs under one legend. */
export function Group({ label, path, hint, children }: { label: string; path: string; hint?: string; children: ReactNode }) {
  const problems = useProblems(path);
  const id = useId();
  return (
    <fieldset className="field-group" aria-describedby={problems.length > 0 ? id : undefined}>
      <legend>{label}</legend>
      {hint && <p className="field-hint">{hint}</p>}
      {children}
      {problems.length > 0 && (
        <p id={id} className="field-error">
          {problems.join('; ')}
        </p>
      )}
    </fieldset>
  );
}
