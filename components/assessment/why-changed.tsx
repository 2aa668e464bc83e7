import type { ChangeReason, ChangeSinceSaved } from '#lib/qualify/why-changed.ts';
import { dayText, fixedPoints } from '../ui/format.ts';
import { EvidenceList } from './evidence-list.tsx';
import { CAUSE_WORDS } from './words.ts';

interface WhyChangedProps {
  changed: ChangeSinceSaved;
  /** Score or grade as shown now. */
  grade: string | null;
  now: number;
}

/** Why a saved prospect is graded otherwise than when it was saved: the reasons, what moved most first, with the points of each. */
export function WhyChanged({ changed, grade, now }: WhyChangedProps) {
  const { at, reasons } = changed;
  const head = changed.grade === grade ? `${grade ?? 'No grade'} as when saved, but the points moved` : `${changed.grade ?? 'No grade'} when saved, ${grade ?? 'no grade'} now`;
  return (
    <details className="changed">
      <summary>
        Why did it change? <span className="muted small">{head}</span>
      </summary>
      <p className="small muted">Against how it stood on {dayText(at)}. Points of fit and of readiness each add up to the whole difference.</p>
      <ul>
        {reasons.map((reason) => (
          <li key={`${reason.cause}|${reason.text}`}>
            <p className="line-head">
              <span>{reason.text}</span>
              <span className="line-points">{pointsOf(reason)}</span>
            </p>
            <p className="small muted">{CAUSE_WORDS[reason.cause]}</p>
            {reason.evidence.length > 0 && (
              <details>
                <summary className="small">
                  Where it stands<span className="sr-only">: {reason.text}</span>
                </summary>
                <EvidenceList evidence={reason.evidence.slice(0, 2)} now={now} />
              </details>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}

const signed = (points: number, of: string): string[] => (points === 0 ? [] : [`${of} ${points > 0 ? '+' : ''}${fixedPoints(points)}`]);

function pointsOf({ fit, readiness }: ChangeReason): string {
  return [...signed(fit, 'fit'), ...signed(readiness, 'readiness')].join(', ');
}
