import { X } from 'lucide-react';
import { t } from '#lib/i18n/t.ts';

/** Says at the bottom of the page that a card stays where it is, and why. */
export function RefusedBar({ what, why, onClose }: { what: string; why: string; onClose: () => void }) {
  return (
    <div className="refused-bar">
      <div role="alert">
        <p>
          <strong>{what}</strong>
        </p>
        <p>{why}</p>
      </div>
      <button type="button" className="button button-icon" aria-label={t('common.close')} onClick={onClose}>
        <X aria-hidden />
      </button>
    </div>
  );
}
