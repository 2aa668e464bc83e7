/** Claimed confidence against what turned out to be right. */
import type { JudgedClaim } from './claims.ts';

const BANDS: readonly (readonly [number, number])[] = [[0, 0.3], [0.3, 0.5], [0.5, 0.7], [0.7, 0.8], [0.8, 0.9], [0.9, 1]];
/** From here on a claim counts as sure. */
export const SURE_FROM = 0.8;
const FIELD_MIN = 20;

export interface Band {
  from: number;
  to: number;
  claims: number;
  /** Mean of the confidences; null without claims. */
  claimed: number | null;
  /** Share that was right; null without claims. */
  observed: number | null;
}

/** The last band holds 1 too. */
export function bandsOf(claims: readonly JudgedClaim[]): Band[] {
  return BANDS.map(([from, to]) => {
    const inside = claims.filter(({ confidence }) => confidence >= from && (confidence < to || to === 1));
    return { from, to, claims: inside.length, claimed: mean(inside.map(({ confidence }) => confidence)), observed: shareRight(inside) };
  });
}

/** Share of the claims of 0.8 or more that is right; null without any. */
export const sureAndRight = (claims: readonly JudgedClaim[]): number | null => shareRight(claims.filter(({ confidence }) => confidence >= SURE_FROM));

/** The bands as a table, then those of each field with enough claims. */
export function bandsText(claims: readonly JudgedClaim[]): string {
  const fields = [...new Set(claims.map(({ field }) => field))].toSorted();
  const parts = [section('all fields', claims)];
  for (const field of fields) {
    const own = claims.filter((claim) => claim.field === field);
    if (own.length >= FIELD_MIN) parts.push(section(field, own));
  }
  return `${'confidence'.padEnd(15)}${'band'.padEnd(9)}    n  claimed  observed\n${parts.join('')}`;
}

function section(name: string, claims: readonly JudgedClaim[]): string {
  const filled = bandsOf(claims).filter((band) => band.claims > 0);
  return filled
    .map(({ from, to, claims: n, claimed, observed }, index) => `${(index === 0 ? name : '').padEnd(15)}${`${from}–${to}`.padEnd(9)}${String(n).padStart(5)}${figure(claimed)}${figure(observed)}\n`)
    .join('');
}

const figure = (share: number | null): string => (share === null ? '–' : share.toFixed(3)).padStart(9);
const shareRight = (claims: readonly JudgedClaim[]): number | null => mean(claims.map(({ right }) => Number(right)));

function mean(numbers: readonly number[]): number | null {
  return numbers.length === 0 ? null : numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
}
