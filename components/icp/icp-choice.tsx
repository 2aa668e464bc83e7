import { t } from '#lib/i18n/t.ts';
import type { Outcome } from '#lib/messaging/protocol.ts';
import type { StoredIcp } from '#lib/prospects/model.ts';
import { ProblemText } from '../ui/problem-text.tsx';
import { useTask } from '../ui/use-task.ts';
import './icp.css';

interface IcpChoiceProps {
  icps: readonly StoredIcp[];
  /** Whether the active one was chosen by somebody; else none stands as chosen. */
  isChosen: boolean;
  onActivate: (id: string) => Promise<Outcome<unknown>>;
}

/** All stored ICPs, at most one of them chosen. */
export function IcpChoice({ icps, isChosen, onActivate }: IcpChoiceProps) {
  const task = useTask();
  return (
    <fieldset className="choice" disabled={task.pending}>
      <legend className="sr-only">{t('icp.choice')}</legend>
      {icps.map(({ id, icp, active }) => (
        <label key={id} className="choice-card">
          <input type="radio" name="active-icp" checked={isChosen && active === 1} onChange={() => void task.run(() => onActivate(id))} />
          <span>
            <strong>{icp.name}</strong> <span className="muted">{icp.version}</span>
            {icp.notes && <span className="small muted clamp-2" title={icp.notes}>{icp.notes}</span>}
          </span>
        </label>
      ))}
      <ProblemText problem={task.problem} />
    </fieldset>
  );
}
