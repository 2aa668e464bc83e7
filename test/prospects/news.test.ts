import { describe, expect, it } from 'vitest';
import { newsSince } from '#lib/prospects/news.ts';
import type { ReadinessLine } from '#lib/qualify/model.ts';

const line = (row: number, more: Partial<ReadinessLine> = {}): ReadinessLine => ({ group: 'hiring', row, label: `Signal ${row}`, full: 1500, quality: 8000, left: 10_000, points: 1200, evidence: [], ...more });

describe('signals that came up since a prospect was saved', () => {
  it('are those of rows that were not there then, with when they were noticed', () => {
    expect(newsSince([line(8)], [line(8), line(1, { group: 'money' })], [], 50)).toEqual([{ row: 1, what: 'Signal 1', at: 50 }]);
  });

  it('keep the time they were noticed first, however often the page is read again', () => {
    const known = [{ row: 1, what: 'Signal 1', at: 50 }];
    expect(newsSince([], [line(1)], known, 90)).toBe(known);
    expect(newsSince([], [line(1), line(2)], known, 90)).toEqual([known[0], { row: 2, what: 'Signal 2', at: 90 }]);
  });

  it('are no touches a rep logged, nothing that speaks against buying, and nothing that has gone', () => {
    expect(newsSince([], [line(57, { group: 'touches' }), line(33, { points: -500 })], [{ row: 1, what: 'Signal 1', at: 50 }], 90)).toEqual([]);
  });

  it('count a row once', () => {
    expect(newsSince([], [line(8), line(8)], [], 50)).toHaveLength(1);
  });
});
