import type { Assessment } from '#lib/qualify/model.ts';
import { t } from '#lib/i18n/t.ts';
import { fixedPoints, shortPoints } from '../ui/format.ts';
import { EvidenceList } from './evidence-list.tsx';
import { StepsText } from './steps-text.tsx';

/** The arithmetic of the fit, line by line: criteria, minus penalties, is the shown fit. */
export function PointsSum({ assessment, now }: { assessment: Assessment; now: number }) {
  const { lines, penalties, fit } = assessment;
  if (fit.estimate === null) return <p className="sum small muted">{t('assessment.sum.nothing')}</p>;
  const won = lines.reduce((sum, line) => sum + (line.points ?? 0), 0);
  const unknown = lines.filter((line) => line.state === 'unknown').length;
  return (
    <div className="sum">
      <dl>
        <dt>{t('assessment.sum.known')}</dt>
        <dd>{fixedPoints(won)}</dd>
        {penalties.map((penalty) => (
          <div key={penalty.penaltyId} className="sum-penalty">
            <dt>
              {penalty.label}
              {penalty.points < penalty.full && <span className="muted"> {t('assessment.sum.limited', { full: shortPoints(penalty.full) })}</span>}
            </dt>
            <dd>
              {fixedPoints(-penalty.points)}
              {assessment.scheme === 'thirds' && (
                <>
                  {' · '}
                  <StepsText steps={-penalty.steps} />
                </>
              )}
            </dd>
          </div>
        ))}
        <div className="sum-total">
          <dt>{t('assessment.sum.fit')}</dt>
          <dd>{fixedPoints(fit.estimate)}</dd>
        </div>
      </dl>
      {unknown > 0 && (
        <p className="small muted">{t('assessment.sum.unknown', unknown)}</p>
      )}
      {penalties.some((penalty) => penalty.evidence.length > 0) && (
        <details>
          <summary className="small">{t('assessment.sum.rest')}</summary>
          <EvidenceList evidence={penalties.flatMap((penalty) => penalty.evidence)} now={now} />
        </details>
      )}
    </div>
  );
}
