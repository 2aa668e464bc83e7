import type { Translated } from '../../structure.ts';
import type { ways as en } from '../en/ways.ts';

export const ways: Translated<typeof en> = {
  title: 'Zugänge',
};
