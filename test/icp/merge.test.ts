import * as fc from '#test/properties.ts';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '#lib/evidence/canonical-json.ts';
import { type Conflict, mergeIcps, type Side } from '#lib/icp/merge.ts';
import type { Icp } from '#lib/icp/model.ts';
import { icpSchema } from '#lib/schema/icp.ts';
import { anyValidIcp } from '../qualify/any-valid.ts';
import { added, all, anyEdited, BASE, type Change, changeCriterion, countries, range, swapped, weight, without } from './changes.ts';

const merged = (ours: Change, theirs: Change, choices: Record<string, Side> = {}) => mergeIcps(BASE, ours(BASE), theirs(BASE), choices);
const criterionOf = (icp: Icp, id: string) => icp.criteria.find((one) => one.id === id);
const ids = (icp: Icp) => icp.criteria.map(({ id }) => id);
const names = (...of: string[]) => ['industry', 'size', 'country', 'technology', 'role', 'hiring', ...of];

const taken: Change = (icp) => ({ ...icp, personas: icp.personas.map((persona) => ({ ...persona, offerId: 'extra' })) });
const gone: Change = (icp) => ({ ...icp, offers: icp.offers.filter(({ id }) => id !== 'extra') });
const first: Change = (icp) => ({ ...icp, criteria: [...added('new-b')(icp).criteria.slice(-1), ...icp.criteria] });

const only = (...kept: string[]): Change => (icp) => ({ ...icp, criteria: icp.criteria.filter(({ id }) => kept.includes(id)) });

const listed = (...lists: ('customer' | 'competitor')[]): Change => (icp) => ({ ...icp, exclusions: [...icp.exclusions, ...lists.map((list) => ({ domain: 'zwei.de', list }))] });

describe('a merge of two that were changed apart', () => {
  it('holds the changes of both where they touch different parts', () => {
    const { icp, conflicts } = merged(all(weight('size', 30), (one) => ({ ...one, notes: 'ours' })), all(weight('industry', 40), added('new')));
    expect(conflicts).toEqual([]);
    expect(icp).toEqual({
      ...all(weight('size', 30), weight('industry', 40), added('new'))(BASE),
      notes: 'ours',
      previousHash: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
  });

  it('joins what both added to a list of codes, and leaves out what either took away', () => {
    const { icp, conflicts } = merged(countries('DE', 'AT', 'FR'), countries('AT', 'CH'));
    expect(conflicts).toEqual([]);
    expect(criterionOf(icp, 'country')?.test).toMatchObject({ countries: ['AT', 'CH', 'FR'] });
  });

  it('of one criterion takes the weight of one side and the label of the other', () => {
    const { icp, conflicts } = merged(weight('size', 33), changeCriterion('size', (one) => ({ ...one, label: 'People' })));
    expect(conflicts).toEqual([]);
    expect(criterionOf(icp, 'size')).toMatchObject({ weight: 33, label: 'People' });
  });

  it('leaves out what one side deleted and the other did not touch', () => {
    expect(merged(without('role'), weight('size', 1)).conflicts).toEqual([]);
    expect(ids(merged(without('role'), weight('size', 1)).icp)).not.toContain('role');
  });

  it('tells one domain in two lists apart by the list', () => {
    const { icp, conflicts } = merged(listed('customer', 'competitor'), all(listed('competitor'), weight('size', 1)));
    expect(conflicts).toEqual([]);
    expect(icp.exclusions).toEqual(listed('customer', 'competitor')(BASE).exclusions);
  });

  it('keeps an offer that the other side took up', () => {
    expect(merged(gone, taken).icp.offers.map(({ id }) => id)).toEqual(['core', 'extra']);
    expect(icpSchema.safeParse(merged(gone, taken).icp).success).toBe(true);
  });

  it('has the higher version, the earlier birth, both authors, and names what both came from', () => {
    const { icp } = merged((one) => ({ ...one, version: '1.10.0', createdBy: 'Kim', notes: 'x' }), (one) => ({ ...one, version: '1.9.3', createdBy: 'Ada', name: 'y', changedAt: '2026-11-05T00:00:00Z' }));
    expect(icp).toMatchObject({ version: '1.10.0', createdBy: 'Ada, Kim', createdAt: BASE.createdAt, changedAt: '2026-11-05T00:00:00Z' });
  });
});

describe('the order of a merged list', () => {
  it('is that of the side that moved something', () => {
    expect(ids(merged(swapped(0, 1), weight('role', 1)).icp)).toEqual(ids(swapped(0, 1)(BASE)));
    expect(ids(merged(weight('role', 1), swapped(0, 1)).icp)).toEqual(ids(swapped(0, 1)(BASE)));
  });

  it('keeps what was added behind what it was added behind', () => {
    expect(ids(merged(first, all(swapped(4, 5), added('new-a'))).icp)).toEqual(['new-b', 'industry', 'size', 'country', 'technology', 'hiring', 'role', 'new-a']);
    expect(ids(merged(added('new-b'), added('new-a')).icp)).toEqual(names('new-a', 'new-b'));
  });

  it('is to choose where both moved things, each in its own way', () => {
    const { icp, conflicts } = merged(swapped(0, 1), swapped(4, 5));
    expect(conflicts).toEqual([{ key: '["criteria","order"]', path: 'criteria / order', before: names().join(', '), ours: ids(swapped(0, 1)(BASE)).join(', '), theirs: ids(swapped(4, 5)(BASE)).join(', ') }]);
    expect(ids(icp)).toEqual(ids(swapped(0, 1)(BASE)));
    expect(ids(merged(swapped(0, 1), swapped(4, 5), { '["criteria","order"]': 'theirs' }).icp)).toEqual(ids(swapped(4, 5)(BASE)));
  });
});

describe('a conflict', () => {
  it('names the place and both values, and is decided by choice, by ours without one', () => {
    const { icp, conflicts } = merged(weight('size', 30), weight('size', 50));
    expect(conflicts).toEqual([{ key: '["criteria","size","weight"]', path: 'criteria / Company size / weight', before: '20', ours: '30', theirs: '50', parts: { before: 20, ours: 30, theirs: 50 } }]);
    expect(criterionOf(icp, 'size')?.weight).toBe(30);
    expect(criterionOf(merged(weight('size', 30), weight('size', 50), { '["criteria","size","weight"]': 'theirs' }).icp, 'size')?.weight).toBe(50);
  });

  it('keeps together what only makes sense together: a least and a most', () => {
    const { icp, conflicts } = merged(range(400, 500), range(50, 100));
    expect(conflicts.map(({ path }) => path)).toEqual(['criteria / Company size / test']);
    expect(criterionOf(icp, 'size')?.test).toEqual({ kind: 'head-count', min: 400, max: 500 });
  });

  it('keeps together whom a criterion asks and what', () => {
    const person = changeCriterion('hiring', (one) => ({ ...one, subject: 'person', test: { kind: 'title', seniorities: ['head'], departments: [] } }));
    const words = changeCriterion('hiring', (one) => ({ ...one, test: { kind: 'words', anyOf: ['growth'] } }));
    const { icp, conflicts } = merged(person, words);
    expect(conflicts.map(({ path }) => path)).toEqual(['criteria / Hiring / test']);
    expect(criterionOf(icp, 'hiring')).toMatchObject({ subject: 'person', test: { kind: 'title' } });
    expect(criterionOf(merged(person, weight('hiring', 3)).icp, 'hiring')).toMatchObject({ subject: 'person', weight: 3 });
  });

  it('is there where one side deleted what the other changed', () => {
    const { icp, conflicts } = merged(without('role'), weight('role', 99));
    expect(conflicts).toMatchObject([{ path: 'criteria / Role', before: 'Role', ours: 'removed', theirs: 'weight: 15 → 99' }]);
    expect(ids(icp)).not.toContain('role');
    expect(ids(merged(without('role'), weight('role', 99), { '["criteria","role"]': 'theirs' }).icp)).toContain('role');
  });

  it('is there where nothing would be left of a list', () => {
    expect(merged(countries('AT'), countries('DE')).conflicts.map(({ path }) => path)).toEqual(['criteria / Country / test']);
    const two = only('industry', 'size')(BASE);
    for (const ours of [only('industry'), all(only('industry'), weight('industry', 40))]) {
      const { icp, conflicts } = mergeIcps(two, ours(two), only('size')(two));
      expect(conflicts).toMatchObject([{ key: '["criteria"]', path: 'criteria', before: 'Industry, Company size', ours: 'Industry', theirs: 'Company size' }]);
      expect(icp.criteria).toEqual(ours(two).criteria);
      expect(ids(mergeIcps(two, ours(two), only('size')(two), { '["criteria"]': 'theirs' }).icp)).toEqual(['size']);
    }
  });

  it('is every difference where no common version is known, and nothing is taken away', () => {
    const ours = all(weight('size', 30), added('new-a'))(BASE);
    const theirs = all(weight('size', 50), without('role'))(BASE);
    const { icp, conflicts } = mergeIcps(null, ours, theirs);
    expect(conflicts.map(({ path }) => path)).toEqual(['criteria / Company size / weight']);
    expect(ids(icp)).toEqual(names('new-a'));
  });
});

const byKey = (list: readonly Conflict[]) => list.toSorted((x, y) => (x.key < y.key ? -1 : 1));
const three = fc.tuple(anyEdited, anyEdited, anyEdited);
const unlinked = (icp: Icp): Icp => ({ ...icp, previousHash: null });

describe('any merge', () => {
  it('with a side that did not change is the other side', () => {
    fc.assert(fc.property(anyEdited, anyEdited, (a, b) => {
      expect(mergeIcps(a, a, b)).toEqual({ icp: b, conflicts: [] });
      expect(mergeIcps(a, b, a)).toEqual({ icp: b, conflicts: [] });
      expect(mergeIcps(a, b, b)).toEqual({ icp: b, conflicts: [] });
    }));
  });

  it('is the same whichever side is ours, while there is no conflict, and has the same conflicts turned', () => {
    fc.assert(fc.property(three, ([base, a, b]) => {
      const [one, other] = [mergeIcps(base, a, b), mergeIcps(base, b, a)];
      const turned = other.conflicts.map(({ ours, theirs, parts, ...rest }): Conflict => ({ ...rest, ours: theirs, theirs: ours, ...(parts && { parts: { before: parts.before, ours: parts.theirs, theirs: parts.ours } }) }));
      expect(byKey(one.conflicts)).toEqual(byKey(turned));
      expect(one.conflicts.length > 0 || canonicalJson(one.icp) === canonicalJson(other.icp)).toBe(true);
    }), { numRuns: 300 });
  });

  it('is valid, whatever was chosen', () => {
    fc.assert(fc.property(three, fc.infiniteStream(fc.constantFrom<Side>('ours', 'theirs')), ([base, a, b], sides) => {
      const choices = Object.fromEntries(mergeIcps(base, a, b).conflicts.map(({ key }) => [key, sides.next().value as Side]));
      expect(icpSchema.safeParse(mergeIcps(base, a, b, choices).icp).error?.issues).toBeUndefined();
    }), { numRuns: 300 });
  });

  it('with every conflict given to one side says the same as that side wherever both changed', () => {
    fc.assert(fc.property(three, ([base, a, b]) => {
      const { conflicts } = mergeIcps(base, a, b);
      const theirs = mergeIcps(base, a, b, Object.fromEntries(conflicts.map(({ key }) => [key, 'theirs' as const])));
      fc.pre(!conflicts.some(({ key }) => key.includes('"order"')));
      expect(unlinked(theirs.icp)).toEqual(unlinked(mergeIcps(base, b, a).icp));
    }), { numRuns: 300 });
  });

  it('of three ICPs that have little to do with each other comes to an end, and is valid but for what there may be of each', () => {
    fc.assert(fc.property(fc.tuple(anyValidIcp, anyValidIcp, anyValidIcp), fc.boolean(), ([base, a, b], known) => {
      const { icp, conflicts } = mergeIcps(known ? base : null, a, b);
      const issues = icpSchema.safeParse(icp).error?.issues ?? [];
      expect(issues.filter(({ code }) => code !== 'too_big')).toEqual([]);
      expect(new Set(conflicts.map(({ key }) => key)).size).toBe(conflicts.length);
    }), { numRuns: 150 });
  });

  it('merged again with either side changes nothing more', () => {
    fc.assert(fc.property(three, ([base, a, b]) => {
      const { icp, conflicts } = mergeIcps(base, a, b);
      expect(conflicts.length > 0 || canonicalJson(mergeIcps(b, icp, b).icp) === canonicalJson(icp)).toBe(true);
    }));
  });
});
