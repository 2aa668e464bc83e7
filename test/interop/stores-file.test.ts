import { assert, jsonValue, property } from '#test/properties.ts';
import { describe, expect, it } from 'vitest';
import { rowOf, rowText, storeLine } from '#lib/interop/stores-file.ts';

const back = (row: unknown): unknown => rowOf(JSON.parse(rowText(row)));

describe('a stored row in words of JSON', () => {
  it('comes back as it was, whatever a store may hold', () => {
    const row = {
      id: 'x',
      at: new Date(86_400_000),
      numbers: new Int32Array([1, -2, 3]),
      shares: new Float64Array([0.1, 0.2]),
      by: new Map<unknown, unknown>([['a', new Map([[1, { deep: new Set(['x']) }]])]]),
      endless: [Infinity, -Infinity, NaN],
      mark: { $: 'Map', of: [['not', 'a map']] },
      big: 12n,
      none: null,
    };
    expect(back(row)).toEqual(row);
  });

  it('comes back of any JSON', () => {
    assert(property(jsonValue({ maxDepth: 4 }), (row) => {
      expect(JSON.stringify(back(row))).toBe(JSON.stringify(row));
    }));
  });

  it('says what cannot be written down, such as a key the browser does not give out', async () => {
    const { privateKey } = (await crypto.subtle.generateKey('Ed25519', false, ['sign', 'verify'])) as CryptoKeyPair;
    expect(JSON.parse(rowText({ id: 'own', privateKey }))).toEqual({ id: 'own', privateKey: { $: 'LeftOut', of: '[object CryptoKey]' } });
    expect(back({ id: 'own', privateKey })).toEqual({ id: 'own', privateKey: null });
  });

  it('keeps a line a line', () => {
    const line = storeLine('notes', [{ text: 'one\ntwo\u2028' }]);
    expect(line).not.toContain('\n');
    expect(JSON.parse(line)).toEqual({ store: 'notes', rows: [{ text: 'one\ntwo\u2028' }] });
  });
});
