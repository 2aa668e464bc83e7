import type { Assessment } from '#lib/qualify/model.ts';
import { t } from '#lib/i18n/t.ts';
import { shortPoints } from '../ui/format.ts';
import { Rich, slots } from '../ui/rich.tsx';
import { StepsText } from './steps-text.tsx';

/** How the letter was given, where that is not by percent as usual, or not as the ICP asks. */
export function SchemeNote({ assessment }: { assessment: Assessment }) {
  const { scheme, schemeWhy, fit, lines, penalties, grade, stamp } = assessment;
  if (schemeWhy !== null) return <p className="small muted">{schemeWhy}.</p>;
  if (scheme === 'thirds' && grade !== null) {
    const moved = lines.reduce((sum, { steps }) => sum + (steps ?? 0), 0) - penalties.reduce((sum, { steps }) => sum + steps, 0);
    return (
      <p className="small muted">
        <Rich text={t('assessment.scheme.steps', slots('steps'))} parts={{ steps: <StepsText steps={moved} /> }} />
        {grade === 'F' && t('assessment.scheme.noReason')}
      </p>
    );
  }
  if (scheme === 'quantile' && stamp.quantile) {
    const { a, b, c, of } = stamp.quantile;
    return (
      <p className="small muted">{t('assessment.scheme.quantile', { count: of, rank: shortPoints(fit.rank), a: shortPoints(a), b: shortPoints(b), c: shortPoints(c) })}</p>
    );
  }
  return null;
}
