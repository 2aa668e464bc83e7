import type { Tongue } from '#lib/taxonomy/tongue.ts';
import { reasonsIn } from './starters.ts';
import { STARTER } from './starters/common.ts';
import type { Criterion, Icp } from './model.ts';

/** What tells a new ICP from all others. */
export interface Birth {
  id: string;
  name: string;
  /** ISO date-time. */
  createdAt: string;
}

/** An ICP with the content of another and a history of its own. */
export function copyIcp(icp: Icp, { id, name, createdAt }: Birth): Icp {
  const { changedAt: _, ...content } = icp;
  return { ...content, id, name, version: '1.0.0', createdAt, previousHash: null };
}

/** An ICP of these criteria, in all else as every one begins, in words of a language. */
export function icpOfCriteria(criteria: Criterion[], notes: string, { id, name, createdAt }: Birth, tongue: Tongue = 'en'): Icp {
  return { ...STARTER, reasons: reasonsIn(tongue), id, name, createdBy: '', createdAt, criteria, personas: [], offers: [], notes };
}
