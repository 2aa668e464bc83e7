import { Ban, List, Pause, Settings } from 'lucide-react';

interface PopupFooterProps {
  icp: { name: string; version: string } | null;
  prospectsUrl: string;
  optionsUrl: string;
  /** Host of the page; null where there is none to block. */
  host: string | null;
  canPause: boolean;
  onNeverRead: () => void;
  onPause: () => void;
}

/** Which ICP grades, where the rest is, and how to make Leadlight leave a page alone. */
export function PopupFooter({ icp, prospectsUrl, optionsUrl, host, canPause, onNeverRead, onPause }: PopupFooterProps) {
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
