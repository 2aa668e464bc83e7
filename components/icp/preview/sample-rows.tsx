import { useMemo } from 'react';
import { t } from '#lib/i18n/t.ts';
import type { Icp } from '#lib/icp/model.ts';
import { sampleProspects } from '#lib/icp/samples.ts';
import { standingOf, trialOf } from '#lib/insights/icp-effect.ts';
import type { StoredIcp } from '#lib/prospects/model.ts';
import { readyIcp } from '#lib/qualify/ready-icp.ts';
import { BeforeAfter } from './before-after.tsx';

interface SampleRowsProps {
  draft: Icp;
  stored: StoredIcp;
  /** Milliseconds since the epoch. */
  now: number;
}

/** Three invented prospects with their grade before and after. */
export function SampleRows({ draft, stored, now }: SampleRowsProps) {
  const samples = useMemo(
    () => sampleProspects(now).map(({ id, name, about, company, person }) => ({ about, trial: trialOf({ id, name, picked: null }, { company, person, answers: [] }, now) })),
    [now],
  );
  const before = useMemo(() => samples.map(({ trial }) => standingOf(trial, readyIcp(stored.icp, stored.contentHash))), [samples, stored]);
  const after = useMemo(() => samples.map(({ trial }) => standingOf(trial, readyIcp(draft, 'draft'))), [samples, draft]);
  return (
    <ul className="changed">
      {samples.map(({ about, trial }, index) => {
        const [was, is] = [before[index], after[index]];
        return (
          <li key={trial.id}>
            <span className="sample">
              {trial.name}
              <span className="small muted">{t(`icp.preview.samples.${about}`)}</span>
            </span>
            {was && is && <BeforeAfter before={was} after={is} />}
          </li>
        );
      })}
    </ul>
  );
}
