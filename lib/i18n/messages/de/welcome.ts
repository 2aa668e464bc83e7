import type { Translated } from '../../structure.ts';
import type { welcome as en } from '../en/welcome.ts';

export const welcome: Translated<typeof en> = {
  title: 'Willkommen',
};
