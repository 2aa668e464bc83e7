import { describe, expect, it } from 'vitest';
import type { Measured } from './measure.ts';
import { fullTable, growth, intoReadme, keepsFloor, verdicts } from './report.ts';

const row = (over: Partial<Measured>): Measured => ({ name: 'page', sample: false, bytes: 100_000, nodes: 1000, kind: 'about', walkMs: 1, copyMs: 3, longestMs: 3, readabilityMs: 30, rulesMs: 7, ...over });
const missed = (rows: readonly Measured[]): string[] => verdicts(rows).filter(({ met }) => !met).map(({ text }) => text);

describe('the report of the bench', () => {
  it('misses nothing where all is within its target', () => {
    expect(missed([row({}), row({ bytes: 300_000, copyMs: 11 }), row({})])).toEqual([]);
  });

  it.each<[string, Partial<Measured>, RegExp]>([
    ['a median above its target', { copyMs: 5.2 }, /in the median/],
    ['one very large page', { bytes: 300_000, copyMs: 12.2 }, /never above/],
    ['a page slower than Readability', { readabilityMs: 2 }, /Readability/],
    ['a slice too long', { longestMs: 17 }, /slice/],
    ['a dear page of nobody', { kind: 'none', copyMs: 2.6 }, /nobody/],
  ])('says so of %s', (_, over, words) => {
    expect(missed([row(over)]).join()).toMatch(words);
  });

  it('asks nothing of small pages', () => {
    expect(missed([row({ bytes: 40_000, copyMs: 40, readabilityMs: 1 })])).toEqual([]);
  });

  it('keeps its floor up to the bound of the largest, small pages aside', () => {
    expect(keepsFloor([row({ copyMs: 12 }), row({ copyMs: 2 }), row({ copyMs: 13 })])).toBe(true);
    expect(keepsFloor([row({ copyMs: 12.1 }), row({ bytes: 1000, copyMs: 0 })])).toBe(false);
  });

  it('tells growth per node, 1 where it is linear', () => {
    expect(growth([row({ nodes: 5000, copyMs: 5 }), row({ nodes: 50_000, copyMs: 50 })])).toBeCloseTo(1);
    expect(growth([row({ nodes: 5000, copyMs: 5 }), row({ nodes: 50_000, copyMs: 500 })])).toBeCloseTo(10);
  });

  it('writes its table into the place the README has for it, and only there', () => {
    const readme = 'a\n<!-- bench -->\nold\n<!-- /bench -->\nb';
    const written = intoReadme(readme, fullTable([row({})]));
    expect(written).toMatch(/^a\n<!-- bench -->\n\| Page[^]+\| page \| about \| 100 \|[^]+\n<!-- \/bench -->\nb$/);
    expect(intoReadme(written, fullTable([row({})]))).toBe(written);
    expect(intoReadme('no place', 'table')).toBe('no place');
  });
});
