import { FileDown, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { Share } from '#lib/insights/drop.ts';
import { DAYS_KEPT, dayOf, type HealthRow } from '#lib/insights/health.ts';
import { hasAlert, siteHealth, type FieldTrend, type SiteHealth } from '#lib/insights/site-health.ts';
import type { Outcome } from '#lib/messaging/protocol.ts';
import { t } from '#lib/i18n/t.ts';
import { Notice } from '../ui/notice.tsx';
import { ProblemText } from '../ui/problem-text.tsx';
import { useTask } from '../ui/use-task.ts';
import { FieldTrends } from './field-trends.tsx';
import { ReportDialog, type ReportSource } from './report-dialog.tsx';
import { WeekChart } from './week-chart.tsx';
import { alertTitle, fieldWords, siteWords } from './words.ts';
import '../icp/icp.css';
import './health.css';

interface ReadingHealthProps extends ReportSource {
  rows: readonly HealthRow[];
  /** Milliseconds since the epoch. */
  now: number;
  onForget: () => Promise<Outcome<unknown>>;
}

/** How well each kind of site is read, week by week, and which seems to have changed its layout. */
export function ReadingHealth({ rows, now, onForget, ...source }: ReadingHealthProps) {
  const [reported, setReported] = useState<SiteHealth | null>(null);
  const forgetting = useTask();
  const day = dayOf(now);
  const sites = siteHealth(rows, day);
  return (
    <>
      <p className="muted">{t('health.about', { days: DAYS_KEPT })}</p>
      {sites.length === 0 && <p>{t('health.nothing')}</p>}
      {sites.map((site) => (
        <Site key={site.adapter} site={site} onReport={() => setReported(site)} />
      ))}
      {sites.length > 0 && (
        <div className="row">
          <button type="button" className="button" disabled={forgetting.pending} onClick={() => void forgetting.run(onForget)}>
            <Trash2 aria-hidden /> {t('health.forget')}
          </button>
          <ProblemText problem={forgetting.problem} />
        </div>
      )}
      {reported && <ReportDialog {...source} site={reported} rows={rows} day={day} onClose={() => setReported(null)} />}
    </>
  );
}

function Site({ site, onReport }: { site: SiteHealth; onReport: () => void }) {
  const name = siteWords(site.adapter);
  const report = (
    <button type="button" className="button button-small" aria-label={t('health.makeReportOn', { site: name })} onClick={onReport}>
      <FileDown aria-hidden /> {t('health.makeReport')}
    </button>
  );
  return (
    <section className="site-health" aria-label={name}>
      <h3>{name}</h3>
      {hasAlert(site) && (
        <Notice tone="warn" title={alertTitle(site.adapter)} actions={report}>
          <ul className="small">
            {site.fields.filter(({ alert }) => alert !== null).map((trend) => (
              <li key={trend.field}>{alertWords(trend)}</li>
            ))}
          </ul>
        </Notice>
      )}
      <p className="small muted">{t('health.known')}</p>
      <WeekChart weeks={site.weeks} />
      <details>
        <summary className="small">{t('health.everyValue', { site: name })}</summary>
        <FieldTrends fields={site.fields} label={t('health.valuesOf', { site: name })} />
      </details>
      {!hasAlert(site) && <div className="row">{report}</div>}
    </section>
  );
}

function alertWords({ field, alert, known, firstChoice }: FieldTrend): string {
  if (alert === 'unknown') return t('health.foundLess', { field: fieldWords(field), now: pages(known.now), before: pages(known.before) });
  return t('health.byFallback', { field: fieldWords(field), now: pages(firstChoice.now), before: pages(firstChoice.before) });
}

const pages = ({ yes, of }: Share): string => t('health.pagesOf', { yes: Math.round(yes), of: Math.round(of) });
