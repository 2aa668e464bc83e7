import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { hashEvidence } from '#lib/evidence/hash.ts';
import { hashIcp } from '#lib/icp/hash.ts';
import { STARTER_ICPS } from '#lib/icp/starters.ts';
import { assess } from '#lib/qualify/assess.ts';
import { decodeProfileFile, newestMoment } from '#lib/schema/profile-file.ts';
import { profileJsonSchema } from '#lib/schema/profile-json-schema.ts';
import { company, person, signal, tool, trigger } from '../qualify/make.ts';
import { validates } from './json-schema.ts';
import { PUBLISHED_PROFILE_SCHEMA, profileSchemaText } from './published-profile-schema.ts';

const EXAMPLE = readFileSync(path.join(import.meta.dirname, '../fixtures/profile-files/brightforge.profile.json'), 'utf8');
const schema = profileJsonSchema() as Parameters<typeof validates>[2] & Record<string, unknown>;

const at = '2026-11-20T09:00:00Z';
const fact = { field: 'country', value: 'DE', method: 'field', url: 'https://brightforge-ovens.com/', observedAt: at };
const companyOf = (change: object) => ({ kind: 'company', key: 'brightforge-ovens.com', pages: [], signals: [fact], ...change });
const file = (change: object): object => ({ format: 'leadlight-profile', schemaVersion: 1, company: companyOf({}), person: null, ...change });
const keyed = (key: string): object => file({ company: companyOf({ key }) });
const signals = (change: object): object => file({ company: companyOf({ signals: [fact, { ...fact, ...change }] }) });

function errors(json: unknown): { path: string; message: string }[] {
  const outcome = decodeProfileFile(JSON.stringify(json));
  if (outcome.ok) throw new Error('decoded');
  return outcome.error.details ?? [];
}

describe('a profile file', () => {
  it('is read, what it leaves out filled in', () => {
    const outcome = decodeProfileFile(EXAMPLE);
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
    const { value } = outcome;
    expect(value.company?.signals[3]).toMatchObject({ field: 'headCount', raw: '51–200 employees', quote: { exact: '51–200 employees' }, confidence: 0.7, observedAt: Date.UTC(2026, 10, 20, 9) });
    expect(value.company?.signals[2]).toMatchObject({ raw: 'Germany', confidence: 0.8, rule: 'file/stated' });
    expect(value).toMatchObject({ answers: [{ tag: 'pain', at: Date.UTC(2026, 10, 21, 15) }], touches: [{ kind: 'meeting' }], colleagues: [], kept: { savedAt: Date.UTC(2026, 10, 20, 9, 10), informedAt: null } });
    expect(newestMoment(value)).toBe(Date.UTC(2026, 10, 21, 15));
  });

  it('is graded', () => {
    const outcome = decodeProfileFile(EXAMPLE);
    const [icp] = STARTER_ICPS;
    if (!outcome.ok || !icp) throw new Error('no example');
    const assessment = assess({ ...outcome.value, icp, icpHash: hashIcp(icp), now: newestMoment(outcome.value) });
    expect(assessment).toMatchObject({ status: 'scored', companyKey: 'brightforge-ovens.com', companyOnly: false });
  });

  it('of profiles as they are stored gives the very same profiles', () => {
    const stored = {
      company: company([signal('headCount', { min: 51, max: 200, year: 2025 }, { publishedAt: '2025-01-01' }), tool('HubSpot'), trigger(1, { date: '2026-10-14', detail: 'series A' })]),
      person: person([signal('personTitle', 'Head of Sales', { firstSeenAt: 5 }), signal('email', 'ada@brightforge.example')]),
    };
    const outcome = decodeProfileFile(JSON.stringify({ format: 'leadlight-profile', schemaVersion: 1, ...stored }));
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
    expect(outcome.value).toEqual({ ...stored, answers: [], touches: [], colleagues: [], kept: null });
    expect(hashEvidence([outcome.value.company, outcome.value.person])).toBe(hashEvidence([stored.company, stored.person]));
  });

  it.each<[string, object, string, RegExp]>([
    ['the day of a trigger in words, which would pass for none', signals({ field: 'trigger', value: { row: 1, event: 'round', date: '22 Nov 2026' } }), 'company / signals / 2 / value / date', /2026-11-22/],
    ['neither company nor person', file({ company: null }), '', /neither a company nor a person/],
    ['a missing member', file({ company: { kind: 'company', pages: [], signals: [] } }), 'company / key', /is missing/],
    ['a misspelt member', file({ touchs: [] }), '', /touchs/],
    ['an unknown field', signals({ field: 'shoeSize' }), 'company / signals / 2 / field', /must be "companyName" or/],
    ['a field of a person', signals({ field: 'personTitle', value: 'CEO' }), 'company / signals / 2 / field', /must be "companyName" or/],
    ['a country written out', signals({ value: 'Germany' }), 'company / signals / 2 / value', /ISO country code/],
    ['a head count of text', signals({ field: 'headCount', value: '51-200' }), 'company / signals / 2 / value', /group of members/],
    ['a range upside down', signals({ field: 'headCount', value: { min: 200, max: 51 } }), 'company / signals / 2 / value', /min is larger than max/],
    ['an unknown industry', signals({ field: 'industry', value: '999999' }), 'company / signals / 2 / value', /no LinkedIn industry code/],
    ['no method', signals({ method: 'magic' }), 'company / signals / 2 / method', /"rep" or "structured"/],
    ['a moment that is none', signals({ observedAt: 'yesterday' }), 'company / signals / 2 / observedAt', /2026-11-22T09:00:00Z/],
    ['an address of another kind', signals({ url: 'file:///etc' }), 'company / signals / 2 / url', /not an http/],
    ['a confidence above 1', signals({ confidence: 2 }), 'company / signals / 2 / confidence', /at most 1/],
    ['an answer under no tag', file({ answers: [{ tag: 'mood', state: 'confirmed', at }] }), 'answers / 1 / tag', /"money"/],
    ['a touch of no kind', file({ touches: [{ kind: 'visited', at, source: 'rep', event: 'x' }] }), 'touches / 1 / kind', /"replied"/],
  ])('is refused for %s, by path', (_name, json, where, message) => {
    const all = errors(json);
    expect(all.map((error) => error.path)).toContain(where);
    expect(all.find((error) => error.path === where)?.message).toMatch(message);
  });

  it('takes a company by the domain it registered, for exclusions go by that', () => {
    for (const key of ['brightforge.com', 'brightforge.co.uk', 'öfen-müller.de', 'xn--fen-mller-07a6k.de', 'brightforge.example', 'name:brightforge|DE']) expect(decodeProfileFile(JSON.stringify(keyed(key))).ok).toBe(true);
    for (const key of ['www.brightforge.com', 'shop.brightforge.com', 'https://brightforge.com/']) {
      expect(errors(keyed(key))).toEqual([{ path: 'company / key', message: 'must be the domain that the company registered: brightforge.com' }]);
    }
  });

  it('lists every error', () => {
    expect(errors(signals({ value: 'Germany', method: 'magic', url: 'x' }))).toHaveLength(3);
  });

  it.each([
    ['no JSON', '{', 'not-json'],
    ['another format', '{"format":"recipe"}', 'invalid'],
    ['a newer version', JSON.stringify(file({ schemaVersion: 2 })), 'newer-version'],
    ['too large a file', ' '.repeat(5 * 1024 * 1024 + 1), 'too-large'],
  ])('is refused as %s', (_name, text, code) => {
    expect(decodeProfileFile(text)).toMatchObject({ ok: false, error: { code } });
  });
});

describe('the published schema of profile files', () => {
  it('is published as it is generated (else run npm run profile-schema)', () => {
    expect(readFileSync(PUBLISHED_PROFILE_SCHEMA, 'utf8')).toBe(profileSchemaText());
  });

  it('takes the example, and refuses what the decoder refuses for its shape', () => {
    expect(validates(JSON.parse(EXAMPLE), schema, schema)).toBe(true);
    for (const json of [file({ touchs: [] }), signals({ field: 'shoeSize' }), signals({ field: 'headCount', value: '51-200' }), signals({ method: 'magic' })]) {
      expect(validates(json, schema, schema)).toBe(false);
    }
  });
});
