import type { Translated } from '../../structure.ts';
import type { pipeline as en } from '../en/pipeline.ts';

export const pipeline: Translated<typeof en> = {
  title: 'Pipeline',
};
