import * as fc from '#test/properties.ts';
import { describe, expect, it } from 'vitest';
import { splitName } from '#lib/interop/targets/split-name.ts';

describe('a name in two parts', () => {
  it.each([
    ['Mara Lindqvist', 'Mara', 'Lindqvist'],
    ['Dr. Mara Lindqvist', 'Mara', 'Lindqvist'],
    ['Prof. Dr. med. Jens Ott', 'Jens', 'Ott'],
    ['Dipl.-Ing. Jens Ott', 'Jens', 'Ott'],
    ['Jens Ott, MBA', 'Jens', 'Ott'],
    ['Jens Ott Jr.', 'Jens', 'Ott'],
    ['Lindqvist, Mara', 'Mara', 'Lindqvist'],
    ['Anna van der Berg', 'Anna', 'van der Berg'],
    ['Ludwig von Stein', 'Ludwig', 'von Stein'],
    ['Maria José da Silva', 'Maria José', 'da Silva'],
    ['John Q. Public', 'John Q.', 'Public'],
    ['Phil Collings', 'Phil', 'Collings'],
    ['C. Miller', 'C.', 'Miller'],
    ['Anne-Marie Ott-Schulz', 'Anne-Marie', 'Ott-Schulz'],
    ['山田 太郎', '太郎', '山田'],
    ['김 민준', '민준', '김'],
  ])('%s', (name, first, last) => {
    expect(splitName(name)).toEqual({ first, last, how: 'plain' });
  });

  it.each([
    ['Anna Maria Schmidt', 'Anna Maria', 'Schmidt'],
    ['María García López', 'María García', 'López'],
    ['Marco De Luca', 'Marco', 'De Luca'],
  ])('%s can be parted otherwise too', (name, first, last) => {
    expect(splitName(name)).toEqual({ first, last, how: 'guessed' });
  });

  it.each(['Mara', 'Dr. Mara', '王小明', '', '  '])('“%s” cannot be parted', (name) => {
    expect(splitName(name)).toEqual({ first: null, last: null, how: 'one-word' });
  });

  it('makes no word up and gives two parts or none', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (name) => {
      const { first, last } = splitName(name);
      expect(first === null).toBe(last === null);
      for (const word of `${first ?? ''} ${last ?? ''}`.split(/\s+/u)) expect(name).toContain(word);
    }));
  });
});
