import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { defaultChoices } from '#lib/interop/targets/columns.ts';
import { writeManifest } from '#lib/interop/targets/manifest.ts';
import { notWrittenCsv } from '#lib/interop/targets/not-written.ts';
import { NOW } from '../../qualify/make.ts';
import { record, write } from './make.ts';

const CHOICES = { ...defaultChoices('outreach', 'EUR'), purpose: 'Fair in Hanover' };

it('the manifest says what was exported, to what, why and when, by which ICP, into which file', () => {
  const written = write('outreach', [record(), record({ id: 'b' }), record({ id: 'c', stage: 'lost' }), record({ id: 'd' }, { personEmail: null })], CHOICES);
  const files = [{ name: 'leadlight-outreach-2026-11-22.csv', rows: 1, bytes: 200, sha256: 'ab' }];
  expect(JSON.parse(writeManifest(CHOICES, written, files, NOW))).toEqual({
    format: 'leadlight-export-manifest',
    schemaVersion: 1,
    target: 'outreach',
    exportedAt: '2026-11-22T12:00:00.000Z',
    purpose: 'Fair in Hanover',
    prospects: { written: 1, notWritten: 3, notWrittenWhy: { same: 1, closed: 1, missing: 1 }, valuesChanged: 0 },
    icps: [{ id: 'b2b', version: '1.2.0', hash: 'hash', prospects: 1 }],
    columns: ['Email', 'First Name', 'Last Name', 'Title', 'Company', 'Work Phone', 'LinkedIn URL', 'Website', 'Tags'],
    choices: { without: [], mark: false, closed: false, unknownLastName: false, custom: false, currency: 'EUR' },
    files,
  });
});

it('what was not written stands in a file with its reason, guarded as for a spreadsheet', () => {
  const written = write('hubspot-companies', [record({ companyName: '=1+1' }, { industry: '25' }), record({ id: 'b', companyName: '=1+1' })]);
  const csv = notWrittenCsv(written, { headers: ['Prospect', 'Column', 'Value', 'Reason'], skipped: ({ code }) => `skipped: ${code}`, changed: (reason, header) => `${header} ${reason}` });
  expect(Papa.parse(csv.slice(1), { skipEmptyLines: true }).data).toEqual([
    ['Prospect', 'Column', 'Value', 'Reason'],
    ['Mara Lindqvist, =1+1', '', '', 'skipped: same'],
    ['Mara Lindqvist, =1+1', 'Industry', 'Manufacturing', 'Industry no-word'],
  ]);
  expect(notWrittenCsv({ skipped: [{ name: '=cmd', reason: { code: 'gone' } }], changed: [] }, { headers: ['a', 'b', 'c', 'd'], skipped: () => 'gone', changed: () => '' })).toContain("'=cmd");
});
