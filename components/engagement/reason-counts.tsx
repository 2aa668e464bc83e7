import { useMemo } from 'react';
import type { ReasonCode } from '#lib/icp/model.ts';
import { t } from '#lib/i18n/t.ts';
import { countReasons } from '#lib/prospects/closing.ts';
import type { Prospect } from '#lib/prospects/model.ts';

/** How often each reason closed a prospect: many for one reason ask for a look at the ICP. */
export function ReasonCounts({ prospects, reasons }: { prospects: readonly Pick<Prospect, 'stage' | 'history'>[]; reasons: readonly ReasonCode[] }) {
  const counts = useMemo(() => countReasons(prospects, reasons), [prospects, reasons]);
  const total = counts.reduce((sum, { disqualified, lost }) => sum + disqualified + lost, 0);
  if (total === 0) return null;
  return (
    <details className="reason-counts">
      <summary className="small">
        {t('engagement.reasons.title')} <span className="muted">({total})</span>
      </summary>
      <table>
        <caption className="small muted">{t('engagement.reasons.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('engagement.reasons.reason')}</th>
            <th scope="col">{t('engagement.reasons.disqualified')}</th>
            <th scope="col">{t('engagement.reasons.lost')}</th>
          </tr>
        </thead>
        <tbody>
          {counts.map(({ code, label, disqualified, lost }) => (
            <tr key={code}>
              <th scope="row">{label}</th>
              <td>{disqualified}</td>
              <td>{lost}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
