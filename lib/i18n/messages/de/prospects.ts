import type { Translated } from '../../structure.ts';
import type { prospects as en } from '../en/prospects.ts';

export const prospects: Translated<typeof en> = {
  list: 'Liste',
  views: 'Ansichten',
  title: 'Interessenten',
};
