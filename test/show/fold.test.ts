import * as fc from '#test/properties.ts';
import { describe, expect, it } from 'vitest';
import { fold, placeOf } from '#lib/show/fold.ts';

describe('folded text', () => {
  it.each([
    ['white space and case', ' Bright\n\tFORGE  GmbH ', 'brightforgegmbh'],
    ['soft hyphens and zero-width characters', 'Wärme\u00ADpumpen\u200B', 'wärmepumpen'],
    ['the cut of quotation marks and dashes', '“Let’s go” – now', '"let\'sgo"-now'],
    ['letters whose lower case is longer, or depends on their place', 'İzmir ΟΔΟΣ οδός', 'izmirοδοσοδόσ'],
  ])('does not know %s', (_, text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('leads back to every character of the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.integer({ min: 0, max: 0xd7ff }).map((code) => String.fromCharCode(code)), maxLength: 60 }), (text) => {
        const folded = fold(text);
        for (let at = 0; at < folded.length; at += 1) expect(fold(text.charAt(placeOf(text, at)))).toBe(folded.charAt(at));
        expect(placeOf(text, folded.length)).toBe(text.length);
      }),
    );
  });
});
