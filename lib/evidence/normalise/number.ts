/** Characters of a number in any national spelling; to be put inside a pattern. */
export const NUMBER = String.raw`\d{1,3}(?:[.,'’\u00a0\u202f ]\d{3})+(?:[.,]\d{1,2})?|\d{1,9}(?:[.,]\d{1,3})?`;

/** Value of "1.200", "1,200", "1 200", "1'200", "1.5" or "1,5": a separator before exactly three digits groups, any other is the decimal point. */
export function numberOf(text: string): number | null {
  const bare = text.replace(/[\s'’\u00a0\u202f]/g, '');
  if (!/^\d[\d.,]{0,20}$/.test(bare)) return null;
  const marks = bare.match(/[.,]/g) ?? [];
  const last = Math.max(bare.lastIndexOf('.'), bare.lastIndexOf(','));
  const grouped = marks.length === 0 || (bare.length - last - 1 === 3 && (new Set(marks).size === 1) && /^\d{1,3}[.,]/.test(bare) && !bare.startsWith('0'));
  const value = grouped ? bare.replace(/[.,]/g, '') : `${bare.slice(0, last).replace(/[.,]/g, '')}.${bare.slice(last + 1)}`;
  const number = Number(value);
  return Number.isFinite(number) ? number : null;
}
