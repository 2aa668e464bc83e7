import type { Translated } from '../../structure.ts';
import type { engagement as en } from '../en/engagement.ts';

export const engagement: Translated<typeof en> = {
  title: 'Reaktionen',
};
