import { describe, expect, it } from 'vitest';
import { toIcpFile, writeIcpFile } from '#lib/icp/file.ts';
import { hashIcp } from '#lib/icp/hash.ts';
import type { Icp } from '#lib/icp/model.ts';
import { STARTER_ICPS } from '#lib/icp/starters.ts';
import { decodeIcpFile } from '#lib/schema/icp.ts';
import { criterion, icp } from '../qualify/make.ts';

const sample = icp({ criteria: [criterion({ kind: 'founded', from: 2000, to: 2020 }), criterion({ kind: 'hiring', atLeast: 3 })] });

describe('the hash of an ICP', () => {
  it('does not depend on the order of members, and not on the hash it carries', () => {
    const turned = Object.fromEntries(Object.entries(sample).toReversed()) as unknown as Icp;
    expect(hashIcp(turned)).toBe(hashIcp(sample));
    expect(hashIcp(toIcpFile(sample))).toBe(hashIcp(sample));
    expect(hashIcp(sample)).toMatch(/^[0-9a-f]{64}$/);
  });

  it('changes with any content', () => {
    expect(hashIcp({ ...sample, notes: 'x' })).not.toBe(hashIcp(sample));
    expect(hashIcp({ ...sample, criteria: sample.criteria.toReversed() })).not.toBe(hashIcp(sample));
  });
});

const lines = (of: Icp): string[] => writeIcpFile(of).split('\n').filter((line) => !line.includes('contentHash'));

describe('an ICP file', () => {
  it.each(STARTER_ICPS.map((starter) => [starter.name, starter] as const))('of %s comes back as it went out', (_name, starter) => {
    const decoded = decodeIcpFile(writeIcpFile(starter));
    expect(decoded).toEqual({ ok: true, value: toIcpFile(starter) });
  });

  it('is the same text whatever the order of members', () => {
    const turned = Object.fromEntries(Object.entries(sample).toReversed()) as unknown as Icp;
    expect(writeIcpFile(turned)).toBe(writeIcpFile(sample));
  });

  it('has one line for each criterion, so that a changed weight is one changed line', () => {
    const changed = { ...sample, criteria: sample.criteria.map((one, index) => (index === 1 ? { ...one, weight: 99 } : one)) };
    const different = lines(changed).filter((line, index) => line !== lines(sample)[index]);
    expect(different).toEqual(['    { "id": "hiring", "label": "hiring", "mustKnow": false, "subject": "company", "test": { "atLeast": 3, "kind": "hiring" }, "weight": 99 }']);
  });
});
