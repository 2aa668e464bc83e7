import { describe, expect, it } from 'vitest';
import { diffIcps } from '#lib/icp/diff.ts';
import type { Icp } from '#lib/icp/model.ts';
import { STARTER_ICPS } from '#lib/icp/starters.ts';
import { criterion, icp } from '../qualify/make.ts';

const size = criterion({ kind: 'head-count', min: 50, max: 500 }, { id: 'size', label: 'Head count' });
const place = criterion({ kind: 'place', countries: ['DE'], regions: [] }, { id: 'place', label: 'Country' });
const before = icp({ criteria: [size, place] });

const on = (...lists: ('customer' | 'do-not-contact')[]): Icp => ({ ...before, exclusions: [{ domain: 'other.example', list: 'customer' }, ...lists.map((list) => ({ domain: 'brightforge.example', list }))] });

describe('what differs between two ICPs', () => {
  it.each<[string, Partial<Icp>, { path: string; before: string; after: string }[]]>([
    ['nothing', {}, []],
    ['a name', { name: 'New' }, [{ path: 'name', before: 'Test', after: 'New' }]],
    ['a weight', { criteria: [{ ...size, weight: 25 }, place] }, [{ path: 'criteria / Head count / weight', before: '10', after: '25' }]],
    ['a bound', { criteria: [{ ...size, test: { kind: 'head-count', min: 80, max: 500 } }, place] }, [{ path: 'criteria / Head count / test / min', before: '50', after: '80' }]],
    ['a list of codes', { criteria: [size, { ...place, test: { kind: 'place', countries: ['DE', 'AT'], regions: [] } }] }, [{ path: 'criteria / Country / test / countries', before: 'DE', after: 'DE, AT' }]],
    ['a criterion taken away', { criteria: [size] }, [{ path: 'criteria / Country', before: 'Country', after: 'none' }]],
    ['a criterion added', { criteria: [size, place, { ...place, id: 'region', label: 'Region' }] }, [{ path: 'criteria / Region', before: 'none', after: 'Region' }]],
    ['order alone', { criteria: [place, size] }, [{ path: 'criteria / order', before: 'size, place', after: 'place, size' }]],
    ['an exclusion', { exclusions: [{ domain: 'brightforge.example', list: 'customer' }] }, [{ path: 'exclusions / brightforge.example', before: 'none', after: 'brightforge.example (customer)' }]],
    ['what changes with every version', { previousHash: 'x', createdAt: '2027-01-01T00:00:00Z' }, []],
  ])('%s', (_name, change, expected) => {
    expect(diffIcps(before, { ...before, ...change })).toEqual(expected);
  });

  it('keeps domains apart that stand on several lists, in place of one line that names them all', () => {
    const path = 'exclusions / brightforge.example (do-not-contact)';
    expect(diffIcps(on('customer'), on('customer', 'do-not-contact'))).toEqual([{ path, before: 'none', after: 'brightforge.example (do-not-contact)' }]);
    expect(diffIcps(on('customer', 'do-not-contact'), on('customer'))).toEqual([{ path, before: 'brightforge.example (do-not-contact)', after: 'none' }]);
    expect(diffIcps(on('customer'), on('do-not-contact'))).toEqual([{ path: 'exclusions / brightforge.example / list', before: 'customer', after: 'do-not-contact' }]);
  });

  it('lists something between any two starters, and nothing within one', () => {
    for (const one of STARTER_ICPS) {
      for (const other of STARTER_ICPS) expect(diffIcps(one, other).length > 0).toBe(one !== other);
    }
  });
});
