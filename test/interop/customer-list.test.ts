import * as fc from '#test/properties.ts';
import { describe, expect, it } from 'vitest';
import { knowCustomers } from '#lib/background/know-customers.ts';
import { readCustomerList } from '#lib/interop/customer-list.ts';
import { NOW } from '#test/qualify/make.ts';

const known = (text: string) => knowCustomers({ now: () => NOW }, { listed: readCustomerList(text) });

describe('a pasted list of customers', () => {
  it('is read a line at a time: domains, addresses, mail addresses, names', async () => {
    expect((await known('brightforge.com\nhttps://www.northquay.io/about\nada@tannhof.de\nHalden Marine AS\n\n')).map(({ domain, name }) => [domain, name])).toEqual([
      ['brightforge.com', null],
      ['northquay.io', null],
      ['tannhof.de', null],
      [null, 'Halden Marine AS'],
    ]);
  });

  it('may hold both on a line, in any order', async () => {
    expect((await known('Brightforge GmbH; brightforge.com\nNorthquay; northquay.io')).map(({ domain, name }) => [domain, name])).toEqual([
      ['brightforge.com', 'Brightforge GmbH'],
      ['northquay.io', 'Northquay'],
    ]);
  });

  it('as a table tells facts too, by its headings', async () => {
    const [one] = await known('Company name,Website,Country,Number of employees,Industry\nBrightforge,brightforge.com,Germany,120,Software Development');
    expect(one).toMatchObject({ domain: 'brightforge.com', name: 'Brightforge' });
    expect([one?.facts.country?.value, one?.facts.headCount?.value, one?.facts.industry?.value]).toEqual(['DE', { min: 120, max: 120 }, '4']);
  });

  it('leaves out what a column says unreadably, and who was named before', async () => {
    const list = await known('Website\tEmployees\nbrightforge.com\tlots\nwww.brightforge.com\t12');
    expect(list).toEqual([{ text: 'brightforge.com', domain: 'brightforge.com', name: null, facts: {} }]);
  });

  it('never fails, whatever is pasted', async () => {
    await fc.assert(fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 300 }), async (text) => {
      expect(Array.isArray(await known(text))).toBe(true);
    }));
  });
});
