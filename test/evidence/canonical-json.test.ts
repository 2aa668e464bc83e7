import { describe, expect, it } from 'vitest';
import { canonicalJson, sha256Hex } from '#lib/evidence/canonical-json.ts';

describe('canonical JSON', () => {
  it('does not mind the order of keys and leaves out what is undefined', () => {
    expect(canonicalJson({ b: [1, { d: 2, c: undefined }], a: 'ä' })).toBe('{"a":"ä","b":[1,{"d":2}]}');
  });

  it('takes half characters of cut texts', () => {
    expect(canonicalJson({ '\udc00': ['\ud800x'] })).toBe('{"\ufffd":["\ufffdx"]}');
  });

  it('refuses numbers that are none', () => {
    expect(() => canonicalJson({ a: Number.NaN })).toThrow(/NaN|finite/i);
  });
});

it('hashes the UTF-8 bytes', () => {
  expect(sha256Hex('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});
