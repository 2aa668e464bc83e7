import { describe, expect, it } from 'vitest';
import type { Icp } from '#lib/icp/model.ts';
import { STARTER_ICPS } from '#lib/icp/starters.ts';
import { writeIcpFile } from '#lib/icp/file.ts';
import { decodeIcpFile } from '#lib/schema/icp.ts';
import { icpProblems } from '#lib/schema/icp-problems.ts';
import { SAMPLE_ICP } from '#test/fixtures/sample-icp.ts';

const [first] = SAMPLE_ICP.criteria;
const weighing = (weight: number): Icp => ({ ...SAMPLE_ICP, criteria: [{ ...first!, weight }] });

describe('what is wrong with an ICP, by member', () => {
  it.each([...STARTER_ICPS, SAMPLE_ICP])('is nothing in $name', (icp) => {
    expect(icpProblems(icp)).toEqual([]);
  });

  it.each<[string, Icp, string, string]>([
    ['a weight', weighing(0), 'criteria.0.weight', 'must be larger than 0'],
    ['a missing name', { ...SAMPLE_ICP, name: ' ' }, 'name', 'must not be empty'],
    ['an empty list', { ...SAMPLE_ICP, criteria: [{ ...first!, test: { kind: 'industry', codes: [] } }] }, 'criteria.0.test.codes', 'needs at least one entry'],
    ['a range', { ...SAMPLE_ICP, criteria: [{ ...first!, test: { kind: 'head-count', min: 9, max: 3 } }] }, 'criteria.0.test', 'min is larger than max'],
    ['a domain', { ...SAMPLE_ICP, exclusions: [{ domain: 'github.io', list: 'customer' }] }, 'exclusions.0.domain', 'is no domain of one company'],
    ['a repeated id', { ...SAMPLE_ICP, criteria: [first!, first!] }, 'criteria.1', 'has the same id'],
    ['an offer that is gone', { ...SAMPLE_ICP, personas: [{ ...SAMPLE_ICP.personas[0]!, offerId: 'gone' }] }, 'personas.0.offerId', 'names an offer that is not in this file'],
  ])('names %s by its path', (_, icp, path, words) => {
    expect(icpProblems(icp)).toEqual([{ path, message: expect.stringContaining(words) }]);
  });

  it('is found exactly where a file of it would be refused', () => {
    for (const icp of [SAMPLE_ICP, weighing(0), weighing(1), { ...SAMPLE_ICP, framework: 'spin' } as unknown as Icp]) {
      expect(icpProblems(icp).length === 0).toBe(decodeIcpFile(writeIcpFile(icp)).ok);
    }
  });
});
