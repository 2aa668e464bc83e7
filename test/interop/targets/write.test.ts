import * as fc from '#test/properties.ts';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { guardFormula } from '#lib/interop/formula-guard.ts';
import { ExportWriter } from '#lib/interop/targets/write.ts';
import { APOLLO } from '#lib/interop/targets/sequencers.ts';
import { defaultChoices } from '#lib/interop/targets/columns.ts';
import { NO_FACTS } from '../../fixtures/export-facts.ts';
import { DAY, NOW } from '../../qualify/make.ts';
import { record, rowsOf, textOf, write } from './make.ts';

describe('the spreadsheet of prospects', () => {
  it('says the stage, since when, and why a prospect was closed', () => {
    expect(rowsOf(write('spreadsheet', [record()]))[0]).toMatchObject({ Stage: 'MQL', 'Stage since': '2026-11-22', 'Closed because': '' });
    const lost = { kind: 'stage' as const, from: 'mql' as const, to: 'lost' as const, why: 'Lost: Chose a rival', by: 'rep' as const, icpId: 'i', icpVersion: '1.0.0', icpHash: 'h', at: NOW - 3 * DAY };
    expect(rowsOf(write('spreadsheet', [record({ stage: 'lost', history: [lost] })]))[0]).toMatchObject({ Stage: 'lost', 'Stage since': '2026-11-19', 'Closed because': 'Lost: Chose a rival' });
  });

  it('holds what a rep sorts by, unknown as an empty cell', () => {
    const [row] = rowsOf(write('spreadsheet', [record({ personName: null, personTitle: null }, NO_FACTS)]));
    expect(row).toMatchObject({
      Company: 'Brightforge', Domain: 'brightforge.example', Person: '', 'E-mail': '', Size: '', Grade: 'A', Score: 'A2', Segment: 'hot', Fit: '82.5', 'Fit at least': '60.0', 'Known, % of fit': '78.0',
      Budget: 'unknown', 'BANT gaps': 'budget, authority, need, timeline', Saved: '2026-11-22', ICP: 'b2b 1.2.0', Persona: 'Sales lead',
    });
  });

  it('never passes for graded where it is not', () => {
    const row = rowsOf(write('spreadsheet', [record({ grading: { ...record().prospect.grading, stamp: { ...record().prospect.grading.stamp, icpId: '' } } })]))[0];
    expect(row).toMatchObject({ 'Fit at least': '', 'Fit at most': '', Readiness: '', ICP: '', Graded: '' });
  });

  it('begins with a byte order mark and ends lines as RFC 4180 says', () => {
    const csv = textOf(write('spreadsheet', [record(), record({ id: 'b' })]));
    expect(csv.startsWith('\uFEFFCompany,')).toBe(true);
    expect(csv.split('\r\n')).toHaveLength(4);
    expect(csv.endsWith('\r\n')).toBe(true);
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('keeps any text whole behind its quotes', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), fc.string(), (companyName, personName) => {
      const csv = textOf(write('spreadsheet', [record({ companyName, personName })]));
      const [row] = Papa.parse<Record<string, string>>(csv.slice(1), { header: true, delimiter: ',' }).data;
      expect(row?.['Company']).toBe(guardFormula(companyName));
      expect(row?.['Person']).toBe(guardFormula(personName));
    }));
  });
});

describe('what is written for a CRM', () => {
  it('keeps phone numbers as they are, where a guard would spoil them', () => {
    expect(rowsOf(write('hubspot-contacts', [record()]))[0]?.['Phone Number']).toBe('+4943112345');
    expect(rowsOf(write('spreadsheet', [record()]))[0]?.['Phone']).toBe("'+4943112345");
  });

  it('has a byte order mark only where it is asked for', () => {
    expect(textOf(write('apollo', [record()])).startsWith('First Name,')).toBe(true);
    expect(textOf(write('apollo', [record()], { mark: true })).startsWith('\uFEFFFirst Name,')).toBe(true);
  });

  it('leaves out closed prospects unless they are wanted, and says so', () => {
    const all = [record({ stage: 'lost', companyName: 'A' }), record({ stage: 'disqualified', companyName: 'B' }), record({ companyName: 'C', grading: { ...record().prospect.grading, status: 'excluded' } }), record({ stage: 'won', companyName: 'D' })];
    const written = write('pipedrive', all);
    expect(written.rows).toBe(1);
    expect(written.skipped).toEqual([
      { name: 'Mara Lindqvist, A', reason: { code: 'closed', stage: 'lost' } },
      { name: 'Mara Lindqvist, B', reason: { code: 'closed', stage: 'disqualified' } },
      { name: 'Mara Lindqvist, C', reason: { code: 'closed', stage: 'excluded' } },
    ]);
    expect(write('pipedrive', all, { closed: true }).rows).toBe(4);
  });

  it('writes one contact an address and one company a domain, whatever the case', () => {
    const twice = [record(), record({ id: 'b', personName: 'Somebody Else' }, { personEmail: 'MARA.Lindqvist@brightforge.example' })];
    expect(write('hubspot-contacts', twice).skipped).toEqual([{ name: 'Somebody Else, Brightforge', reason: { code: 'same', header: 'Email', value: 'MARA.Lindqvist@brightforge.example' } }]);
    expect(write('hubspot-companies', twice)).toMatchObject({ rows: 1, skipped: [{ reason: { code: 'same', header: 'Company Domain Name' } }] });
    const named = twice.map(({ prospect, ...rest }) => ({ ...rest, prospect: { ...prospect, companyDomain: null } }));
    expect(write('hubspot-companies', named)).toMatchObject({ rows: 1, skipped: [{ reason: { code: 'same', header: 'Name', value: 'Brightforge' } }] });
    const unknown = { personEmail: null };
    expect(write('hubspot-contacts', [record({}, unknown), record({ id: 'b' }, unknown)]).rows).toBe(2);
  });

  it('leaves out the columns nobody wants, but none that a row may need', () => {
    const { columns } = write('salesforce-leads', [record()], { without: ['Description', 'LastName'] });
    expect(columns).not.toContain('Description');
    expect(columns).toContain('LastName');
    expect(columns).not.toContain('ICP_Grade__c');
    expect(write('salesforce-leads', [record()], { custom: true }).columns).toContain('ICP_Grade__c');
  });

  it('begins another file when the target takes no more rows', () => {
    const small = { ...APOLLO, mostRows: 2 };
    const writer = new ExportWriter(small, defaultChoices('apollo', 'EUR'), NOW);
    const people = ['a', 'b', 'c', 'd'].map((id) => record({ id }, { personEmail: `${id}@brightforge.example` }));
    writer.take(people.slice(0, 3));
    writer.take(people.slice(3));
    const { files } = writer.written;
    expect(files.map(({ name, rows }) => [name, rows])).toEqual([['leadlight-apollo-2026-11-22.csv', 2], ['leadlight-apollo-2026-11-22-2.csv', 2]]);
    expect(files.map(({ parts }) => parts.join('').split('\r\n').length)).toEqual([4, 4]);
    expect(files.every(({ parts }) => parts.join('').startsWith('First Name,'))).toBe(true);
  });

  it('is the same however the records come in slices', () => {
    const people = Array.from({ length: 7 }, (_, at) => record({ id: `${at}` }, { personEmail: at % 3 === 0 ? null : `${at}@brightforge.example` }));
    fc.assert(fc.property(fc.array(fc.nat(7), { maxLength: 5 }), (cuts) => {
      const writer = new ExportWriter(APOLLO, defaultChoices('apollo', 'EUR'), NOW);
      let from = 0;
      for (const to of [...cuts.toSorted(), 7]) {
        writer.take(people.slice(from, Math.max(from, to)));
        from = Math.max(from, to);
      }
      expect(textOf(writer.written)).toBe(textOf(write('apollo', people)));
    }));
  });

  it('tells under which ICPs the rows were graded', () => {
    const older = record({ id: 'b' }, { personEmail: null });
    older.prospect.grading = { ...older.prospect.grading, stamp: { ...older.prospect.grading.stamp, icpVersion: '1.1.0', icpHash: 'older' } };
    expect(write('hubspot-contacts', [record(), older]).icps).toEqual([
      { id: 'b2b', version: '1.2.0', hash: 'hash', prospects: 1 },
      { id: 'b2b', version: '1.1.0', hash: 'older', prospects: 1 },
    ]);
  });
});
