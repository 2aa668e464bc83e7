import * as fc from '#test/properties.ts';
import { describe, expect, it } from 'vitest';
import { freshId, moveBy, removeAt, replaceAt, toggled } from '#lib/icp/edit-lists.ts';

describe('lists being edited', () => {
  it.each([
    [0, 1, 'bacd'],
    [0, -1, 'abcd'],
    [3, 1, 'abcd'],
    [3, -2, 'adbc'],
    [1, 9, 'acdb'],
  ])('moves the item at %i by %i', (index, by, expected) => {
    expect(moveBy([...'abcd'], index, by).join('')).toBe(expected);
  });

  it('moves back what it moved', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(), { minLength: 2 }), fc.nat(), (list, at) => {
        const index = at % (list.length - 1);
        expect(moveBy(moveBy(list, index, 1), index + 1, -1)).toEqual(list);
      }),
    );
  });

  it('replaces, removes and toggles', () => {
    expect(replaceAt([1, 2, 3], 1, 9)).toEqual([1, 9, 3]);
    expect(removeAt([1, 2, 3], 1)).toEqual([1, 3]);
    expect(toggled(['a'], 'b')).toEqual(['a', 'b']);
    expect(toggled(['a', 'b'], 'a')).toEqual(['b']);
  });

  it.each([
    ['Head count', [], 'head-count'],
    ['Head count', ['head-count', 'head-count-2'], 'head-count-3'],
    ['Größe & Umsatz', [], 'gro-e-umsatz'],
    ['売上', [], 'entry'],
  ])('makes an id of “%s”', (name, taken, id) => {
    expect(freshId(name, taken)).toBe(id);
  });
});
