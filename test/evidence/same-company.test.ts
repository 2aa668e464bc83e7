import * as fc from '#test/properties.ts';
import { describe, expect, it, test } from 'vitest';
import type { AnySignal, FieldName, Profile } from '#lib/evidence/model.ts';
import { principalKey, tieBetween, tieTokens } from '#lib/evidence/same-company.ts';
import { NOW, signal } from './samples.ts';

const company = (key: string, ...facts: [FieldName, AnySignal['value']][]): Profile => ({
  kind: 'company', key, pages: [], signals: facts.map(([field, value]) => signal({ field, value } as AnySignal)),
});
const name = (value: string): [FieldName, string] => ['companyName', value];
const account: [FieldName, string] = ['socialLink', 'https://www.linkedin.com/company/tallow-finch'];
const other: [FieldName, string] = ['socialLink', 'https://www.linkedin.com/company/tallow-candles'];
const com = (...facts: [FieldName, AnySignal['value']][]) => company('tallowfinch.com', name('Tallow & Finch Inc.'), ...facts);
const nl = (...facts: [FieldName, AnySignal['value']][]) => company('tallowfinch.nl', name('Tallow & Finch B.V.'), ...facts);

const CASES: [string, Profile, Profile, ReturnType<typeof tieBetween>][] = [
  ['a country site the other names', com(['companyAlias', 'tallowfinch.nl']), nl(), { sure: true, reason: 'declared' }],
  ['a country site with an account of its own', com(['companyAlias', 'tallowfinch.nl'], account), nl(other), { sure: true, reason: 'declared' }],
  ['a declared domain under another name', com(['companyAlias', 'wickworks.nl']), company('wickworks.nl', name('Wickworks')), { sure: false, reason: 'declared' }],
  ['one account and one name', com(account), company('tallow.co', name('Tallow & Finch'), account), { sure: true, reason: 'account' }],
  ['one account, two names: a brand links to its group', com(account), company('wickworks.nl', name('Wickworks'), account), { sure: false, reason: 'account' }],
  ['one VAT number and one name', com(['vatNumber', 'NL123456789B01']), nl(['vatNumber', 'NL123456789B01']), { sure: true, reason: 'register' }],
  ['the VAT number of a host, misread', com(['vatNumber', 'NL123456789B01']), company('bigrack.nl', name('Bigrack'), ['vatNumber', 'NL123456789B01']), { sure: false, reason: 'register' }],
  ['mailboxes below the other domain', com(['email', 'jobs@mail.tallowfinch.nl']), nl(), { sure: true, reason: 'email' }],
  ['mailboxes at the other domain and the name', company('name:tallow finch|NL', name('Tallow & Finch'), ['email', 'jobs@tallowfinch.nl']), nl(), { sure: true, reason: 'email' }],
  ['mailboxes of a web agency', com(['email', 'hi@pixelmill.nl']), company('pixelmill.nl', name('Pixel Mill')), { sure: false, reason: 'email' }],
  ['a free mailbox', com(['email', 'tallow@gmail.com']), company('gmail.com', name('Tallow')), null],
  ['a name', com(), nl(), { sure: false, reason: 'name' }],
  ['a name that adds the country, in one brand', com(), company('tallowfinch.de', name('Tallow & Finch Deutschland GmbH')), { sure: false, reason: 'name' }],
  ['a name that begins alike, in two brands', com(), company('tallowfinch-candles.de', name('Tallow & Finch Candles')), null],
  ['a name, in two countries', com(['country', 'US']), nl(['country', 'NL']), null],
  ['a name, with two accounts', com(account), nl(other), null],
  ['one word in two domains, under two names', com(), company('tallowfinch.se', name('Ljus i Norr')), null],
  ['a parent by name', com(['relatedCompany', { relation: 'subsidiary', name: 'Tallow & Finch B.V.' }], ['companyAlias', 'tallowfinch.nl']), nl(), null],
  ['a parent by the name of its group', nl(['relatedCompany', { relation: 'parent', name: 'Wickham Group' }], account), company('wickham.co.uk', name('Wickham plc'), account), null],
  ['a parent by domain', nl(['relatedCompany', { relation: 'parent', name: 'TF', domain: 'tallowfinch.com' }], account), com(account), null],
];

describe('whether two companies are one', () => {
  test.each(CASES)('%s', (_, one, two, expected) => {
    expect(tieBetween(one, two, NOW)).toEqual(expected);
    expect(tieBetween(two, one, NOW)).toEqual(expected);
  });

  it('is only ever asked of two that share a token', () => {
    const tied = CASES.filter(([, , , tie]) => tie !== null);
    const apart = tied.filter(([, one, two]) => !tieTokens(one).some((token) => tieTokens(two).includes(token)));
    expect([tied.length > 5, apart.map(([what]) => what)]).toEqual([true, []]);
  });

  it('takes the domain before the name and the generic before a country’s as the key of both, in any order', () => {
    const all = ['name:tallow finch|', 'page:https://tallow.example/x', 'tallowfinch.co.uk', 'tallowfinch.nl', 'tallowfinch.org', 'tallowfinch.com'];
    fc.assert(fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (keys) => {
      expect(principalKey(keys)).toBe('tallowfinch.com');
      expect(principalKey(keys.filter((key) => !/com$|org$/.test(key)))).toBe('tallowfinch.nl');
    }));
  });
});
