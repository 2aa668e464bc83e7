import type { Translated } from '../../structure.ts';
import type { problems as en } from '../en/problems.ts';

export const problems: Translated<typeof en> = {
  title: 'Etwas ging schief',
};
