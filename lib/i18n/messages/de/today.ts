import type { Translated } from '../../structure.ts';
import type { today as en } from '../en/today.ts';

export const today: Translated<typeof en> = {
  title: 'Heute',
};
