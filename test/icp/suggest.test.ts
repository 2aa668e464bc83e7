import * as fc from '#test/properties.ts';
import { describe, expect, it } from 'vitest';
import type { AnySignal } from '#lib/evidence/model.ts';
import { believe } from '#lib/evidence/profile.ts';
import { copyIcp, icpOfCriteria } from '#lib/icp/new-icp.ts';
import { type Known, suggestCriteria } from '#lib/icp/suggest.ts';
import { STARTER_ICPS } from '#lib/icp/starters.ts';
import { icpProblems } from '#lib/schema/icp-problems.ts';
import { company, criterion, grade, NOW, person, signal, tool } from '#test/qualify/make.ts';

const who = (signals: AnySignal[], ofPerson?: AnySignal[]): Known => ({ company: believe(company(signals), NOW), person: ofPerson ? believe(person(ofPerson), NOW) : null });
const people = (count: number) => signal('headCount', { min: count, max: count });
const times = <T>(count: number, make: (index: number) => T): T[] => Array.from({ length: count }, (_, index) => make(index));
const found = (customers: Known[], id: string, others: Known[] = []) => suggestCriteria(customers, others).find(({ criterion }) => criterion.id === id);

/** Eleven customers: eight in DACH (none of its countries alone most of them), nine of 51–200. */
const ELEVEN = times(11, (index) => who([signal('country', index < 8 ? ['DE', 'AT', 'CH', 'DE'][index % 4]! : ['US', 'JP', 'BR'][index - 8]!), people(index < 9 ? 60 + index * 10 : 4000)]));

describe('what the best customers share', () => {
  it('is suggested with its counts, what most share first', () => {
    expect(suggestCriteria(ELEVEN).map(({ words, customers }) => `${customers.have} of ${customers.known} ${words}`)).toEqual(['9 of 11 have 51–200 employees', '8 of 11 are in DACH']);
    expect(found(ELEVEN, 'place')?.criterion.test).toEqual({ kind: 'place', countries: [], regions: ['DACH'], region: 1 });
    expect(found(ELEVEN, 'size')?.criterion).toMatchObject({ weight: 16, test: { kind: 'head-count', min: 51, max: 200 } });
  });

  it('is one country where nearly all are in it, and the few countries where no region holds most', () => {
    expect(found(times(5, () => who([signal('country', 'DE')])), 'place')?.criterion.test).toMatchObject({ countries: ['DE'], regions: [] });
    const far = ['US', 'US', 'JP', 'JP', 'BR'].map((country) => who([signal('country', country)]));
    expect(found(far, 'place')?.criterion.test).toMatchObject({ countries: ['JP', 'US'], regions: [] });
  });

  it('is the narrowest industry that holds most', () => {
    const mixed = ['32', '32', '2217', '2212', '4'].map((code) => who([signal('industry', code)]));
    expect(found(mixed, 'industry')?.criterion.test).toEqual({ kind: 'industry', codes: ['34'] });
    expect(found(mixed, 'industry')?.customers).toEqual({ have: 4, known: 5 });
  });

  it('counts only those of which the fact is known', () => {
    const some = [...times(4, () => who([people(100)])), ...times(6, () => who([signal('country', 'DE')]))];
    expect(found(some, 'size')?.customers).toEqual({ have: 4, known: 4 });
  });

  it('is compared with prospects that are no customers', () => {
    const others = times(10, (index) => who([people(index < 4 ? 100 : 5000)]));
    expect(found(ELEVEN, 'size', others)?.others).toEqual({ have: 4, known: 10 });
  });

  it('is tools, open roles, years, language and the role that buys', () => {
    const all = times(6, (index) =>
      who(
        [tool('HubSpot'), tool(`Tool ${index}`), signal('openRoleCount', index), signal('founded', 2010 + index), signal('language', index < 5 ? 'de' : 'en')],
        [signal('personTitle', 'Head of Sales'), signal('seniority', index < 4 ? 'head' : 'vp'), signal('department', 'Sales')],
      ),
    );
    const suggested = Object.fromEntries(suggestCriteria(all).map(({ criterion, customers }) => [criterion.id, [criterion.test, customers.have]]));
    expect(suggested).toMatchObject({
      tools: [{ kind: 'technology', anyOf: ['HubSpot'] }, 6],
      hiring: [{ kind: 'hiring', atLeast: 1 }, 5],
      founded: [{ kind: 'founded', from: 2011, to: 2015 }, 5],
      language: [{ kind: 'language', anyOf: ['de'] }, 5],
      role: [{ kind: 'title', seniorities: ['head'], departments: ['Sales'] }, 4],
    });
  });

  it('is nothing below three customers, or where they differ', () => {
    expect(suggestCriteria([])).toEqual([]);
    expect(suggestCriteria(times(2, () => who([signal('country', 'DE'), people(100)])))).toEqual([]);
    expect(found(['4', '32', '11', '135'].map((code) => who([signal('industry', code)])), 'industry')).toBeUndefined();
  });

  const ANY = criterion({ kind: 'hiring', atLeast: 1 }, { id: 'any' });
  const anyone = fc.record({
    country: fc.constantFrom('DE', 'AT', 'US', 'JP', null),
    industry: fc.constantFrom('4', '32', '34', '135', null),
    count: fc.oneof(fc.constant(null), fc.integer({ min: 1, max: 100_000 })),
    founded: fc.oneof(fc.constant(null), fc.integer({ min: 1900, max: 2026 })),
  });
  const someone = anyone.map(({ country, industry, count, founded }) =>
    who([...(country ? [signal('country', country)] : []), ...(industry ? [signal('industry', industry)] : []), ...(count ? [people(count)] : []), ...(founded ? [signal('founded', founded)] : [])]),
  );

  it('does not hang on the order of the customers, and makes an ICP that any file may hold', () => {
    fc.assert(
      fc.property(fc.array(someone, { maxLength: 12 }), (customers) => {
        const suggested = suggestCriteria(customers);
        expect(suggestCriteria(customers.toReversed())).toEqual(suggested);
        for (const { customers: count } of suggested) expect(count.have <= count.known && count.known <= customers.length && count.have >= 3).toBe(true);
        const made = icpOfCriteria([...suggested.map(({ criterion }) => criterion), ANY], '', { id: 'icp-1', name: 'Ours', createdAt: '2026-11-22T09:00:00Z' });
        expect(icpProblems(made)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('gives each customer that has all of it a full match', () => {
    const made = icpOfCriteria(suggestCriteria(ELEVEN).map(({ criterion }) => criterion), '', { id: 'icp-1', name: 'Ours', createdAt: '2026-11-22T09:00:00Z' });
    expect(grade({ icp: made, company: company([signal('country', 'AT'), people(80)]) }).fit.estimate).toBe(10_000);
  });
});

describe('a copy of an ICP', () => {
  it.each(STARTER_ICPS)('of $name has its content and a history of its own', (starter) => {
    const copy = copyIcp({ ...starter, version: '4.2.0', previousHash: 'a'.repeat(64) }, { id: 'icp-2', name: 'Ours', createdAt: '2026-11-22T09:00:00Z' });
    expect(copy).toMatchObject({ id: 'icp-2', name: 'Ours', version: '1.0.0', previousHash: null, criteria: starter.criteria });
    expect(icpProblems(copy)).toEqual([]);
  });
});
