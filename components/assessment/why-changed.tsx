import type { ChangeReason, ChangeSinceSaved } from '#lib/qualify/why-changed.ts';
import { t } from '#lib/i18n/t.ts';
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
  const before = changed.grade ?? t('assessment.changed.noGrade');
  const head = changed.grade === grade ? t('assessment.changed.same', { grade: before }) : t('assessment.changed.other', { before, now: grade ?? t('assessment.changed.noGradeNow') });
  return (
    <details className="changed">
      <summary>
        {t('assessment.changed.title')} <span className="muted small">{head}</span>
      </summary>
      <p className="small muted">{t('assessment.changed.against', { day: dayText(at) })}</p>
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
                  {t('assessment.changed.stands')}<span className="sr-only">: {reason.text}</span>
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
  return [...signed(fit, t('assessment.changed.fit')), ...signed(readiness, t('assessment.changed.readiness'))].join(', ');
}
