import type { Translated } from '../../structure.ts';
import type { assessment as en } from '../en/assessment.ts';

export const assessment: Translated<typeof en> = {
  title: 'Bewertung',
};
