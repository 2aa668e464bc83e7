import { t } from '#lib/i18n/t.ts';
import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react';

interface RowButtonsProps {
  /** What the row is, as in "Remove Head count". */
  name: string;
  index: number;
  count: number;
  onMove?: (by: -1 | 1) => void;
  onRemove: () => void;
}

/** Moving a row of a list up and down, and removing it; all can be undone, so nothing is asked. */
export function RowButtons({ name, index, count, onMove, onRemove }: RowButtonsProps) {
  return (
    <span className="row-buttons">
      {onMove && (
        <>
          <button type="button" className="button button-icon" aria-label={t('editor.moveNameUp', { name })} title={t('editor.moveUp')} disabled={index === 0} onClick={() => onMove(-1)}>
            <ArrowUp aria-hidden />
          </button>
          <button type="button" className="button button-icon" aria-label={t('editor.moveNameDown', { name })} title={t('editor.moveDown')} disabled={index === count - 1} onClick={() => onMove(1)}>
            <ArrowDown aria-hidden />
          </button>
        </>
      )}
      <button type="button" className="button button-icon" aria-label={t('editor.removeName', { name })} title={t('editor.remove')} onClick={onRemove}>
        <Trash2 aria-hidden />
      </button>
    </span>
  );
}
