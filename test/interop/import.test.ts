import { describe, expect, it } from 'vitest';
import { believe } from '#lib/evidence/believe.ts';
import { mergeProfiles } from '#lib/evidence/merge-profiles.ts';
import type { Profile } from '#lib/evidence/model.ts';
import { canNameSomebody, firstChoices, planOf, rowsFor, withTarget } from '#lib/interop/import/choices.ts';
import type { Rule, Target } from '#lib/interop/import/plan.ts';
import { readRow } from '#lib/interop/import/record.ts';
import { rejectedRows } from '#lib/interop/import/rejected.ts';
import { exportFacts } from '#lib/interop/targets/facts.ts';
import { takeIn } from '#lib/interop/import/take-in.ts';
import { amountsOf, suggestTargets } from '#lib/interop/import/suggest.ts';

const NOW = Date.parse('2026-11-23T09:00:00Z');

/** Reads one row of a file with these headers. */
function read(cells: Readonly<Record<string, string>>, targets: Readonly<Record<string, Target>> = {}, row = 2) {
  const headers = Object.keys(cells);
  const choices = headers.reduce((made, header, index) => (targets[header] ? withTarget(made, index, targets[header]) : made), firstChoices(headers, null));
  const plan = planOf(choices, 'list.csv', null);
  const [first] = rowsFor(choices, [{ row, cells: Object.values(cells) }]);
  if (first === undefined) throw new Error('no row');
  return readRow(plan, first, NOW);
}

function recordOf(...given: Parameters<typeof read>) {
  const result = read(...given);
  if (!('record' in result)) throw new Error(result.problem);
  return result.record;
}

const valueOf = (profile: Profile | null, field: string): unknown => {
  const belief = profile && (believe(profile, NOW) as Record<string, unknown>)[field];
  return Array.isArray(belief) ? belief.map(({ value }) => value) : (belief as { value: unknown } | undefined)?.value;
};

describe('columns are suggested for', () => {
  it.each([
    ['HubSpot companies', 'Company name|companyName, Company Domain Name|companyDomain, Industry|industry, Number of Employees|headCount, Street Address|street, City|city, State/Region|region, Postal Code|postalCode, Country/Region|country, LinkedIn Company Page|companyLinkedIn, Year Founded|founded, Company owner|owner, Record ID|'],
    ['HubSpot contacts', 'First Name|firstName, Last Name|lastName, Email|email, Mobile Phone Number|phone, Job Title|personTitle, Company Name|companyName, Website URL|companyDomain, Lifecycle Stage|'],
    ['Salesforce leads', 'FirstName|firstName, LastName|lastName, Company|companyName, MobilePhone|phone, NumberOfEmployees|headCount, AnnualRevenue|revenue, Lead Owner|owner, Street|street, City|city, State|region, PostalCode|postalCode, Country|country'],
    ['Pipedrive', 'Person - Name|personName, Person - Email - Work|email, Person - Phone|phone, Organization - Name|companyName, Organization - Address|address, Person - Label|tags'],
    ['Apollo', 'First Name|firstName, Title|personTitle, Company|companyName, Company Name for Emails|, Corporate Phone|companyPhone, # Employees|headCount, Person Linkedin Url|personUrl, Company Linkedin Url|companyLinkedIn, City|personCity, Company City|city, Company State|region, Total Funding|funding, Lists|tags'],
    ['ZoomInfo', 'Direct Phone Number|phone, Management Level|seniority, Job Function|department, Company HQ Phone|companyPhone, Primary Industry|industry, Revenue (in 000s USD)|revenue, LinkedIn Contact Profile URL|personUrl'],
    ['a German list of companies', 'Firma|companyName, Webseite|companyDomain, Branche|industry, Mitarbeiterzahl|headCount, Umsatz (in TEUR)|revenue, Land|country, Straße|street, PLZ|postalCode, Ort|city, Bundesland|region, Telefon|companyPhone, Bemerkung|note, Stand|asOf'],
    ['a German list of people', 'Vorname|firstName, Nachname|lastName, Funktion|personTitle, Unternehmen|companyName, E-Mail-Adresse|email, Telefon|phone, LinkedIn-Profil|personUrl'],
  ])('%s', (_name, columns) => {
    const pairs = columns.split(', ').map((pair) => pair.split('|') as [string, string]);
    expect(suggestTargets(pairs.map(([header]) => header))).toEqual(pairs.map(([, target]) => target || null));
  });

  it('amounts with the currency and the thousands of their header', () => {
    expect([amountsOf('Revenue (in 000s USD)'), amountsOf('Umsatz in TEUR'), amountsOf('Jahresumsatz (Mio. €)'), amountsOf('Annual Revenue')]).toEqual([{ currency: 'USD', factor: 1000 }, { currency: 'EUR', factor: 1000 }, { currency: 'EUR', factor: 1_000_000 }, {}]);
  });
});

/** What a stored company takes of a file's city by a rule. */
const taken = (stored: Profile, file: Profile, rule: Rule = 'empty') => takeIn(stored, file, new Map([['city', rule]]), NOW)?.added.map(({ raw }) => raw) ?? [];

describe('columns of one address', () => {
  const COMPANY = { Company: 'Nordwerk AG', Website: 'nordwerk.com' };
  const parts = (cells: Readonly<Record<string, string>>) => {
    const { company } = recordOf({ ...COMPANY, ...cells });
    const { companyStreet, companyPostalCode, companyRegion } = exportFacts({ company: company ? believe(company, NOW) : {}, person: null }, []);
    return [companyStreet, companyPostalCode, companyRegion];
  };

  it('stay together with its city', () => {
    expect(parts({ Street: '400 Harbor Street, Suite 210', City: 'Austin', State: 'TX', Zip: '78701', Country: 'United States' })).toEqual(['400 Harbor Street, Suite 210', '78701', 'TX']);
    expect(parts({ Straße: 'Lindenallee 14', PLZ: '24103', Ort: 'Kiel', Land: 'Deutschland' })).toEqual(['Lindenallee 14', '24103', null]);
    expect(parts({ Address: 'Lindenallee 14, 24103 Kiel, Germany' })).toEqual(['Lindenallee 14', '24103', null]);
  });

  it('change nothing of the city itself, nor of how it is shown', () => {
    const { company } = recordOf({ ...COMPANY, Street: 'Lindenallee 14', City: 'Kiel', Zip: '24103', Country: 'Germany' });
    expect(company?.signals.filter(({ field }) => field === 'city')).toMatchObject([{ value: 'Kiel', raw: 'Lindenallee 14, 24103 Kiel, Germany', quote: { exact: 'Kiel' }, place: 'row 2, column “City”' }]);
  });

  it('come to a city that is known already, unless the file may add nothing or an address is held', () => {
    const held = recordOf({ ...COMPANY, City: 'Kiel', Country: 'Germany' }).company!;
    const fresh = (street: string, city = 'Kiel') => recordOf({ ...COMPANY, Street: street, City: city, Zip: '24103', Country: 'Germany' }).company!;
    expect(taken(held, fresh('Lindenallee 14'))).toEqual(['Lindenallee 14, 24103 Kiel, Germany']);
    expect(taken(held, fresh('Lindenallee 14'), 'never')).toEqual([]);
    expect(taken(held, fresh('Lindenallee 14', 'Flensburg'))).toEqual([]);
    expect(taken(fresh('Lindenallee 14'), fresh('Hafenweg 2'))).toEqual([]);
  });

  it('are said to be unread where there is no city', () => {
    expect(read({ ...COMPANY, Street: 'Lindenallee 14', Zip: '24103' }).unread).toMatchObject([{ cell: 'Lindenallee 14' }, { cell: '24103' }]);
  });
});

describe('a row', () => {
  it.each([
    ['Employees', '51-200', 'headCount', { min: 51, max: 200 }],
    ['Employees', '1,200', 'headCount', { min: 1200, max: 1200 }],
    ['Industry', 'COMPUTER_SOFTWARE', 'industry', '4'],
    ['Company Country', 'UK', 'country', 'GB'],
    ['Year Founded', '1998', 'founded', 1998],
    ['Annual Revenue (in 000s USD)', '12500', 'revenue', { min: 12_500_000, max: 12_500_000, currency: 'USD' }],
    ['Umsatz', '3,5 Mio. €', 'revenue', { min: 3_500_000, max: 3_500_000, currency: 'EUR' }],
    ['Company Phone', "'+49 40 1234567", 'phone', ['+49401234567']],
    ['Technologies', 'Salesforce; HubSpot', 'technology', [{ name: 'Salesforce', use: 'in-use' }, { name: 'HubSpot', use: 'in-use' }]],
  ])('reads “%s”: %s', (header, cell, field, wanted) => {
    expect(valueOf(recordOf({ Company: 'Nordwerk AG', Website: 'nordwerk.com', [header]: cell }).company, field)).toEqual(wanted);
  });

  it.each([
    ['a day a spreadsheet made of a band', 'Employees', '2050-11-01'],
    ['its short form', 'Employees', 'Nov 50'],
    ['an amount without a currency', 'Annual Revenue', '12500000'],
    ['a host of many', 'Website', 'https://www.linkedin.com/company/nordwerk'],
    ['an industry nobody knows', 'Industry', 'Gadgetry of sorts'],
  ])('leaves %s unknown, and says so', (_name, header, cell) => {
    expect(read({ Company: 'Nordwerk AG', [header]: cell })).toMatchObject({ record: { identity: 'company:name:nordwerk|' }, unread: [{ row: 2, column: 1, cell }] });
  });

  it('says nothing where its cells say that there is nothing', () => {
    const { company } = recordOf({ Company: 'Nordwerk AG', Industry: 'n/a', Employees: '-', Country: 'k.A.' });
    expect(company?.signals.map(({ field }) => field)).toEqual(['companyName']);
  });

  it('keeps the mailbox of a person apart from that of a company', () => {
    const person = recordOf({ 'First Name': 'Anna', Company: 'Nordwerk AG', Email: 'anna@nordwerk.com' });
    expect([person.identity, person.company?.key]).toEqual(['person:anna@nordwerk.com', 'nordwerk.com']);
    const company = recordOf({ Company: 'Nordwerk AG', Email: 'info@nordwerk.com' });
    expect([company.identity, company.person, valueOf(company.company, 'email')]).toEqual(['company:nordwerk.com', null, ['info@nordwerk.com']]);
  });

  it('takes the domain of a mailbox for a guess, and only where it bears the company’s name', () => {
    const { company } = recordOf({ 'First Name': 'Anna', Company: 'Nordwerk AG', Email: 'anna@nordwerk.com' });
    expect(company?.signals.find(({ field }) => field === 'companyDomain')?.method).toBe('guess');
    expect(recordOf({ 'First Name': 'Anna', Company: 'Nordwerk AG', Email: 'anna@gmail.com' }).company?.key).toBe('name:nordwerk|');
    expect(recordOf({ 'First Name': 'Anna', Company: 'Nordwerk AG', Email: 'anna@holding-of-many.com' }).company?.key).toBe('name:nordwerk|');
  });

  it('tells a person without an address of their own by name and company', () => {
    expect(recordOf({ 'Full Name': 'Anna Berg', Company: 'Nordwerk AG', Website: 'nordwerk.com' }).identity).toBe('person:anna berg@nordwerk.com');
  });

  it('is a source of its own, so that merging two keeps what both say', () => {
    const one = recordOf({ Company: 'Nordwerk AG', Website: 'nordwerk.com', Industry: 'Banking' }).company;
    const other = recordOf({ Company: 'Nordwerk AG', Website: 'nordwerk.com', City: 'Kiel' }, {}, 3).company;
    if (!one || !other) throw new Error('no company');
    const merged = mergeProfiles(one, other);
    expect([valueOf(merged, 'industry'), valueOf(merged, 'city')]).toEqual([expect.any(String), 'Kiel']);
  });

  it('dates its values by the day it was checked', () => {
    const { company } = recordOf({ Company: 'Nordwerk AG', Industry: 'Banking', 'Last verified': '2026-05-04' });
    expect(company?.signals.map(({ publishedAt }) => publishedAt)).toEqual(['2026-05-04', '2026-05-04']);
  });
});

describe('choices', () => {
  it('give a target of one column to the column chosen last', () => {
    const choices = withTarget(firstChoices(['Company', 'Employer'], null), 1, 'companyName');
    expect(choices.columns.map(({ target }) => target)).toEqual([null, 'companyName']);
  });

  it('kept of a file are found again by header, and by which of several alike it is', () => {
    const headers = ['Company', 'E-mail', 'company', 'Company'];
    const chosen = withTarget(firstChoices(headers, null), 2, 'companyName');
    const again = firstChoices(headers, planOf(chosen, 'list.csv', null));
    expect(again.columns.map(({ target }) => target)).toEqual([null, 'email', 'companyName', null]);
  });

  it('leave a note its length, and values as much as is read of them', () => {
    const choices = firstChoices(['Company', 'Notes'], null);
    const [row] = rowsFor(choices, [{ row: 2, cells: ['x'.repeat(9000), 'long '.repeat(3000)] }]);
    expect(row?.cells.map(({ length }) => length)).toEqual([2000, 15_000]);
    const read = readRow(planOf(choices, 'list.csv', null), { row: 2, cells: ['Nordwerk AG', row?.cells[1] ?? ''] }, NOW);
    expect('record' in read && read.record.note?.length).toBe(14_999);
  });

  it('cannot be used where no column names anybody', () => {
    expect([canNameSomebody(firstChoices(['Industry', 'City'], null)), canNameSomebody(firstChoices(['Industry', 'Email'], null))]).toEqual([false, true]);
  });
});

describe('rows that are not taken', () => {
  it('are a file with their number and reason, safe to open', () => {
    const text = rejectedRows({ headers: ['Name', 'Phone'], rows: [{ row: 2, cells: ['Anna'] }, { row: 3, cells: ['=1+1', '+49 40'] }] }, new Map([[3, 'Nobody']]), { row: 'Row', reason: 'Reason' });
    expect(text).toBe("\uFEFFRow,Reason,Name,Phone\r\n3,Nobody,'=1+1,'+49 40");
  });
});
