import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ICP_SCHEMA_FILE, toIcpFile, writeIcpFile } from '#lib/icp/file.ts';
import { STARTER_ICPS } from '#lib/icp/starters.ts';
import { icpJsonSchema } from '#lib/schema/icp-json-schema.ts';
import { criterion, icp } from '../qualify/make.ts';
import { validates } from './json-schema.ts';
import { PUBLISHED, publishedSchema } from './published-schema.ts';

const schema = icpJsonSchema() as Parameters<typeof validates>[2] & Record<string, unknown>;
const meets = (json: unknown): boolean => validates(json, schema, schema);

const size = criterion({ kind: 'head-count', min: 50, max: 500 });
const file = (change: object): unknown => JSON.parse(JSON.stringify({ ...toIcpFile(icp({ criteria: [size] })), ...change }));

const excluding = (domain: string): boolean => meets(file({ exclusions: [{ domain, list: 'customer' }] }));

it('is published as it is generated (else run npm run icp-schema)', () => {
  expect(readFileSync(PUBLISHED, 'utf8')).toBe(publishedSchema());
});

describe('the published schema', () => {
  it('is named by the files that are written', () => {
    expect(JSON.parse(writeIcpFile(icp({ criteria: [size] })))).toMatchObject({ $schema: `./${ICP_SCHEMA_FILE}` });
    expect(path.basename(PUBLISHED)).toBe(ICP_SCHEMA_FILE);
  });

  it('takes the example of this version, the starters, and a file without hash or signature', () => {
    const example = readFileSync(path.join(import.meta.dirname, '../fixtures/icp-files/v2.icp.json'), 'utf8');
    expect(meets(JSON.parse(example))).toBe(true);
    expect(STARTER_ICPS.map((starter) => meets(JSON.parse(writeIcpFile(starter))))).toEqual(STARTER_ICPS.map(() => true));
    expect(meets(file({ contentHash: undefined, $schema: undefined }))).toBe(true);
    expect(meets(file({ signature: { by: 'Kim', publicKey: 'AAAA', value: 'AAAA' }, ancestors: ['0'.repeat(64)] }))).toBe(true);
  });

  it.each<[string, object]>([
    ['a missing member', { name: undefined }],
    ['a member nobody knows', { colour: 'blue' }],
    ['a weight of nothing', { criteria: [{ ...size, weight: 0 }] }],
    ['an unknown kind', { criteria: [{ ...size, test: { kind: 'shoe-size' } }] }],
    ['a misspelt member of a test', { criteria: [{ ...size, test: { kind: 'head-count', min: 1, max: 2, fadesAway: 3 } }] }],
    ['an unknown country', { applies: { industries: [], countries: ['Germany'], regions: [] } }],
    ['an unknown region', { applies: { industries: [], countries: [], regions: ['MARS'] } }],
    ['an unknown industry', { applies: { industries: ['999999'], countries: [], regions: [] } }],
    ['an unknown department', { personas: [{ id: 'p', name: 'P', seniorities: [], departments: ['sales'], pains: [], questions: {} }] }],
    ['a question under no tag', { questions: { mood: ['How are you?'] } }],
    ['an older version', { schemaVersion: 1 }],
  ])('refuses %s', (_, change) => {
    expect(meets(file(change))).toBe(false);
  });

  it('tells domains from addresses, without classes of Unicode, which validators in other languages do not know', () => {
    expect(['brightforge.com', 'shop.bright-forge.co.uk', 'öfen-müller.de', '例え.jp', 'xn--fen-hoa.de'].map(excluding)).toEqual([true, true, true, true, true]);
    expect(['https://brightforge.com', 'brightforge.com/shop', 'Brightforge.com', 'brightforge', 'a b.com', 'kim@brightforge.com', 'brightforge..com', ''].map(excluding)).toEqual(Array.from({ length: 8 }, () => false));
    expect(readFileSync(PUBLISHED, 'utf8')).not.toMatch(/\\\\p\{/);
  });

  it('says of every member what it is for', () => {
    const properties = schema['properties'] as Record<string, { description?: string }>;
    const plain = ['$schema', 'format', 'schemaVersion', 'name'];
    expect(Object.keys(properties).filter((name) => !plain.includes(name) && !properties[name]?.description)).toEqual([]);
  });

  it('offers every code of an industry with its name', () => {
    const industry = (schema.$defs['industry'] as { anyOf: { const: string; title: string }[] }).anyOf;
    expect(industry.find((one) => one.const === '48')?.title).toBe('Construction');
  });
});
