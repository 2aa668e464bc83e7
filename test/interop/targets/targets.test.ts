import { describe, expect, it } from 'vitest';
import { neededHeaders } from '#lib/interop/targets/columns.ts';
import { leadState } from '#lib/interop/targets/lead-state.ts';
import { TARGET_IDS, type TableTarget } from '#lib/interop/targets/model.ts';
import { TARGETS } from '#lib/interop/targets/targets.ts';
import { HUBSPOT_INDUSTRIES } from '#lib/interop/targets/vocabulary/hubspot-industries.ts';
import { SALESFORCE_INDUSTRIES } from '#lib/interop/targets/vocabulary/salesforce-industries.ts';
import { STAGES } from '#lib/prospects/model.ts';
import { INDUSTRIES, industryOf } from '#lib/taxonomy/industries.ts';
import { NO_FACTS } from '../../fixtures/export-facts.ts';
import { NOW } from '../../qualify/make.ts';
import type { ExportFacts } from '#lib/interop/targets/facts.ts';
import { record, rowsOf, textOf, write } from './make.ts';

const TABLES = TARGET_IDS.map((id) => TARGETS[id]).filter((target): target is TableTarget => target.kind === 'table');

describe('every table', () => {
  it.each(TABLES)('$id has each header once, none of them blank, and needs only what it has', (target) => {
    const headers = target.columns.map(({ header }) => header);
    expect(new Set(headers).size).toBe(headers.length);
    expect(headers.every((header) => header.trim() === header && header !== '')).toBe(true);
    expect(headers).toEqual(expect.arrayContaining([...neededHeaders(target), ...(target.unique ?? [])]));
    expect(target.columns.filter(({ header, custom }) => custom && neededHeaders(target).has(header))).toEqual([]);
  });

  it.each(TABLES.filter(({ needs }) => needs.length > 0))('$id writes no row without what it needs', ({ id, needs, ofPeople }) => {
    const nobody = record({ companyName: null, companyDomain: null, personName: null, personTitle: null }, NO_FACTS);
    expect(write(id, [nobody])).toMatchObject({ rows: 0, skipped: [{ reason: ofPeople ? { code: 'no-person', unless: null } : { code: 'missing', needs } }] });
  });

  it.each(TABLES)('$id knows one who is known by all that it takes', ({ id }) => {
    const written = write(id, [record()], { custom: true });
    expect(written).toMatchObject({ rows: 1, skipped: [], changed: [] });
  });
});

const parts = (facts: Partial<ExportFacts>) => {
  const row = rowsOf(write('salesforce-leads', [record({}, facts)]))[0];
  return ['Street', 'City', 'State', 'PostalCode'].map((header) => row?.[header]);
};

const numbers = (facts: Partial<ExportFacts>) => {
  const row = rowsOf(write('hubspot-contacts', [record({}, facts)]))[0];
  return [row?.['Phone Number'], row?.['Mobile Phone Number']];
};

describe('one person at a company', () => {
  it('is a HubSpot contact in the words of HubSpot', () => {
    expect(rowsOf(write('hubspot-contacts', [record({ owner: 'ines@ours.example' })]))).toEqual([
      {
        'First Name': 'Mara', 'Last Name': 'Lindqvist', Email: 'mara.lindqvist@brightforge.example', 'Phone Number': '+4943112345', 'Mobile Phone Number': '+4915112345678', 'Job Title': 'Head of Sales', 'Company Name': 'Brightforge', 'Website URL': 'https://brightforge.example',
        'Street Address': '', City: 'Lübeck', 'State/Region': 'Schleswig-Holstein', 'Postal Code': '', 'Country/Region': 'Germany', 'LinkedIn URL': 'https://www.linkedin.com/in/mara-lindqvist', 'Lifecycle Stage': 'Marketing Qualified Lead', 'Lead Status': 'Open', 'Contact owner': 'ines@ours.example',
      },
    ]);
  });

  it('is a HubSpot company by the lower bounds of bands', () => {
    expect(rowsOf(write('hubspot-companies', [record()]))[0]).toMatchObject({
      Name: 'Brightforge', 'Company Domain Name': 'brightforge.example', Industry: 'COMPUTER_SOFTWARE', 'Number of Employees': '51', 'Annual Revenue': '12000000', City: 'Kiel', 'Year Founded': '2011',
    });
  });

  it('is a Salesforce lead with the band and the source in its description', () => {
    const [row] = rowsOf(write('salesforce-leads', [record()], { purpose: 'Fair in Hanover' }));
    expect(row).toMatchObject({ LastName: 'Lindqvist', Company: 'Brightforge', Industry: 'Technology', NumberOfEmployees: '51', AnnualRevenue: '12000000', LeadSource: 'Other', Status: 'Open - Not Contacted', Rating: 'Hot' });
    for (const part of ['A2, fit 82 of 100 (60 to 90, 78 % known)', 'Fits: Head count', '51–200 employees', 'BANT: budget unknown', 'Source: https://brightforge.example/about, saved 2026-11-22', 'Purpose: Fair in Hanover']) {
      expect(row?.['Description']).toContain(part);
    }
  });

  it('carries the grade in fields of its own where they are wanted', () => {
    expect(rowsOf(write('salesforce-leads', [record()], { custom: true }))[0]).toMatchObject({ ICP_Grade__c: 'A2', ICP_Fit__c: '82.5', ICP_Fit_Low__c: '60.0', ICP_Completeness__c: '78.0', ICP_Version__c: 'b2b 1.2.0', ICP_Scored_At__c: '2026-11-22T12:00:00Z' });
  });

  it('is a lead, a person and an organisation in Pipedrive', () => {
    expect(rowsOf(write('pipedrive', [record()]))[0]).toMatchObject({ 'Lead - Title': 'Mara Lindqvist, Brightforge', 'Person - Name': 'Mara Lindqvist', 'Organization - Name': 'Brightforge', 'Organization - Address': 'Lindenallee 14, 24103 Kiel, SH, Germany', 'Lead - Label': 'Hot' });
  });

  it('never takes the address of the company for its own', () => {
    const unknown = record({}, { personEmail: null, personPhone: null, personMobile: null, personLandline: null });
    const written = write('hubspot-contacts', [unknown]);
    expect(rowsOf(written)[0]).toMatchObject({ Email: '', 'Phone Number': '+494319999' });
    expect(written.changed).toEqual([{ name: 'Mara Lindqvist, Brightforge', header: 'Phone Number', value: '+494319999', reason: 'of-company' }]);
    expect(write('outreach', [unknown])).toMatchObject({ rows: 0, skipped: [{ reason: { code: 'missing', needs: [['Email']] } }] });
  });

  it('whose address is only a guess is reported to every target, and marked wherever there is room', () => {
    const guessed = record({}, { emailIsGuess: true });
    for (const { id, columns } of TABLES) {
      const headers = columns.flatMap(({ header, from }) => (from === 'email' ? [header] : []));
      expect(write(id, [guessed]).changed).toEqual(headers.map((header) => ({ name: 'Mara Lindqvist, Brightforge', header, value: 'mara.lindqvist@brightforge.example', reason: 'guess' })));
    }
    expect(rowsOf(write('spreadsheet', [guessed]))[0]).toMatchObject({ 'E-mail': 'mara.lindqvist@brightforge.example', 'E-mail is a': 'guess' });
    expect(rowsOf(write('spreadsheet', [record()]))[0]?.['E-mail is a']).toBe('');
    for (const target of ['salesforce-leads', 'pipedrive', 'vcard-3', 'vcard-4'] as const) expect(textOf(write(target, [guessed])).replace(/\r\n /g, '')).toContain('a guess\\, built as'.replace('\\,', target.startsWith('vcard') ? '\\,' : ','));
  });

  it('is not placed where the company is, once its own country is known', () => {
    expect(rowsOf(write('hubspot-contacts', [record({}, { personCity: null, personCountry: 'SE' })]))[0]).toMatchObject({ City: '', 'Country/Region': 'Sweden' });
  });

  it('has the street and code of its company’s address beside that city alone', () => {
    expect(parts({ personCity: null, personRegion: null, personCountry: null })).toEqual(['Lindenallee 14', 'Kiel', 'SH', '24103']);
    expect(parts({ personCity: 'Kiel', personRegion: null })).toEqual(['Lindenallee 14', 'Kiel', 'SH', '24103']);
    expect(parts({ personCity: 'Lübeck' })).toEqual(['', 'Lübeck', 'Schleswig-Holstein', '']);
    expect(parts({ personCity: null, personRegion: null, personCountry: 'SE' })).toEqual(['', '', '', '']);
    expect(rowsOf(write('hubspot-companies', [record()]))[0]).toMatchObject({ 'Street Address': 'Lindenallee 14', City: 'Kiel', 'State/Region': 'SH', 'Postal Code': '24103' });
  });

  it('has a mobile number apart from others, where the target asks for it', () => {
    expect(numbers({})).toEqual(['+4943112345', '+4915112345678']);
    expect(numbers({ personLandline: null })).toEqual(['+494319999', '+4915112345678']);
    expect(numbers({ personMobile: null })).toEqual(['+4943112345', '']);
    expect(rowsOf(write('outreach', [record({}, { personPhone: '+4915112345678' })]))[0]?.['Work Phone']).toBe('+4915112345678');
  });

  it('has its company’s website as a domain alone where a target takes no address', () => {
    expect([rowsOf(write('apollo', [record()]))[0]?.['Website'], rowsOf(write('outreach', [record()]))[0]?.['Website']]).toEqual(['brightforge.example', 'https://brightforge.example']);
  });

  it('is on LinkedIn only by a page that is there', () => {
    const elsewhere = record({}, { personUrl: 'https://profiles.example/mara' });
    expect(rowsOf(write('apollo', [elsewhere]))[0]?.['Person Linkedin Url']).toBe('');
    expect(rowsOf(write('spreadsheet', [elsewhere]))[0]?.['Profile page']).toBe('https://profiles.example/mara');
  });
});

describe('what a target has no room or word for', () => {
  it('is left out and reported', () => {
    const odd = record({ stage: 'lost' }, { industry: '25', revenue: { min: 5e6, max: 5e6, currency: 'JPY' } });
    const { changed } = write('hubspot-companies', [odd], { closed: true });
    expect(changed).toEqual([
      { name: 'Mara Lindqvist, Brightforge', header: 'Industry', value: 'Manufacturing', reason: 'no-word' },
      { name: 'Mara Lindqvist, Brightforge', header: 'Annual Revenue', value: '¥5M', reason: 'other-currency' },
      { name: 'Mara Lindqvist, Brightforge', header: 'Lifecycle Stage', value: 'lost', reason: 'no-word' },
    ]);
  });

  it('is cut where it is too long, never inside a character', () => {
    const long = `${'a'.repeat(39)}😀b`;
    const written = write('salesforce-leads', [record({}, { personCity: long })]);
    expect(rowsOf(written)[0]?.['City']).toBe('a'.repeat(39));
    expect(written.changed).toEqual([{ name: 'Mara Lindqvist, Brightforge', header: 'City', value: long, reason: 'shortened' }]);
  });

  it.each(TABLES.filter(({ ofPeople }) => ofPeople))('$id says of a company nobody is known at that it takes people', ({ id }) => {
    const alone = record({ personName: null, personTitle: null }, { personEmail: null, personPhone: null, personMobile: null, personLandline: null });
    expect(write(id, [alone])).toMatchObject({ rows: 0, skipped: [{ name: 'Brightforge', reason: { code: 'no-person', unless: id === 'salesforce-leads' ? 'unknown-last-name' : null } }] });
  });

  it('is a Salesforce lead of a company nobody is known at only if the rep agrees, and no contact', () => {
    const alone = record({ personName: null, personTitle: null }, { personEmail: null, personPhone: null, personMobile: null, personLandline: null });
    const written = write('salesforce-leads', [alone], { unknownLastName: true });
    expect(rowsOf(written)[0]).toMatchObject({ FirstName: '', LastName: '[unknown]', Company: 'Brightforge', Email: '' });
    expect(written.changed).toContainEqual({ name: 'Brightforge', header: 'LastName', value: 'Brightforge', reason: 'last-name-unknown' });
    expect(write('hubspot-contacts', [alone], { unknownLastName: true }).rows).toBe(0);
  });

  it('has “[unknown]” for a last name only if the rep agrees', () => {
    const one = record({ personName: 'Mara' });
    expect(write('salesforce-leads', [one])).toMatchObject({ rows: 0, skipped: [{ reason: { code: 'missing', needs: [['LastName']] } }] });
    const agreed = write('salesforce-leads', [one], { unknownLastName: true });
    expect(rowsOf(agreed)[0]).toMatchObject({ FirstName: 'Mara', LastName: '[unknown]' });
    expect(agreed.changed).toMatchObject([{ header: 'LastName', reason: 'last-name-unknown' }]);
  });
});

describe('the vocabularies', () => {
  // As HubSpot's property "industry" and Salesforce's picklist list them.
  it('know only words that Salesforce has', () => {
    const words = ['Agriculture', 'Apparel', 'Banking', 'Biotechnology', 'Chemicals', 'Communications', 'Construction', 'Consulting', 'Education', 'Electronics', 'Energy', 'Engineering', 'Entertainment', 'Environmental', 'Finance', 'Food & Beverage', 'Government', 'Healthcare', 'Hospitality', 'Insurance', 'Machinery', 'Manufacturing', 'Media', 'Not For Profit', 'Recreation', 'Retail', 'Shipping', 'Technology', 'Telecommunications', 'Transportation', 'Utilities', 'Other'];
    expect(SALESFORCE_INDUSTRIES.words.filter((word) => !words.includes(word))).toEqual([]);
    expect(SALESFORCE_INDUSTRIES.words.every((word) => word.length <= 40)).toBe(true);
    expect(INDUSTRIES.filter(({ code }) => SALESFORCE_INDUSTRIES.wordFor(code) === null)).toEqual([]);
  });

  it('write HubSpot’s industries in upper snake case, and most industries have one', () => {
    expect(HUBSPOT_INDUSTRIES.words.every((word) => /^[A-Z]+(?:_[A-Z]+)*$/.test(word))).toBe(true);
    const without = INDUSTRIES.filter(({ code }) => HUBSPOT_INDUSTRIES.wordFor(code) === null);
    expect(without.length).toBeLessThan(INDUSTRIES.length / 10);
  });

  it.each([
    ['Software Development', 'COMPUTER_SOFTWARE', 'Technology'],
    ['Desktop Computing Software Products', 'COMPUTER_SOFTWARE', 'Technology'],
    ['IT Services and IT Consulting', 'INFORMATION_TECHNOLOGY_AND_SERVICES', 'Technology'],
    ['Robot Manufacturing', 'INDUSTRIAL_AUTOMATION', 'Machinery'],
    ['Breweries', 'WINE_AND_SPIRITS', 'Food & Beverage'],
    ['Manufacturing', null, 'Manufacturing'],
    ['Commercial and Industrial Equipment Rental', null, 'Other'],
    ['Insurance Carriers', 'INSURANCE', 'Insurance'],
  ])('%s is %s in HubSpot and %s in Salesforce', (label, hubspot, salesforce) => {
    const code = industryOf(label) ?? '';
    expect([HUBSPOT_INDUSTRIES.wordFor(code), SALESFORCE_INDUSTRIES.wordFor(code)]).toEqual([hubspot, salesforce]);
  });

  it('have a word for every stage that the target can be told', () => {
    const lifecycle = Object.fromEntries(STAGES.map((stage) => [stage, rowsOf(write('hubspot-contacts', [record({ stage })], { closed: true }))[0]?.['Lifecycle Stage']]));
    expect(lifecycle).toEqual({ unqualified: 'Lead', mql: 'Marketing Qualified Lead', sql: 'Sales Qualified Lead', nurture: 'Marketing Qualified Lead', recycle: 'Marketing Qualified Lead', won: 'Customer', lost: '', disqualified: '' });
  });
});

const touch = (kind: 'replied' | 'no-reply') => ({ kind, at: NOW, source: 'rep' as const, event: kind });

describe('where the work on a lead stands', () => {
  it.each([
    ['unqualified', [], 'new'],
    ['mql', [], 'open'],
    ['mql', [touch('no-reply')], 'attempted'],
    ['recycle', [touch('no-reply'), touch('replied')], 'connected'],
    ['sql', [], 'in-progress'],
    ['nurture', [], 'parked'],
    ['nurture', [touch('no-reply')], 'bad-timing'],
    ['lost', [touch('replied')], 'unqualified'],
    ['disqualified', [], 'unqualified'],
    ['won', [], 'won'],
  ] as const)('%s after %j is %s', (stage, touches, state) => {
    expect(leadState({ stage, touches: [...touches], answers: [] })).toBe(state);
  });
});
