import { t } from '#lib/i18n/t.ts';
import { Dialog } from '../../ui/dialog.tsx';

const KEYS = [
  ['move', ['↓', '↑', 'j', 'k']],
  ['page', ['PgDn', 'PgUp']],
  ['ends', ['Home', 'End']],
  ['enter', ['Enter']],
  ['select', ['x']],
  ['extend', ['Shift + ↓', 'Shift + ↑']],
  ['all', ['Ctrl + a']],
  ['search', ['/']],
  ['undo', ['Ctrl + z']],
  ['escape', ['Esc']],
  ['help', ['?']],
] as const;

/** Every key of the list. */
export function KeysHelp({ onClose }: { onClose: () => void }) {
  return (
    <Dialog
      title={t('prospects.keys.title')}
      onClose={onClose}
      startAtTitle
      actions={
        <button type="button" className="button" onClick={onClose}>
          {t('common.close')}
        </button>
      }
    >
      <dl className="keys">
        {KEYS.map(([what, keys]) => (
          <div key={what}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{t(`prospects.keys.${what}`)}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
