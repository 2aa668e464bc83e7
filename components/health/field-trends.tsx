import type { Share } from '#lib/insights/drop.ts';
import type { FieldTrend } from '#lib/insights/site-health.ts';
import { t } from '#lib/i18n/t.ts';
import { fieldWords } from './words.ts';
import { shareWords } from './week-chart.tsx';

/** Per field: how often it stays unknown, how often the first rule finds it, and which rules do. */
export function FieldTrends({ fields, label }: { fields: readonly FieldTrend[]; label: string }) {
  return (
    // A table wider than the screen is scrolled by keyboard, too.
    <div className="table-scroll" tabIndex={0} role="region" aria-label={label}>
      <table className="plain trends">
        <caption>{t('health.trends.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('health.trends.value')}</th>
            <th scope="col">{t('health.trends.unknownNow')}</th>
            <th scope="col">{t('health.trends.unknownBefore')}</th>
            <th scope="col">{t('health.trends.firstChoice')}</th>
            <th scope="col">{t('health.trends.rules')}</th>
          </tr>
        </thead>
        <tbody>
          {fields.map((trend) => (
            <tr key={trend.field}>
              <th scope="row">
                {fieldWords(trend.field)} {trend.alert && <span className="pill pill-warn">{trend.alert === 'unknown' ? t('health.trends.less') : t('health.trends.fallback')}</span>}
              </th>
              <td>{shareWords(unknown(trend.known.now))}</td>
              <td>{shareWords(unknown(trend.known.before))}</td>
              <td>
                {shareWords(trend.firstChoice.now)}, {shareWords(trend.firstChoice.before)}
              </td>
              <td className="small">{trend.rules.slice(0, 4).map(({ rule, now }) => `${rule} (${now})`).join(', ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const unknown = ({ yes, of }: Share): Share => ({ yes: of - yes, of });
