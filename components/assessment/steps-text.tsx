import { t } from '#lib/i18n/t.ts';

/** Steps on the ladder of letters: "+2 steps", "−1 step", "0 steps". */
export function StepsText({ steps }: { steps: number }) {
  const size = Math.abs(steps);
  return (
    <>
      {steps > 0 ? '+' : steps < 0 ? '−' : ''}
      {t('assessment.steps.count', size)}
    </>
  );
}
