import { describe, expect, it, test } from 'vitest';
import { companyKey, personKey } from '#lib/evidence/identity.ts';
import { companyNameKey } from '#lib/evidence/normalise/company-name.ts';

describe('a company', () => {
  it('is its registrable domain', () => {
    expect(companyKey({ domain: 'https://www.shop.brightforge.co.uk', name: 'Brightforge' })).toBe('brightforge.co.uk');
  });

  it('is name and country where its domain is one of many tenants or unknown', () => {
    expect(companyKey({ domain: 'brightforge.github.io', name: 'Brightforge GmbH & Co. KG', country: 'DE' })).toBe('name:brightforge|DE');
    expect(companyKey({ name: 'Brightforge S.A.' })).toBe('name:brightforge|');
  });

  it('is nobody without either', () => {
    expect(companyKey({ domain: 'linkedin.com' })).toBeNull();
    expect(companyKey({ name: ' – ' })).toBeNull();
  });

  test.each([['Brightforge GmbH', 'BRIGHTFORGE'], ['Société Brightforge SARL', 'Societe Brightforge'], ['Brightforge B.V.', 'Brightforge'], ['株式会社ブライト', 'ブライト'], ['Brightforge Sp. z o.o.', 'Brightforge Sp z o o'], ['Brightforge, Inc.', 'Brightforge']])('%s goes by the same key as %s', (a, b) => {
    expect(companyNameKey(a)).toBe(companyNameKey(b));
  });
});

describe('a person', () => {
  it('is the profile address, else e-mail, else name at company', () => {
    expect(personKey({ url: 'http://uk.linkedin.com/in/Ada-Nord?trk=x', email: 'ada@brightforge.com' })).toBe('https://www.linkedin.com/in/ada-nord');
    expect(personKey({ url: 'https://brightforge.com/team', email: 'Ada@Brightforge.com' })).toBe('ada@brightforge.com');
    expect(personKey({ name: 'Ada Nörd', companyKey: 'brightforge.com' })).toBe('ada nord@brightforge.com');
    expect(personKey({ name: 'Ada Nord' })).toBeNull();
  });
});
