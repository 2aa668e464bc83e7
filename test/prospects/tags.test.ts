import { assert, array, property, string, uniqueArray } from '#test/properties.ts';
import { describe, expect, it } from 'vitest';
import { LONGEST_TAG, tagsIn, tagsText } from '#lib/prospects/tags.ts';

describe('tags in one text', () => {
  it.each([
    ['Fair, Kiel', ['Fair', 'Kiel']],
    ['Fair;Kiel|north\nnew', ['Fair', 'Kiel', 'north', 'new']],
    [' Fair ,, Fair, ', ['Fair']],
    ['"Fair, May", Kiel', ['Fair, May', 'Kiel']],
    ['"Fair" 26, Kiel', ['"Fair" 26', 'Kiel']],
    ['say "hi", Kiel', ['say "hi"', 'Kiel']],
    ['"open, Kiel', ['"open', 'Kiel']],
    ['x'.repeat(80), ['x'.repeat(LONGEST_TAG)]],
    ['', []],
  ])('%j are %j', (text, tags) => {
    expect(tagsIn(text)).toEqual(tags);
  });

  it('are read back as they were written, whatever they hold', () => {
    const tag = string({ minLength: 1, maxLength: 30 }).map((text) => text.trim()).filter((text) => text !== '');
    assert(property(uniqueArray(tag, { maxLength: 6 }), (tags) => {
      expect(tagsIn(tagsText(tags))).toEqual(tags);
    }));
  });

  it('are read from any text without end', () => {
    assert(property(array(string()), (texts) => tagsIn(texts.join('"')).every((tag) => tag.length > 0 && tag.length <= LONGEST_TAG)));
  });
});
