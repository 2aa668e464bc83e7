import type { Translated } from '../../structure.ts';
import type { prospects as en } from '../en/prospects.ts';

export const prospects: Translated<typeof en> = {
  list: 'Liste',
  views: 'Ansichten',
  title: 'Interessenten',
  undo: {
    deleted: { 1: '$1 Interessent gelöscht', n: '$1 Interessenten gelöscht' },
    tooLate: 'Das lässt sich nicht mehr rückgängig machen: Eine halbe Stunde ist vergangen, oder der Browser wurde neu gestartet.',
  },
};
