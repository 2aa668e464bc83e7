import type { Translated } from '../../structure.ts';
import type { health as en } from '../en/health.ts';

export const health: Translated<typeof en> = {
  title: 'Wie gut Seiten gelesen werden',
};
