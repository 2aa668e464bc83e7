import { useEffect, useState } from 'react';
import type { Evidence } from '#lib/evidence/model.ts';
import { bugReport, type BugReport } from '#lib/insights/bug-report.ts';
import type { HealthRow } from '#lib/insights/health.ts';
import type { SiteHealth } from '#lib/insights/site-health.ts';
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
      title={`Report on ${siteWords(site.adapter)}`}
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
            Save the file
          </button>
          <button type="button" className="button" onClick={onClose}>
            Cancel
          </button>
        </>
      }
    >
      <p>Nothing is sent. The file is saved on this computer, for you to attach to a bug report.</p>
      {open.length > 0 && (
        <fieldset className="report-pages">
          <legend>Add what was read from a page that is open now</legend>
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
        <p role="status">It holds counts and the names of reading rules: no address, no name, nothing of what a page says.</p>
      ) : (
        <Notice tone="warn" role="status" title="The file now holds what these pages say">
          <p className="small">That may be names, addresses and numbers of people. Look through it below before you pass it on.</p>
        </Notice>
      )}
      <pre className="report-preview" tabIndex={0} role="region" aria-label="What the file will hold">
        {JSON.stringify(report, null, 2)}
      </pre>
    </Dialog>
  );
}
