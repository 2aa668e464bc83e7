import type { Money } from '#lib/evidence/model.ts';
import { type Facts, type Known, known } from '../facts.ts';
import type { Share } from '../model.ts';
import { logRangeMatch, type WantedRange } from './log-range.ts';

export interface WantedRevenue extends WantedRange {
  /** ISO 4217. */
  currency: string;
  /** What one of another currency is worth in `currency`. */
  rates?: Readonly<Record<string, number>>;
}

/** Null for a currency without a rate. */
export function revenueMatch({ min, max, currency }: Money, wanted: WantedRevenue): Share | null {
  const rate = currency === wanted.currency ? 1 : wanted.rates?.[currency];
  return rate === undefined ? null : logRangeMatch({ min: min * rate, max: max * rate }, wanted);
}

/** Yearly revenue in a range, fading like a head count; unknown in a currency that the team gave no rate for. */
export function matchRevenue(wanted: WantedRevenue, { company }: Facts): Known | null {
  return known(company.revenue, (amount) => revenueMatch(amount, wanted));
}
