import { describe, expect, it } from 'vitest';
import { hashIcp } from '#lib/icp/hash.ts';
import { STARTER_ICPS } from '#lib/icp/starters.ts';
import { TECHNOLOGIES } from '#lib/taxonomy/technologies.ts';

describe.each(STARTER_ICPS.map((starter) => [starter.name, starter] as const))('the starter “%s”', (_name, starter) => {
  it('asks five to eight things, with personas that ask and offers that are told apart', () => {
    expect(starter.criteria.length).toBeGreaterThanOrEqual(5);
    expect(starter.criteria.length).toBeLessThanOrEqual(8);
    expect(starter.personas.length).toBeGreaterThan(1);
    for (const persona of starter.personas) {
      expect(persona.pains.length).toBeGreaterThan(0);
      expect(Object.keys(persona.questions).length).toBeGreaterThan(0);
    }
    expect(starter.offers.every(({ needs, integrations }) => needs.length > 0 && integrations.length > 0)).toBe(true);
  });

  it('can be graded from what pages commonly state: place and business, without size or tools', () => {
    const weights = new Map(starter.criteria.filter(({ subject }) => subject === 'company').map(({ test, weight }) => [test.kind, weight]));
    const all = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
    const common = (weights.get('place') ?? 0) + Math.min(weights.get('words') ?? 0, weights.get('industry') ?? 0);
    expect(common / all).toBeGreaterThanOrEqual(starter.thresholds.completeness);
    expect(common / all).toBeLessThan(0.6);
  });

  it('names only products that pages are read for', () => {
    const known = new Set(TECHNOLOGIES.map(({ name }) => name));
    const named = [...starter.offers.flatMap(({ rivals, integrations }) => [...rivals, ...integrations]), ...starter.criteria.flatMap(({ test }) => (test.kind === 'technology' ? test.anyOf : []))];
    expect(named.filter((name) => !known.has(name))).toEqual([]);
  });

  it('has a hash that stays', () => {
    expect(hashIcp(starter)).toBe(hashIcp(structuredClone(starter)));
  });
});

it('gives every starter an id of its own', () => {
  expect(new Set(STARTER_ICPS.map(({ id }) => id)).size).toBe(3);
});
