import { shownConfidence } from '#lib/evidence/calibration.ts';
import type { AnySignal } from '#lib/evidence/model.ts';
import { reliabilityOf } from '#lib/evidence/reliability.ts';
import { valueKey } from '#lib/evidence/value-key.ts';
import { t } from '#lib/i18n/t.ts';

/** How often a value with such evidence is right: that of the best trace's value. Nothing for what the rep entered. */
export function Sure({ evidence }: { evidence: readonly AnySignal[] }) {
  const [best] = evidence;
  if (!best) return null;
  const agreeing = evidence.filter((signal) => signal.field === best.field && valueKey(signal) === valueKey(best));
  return <SureOf confidence={shownConfidence(best.field, reliabilityOf(agreeing))} />;
}

/** Confidence, 0 to 1, as people read it; null and certainty show nothing. */
export function SureOf({ confidence }: { confidence: number | null }) {
  if (confidence === null || confidence >= 1) return null;
  const percent = Math.round(confidence * 100);
  return (
    <span className="sure small muted" title={t('assessment.sureWhy', { percent })}>
      {t('assessment.sure', { percent })}
    </span>
  );
}
