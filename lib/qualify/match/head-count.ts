import { type Facts, type Known, known } from '../facts.ts';
import { logRangeMatch, type WantedRange } from './log-range.ts';

/** People in a range, fading in log space outside it. */
export function matchHeadCount(wanted: WantedRange, { company }: Facts): Known | null {
  return known(company.headCount, (range) => logRangeMatch(range, wanted));
}
