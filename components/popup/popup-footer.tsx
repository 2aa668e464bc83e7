import { Ban, ClipboardPaste, List, PanelRight, Pause, Settings } from 'lucide-react';
import { t } from '#lib/i18n/t.ts';
import { Rich, slots } from '../ui/rich.tsx';

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
          <Rich text={t('popup.gradedBy', { ...slots('name'), version: icp.version })} parts={{ name: <strong>{icp.name}</strong> }} />
        </p>
      )}
      <nav aria-label="Leadlight">
        <a href={prospectsUrl} target="_blank" rel="noreferrer">
          <List aria-hidden /> {t('popup.prospects')}
        </a>
        <a href={`${prospectsUrl}#paste`} target="_blank" rel="noreferrer">
          <ClipboardPaste aria-hidden /> {t('ways.paste.fromPopup')}
        </a>
        <a href={optionsUrl} target="_blank" rel="noreferrer">
          <Settings aria-hidden /> {t('popup.options')}
        </a>
        {onOpenBeside && (
          <button type="button" className="button-link" onClick={onOpenBeside}>
            <PanelRight aria-hidden /> {t('panel.open')}
          </button>
        )}
        {host && (
          <button type="button" className="button-link" title={t('popup.neverRead', { host })} onClick={onNeverRead}>
            <Ban aria-hidden /> {t('popup.neverReadThis')}
          </button>
        )}
        {canPause && (
          <button type="button" className="button-link" onClick={onPause}>
            <Pause aria-hidden /> {t('popup.pause')}
          </button>
        )}
      </nav>
    </footer>
  );
}
