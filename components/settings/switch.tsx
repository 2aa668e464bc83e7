import { useId, type ReactNode } from 'react';
import type { Outcome } from '#lib/messaging/protocol.ts';
import { ProblemText } from '../ui/problem-text.tsx';
import { useTask } from '../ui/use-task.ts';
import '../icp/icp.css';

interface SwitchProps {
  label: string;
  checked: boolean;
  disabled?: boolean;
  onChange: (on: boolean) => Promise<Outcome<unknown>>;
  children: ReactNode;
}

/** One setting that is on or off, with what it does; stays as it was until the change is stored. */
export function Switch({ label, checked, disabled = false, onChange, children }: SwitchProps) {
  const task = useTask();
  const id = useId();
  return (
    <div className="check">
      <input id={id} type="checkbox" role="switch" aria-describedby={`${id}-why`} checked={checked} disabled={disabled || task.pending} onChange={(event) => {
        const on = event.target.checked;
        void task.run(() => onChange(on));
      }} />
      <div>
        <label htmlFor={id}>
          <strong>{label}</strong>
        </label>
        <p id={`${id}-why`} className="small muted">
          {children}
        </p>
        <ProblemText problem={task.problem} />
      </div>
    </div>
  );
}
