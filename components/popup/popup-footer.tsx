import { Ban, List, PanelRight, Pause, Settings } from 'lucide-react';
import { t } from '#lib/i18n/t.ts';

interface PopupFooterProps {
  icp: { name: string; version: string } | null;
  prospectsUrl: string;
  optionsUrl: string;
  /** Host of the page; null where there is none to block. */
  host: string | null;
  canPause: boolean;
  onNeverRead: () => void;
  onPause: () => void;
  /** Null where there is no panel to open. */
  onOpenBeside: (() => void) | null;
}

/** Which ICP grades, where the rest is, and how to make Leadlight leave a page alone. */
export function PopupFooter({ icp, prospectsUrl, optionsUrl, host, canPause, onNeverRead, onPause, onOpenBeside }: PopupFooterProps) {
  return (
    <footer className="popup-footer">
      {icp && (
        <p className="small muted">
          Graded by <strong>{icp.name}</strong> {icp.version}
        </p>
      )}
      <nav aria-label="Leadlight">
        <a href={prospectsUrl} target="_blank" rel="noreferrer">
          <List aria-hidden /> Prospects
        </a>
        <a href={optionsUrl} target="_blank" rel="noreferrer">
          <Settings aria-hidden /> Options
        </a>
        {onOpenBeside && (
          <button type="button" className="button-link" onClick={onOpenBeside}>
            <PanelRight aria-hidden /> {t('panel.open')}
          </button>
        )}
        {host && (
          <button type="button" className="button-link" title={`Never read ${host}`} onClick={onNeverRead}>
            <Ban aria-hidden /> Never read this site
          </button>
        )}
        {canPause && (
          <button type="button" className="button-link" onClick={onPause}>
            <Pause aria-hidden /> Pause
          </button>
        )}
      </nav>
    </footer>
  );
}
