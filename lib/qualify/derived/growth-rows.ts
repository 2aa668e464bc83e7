import type { AnySignal, Signal } from '#lib/evidence/model.ts';
import { pageAddress } from '#lib/evidence/normalise/url.ts';
import { rangesAgree } from '#lib/evidence/value-key.ts';
import { DAY } from '../dates.ts';
import type { Facts } from '../facts.ts';
import type { SeenSignal } from '../seen-signals.ts';

type Count = Signal<'headCount'>;

/** Two readings closer together speak of the same state of the company. */
const APART = 14 * DAY;
/** A plain count must be higher by this share: people come and go. */
const GROWN = 1.05;

const isBand = ({ value: { min, max } }: Count): boolean => min < max;

function hasGrown(before: Count, now: Count): boolean {
  if (pageAddress(before.url) !== pageAddress(now.url) || now.observedAt - before.observedAt < APART) return false;
  return isBand(before) || isBand(now) ? now.value.min > before.value.max : now.value.min >= before.value.max * GROWN;
}

/**
 * Row 8: the head count that is believed is higher than what the same page stated before. It happened when the higher
 * count was first read. Two pages that differ tell of nothing, nor does a band beside a count within it.
 */
export function growthRows({ company: { headCount }, headCounts }: Facts): SeenSignal[] {
  if (headCount === undefined) return [];
  const pairs = headCounts
    .filter(({ value, url }) => rangesAgree(value, headCount.value) && headCount.signals.some((signal) => pageAddress(signal.url) === pageAddress(url) && rangesAgree(signal.value, value)))
    .flatMap((now) => {
      const before = headCounts.filter((count) => hasGrown(count, now)).at(-1);
      return before === undefined ? [] : [{ now, before }];
    });
  const best = pairs.toSorted((a, b) => b.now.confidence - a.now.confidence || b.now.observedAt - a.now.observedAt)[0];
  if (best === undefined) return [];
  const evidence: AnySignal[] = [best.now, best.before];
  return [{ row: 8, event: 'row 8', reliability: Math.min(best.now.confidence, best.before.confidence), date: best.now.observedAt, until: null, evidence }];
}
