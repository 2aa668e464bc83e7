import type { Translated } from '../../structure.ts';
import type { settings as en } from '../en/settings.ts';

export const settings: Translated<typeof en> = {
  title: 'Einstellungen',
};
