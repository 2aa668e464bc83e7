import type { Translated } from '../../structure.ts';
import type { exporting as en } from '../en/exporting.ts';

export const exporting: Translated<typeof en> = {
  title: 'Export',
};
