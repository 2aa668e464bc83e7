import { describe, expect, it } from 'vitest';
import { type ProspectRecord, withGrading, writeProspectLine } from '#lib/interop/prospect-record.ts';
import { NOT_GRADED } from '#lib/qualify/grading.ts';
import { decodeProspectLine } from '#lib/schema/prospect-record.ts';
import { company, NOW, person, signal } from '../qualify/make.ts';

const RECORD: ProspectRecord = {
  prospect: {
    id: 'p1',
    companyKey: 'brightforge.example',
    personKey: 'https://www.linkedin.com/in/mara-lindqvist',
    companyName: 'Brightforge',
    companyDomain: 'brightforge.example',
    personName: 'Mara Lindqvist',
    personTitle: 'Head of Sales',
    url: 'https://brightforge.example/about',
    savedAt: NOW,
    updatedAt: NOW,
    informedAt: NOW,
    answers: [{ tag: 'money', state: 'confirmed', note: '“20k”, said in the call\nof May', by: 'Mara', at: NOW }],
    stage: 'nurture',
    touches: [{ kind: 'replied', at: NOW, source: 'rep', event: 'replied|2026-11-22', until: '2027-06-01' }],
    history: [
      { kind: 'stage', from: 'unqualified', to: 'nurture', why: 'Put in nurture by you', by: 'rep', reviewOn: '2027-06-01', readiness: 1200, icpId: 'i', icpVersion: '1.0.0', icpHash: 'h', at: NOW },
      { kind: 'grade', from: null, to: 'A', why: ['Head count is known now'], icpId: 'i', icpVersion: '1.0.0', icpHash: 'h', at: NOW },
    ],
    icpId: null,
    owner: 'Ines',
    tags: ['Fair 2026'],
    followUp: { on: '2026-12-01', what: 'Call' },
    verifiedAt: NOW,
    origin: 'file',
    facts: { industry: '4', headCount: { min: 51, max: 200 }, country: 'DE', city: 'Kiel', seniority: null, department: null, email: null, phone: null, readAt: NOW },
  },
  company: company([signal('country', 'DE'), signal('headCount', { min: 51, max: 200 })]),
  person: person([signal('personName', 'Mara Lindqvist')]),
  notes: [{ id: 'n1', prospectId: 'p1', at: NOW, text: 'Likes charts', from: { url: 'https://brightforge.example/', quote: { exact: 'charts', prefix: '', suffix: '' } } }],
};

const changed = (path: string[], value: unknown): string => {
  const line = JSON.parse(withGrading(writeProspectLine(RECORD), NOT_GRADED));
  let at = line;
  for (const step of path.slice(0, -1)) at = at[step];
  at[path.at(-1)!] = value;
  return JSON.stringify(line);
};

describe('a prospect as a line of NDJSON', () => {
  it('comes back as it was, in one line', () => {
    const line = withGrading(writeProspectLine(RECORD), NOT_GRADED);
    expect(line).not.toMatch(/[\r\n]/);
    expect(JSON.parse(line).grading).toEqual(NOT_GRADED);
    expect(decodeProspectLine(line)).toEqual({ ok: true, value: RECORD });
  });

  it.each([
    ['not JSON', '{"format":', 'not-json'],
    ['another format', changed(['format'], 'leadlight-profile'), 'invalid'],
    ['a newer version', changed(['schemaVersion'], 2), 'newer-version'],
    ['a page that is none', changed(['prospect', 'url'], 'javascript:alert(1)'), 'invalid'],
    ['a stage nobody knows', changed(['prospect', 'stage'], 'customer'), 'invalid'],
    ['a member nobody knows', changed(['prospect', 'colour'], 'red'), 'invalid'],
    ['a value of another shape', changed(['company', 'signals', '0', 'value'], 7), 'invalid'],
  ])('is refused: %s', (_what, line, code) => {
    expect(decodeProspectLine(line)).toMatchObject({ ok: false, error: { code } });
  });

  it('names the path of what is wrong', () => {
    expect(decodeProspectLine(changed(['prospect', 'savedAt'], 'yesterday'))).toMatchObject({ error: { details: [{ path: 'prospect / savedAt' }] } });
  });
});
