import { useId } from 'react';
import type { AssessedView, Outcome } from '#lib/messaging/protocol.ts';
import { t } from '#lib/i18n/t.ts';
import { ProblemText } from '../ui/problem-text.tsx';
import { useTask } from '../ui/use-task.ts';

/** Keeps which of several employers is graded. */
export type PickEmployer = (employer: string) => Promise<Outcome<unknown>>;

/** The jobs a person has at once; the rep picks whose company is graded. */
export function Employers({ employers, onPick }: { employers: AssessedView['who']['employers']; onPick: PickEmployer }) {
  const task = useTask();
  const name = useId();
  if (employers.length < 2) return null;
  return (
    <fieldset className="employers" disabled={task.pending}>
      <legend className="small muted">{t('assessment.employers', employers.length)}</legend>
      {employers.map((employer) => (
        <label key={employer.name} className="small">
          <input type="radio" name={name} value={employer.name} checked={employer.graded} onChange={() => void task.run(() => onPick(employer.name))} />
          <span className="clamp-2">{employer.name}</span>
        </label>
      ))}
      <ProblemText problem={task.problem} />
    </fieldset>
  );
}
