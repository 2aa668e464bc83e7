/** Whether a share fell by more than chance. */

/** `yes` of `of`; neither need be whole. */
export interface Share {
  yes: number;
  of: number;
}

/** Section 2.10: above it a mix has shifted. */
const SHIFT = 0.25;
/** χ² with one degree of freedom, 99.9 %: many fields are looked at every week, and each must be quiet. */
const CHI_SQUARE = 10.83;
/** Pages of the week before anything is said. */
const PAGES_MIN = 10;

/**
 * Population stability index of one share in two samples (section 2.10): Σ (a−b)·ln(a/b) over "yes" and "no", a and b
 * being their parts of each sample, with ½ added to every count first. Never negative; 0 where both are alike.
 */
export function psi(now: Share, before: Share): number {
  const a = part(now);
  const b = part(before);
  return (a - b) * Math.log(a / b) + (b - a) * Math.log((1 - a) / (1 - b));
}

const part = ({ yes, of }: Share): number => (yes + 0.5) / (of + 1);

/** What the index reaches in one of a thousand samples although nothing changed: χ²₁·(1/n + 1/m) (section 2.10). */
export function noise(now: Share, before: Share): number {
  return CHI_SQUARE * (1 / now.of + 1 / before.of);
}

/** A fall that is both large and beyond chance; too few pages never say so. */
export function hasDropped(now: Share, before: Share): boolean {
  if (now.of < PAGES_MIN || before.of < PAGES_MIN || part(now) >= part(before)) return false;
  return psi(now, before) > Math.max(SHIFT, noise(now, before));
}

/**
 * What earlier pages lead one to expect of this week's mix of kinds: the earlier shares, weighted by this week's pages
 * (direct standardisation), as a sample of the size that varies as much, n² / Σ (nₖ²/mₖ). Kinds without earlier pages
 * are left out of both. So reading other kinds of pages than before is no fall.
 */
export function standardised(kinds: readonly { now: Share; before: Share }[]): { now: Share; before: Share } {
  const both = kinds.filter(({ now, before }) => now.of > 0 && before.of > 0);
  const pages = both.reduce((sum, { now }) => sum + now.of, 0);
  if (pages === 0) return { now: { yes: 0, of: 0 }, before: { yes: 0, of: 0 } };
  const expected = both.reduce((sum, { now, before }) => sum + (now.of * before.yes) / before.of, 0) / pages;
  const size = pages ** 2 / both.reduce((sum, { now, before }) => sum + now.of ** 2 / before.of, 0);
  return { now: { yes: both.reduce((sum, { now }) => sum + now.yes, 0), of: pages }, before: { yes: expected * size, of: size } };
}
