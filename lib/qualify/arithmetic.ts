import type { Points, Share } from './model.ts';

/** One, as a `Share` of ten-thousandths. */
export const WHOLE: Share = 10_000;

/** A number from 0 to 1 as ten-thousandths, rounded half-up; what is not a number counts as 0 (section 2.2, arithmetic). */
export function toShare(value: number): Share {
  if (!(value > 0)) return 0;
  return Math.min(WHOLE, Math.floor(value * WHOLE + 0.5));
}

/** Points as a person writes them (7.5) as hundredths (750). */
export function toPoints(value: number): Points {
  return Math.floor(value * 100 + 0.5);
}

/** Whole division, rounded down; both whole numbers, the divisor positive. */
function divideDown(value: number, by: number): number {
  const rest = ((value % by) + by) % by;
  return (value - rest) / by;
}

/** Whole division, rounded half-up; both whole numbers, the divisor positive. */
export function divideHalfUp(value: number, by: number): number {
  return divideDown(2 * value + by, 2 * by);
}

/**
 * Shares `total` out over parts of size `sizes[i] / by`, in whole units, by largest remainder; ties go to the earlier part.
 * The result adds up to `total` exactly, which must be the sum of the parts rounded to a whole number (section 2.2).
 */
export function shareOut(sizes: readonly number[], by: number, total: number): number[] {
  const parts = sizes.map((size) => divideDown(size, by));
  const missing = total - parts.reduce((sum, part) => sum + part, 0);
  const byRemainder = sizes
    .map((size, index) => ({ index, remainder: size - (parts[index] ?? 0) * by }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (const { index } of byRemainder.slice(0, missing)) parts[index] = (parts[index] ?? 0) + 1;
  return parts;
}
