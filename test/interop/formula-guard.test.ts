import * as fc from '#test/properties.ts';
import { describe, expect, it } from 'vitest';
import { guardFormula } from '#lib/interop/formula-guard.ts';

describe('the formula guard', () => {
  it.each(['=1+1', '+49 30 1234', '-1', '@SUM(A1)', '\tcmd', '\rcmd', '＝1', '＋1', '－1', '＠x', '−1', '  =1', '\u00A0=1', '\u200B=1', '\n=1', '\uFEFF=1'])('puts an apostrophe before %j', (cell) => {
    expect(guardFormula(cell)).toBe(`'${cell}`);
  });

  it.each(['', 'Brightforge', '80.0', '2026-11-22', 'A−', 'a=b', 'info@brightforge.example', "'quoted"])('leaves %j alone', (cell) => {
    expect(guardFormula(cell)).toBe(cell);
  });

  it('never lets a cell begin with what starts a formula', () => {
    const start = fc.constantFrom('=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠');
    const blank = fc.constantFrom('', ' ', '  ', '\u00A0', '\u3000', '\u200B');
    fc.assert(fc.property(blank, start, fc.string(), (before, first, rest) => {
      expect(guardFormula(before + first + rest).startsWith("'")).toBe(true);
    }));
  });
});
