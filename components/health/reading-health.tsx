import { FileDown, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { Share } from '#lib/insights/drop.ts';
import { DAYS_KEPT, dayOf, type HealthRow } from '#lib/insights/health.ts';
import { hasAlert, siteHealth, type FieldTrend, type SiteHealth } from '#lib/insights/site-health.ts';
import type { Outcome } from '#lib/messaging/protocol.ts';
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
      <p className="muted">
        Counted on this computer alone, for {DAYS_KEPT} days: on how many pages of a kind each value was found, and by which rule. The counts name no page, company or person.
      </p>
      {sites.length === 0 && <p>Nothing was counted yet. Read a page, and its kind of site shows up here.</p>}
      {sites.map((site) => (
        <Site key={site.adapter} site={site} onReport={() => setReported(site)} />
      ))}
      {sites.length > 0 && (
        <div className="row">
          <button type="button" className="button" disabled={forgetting.pending} onClick={() => void forgetting.run(onForget)}>
            <Trash2 aria-hidden /> Forget these counts
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
    <button type="button" className="button button-small" aria-label={`Make a bug report on ${name}`} onClick={onReport}>
      <FileDown aria-hidden /> Make a bug report
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
      <p className="small muted">Known of what such pages usually say</p>
      <WeekChart weeks={site.weeks} />
      <details>
        <summary className="small">Every value of {name}</summary>
        <FieldTrends fields={site.fields} label={`Values of ${name}`} />
      </details>
      {!hasAlert(site) && <div className="row">{report}</div>}
    </section>
  );
}

function alertWords({ field, alert, known, firstChoice }: FieldTrend): string {
  if (alert === 'unknown') return `${fieldWords(field)}: found on ${pages(known.now)} this week, on ${pages(known.before)} in the four weeks before.`;
  return `${fieldWords(field)}: still found, but ${pages(firstChoice.now)} this week by the rule that is asked first, ${pages(firstChoice.before)} in the four weeks before.`;
}

const pages = ({ yes, of }: Share): string => `${Math.round(yes)} of ${Math.round(of)} pages`;
