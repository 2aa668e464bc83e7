import { WHOLE } from '#lib/qualify/arithmetic.ts';
import type { Fit } from '#lib/qualify/model.ts';
import { t } from '#lib/i18n/t.ts';
import { percent, shortPoints } from '../ui/format.ts';
import { Rich, slots } from '../ui/rich.tsx';

/** Lower bounds of A, B and C in points of 100. */
export interface GradeLines {
  a: number;
  b: number;
  c: number;
}

/** Fit on a bar: the band from low to high, the estimate as a marker, the letters' thresholds as ticks; none where letters go by something else. */
export function FitBar({ fit, lines }: { fit: Fit; lines: GradeLines | null }) {
  const { estimate, low, high, completeness } = fit;
  const ticks = lines === null ? [] : [
    { letter: 'D', from: 0 },
    { letter: 'C', from: lines.c },
    { letter: 'B', from: lines.b },
    { letter: 'A', from: lines.a },
  ];
  return (
    <section className="fit" aria-labelledby="fit-title">
      <div className="fit-head">
        <h2 id="fit-title">
          {estimate === null ? <Rich text={t('assessment.fit.titleUnknown', slots('unknown'))} parts={{ unknown: <span className="muted">{t('assessment.unknown')}</span> }} /> : t('assessment.fit.title', { points: shortPoints(estimate) })}
        </h2>
        <p className="small">{t('assessment.fit.known', { band: bandText(fit), share: percent(completeness) })}</p>
      </div>
      <div className="fit-track" aria-hidden>
        <span className="fit-band" style={{ insetInlineStart: `${low / 100}%`, width: `${Math.max(0.5, (high - low) / 100)}%` }} />
        {ticks.slice(1).map((tick) => (
          <span key={tick.letter} className="fit-tick" style={{ insetInlineStart: `${tick.from}%` }} />
        ))}
        {estimate !== null && <span className="fit-estimate" style={{ insetInlineStart: `${estimate / 100}%` }} />}
      </div>
      {lines !== null && (
        <div className="fit-letters" aria-hidden>
          {ticks.map((tick, i) => (
            <span key={tick.letter} style={{ insetInlineStart: `${(tick.from + (ticks[i + 1]?.from ?? 100)) / 2}%` }}>
              {tick.letter}
            </span>
          ))}
        </div>
      )}
    </section>
  );
}

function bandText({ low, high, estimate, completeness }: Fit): string {
  if (completeness === WHOLE) return t('assessment.fit.all');
  if (low === high) return t('assessment.fit.stays', { low: shortPoints(low) });
  if (estimate === null) return t('assessment.fit.anything', { low: shortPoints(low), high: shortPoints(high) });
  return t('assessment.fit.range', { low: shortPoints(low), high: shortPoints(high) });
}
