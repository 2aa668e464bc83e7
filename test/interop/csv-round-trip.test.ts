import { describe, expect, it } from 'vitest';
import { believe } from '#lib/evidence/believe.ts';
import type { Beliefs, Profile } from '#lib/evidence/model.ts';
import { firstChoices, planOf, rowsFor } from '#lib/interop/import/choices.ts';
import { readRow, type RowRecord } from '#lib/interop/import/record.ts';
import { exportFacts } from '#lib/interop/targets/facts.ts';
import { openFile } from '#lib/interop/tables/open-file.ts';
import type { TargetId } from '#lib/interop/targets/model.ts';
import { NOW } from '../qualify/make.ts';
import { record, textOf, write } from './targets/make.ts';

const SPOKEN = {
  companyDomain: 'tannhof.com', companyName: 'Tann, Hof "Süd"; & Söhne', personName: 'Mara van der Berg', personTitle: 'Head of Sales\n& Service', owner: 'Ines', tags: ['Fair 2026', 'Kiel, "north"; new'],
};
const KNOWN = record(SPOKEN, { personEmail: 'mara.berg@tannhof.com', personPhone: '+49431123450', personLandline: '+49431123450', companyPhone: '+49431999990', companyEmail: 'info@tannhof.com', personUrl: 'https://www.linkedin.com/in/mara-berg', revenue: { min: 12_000_000, max: 20_000_000, currency: 'EUR' } });

const of = (profile: Profile | null): Beliefs => (profile === null ? {} : believe(profile, NOW));

/** What is believed after a file is read as its headers suggest. */
async function readBack(target: TargetId): Promise<{ row: RowRecord; company: Beliefs; person: Beliefs }> {
  const bytes = new TextEncoder().encode(textOf(write(target, [KNOWN], { mark: true })));
  const file = await openFile(bytes, 0, { pause: () => Promise.resolve(), decode: (part, encoding, fatal) => new TextDecoder(encoding, { fatal }).decode(part) });
  if (file.kind !== 'table') throw new Error('no table');
  const choices = firstChoices(file.table.headers, null);
  const [first] = rowsFor(choices, file.table.rows);
  const read = first && readRow(planOf(choices, 'own.csv', null), first, NOW);
  if (!read || !('record' in read)) throw new Error('not read');
  return { row: read.record, company: of(read.record.company), person: of(read.record.person) };
}

describe('a file of our own, read back by its headers', () => {
  it('as a spreadsheet loses nothing of what its columns claim', async () => {
    const { row, company, person } = await readBack('spreadsheet');
    expect(row).toMatchObject({ owner: 'Ines', tags: ['Fair 2026', 'Kiel, "north"; new'], identity: 'person:https://www.linkedin.com/in/mara-berg' });
    expect(person.personName?.value).toBe('Mara van der Berg');
    expect(person.personTitle?.value.replace(/\s+/g, ' ')).toBe('Head of Sales & Service');
    expect([person.email?.map(({ value }) => value), person.phone?.map(({ value }) => value)]).toEqual([['mara.berg@tannhof.com'], ['+49431123450', '+4915112345678']]);
    expect(company).toMatchObject({
      companyName: { value: SPOKEN.companyName }, companyDomain: { value: 'tannhof.com' }, industry: { value: '4' }, headCount: { value: { min: 51, max: 200 } }, founded: { value: 2011 },
      city: { value: 'Kiel' }, country: { value: 'DE' }, phone: [{ value: '+49431999990' }], revenue: { value: { min: 12_000_000, max: 20_000_000, currency: 'EUR' } },
    });
    expect(exportFacts({ company, person: null }, [])).toMatchObject({ companyStreet: 'Lindenallee 14', companyPostalCode: '24103', companyRegion: 'SH' });
    expect(company.technology?.map(({ value }) => value.name).toSorted()).toEqual(['HubSpot', 'SAP']);
  });

  it.each(['hubspot-contacts', 'outreach', 'salesloft', 'apollo', 'salesforce-leads', 'pipedrive'] as const)('for %s names the same person at the same company', async (target) => {
    const { person, company } = await readBack(target);
    expect([person.personName?.value, person.email?.[0]?.value, company.companyName?.value]).toEqual(['Mara van der Berg', 'mara.berg@tannhof.com', SPOKEN.companyName]);
  });
});
