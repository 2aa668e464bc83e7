import type { Translated } from '../../structure.ts';
import type { detail as en } from '../en/detail.ts';

export const detail: Translated<typeof en> = {
  title: 'Interessent',
  notSaved: 'Dieser Interessent ist nicht mehr gespeichert.',
};
