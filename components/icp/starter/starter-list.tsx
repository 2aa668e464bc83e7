import { said } from '#components/ui/said.ts';
import { t } from '#lib/i18n/t.ts';
import { tongue } from '#lib/i18n/tongue.ts';
import { startersIn } from '#lib/icp/starters.ts';
import type { Icp } from '#lib/icp/model.ts';
import { wantedWords } from '#lib/qualify/words.ts';
import type { Task } from '../../ui/use-task.ts';

/** The ICPs that Leadlight brings along, each with what it looks for. */
export function StarterList({ task, onUse }: { task: Task; onUse: (icp: Icp) => void }) {
  return (
    <ul className="starters">
      {startersIn(tongue()).map((icp) => (
        <li key={icp.id} className="card">
          <h4>{icp.name}</h4>
          <p className="small muted">{icp.notes}</p>
          <details>
            <summary className="small">{t('icp.starter.looksFor')}</summary>
            <ul className="bullets small">
              {icp.criteria.map((criterion) => (
                <li key={criterion.id}>
                  <strong>{criterion.label}</strong> {wantedWords(criterion, said())}
                </li>
              ))}
            </ul>
          </details>
          <button type="button" className="button" aria-label={t('icp.starter.startOf', { name: icp.name })} disabled={task.pending} onClick={() => onUse(icp)}>
            {t('icp.starter.start')}
          </button>
        </li>
      ))}
    </ul>
  );
}
