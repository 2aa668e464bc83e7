import { t } from '#lib/i18n/t.ts';
import { Dialog } from '../../ui/dialog.tsx';

const ctrl = t('common.keys.ctrl');
const shift = t('common.keys.shift');

const KEYS = [
  ['move', ['↓', '↑', 'j', 'k']],
  ['page', [t('common.keys.pageDown'), t('common.keys.pageUp')]],
  ['ends', [t('common.keys.home'), t('common.keys.end')]],
  ['enter', [t('common.keys.enter')]],
  ['select', ['x']],
  ['extend', [`${shift} + ↓`, `${shift} + ↑`]],
  ['all', [`${ctrl} + a`]],
  ['search', ['/']],
  ['undo', [`${ctrl} + z`]],
  ['escape', [t('common.keys.escape')]],
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
