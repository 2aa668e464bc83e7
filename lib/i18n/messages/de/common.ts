import type { Translated } from '../../structure.ts';
import type { common as en } from '../en/common.ts';

export const common: Translated<typeof en> = {
  locale: 'de-DE',
  lang: 'de',
  close: 'Schließen',
  cancel: 'Abbrechen',
  save: 'Speichern',
  undo: 'Rückgängig',
  remove: 'Entfernen',
  prospects: { 1: '$1 Interessent', n: '$1 Interessenten' },
};
