import { toShare, WHOLE } from '../arithmetic.ts';
import type { Share } from '../model.ts';

/** Inclusive. */
export interface Bounds {
  min: number;
  max: number;
}

export interface WantedRange extends Bounds {
  /** How many times beyond the edge nothing is left; 1 for no partial match. */
  fadesAt?: number;
}

const POINTS_OF_A_BAND = 11;
export const FADES_AT = 4;

function closeness(count: number, { min, max, fadesAt = FADES_AT }: WantedRange): number {
  if (count >= min && count <= max) return 1;
  const edge = count < min ? min : max;
  if (count <= 0 || edge <= 0 || fadesAt <= 1) return 0;
  return Math.max(0, 1 - Math.abs(Math.log(count / edge)) / Math.log(fadesAt));
}

function evenlyInLog(band: Bounds): number[] {
  const [from, to] = [Math.log(Math.max(1, band.min)), Math.log(Math.max(1, band.max))];
  return Array.from({ length: POINTS_OF_A_BAND }, (_, step) => {
    if (step === 0) return band.min;
    if (step === POINTS_OF_A_BAND - 1) return band.max;
    return Math.exp(from + ((to - from) * step) / (POINTS_OF_A_BAND - 1));
  });
}

/**
 * How well a number, or a band one stands in, meets a wanted range: 1 inside, outside `max(0, 1 − |ln(n/edge)| / ln fadesAt)`,
 * `fadesAt` being 4 unless the team set it; of a band the mean of that at 11 points evenly spaced in log n (section 2.2).
 */
export function logRangeMatch(found: Bounds, wanted: WantedRange): Share {
  if (found.min >= wanted.min && found.max <= wanted.max) return WHOLE;
  if (found.min === found.max) return toShare(closeness(found.min, wanted));
  const counts = evenlyInLog(found);
  return toShare(counts.reduce((sum, count) => sum + closeness(count, wanted), 0) / counts.length);
}
