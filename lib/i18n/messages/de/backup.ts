import type { Translated } from '../../structure.ts';
import type { backup as en } from '../en/backup.ts';

export const backup: Translated<typeof en> = {
  title: 'Sicherung',
};
