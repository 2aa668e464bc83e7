import type { Translated } from '../../structure.ts';
import type { panel as en } from '../en/panel.ts';

export const panel: Translated<typeof en> = {
  title: 'Neben der Seite',
};
