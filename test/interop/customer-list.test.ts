import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCustomerList } from '#lib/interop/customer-list.ts';
import { NOW } from '#test/qualify/make.ts';

const read = (text: string) => readCustomerList(text, NOW);

describe('a pasted list of customers', () => {
  it('is read a line at a time: domains, addresses, mail addresses, names', () => {
    expect(read('brightforge.com\nhttps://www.northquay.io/about\nada@tannhof.de\nHalden Marine AS\n\n').map(({ domain, name }) => [domain, name])).toEqual([
      ['brightforge.com', null],
      ['northquay.io', null],
      ['tannhof.de', null],
      [null, 'Halden Marine AS'],
    ]);
  });

  it('may hold both on a line, in any order', () => {
    expect(read('Brightforge GmbH; brightforge.com\nNorthquay; northquay.io').map(({ domain, name }) => [domain, name])).toEqual([
      ['brightforge.com', 'Brightforge GmbH'],
      ['northquay.io', 'Northquay'],
    ]);
  });

  it('as a table tells facts too, by its headings', () => {
    const [one] = read('Company name,Website,Country,Number of employees,Industry\nBrightforge,brightforge.com,Germany,120,Software Development');
    expect(one).toMatchObject({ domain: 'brightforge.com', name: 'Brightforge' });
    expect([one?.facts.country?.value, one?.facts.headCount?.value, one?.facts.industry?.value]).toEqual(['DE', { min: 120, max: 120 }, '4']);
  });

  it('leaves out what a column says unreadably, and who was named before', () => {
    const list = read('Website\tEmployees\nbrightforge.com\tlots\nwww.brightforge.com\t12');
    expect(list.length).toBe(1);
    expect(list[0]?.facts).toEqual({});
  });

  it('never fails, whatever is pasted', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => Array.isArray(read(text))));
  });
});
