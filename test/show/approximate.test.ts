import * as fc from '#test/properties.ts';
import { describe, expect, it } from 'vitest';
import { findApproximately, likeness } from '#lib/show/approximate.ts';

/** The fewest edits by which any part of the text becomes the pattern, the slow and plain way. */
function fewestEdits(text: string, pattern: string): number {
  let column = Array.from({ length: pattern.length + 1 }, (_, row) => row);
  let fewest = pattern.length;
  for (const letter of text) {
    const next = [0];
    for (let row = 1; row <= pattern.length; row += 1) {
      next.push(Math.min(column[row - 1]! + Number(pattern[row - 1] !== letter), column[row]! + 1, next[row - 1]! + 1));
    }
    column = next;
    fewest = Math.min(fewest, column[pattern.length]!);
  }
  return fewest;
}

const letters = (maxLength: number, minLength = 0) => fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength, minLength });

describe('finding a changed text', () => {
  it('finds the fewest edits, or nothing beyond the bound', () => {
    fc.assert(
      fc.property(letters(80, 1), letters(12, 1), fc.nat(6), (text, pattern, most) => {
        const fewest = fewestEdits(text, pattern);
        expect(findApproximately(text, pattern, most)?.edits ?? null).toBe(fewest > most ? null : fewest);
      }),
      { numRuns: 500 },
    );
  });

  it('does so for patterns of any length', () => {
    fc.assert(
      fc.property(letters(200, 1), letters(130, 1), (text, pattern) => {
        expect(findApproximately(text, pattern, pattern.length)?.edits).toBe(fewestEdits(text, pattern));
      }),
    );
  });

  it('names a stretch that is that many edits away', () => {
    fc.assert(
      fc.property(letters(80, 1), letters(12, 1), (text, pattern) => {
        const hit = findApproximately(text, pattern, pattern.length);
        if (!hit) return;
        const { start, end, edits } = hit;
        expect(fewestEdits(text.slice(start, end), pattern)).toBeLessThanOrEqual(edits);
        expect(Math.abs(end - start - pattern.length)).toBeLessThanOrEqual(edits);
      }),
    );
  });

  it('knows which part became which', () => {
    const text = 'xxweareateamof1,350peopleinhamburgxx';
    const hit = findApproximately(text, 'weareateamof120peopleinhamburg', 6)!;
    const { start, end } = hit.part('weareateamof'.length, 'weareateamof120'.length);
    expect(text.slice(start, end)).toBe('1,350');
  });

  it('is as alike as its edits say', () => {
    expect(likeness('', '')).toBe(1);
    expect(likeness('abcd', 'abcd')).toBe(1);
    expect(likeness('abcd', 'abxd')).toBe(0.75);
    expect(likeness('abcd', '')).toBe(0);
  });
});
