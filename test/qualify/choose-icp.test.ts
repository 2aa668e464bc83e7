import * as fc from '#test/properties.ts';
import { describe, expect, it } from 'vitest';
import type { AnySignal } from '#lib/evidence/model.ts';
import type { Icp, Scope } from '#lib/icp/model.ts';
import { chooseIcp, type IcpInUse } from '#lib/qualify/choose-icp.ts';
import { whyChosen } from '#lib/qualify/choose-icp-words.ts';
import { factsOf } from '#lib/qualify/facts.ts';
import { sayIn } from '#lib/qualify/say/index.ts';
import { scopeAsks, scopeWords } from '#lib/qualify/scope.ts';
import { company, criterion, icp, NOW, signal } from './make.ts';

const scope = (more: Partial<Scope> = {}): Scope => ({ industries: [], countries: [], regions: [], ...more });
const inUse = (id: string, applies: Partial<Scope> = {}, more: Partial<Icp> & { main?: boolean } = {}): IcpInUse => {
  const { main = false, ...rest } = more;
  return { id, contentHash: id, active: main ? 1 : 0, icp: icp({ id, name: id, applies: scope(applies), ...rest }) };
};
const choose = (icps: IcpInUse[], signals: AnySignal[], picked: string | null = null) => {
  const profile = company(signals);
  return chooseIcp(icps, { facts: factsOf(profile, null, NOW), company: profile, person: null, picked });
};
const chosen = (...of: Parameters<typeof choose>) => {
  const choice = choose(...of);
  return choice && [choice.chosen.id, choice.by];
};

const sizes = (min: number, max: number) => ({ criteria: [criterion({ kind: 'head-count', min, max })] });
const listed = (list: 'do-not-contact' | 'customer') => inUse('dach', { regions: ['DACH'] }, { exclusions: [{ domain: 'brightforge.com', list }] });
const states = (of: Partial<Scope>, signals: AnySignal[]) => scopeAsks(scope(of), factsOf(company(signals), null, NOW).company, sayIn('en')).map(({ state }) => state);

const GERMAN = [signal('country', 'DE')];
const DACH = inUse('dach', { regions: ['DACH'] });
const ALL = inUse('all', {}, { main: true });

describe('the ICP a page is graded by', () => {
  it('is none where none is in use, and the only one where one is', () => {
    expect(choose([], GERMAN)).toBeNull();
    expect(chosen([ALL], GERMAN)).toEqual(['all', 'only']);
  });

  it('is the one whose scope names the company most closely', () => {
    expect(chosen([ALL, DACH], GERMAN)).toEqual(['dach', 'scope']);
    const closer = inUse('dach-software', { regions: ['DACH'], industries: ['4'] });
    expect(chosen([ALL, DACH, closer], [...GERMAN, signal('industry', '4')])).toEqual(['dach-software', 'scope']);
  });

  it('is never one whose scope a known fact contradicts, and an unknown fact contradicts nothing', () => {
    expect(chosen([ALL, DACH], [signal('country', 'US')])).toEqual(['all', 'scope']);
    expect(chosen([inUse('dach', { regions: ['DACH'] }, { main: true }), inUse('us', { countries: ['US'] })], [])).toEqual(['dach', 'main']);
  });

  it('is the better fitting one of those that name it alike, then the main one', () => {
    const [small, large] = [inUse('small', {}, { ...sizes(1, 50), main: true }), inUse('large', {}, sizes(1000, 5000))];
    expect(chosen([small, large], [signal('headCount', { min: 2000, max: 2000 })])).toEqual(['large', 'fit']);
    expect(chosen([small, large], [signal('headCount', { min: 20, max: 20 })])).toEqual(['small', 'fit']);
    expect(chosen([small, large], [])).toEqual(['small', 'main']);
  });

  it('is the one the rep picked while that is in use', () => {
    expect(chosen([ALL, DACH], GERMAN, 'all')).toEqual(['all', 'rep']);
    expect(chosen([ALL, DACH], GERMAN, 'gone')).toEqual(['dach', 'scope']);
  });

  it('is the main one where all scopes leave the company out, and says so', () => {
    const us = inUse('us', { countries: ['US'] }, { main: true });
    const choice = choose([DACH, us], [signal('country', 'FR')]);
    expect([choice?.chosen.id, choice?.by]).toEqual(['us', 'stand-in']);
    expect(choice && whyChosen(choice, sayIn('en'))).toBe('No ICP in use is meant for this company. This one is meant for United States, not France');
  });

  it('is the one that says not to contact them, whatever the rep picked; a customer of one product may buy another', () => {
    const known = [signal('country', 'US'), signal('companyDomain', 'brightforge.com')];
    expect(chosen([ALL, listed('do-not-contact')], known, 'all')).toEqual(['dach', 'do-not-contact']);
    expect(chosen([ALL, listed('customer')], known, 'all')).toEqual(['all', 'rep']);
  });

  it('does not hang on the order the ICPs are stored in', () => {
    const icps = [ALL, DACH, inUse('de', { countries: ['DE'] }), inUse('big', { headCount: { min: 500, max: 5000 } }), inUse('us', { countries: ['US'] })];
    const facts = fc.record({ country: fc.constantFrom('DE', 'US', 'FR', null), people: fc.constantFrom(20, 800, null) });
    fc.assert(
      fc.property(fc.shuffledSubarray(icps, { minLength: 1 }), facts, (order, { country, people }) => {
        const signals = [...(country === null ? [] : [signal('country', country)]), ...(people === null ? [] : [signal('headCount', { min: people, max: people })])];
        const sorted = order.toSorted((a, b) => (a.id < b.id ? -1 : 1));
        expect(chosen(order, signals)).toEqual(chosen(sorted, signals));
        const choice = choose(order, signals);
        const leftOut = choice?.ranking.find(({ icp: one }) => one === choice.chosen)?.leavesOut;
        expect(leftOut).toBe(choice?.ranking.every(({ leavesOut }) => leavesOut));
      }),
    );
  });
});

describe('a scope', () => {
  it.each([
    ['a branch of a listed industry', { industries: ['34'] }, [signal('industry', '32')], 'met'],
    ['another industry', { industries: ['96'] }, [signal('industry', '53')], 'unmet'],
    ['a country of a listed region', { regions: ['DACH'] }, [signal('country', 'AT')], 'met'],
    ['a listed country outside the regions', { regions: ['DACH'], countries: ['FR'] }, [signal('country', 'FR')], 'met'],
    ['a country that is not', { regions: ['DACH'], countries: ['FR'] }, [signal('country', 'IT')], 'unmet'],
    ['no known country', { countries: ['FR'] }, [], 'unknown'],
    ['a head count inside', { headCount: { min: 50, max: 500 } }, [signal('headCount', { min: 50, max: 50 })], 'met'],
    ['one outside', { headCount: { min: 50, max: 500 } }, [signal('headCount', { min: 501, max: 1000 })], 'unmet'],
  ] as const)('of %s', (_, of, signals, state) => {
    expect(states(of as Partial<Scope>, [...signals])).toEqual([state]);
  });

  it('asks nothing when it is empty', () => {
    expect(states({}, GERMAN)).toEqual([]);
    expect(scopeWords(scope(), sayIn('en'))).toBe('');
  });

  it('side by side with another takes each head-count band exactly once', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 0, max: 5000 }), (min, more) => {
        const signals = [signal('headCount', { min, max: min + more })];
        const claims = [{ min: 1, max: 200 }, { min: 200, max: 10_000_000 }].map((headCount) => states({ headCount }, signals)[0]);
        expect(claims.filter((state) => state === 'met').length).toBe(min * (min + more) === 200 * 200 ? 2 : 1);
      }),
    );
  });
});
