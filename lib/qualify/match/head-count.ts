import type { Range } from '#lib/evidence/model.ts';
import { toShare, WHOLE } from '../arithmetic.ts';
import { type Facts, type Known, known } from '../facts.ts';
import type { Share } from '../model.ts';

const POINTS_OF_A_BAND = 11;
const NOTHING_LEFT_AT = Math.log(4);

function closeness(count: number, wanted: Range): number {
  if (count >= wanted.min && count <= wanted.max) return 1;
  if (count <= 0) return 0;
  const edge = count < wanted.min ? wanted.min : wanted.max;
  return Math.max(0, 1 - Math.abs(Math.log(count / edge)) / NOTHING_LEFT_AT);
}

function evenlyInLog(band: Range): number[] {
  const [from, to] = [Math.log(Math.max(1, band.min)), Math.log(Math.max(1, band.max))];
  return Array.from({ length: POINTS_OF_A_BAND }, (_, step) => {
    if (step === 0) return band.min;
    if (step === POINTS_OF_A_BAND - 1) return band.max;
    return Math.exp(from + ((to - from) * step) / (POINTS_OF_A_BAND - 1));
  });
}

/**
 * How well a head count meets a wanted range: 1 inside, outside `max(0, 1 − |ln(n/edge)| / ln 4)`; of a band the mean of that
 * at 11 points evenly spaced in log n (section 2.2). Inclusive ranges of people.
 */
export function headCountMatch(found: Range, wanted: Range): Share {
  if (found.min >= wanted.min && found.max <= wanted.max) return WHOLE;
  if (found.min === found.max) return toShare(closeness(found.min, wanted));
  const counts = evenlyInLog(found);
  return toShare(counts.reduce((sum, count) => sum + closeness(count, wanted), 0) / counts.length);
}

export function matchHeadCount(wanted: Range, { company }: Facts): Known | null {
  const belief = company.headCount;
  return belief === undefined ? null : known(belief, headCountMatch(belief.value, wanted));
}
