import type { Translated } from '../../structure.ts';
import type { privacy as en } from '../en/privacy.ts';

export const privacy: Translated<typeof en> = {
  title: 'Datenschutz',
};
