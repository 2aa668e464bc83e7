import { useEffect, useState } from 'react';
import type { Evidence } from '#lib/evidence/model.ts';
import { bugReport, type BugReport } from '#lib/insights/bug-report.ts';
import type { HealthRow } from '#lib/insights/health.ts';
import type { SiteHealth } from '#lib/insights/site-health.ts';
import { t } from '#lib/i18n/t.ts';
import { Dialog } from '../ui/dialog.tsx';
import { Notice } from '../ui/notice.tsx';
import { shortUrl } from '../ui/page-link.tsx';
import { kindWords, siteWords } from './words.ts';

export interface ReportSource {
  leadlight: string;
  browser: string;
  /** What was read of the pages that are open now. */
  loadPages: () => Promise<Evidence[]>;
  onSave: (report: BugReport) => void;
}

interface ReportDialogProps extends ReportSource {
  site: SiteHealth;
  rows: readonly HealthRow[];
  /** ISO date. */
  day: string;
  onClose: () => void;
}

/** Shows all that a bug report will hold before it is saved; pages are in it only where the user adds them. */
export function ReportDialog({ site, rows, day, leadlight, browser, loadPages, onSave, onClose }: ReportDialogProps) {
  const [open, setOpen] = useState<Evidence[]>([]);
  const [added, setAdded] = useState<ReadonlySet<string>>(new Set());

  useEffect(() => {
    let isShown = true;
    void loadPages().then((pages) => isShown && setOpen(pages.filter(({ adapter }) => adapter === site.adapter)));
    return () => {
      isShown = false;
    };
  }, [loadPages, site.adapter]);

  const pages = open.filter(({ url }) => added.has(url));
  const report = bugReport({ site, rows, day, leadlight, browser, pages });

  function toggle(url: string) {
    const next = new Set(added);
    if (!next.delete(url)) next.add(url);
    setAdded(next);
  }

  return (
    <Dialog
      title={t('health.report.title', { site: siteWords(site.adapter) })}
      onClose={onClose}
      startAtTitle
      actions={
        <>
          <button
            type="button"
            className="button button-primary"
            onClick={() => {
              onSave(report);
              onClose();
            }}
          >
            {t('health.report.save')}
          </button>
          <button type="button" className="button" onClick={onClose}>
            {t('common.cancel')}
          </button>
        </>
      }
    >
      <p>{t('health.report.nothingSent')}</p>
      {open.length > 0 && (
        <fieldset className="report-pages">
          <legend>{t('health.report.addPages')}</legend>
          {open.map(({ url, pageTitle, pageKind }) => (
            <label key={url} className="check">
              <input type="checkbox" checked={added.has(url)} onChange={() => toggle(url)} />
              <span>
                {pageTitle || shortUrl(url)} <span className="muted">{kindWords(pageKind)}, {shortUrl(url)}</span>
              </span>
            </label>
          ))}
        </fieldset>
      )}
      {pages.length === 0 ? (
        <p role="status">{t('health.report.countsOnly')}</p>
      ) : (
        <Notice tone="warn" role="status" title={t('health.report.withPages')}>
          <p className="small">{t('health.report.withPagesWhy')}</p>
        </Notice>
      )}
      <pre className="report-preview" tabIndex={0} role="region" aria-label={t('health.report.holds')}>
        {JSON.stringify(report, null, 2)}
      </pre>
    </Dialog>
  );
}
