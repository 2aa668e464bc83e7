import { Target } from 'lucide-react';
import { useId } from 'react';
import type { AssessedView, Outcome } from '#lib/messaging/protocol.ts';
import { t } from '#lib/i18n/t.ts';
import { ProblemText } from '../ui/problem-text.tsx';
import { useTask } from '../ui/use-task.ts';
import './icp-switch.css';

export type PickIcp = (icpId: string | null) => Promise<Outcome<unknown>>;

interface IcpSwitchProps {
  graded: AssessedView['icp'];
  choice: AssessedView['icpChoice'];
  onPick: PickIcp;
}

const AUTO = '';

/** Which ICP grades this page and why, with the others in use to switch to. Nothing to see where there is one and it applies. */
export function IcpSwitch({ graded, choice, onPick }: IcpSwitchProps) {
  const task = useTask();
  const id = useId();
  const { by, why, options } = choice;
  if (options.length < 2 && by !== 'stand-in') return null;
  return (
    <section className="icp-switch" aria-label={t('assessment.icpSwitch.name')}>
      {options.length > 1 && (
        <p className="icp-switch-row">
          <Target aria-hidden />
          <label htmlFor={id}>{t('assessment.icpSwitch.by')}</label>
          <select
            id={id}
            className="input"
            aria-describedby={`${id}-why`}
            disabled={task.pending || by === 'do-not-contact'}
            value={by === 'rep' ? graded.id : AUTO}
            onChange={(event) => void task.run(() => onPick(event.target.value === AUTO ? null : event.target.value))}
          >
            <option value={AUTO}>{by === 'rep' ? t('assessment.icpSwitch.auto') : t('assessment.icpSwitch.chosen', { name: graded.name })}</option>
            {options
              .filter((option) => by === 'rep' || option.id !== graded.id)
              .map(({ id: icpId, name, leavesOut }) => (
                <option key={icpId} value={icpId}>
                  {leavesOut === null ? name : t('assessment.icpSwitch.leavesOut', { name, why: leavesOut })}
                </option>
              ))}
          </select>
        </p>
      )}
      <p id={`${id}-why`} className="small muted">
        {why}.
      </p>
      <ProblemText problem={task.problem} />
    </section>
  );
}
