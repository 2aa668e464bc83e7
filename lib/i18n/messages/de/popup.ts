import type { Translated } from '../../structure.ts';
import type { popup as en } from '../en/popup.ts';

export const popup: Translated<typeof en> = {
  title: 'Leadlight',
};
