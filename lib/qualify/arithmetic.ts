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

/** Whole division, rounded down; both whole numbers, the divisor positive, exact while they stay below 2 ** 53. */
const divideDown = (value: number, by: number): number => Math.floor(value / by);

/** Whole division, rounded half-up; both whole numbers, the divisor positive. */
export function divideHalfUp(value: number, by: number): number {
  return divideDown(2 * value + by, 2 * by);
}

/**
 * Shares `total` out over parts of size `sizes[i] / by`, in whole units, by largest remainder; ties go to the earlier part.
 * The result adds up to `total` exactly, which must be the sum of the parts rounded to a whole number (section 2.2).
 */
export function shareOut(sizes: readonly number[], by: number, total: number): number[] {
  const parts: number[] = [];
  const remainders: number[] = [];
  let missing = total;
  for (let index = 0; index < sizes.length; index++) {
    const size = sizes[index] ?? 0;
    const part = divideDown(size, by);
    parts.push(part);
    remainders.push(size - part * by);
    missing -= part;
  }
  for (; missing > 0; missing--) {
    let largest = 0;
    for (let index = 1; index < remainders.length; index++) {
      if ((remainders[index] ?? 0) > (remainders[largest] ?? 0)) largest = index;
    }
    parts[largest] = (parts[largest] ?? 0) + 1;
    remainders[largest] = -1;
  }
  return parts;
}
