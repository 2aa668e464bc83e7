import { useState } from 'react';
import { t } from '#lib/i18n/t.ts';
import type { Change } from '#lib/insights/icp-effect.ts';
import { countText } from '../../ui/format.ts';
import { BeforeAfter } from './before-after.tsx';

const SHOWN = 6;
const SHOWN_AT_MOST = 100;

/** Prospects whose grade a change turns, another letter first. */
export function ChangedList({ changed }: { changed: readonly Change[] }) {
  const [all, setAll] = useState(false);
  if (changed.length === 0) return null;
  const rows = changed.slice(0, all ? SHOWN_AT_MOST : SHOWN);
  const left = changed.length - rows.length;
  return (
    <div className="stack">
      <ul className="changed">
        {rows.map(({ trial, before, after }) => (
          <li key={trial.id}>
            <span className="changed-name" title={trial.name}>
              {trial.name}
            </span>
            <BeforeAfter before={before} after={after} />
          </li>
        ))}
      </ul>
      {left > 0 && !all && (
        <button type="button" className="button-link" onClick={() => setAll(true)}>
          {t('icp.preview.showMore', { count: Math.min(left, SHOWN_AT_MOST - SHOWN) })}
        </button>
      )}
      {left > 0 && all && <p className="small muted">{t('icp.preview.andMore', { count: countText(left) })}</p>}
    </div>
  );
}
