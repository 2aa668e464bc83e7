import type { Translated } from '../../structure.ts';
import type { handoff as en } from '../en/handoff.ts';

export const handoff: Translated<typeof en> = {
  title: 'Übergabe',
};
