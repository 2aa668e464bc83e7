import { assert, constantFrom, property, stringMatching } from '#test/properties.ts';
import { describe, expect, it } from 'vitest';
import { needlesOf } from '#lib/extract/readers/needles.ts';
import { TRIGGERS } from '#lib/extract/readers/trigger-table.ts';

describe('needles of a pattern', () => {
  it.each([
    ['investor relations|annual reports?', ['investor relations', 'annual report']],
    ['(?:opened|opens) (?:a )?new office', ['new office']],
    ['(?:raised|closed) .{0,9}', ['raised', 'closed']],
    ['Kurzarbeit\\p{L}*', ['kurzarbeit']],
    ['(?:very )?big [a-z]+ deals', [' deals']],
  ])('%s', (source, expected) => expect(needlesOf(source)).toEqual(expected));

  it.each(['(?:a|of) \\d+', '\\d{4}', '(?:raised)? \\d+', '(?!raised)\\w+', 'RFP|\\d+ jobs?|ok'])('%s has none to go by', (source) => expect(needlesOf(source)).toBeNull());

  it('stand in every text that an entry of the table matches', () => {
    const entries = TRIGGERS.map(({ says }) => says()).filter((source) => needlesOf(source) !== null && !/\(\?<?[=!]/.test(source));
    expect(entries.length).toBeGreaterThan(TRIGGERS.length / 2);
    assert(
      property(constantFrom(...entries).chain((source) => stringMatching(asciiOnly(source)).map((text) => ({ source, text }))), ({ source, text }) => {
        const lower = text.toLowerCase();
        expect(needlesOf(source)?.some((needle) => lower.includes(needle))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

/** As texts are made from it: whole, without properties of Unicode. */
const asciiOnly = (source: string): RegExp => new RegExp(`^(?:${source.replace(/\[[^\]]*\\p\{[^\]]*\]|\\p\{\w+\}|\[[^\]]*À[^\]]*\]/g, '[a-z]')})$`);
