import type { Translated } from '../../structure.ts';
import type { importing as en } from '../en/importing.ts';

export const importing: Translated<typeof en> = {
  title: 'Import',
};
