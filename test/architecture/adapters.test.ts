import { describe, expect, it } from 'vitest';
import { EVERY_ADAPTER } from '../extract/adapters/every-adapter.ts';
import { fixtures, parseFixture } from '../extract/fixtures.ts';
import { fixtureBreaches } from './check-adapters.ts';

describe('every adapter', () => {
  const ids = EVERY_ADAPTER.map(({ id }) => id);

  it('is seen, and has an id of its own', () => {
    expect(ids.length).toBeGreaterThan(9);
    expect(ids).toEqual([...new Set(ids)]);
  });

  it('has a page it reads, a look-alike it leaves alone and a half-loaded page', () => {
    expect(fixtureBreaches(ids, fixtures())).toEqual([]);
  });
});

describe('a breach is found', () => {
  const whole = (['positive', 'look-alike', 'half-loaded'] as const).map((sort) => ({ adapter: 'registers', sort, file: `registers/${sort}.html` }));

  it('and none where there is none', () => expect(fixtureBreaches(['registers'], whole)).toEqual([]));

  it.each(whole)('without a $sort fixture', ({ sort }) => {
    expect(fixtureBreaches(['registers'], whole.filter((one) => one.sort !== sort))).toEqual([`adapter registers has no ${sort} fixture: add test/fixtures/pages/registers/${sort}.html`]);
  });

  it('when fixtures are left of an adapter that is gone', () => {
    expect(fixtureBreaches([], whole.slice(0, 1))).toEqual(['registers/positive.html: there is no adapter registers']);
  });

  it.each([
    ['a name that tells no sort', 'registers/page.html', '<!-- url: https://a.example/ -->'],
    ['a page in no folder', 'positive.html', '<!-- url: https://a.example/ -->'],
    ['a page without address', 'registers/positive.html', '<!doctype html>'],
  ])('in %s', (_, file, html) => expect(() => parseFixture(file, html)).toThrow(file));
});
