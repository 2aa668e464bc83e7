import type { Assessment } from '#lib/qualify/model.ts';
import { fixedPoints, shortPoints } from '../ui/format.ts';
import { EvidenceList } from './evidence-list.tsx';
import { StepsText } from './steps-text.tsx';

/** The arithmetic of the fit, line by line: criteria, minus penalties, is the shown fit. */
export function PointsSum({ assessment, now }: { assessment: Assessment; now: number }) {
  const { lines, penalties, fit } = assessment;
  if (fit.estimate === null) return <p className="sum small muted">Nothing is known yet, so there are no points to add.</p>;
  const won = lines.reduce((sum, line) => sum + (line.points ?? 0), 0);
  const unknown = lines.filter((line) => line.state === 'unknown').length;
  return (
    <div className="sum">
      <dl>
        <dt>Sum of known criteria</dt>
        <dd>{fixedPoints(won)}</dd>
        {penalties.map((penalty) => (
          <div key={penalty.penaltyId} className="sum-penalty">
            <dt>
              {penalty.label}
              {penalty.points < penalty.full && <span className="muted"> (of {shortPoints(penalty.full)}: all penalties together are limited, and the fit ends at 0)</span>}
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
          <dt>Fit</dt>
          <dd>{fixedPoints(fit.estimate)}</dd>
        </div>
      </dl>
      {unknown > 0 && (
        <p className="small muted">
          {unknown === 1 ? 'One unknown criterion counts' : `${unknown} unknown criteria count`} neither for nor against; the known ones share 100 points.
        </p>
      )}
      {penalties.some((penalty) => penalty.evidence.length > 0) && (
        <details>
          <summary className="small">What the penalties rest on</summary>
          <EvidenceList evidence={penalties.flatMap((penalty) => penalty.evidence)} now={now} />
        </details>
      )}
    </div>
  );
}
