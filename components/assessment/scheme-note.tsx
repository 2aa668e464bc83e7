import type { Assessment } from '#lib/qualify/model.ts';
import { shortPoints } from '../ui/format.ts';
import { StepsText } from './steps-text.tsx';

/** How the letter was given, where that is not by percent as usual, or not as the ICP asks. */
export function SchemeNote({ assessment }: { assessment: Assessment }) {
  const { scheme, schemeWhy, fit, lines, penalties, grade, stamp } = assessment;
  if (schemeWhy !== null) return <p className="small muted">{schemeWhy}.</p>;
  if (scheme === 'thirds' && grade !== null) {
    const moved = lines.reduce((sum, { steps }) => sum + (steps ?? 0), 0) - penalties.reduce((sum, { steps }) => sum + steps, 0);
    return (
      <p className="small muted">
        Letter by steps: from D, the known criteria move it <StepsText steps={moved} />.{grade === 'F' && ' No reason to disqualify: it counts as D.'}
      </p>
    );
  }
  if (scheme === 'quantile' && stamp.quantile) {
    const { a, b, c, of } = stamp.quantile;
    return (
      <p className="small muted">
        Letter by comparison with {of} prospects: rank {shortPoints(fit.rank)}; A from {shortPoints(a)}, B from {shortPoints(b)}, C from {shortPoints(c)}.
      </p>
    );
  }
  return null;
}
