import type { Translated } from '../../structure.ts';
import type { icp as en } from '../en/icp.ts';

export const icp: Translated<typeof en> = {
  title: 'Idealkundenprofil (ICP)',
};
