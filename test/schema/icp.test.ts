import * as fc from '#test/properties.ts';
import { describe, expect, it } from 'vitest';
import { toIcpFile, writeIcpFile } from '#lib/icp/file.ts';
import type { Icp } from '#lib/icp/model.ts';
import { STARTER_ICPS } from '#lib/icp/starters.ts';
import { decodeIcpFile, ICP_FILE_MAX_BYTES, icpSchema, readIcpFile } from '#lib/schema/icp.ts';
import { criterion, icp } from '../qualify/make.ts';

const size = criterion({ kind: 'head-count', min: 50, max: 500 }, { id: 'size', label: 'Head count' });
const sample = icp({ criteria: [size] });
const decoded = (change: object) => decodeIcpFile(JSON.stringify({ ...toIcpFile(sample), contentHash: undefined, ...change }));
const errors = (change: object) => {
  const outcome = decoded(change);
  return outcome.ok ? [] : (outcome.error.details ?? []);
};
const readingWith = (member: string, inPlaceOf: string) => readIcpFile(JSON.stringify(toIcpFile(sample)).replace(inPlaceOf, member));
const withCriterion = (change: object) => ({ criteria: [{ ...size, ...change }] });

describe('a file that is no ICP file', () => {
  it.each([
    ['no JSON', '{', 'not-json'],
    ['empty', '', 'not-json'],
    ['other JSON', '{"a":1}', 'invalid'],
    ['a list', '[]', 'invalid'],
    ['null', 'null', 'invalid'],
    ['larger than allowed', `"${'x'.repeat(ICP_FILE_MAX_BYTES)}"`, 'too-large'],
    ['larger than allowed in bytes', `"${'ß'.repeat(ICP_FILE_MAX_BYTES / 2)}"`, 'too-large'],
  ])('%s is refused', (_name, text, code) => {
    expect(decodeIcpFile(text)).toMatchObject({ ok: false, error: { code } });
  });

  it('says in which line it stops being JSON', () => {
    const lines = writeIcpFile(sample).split('\n');
    const at = lines.findIndex((line) => line.includes('"weight"'));
    const broken = ['\uFEFF', ''].flatMap((mark) => ['\n', '\r\n'].map((end) => mark + lines.with(at, (lines[at] ?? '').replace('"weight": 10', '"weight": 10 "thirds"')).join(end)));
    for (const text of broken) expect(decodeIcpFile(text)).toMatchObject({ ok: false, error: { code: 'not-json', message: expect.stringContaining(`Look at line ${at + 1},`) } });
    expect(decodeIcpFile('<html>')).toMatchObject({ ok: false, error: { message: 'This file is not JSON, so it cannot be an ICP file.' } });
  });

  it('that is cut off is said to be', () => {
    const whole = writeIcpFile(sample);
    for (const at of ['"weight":', '"weight": 1', '"weight": 10,', '"wei', '{', '[\n']) {
      expect(decodeIcpFile(whole.slice(0, whole.indexOf(at) + at.length))).toMatchObject({ ok: false, error: { code: 'not-json', message: expect.stringContaining('It ends too soon') } });
    }
    expect(decodeIcpFile('\n')).toMatchObject({ ok: false, error: { message: 'This file is not JSON, so it cannot be an ICP file.' } });
  });

  it('of a newer format is refused with what to do, whatever else it holds', () => {
    const outcome = decoded({ schemaVersion: 3, criteria: 'of a kind not known yet' });
    expect(outcome).toMatchObject({ ok: false, error: { code: 'newer-version' } });
    expect(outcome.ok ? '' : outcome.error.message).toMatch(/newer Leadlight.*Update/);
  });
});

describe('a number beyond all numbers', () => {
  it('is an error where it counts', () => {
    const reading = readingWith('"weight":1e999', `"weight":${size.weight}`);
    expect(reading.ok ? [] : reading.error.details).toEqual([{ path: 'criteria / 1 (Head count) / weight', message: 'must be a number' }]);
  });

  it('is left out with the member that nobody knows', () => {
    const reading = readingWith('{"colour":1e999,', '{');
    expect(reading.ok && reading.value.unknown).toEqual(['colour']);
  });
});

describe('errors', () => {
  it.each<[string, object, string, RegExp]>([
    ['a missing member', { name: undefined }, 'name', /is missing/],
    ['an empty name', { name: '  ' }, 'name', /must not be empty/],
    ['text for a list', { criteria: 'x' }, 'criteria', /must be a list/],
    ['no criterion', { criteria: [] }, 'criteria', /at least one entry/],
    ['a weight of nothing', withCriterion({ weight: 0 }), 'criteria / 1 (Head count) / weight', /larger than 0/],
    ['a negative weight', withCriterion({ weight: -5 }), 'criteria / 1 (Head count) / weight', /larger than 0/],
    ['a weight as text', withCriterion({ weight: '10' }), 'criteria / 1 (Head count) / weight', /must be a number/],
    ['an unknown kind', withCriterion({ test: { kind: 'shoe-size' } }), 'criteria / 1 (Head count) / test / kind', /must be "industry" or .*"head-count" or/],
    ['no kind at all', withCriterion({ test: {} }), 'criteria / 1 (Head count) / test / kind', /is missing/],
    ['a list for one value', withCriterion({ test: { kind: 'custom', ask: { field: 'country', operator: 'is', value: ['DE'] } } }), 'criteria / 1 (Head count) / test / ask / value', /^must be text or a number$/],
    ['an unknown use of a technology', withCriterion({ test: { kind: 'technology', anyOf: ['HubSpot'], use: 'owned' } }), 'criteria / 1 (Head count) / test / use', /./],
    ['min above max', withCriterion({ test: { kind: 'head-count', min: 9, max: 3 } }), 'criteria / 1 (Head count) / test', /min is larger/],
    ['an unknown country', withCriterion({ test: { kind: 'place', countries: ['DE', 'Germany'], regions: [] } }), 'criteria / 1 (Head count) / test / countries / 2', /ISO country code/],
    ['an unknown region', withCriterion({ test: { kind: 'place', countries: [], regions: ['toString'] } }), 'criteria / 1 (Head count) / test / regions / 1', /region set/],
    ['no place', withCriterion({ test: { kind: 'place', countries: [], regions: [] } }), 'criteria / 1 (Head count) / test', /neither a country nor a region/],
    ['an unknown industry', withCriterion({ test: { kind: 'industry', codes: ['999999'] } }), 'criteria / 1 (Head count) / test / codes / 1', /LinkedIn industry/],
    ['an unknown level', withCriterion({ subject: 'person', test: { kind: 'title', seniorities: ['boss'], departments: [] } }), 'criteria / 1 (Head count) / test / seniorities / 1', /"owner" or/],
    ['an unknown department', withCriterion({ subject: 'person', test: { kind: 'title', seniorities: [], departments: ['sales'] } }), 'criteria / 1 (Head count) / test / departments / 1', /known are/],
    ['a title asked of a company', withCriterion({ test: { kind: 'title', seniorities: ['vp'], departments: [] } }), 'criteria / 1 (Head count) / subject', /of a person/],
    ['a penalty above twenty', { penalties: [{ id: 'p', label: 'P', points: 21, when: { kind: 'only-free-mail' } }] }, 'penalties / 1 (P) / points', /at most 20/],
    ['a penalty of nothing', { penalties: [{ id: 'p', label: 'P', points: 0, when: { kind: 'only-free-mail' } }] }, 'penalties / 1 (P) / points', /at least 1/],
    ['two of one id', { criteria: [size, { ...size, label: 'Other' }] }, 'criteria / 2 (Other)', /same id as one before it: size/],
    ['a persona with an offer that is not there', { personas: [{ id: 'p', name: 'P', seniorities: [], departments: [], pains: [], questions: {}, offerId: 'gone' }] }, 'personas / 1 (P) / offerId', /not in this file: gone/],
    ['a domain with a path', { exclusions: [{ domain: 'https://brightforge.example/x', list: 'customer' }] }, 'exclusions / 1 (https://brightforge.example/x) / domain', /must be a domain/],
    ...['linkedin.com', 'brightforge.github.io', 'intranet.local', 'co.uk'].map((domain): [string, object, string, RegExp] =>
      [`an exclusion nobody can match: ${domain}`, { exclusions: [{ domain, list: 'customer' }] }, `exclusions / 1 (${domain}) / domain`, /no domain of one company/]),
    ['a row that is not in the table', { signals: [{ row: 999 }] }, 'signals / 1 / row', /at most \d+/],
    ['cuts in the wrong order', { thresholds: { ...sample.thresholds, grade: { a: 60, b: 80, c: 40 } } }, 'thresholds / grade', /a must be larger than b/],
    ['a version that is none', { version: 'final' }, 'version', /such as 1\.0\.0/],
    ['a regulation without a date', { regulations: [{ id: 'r', name: 'R', codes: ['25'], countries: [], until: 'soon' }] }, 'regulations / 1 (R) / until', /must be a date/],
    ['a hash that is none', { contentHash: 'abc' }, 'contentHash', /hash of 64 digits/],
  ])('%s', (_name, change, path, message) => {
    const all = errors(change);
    expect(all.map((error) => error.path)).toContain(path);
    expect(all.find((error) => error.path === path)?.message).toMatch(message);
  });

  it('are listed all at once, each where it stands', () => {
    const all = errors({ name: 5, criteria: [{ ...size, weight: -1 }, { ...size, mustKnow: 'yes' }], framework: 'gut feeling' });
    expect(all.map(({ path }) => path)).toEqual(expect.arrayContaining(['name', 'criteria / 1 (Head count) / weight', 'criteria / 2 (Head count) / mustKnow', 'criteria / 2 (Head count)', 'framework']));
    expect(decoded({ name: 5 })).toMatchObject({ error: { message: 'This ICP file has one error. Nothing was imported.' } });
  });
});

it('holds all that an ICP may: five thousand domains with a note each', () => {
  const exclusions = Array.from({ length: 5000 }, (_, at) => ({ domain: `prospective-customer-number-${at}.com`, list: 'do-not-contact' as const, note: 'Asked us not to write. '.repeat(21) }));
  const reading = readIcpFile(writeIcpFile({ ...sample, exclusions, notes: 'n'.repeat(20_000) }));
  expect(reading.ok && reading.value.file.exclusions).toHaveLength(5000);
});

describe('a file that was edited', () => {
  it('is taken, with the hash it states, so that a warning can be shown', () => {
    const text = writeIcpFile(sample).replace('"weight": 10', '"weight": 20');
    const outcome = decodeIcpFile(text);
    expect(outcome).toMatchObject({ ok: true, value: { criteria: [{ weight: 20 }], contentHash: toIcpFile(sample).contentHash } });
    expect(readIcpFile(text)).toMatchObject({ ok: true, value: { edited: true, unknown: [] } });
    expect(readIcpFile(writeIcpFile(sample))).toMatchObject({ ok: true, value: { edited: false, unknown: [] } });
  });

  it('has every member named that would be left out, and is not called edited for it', () => {
    const richer = { ...sample, colour: 'blue', criteria: [{ ...size, since: 2020, test: { ...size.test, unit: 'people' } }], thresholds: { ...sample.thresholds, grade: { ...sample.thresholds.grade, d: 20 } } };
    expect(readIcpFile(JSON.stringify(toIcpFile(richer)))).toMatchObject({
      ok: true,
      value: { edited: false, unknown: ['criteria / 1 (Head count) / test / unit', 'criteria / 1 (Head count) / since', 'thresholds / grade / d', 'colour'] },
    });
  });

  it('may lack a hash, begin with a byte order mark and hold members nobody knows', () => {
    const text = `\uFEFF${JSON.stringify({ ...sample, comment: 'ours' })}`;
    const outcome = decodeIcpFile(text);
    expect(outcome).toEqual({ ok: true, value: { ...toIcpFile(sample), $schema: undefined } });
  });

  it('cannot reach what objects inherit', () => {
    const text = writeIcpFile(sample).replace('"taxonomyVersions": {}', '"__proto__": { "polluted": true }, "taxonomyVersions": { "__proto__": "x", "constructor": "y" }');
    const outcome = decodeIcpFile(text);
    expect(outcome.ok).toBe(true);
    expect('polluted' in {}).toBe(false);
    expect(outcome.ok && Object.keys(outcome.value.taxonomyVersions)).toEqual(['constructor']);
    expect(outcome.ok && Object.getPrototypeOf(outcome.value.taxonomyVersions)).toBe(Object.prototype);
  });
});

describe('whatever a file holds', () => {
  const spoilt = fc
    .tuple(fc.constantFrom(...STARTER_ICPS), fc.json(), fc.nat(), fc.nat(3000))
    .map(([starter, json, at, length]) => {
      const text = writeIcpFile(starter);
      const from = at % text.length;
      return text.slice(0, from) + json + text.slice(from + length);
    });

  /** A path into the ICP, whose value is replaced by some other JSON. */
  const changed = fc.tuple(fc.constantFrom(...STARTER_ICPS), fc.jsonValue(), fc.infiniteStream(fc.nat())).map(([starter, value, choices]) => {
    const copy = structuredClone(starter) as unknown as Record<string, unknown>;
    let at: Record<string, unknown> = copy;
    for (;;) {
      const keys = Object.keys(at);
      const key = keys[(choices.next().value as number) % keys.length] ?? 'name';
      const inner = at[key];
      if (typeof inner !== 'object' || inner === null || Object.keys(inner).length === 0 || (choices.next().value as number) % 4 === 0) {
        at[key] = value;
        return JSON.stringify(copy);
      }
      at = inner as Record<string, unknown>;
    }
  });

  it('the decoder answers and never throws, and what it takes is whole', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json(), spoilt, changed), (text) => {
      const outcome = decodeIcpFile(text);
      expect(typeof outcome.ok).toBe('boolean');
      expect(!outcome.ok || icpSchema.safeParse(outcome.value).success).toBe(true);
      expect(outcome.ok || outcome.error.message.length > 10).toBe(true);
    }), { numRuns: 300 });
  });
});

it('checks stored ICPs the same way', () => {
  expect(icpSchema.safeParse(sample).success).toBe(true);
  expect(icpSchema.safeParse({ ...sample, criteria: [size, size] } satisfies Icp).success).toBe(false);
});
