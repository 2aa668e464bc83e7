import type { Translated } from '../../structure.ts';
import type { hygiene as en } from '../en/hygiene.ts';

export const hygiene: Translated<typeof en> = {
  title: 'Dubletten und Prüfung',
};
