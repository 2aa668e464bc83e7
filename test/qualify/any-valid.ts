import * as fc from '#test/properties.ts';
import type { Criterion, Icp } from '#lib/icp/model.ts';
import type { Subject } from '#lib/qualify/subject.ts';
import { icpJsonSchema } from '#lib/schema/icp-json-schema.ts';
import { decodeProfileFile } from '#lib/schema/profile-file.ts';
import { profileJsonSchema } from '#lib/schema/profile-json-schema.ts';
import { countryCodes } from '#lib/taxonomy/countries.ts';
import { DEPARTMENTS } from '#lib/taxonomy/departments.ts';
import { INDUSTRIES } from '#lib/taxonomy/industries.ts';
import { arbitraryOf, type JsonSchema, type Named } from '../schema/arbitrary-json.ts';
import { NOW } from './make.ts';

type Tree = Record<string, unknown>;
const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The smaller first, wherever two members are the ends of a range. */
function inOrder(json: unknown): unknown {
  if (Array.isArray(json)) return json.map(inOrder);
  if (!isTree(json)) return json;
  const tree = Object.fromEntries(Object.entries(json).map(([name, value]) => [name, inOrder(value)]));
  for (const [low, high] of [['min', 'max'], ['from', 'to']] as const) {
    const [a, b] = [tree[low], tree[high]];
    if (typeof a === 'number' && typeof b === 'number' && a > b) Object.assign(tree, { [low]: b, [high]: a });
  }
  return tree;
}

const uniqueBy = <T>(items: readonly T[], key: (item: T) => unknown): T[] => [...new Map(items.map((item) => [key(item), item])).values()];

const falling = (one: number, two: number, three: number): [number, number, number] => [Math.min(100, one + two + three + 3), two + three + 2, three + 1];

function withSubject(criterion: Criterion): Criterion {
  const { kind } = criterion.test;
  const asksPeople = kind === 'title' || (criterion.subject === 'person' && (kind === 'place' || kind === 'custom'));
  return { ...criterion, subject: asksPeople ? 'person' : 'company' };
}

/** What a schema cannot say: ids are told apart, offers are there, lines fall. */
function consistent(json: Icp, [a, b, c]: [number, number, number], [one, two, three]: [number, number, number]): Icp {
  const offers = uniqueBy(json.offers, ({ id }) => id);
  return {
    ...json,
    criteria: uniqueBy(json.criteria, ({ id }) => id).map(withSubject),
    penalties: uniqueBy(json.penalties, ({ id }) => id),
    disqualifiers: uniqueBy(json.disqualifiers, ({ code }) => code),
    exclusions: uniqueBy(json.exclusions, ({ domain, list }) => `${domain} ${list}`),
    offers,
    personas: uniqueBy(json.personas, ({ id }) => id).map(({ offerId, ...persona }) => ({ ...persona, ...(offers.some(({ id }) => id === offerId) && { offerId: offerId ?? '' }) })),
    signals: uniqueBy(json.signals, ({ row }) => row),
    ...(json.regulations && { regulations: uniqueBy(json.regulations, ({ id }) => id) }),
    thresholds: { ...json.thresholds, grade: { a, b, c }, readiness: { one, two, three } },
  };
}

const country = fc.constantFrom('DE', 'AT', 'US', 'SE', 'JP', ...countryCodes());
const industry = fc.constantFrom('4', '6', '54', '55', '2212', ...INDUSTRIES.map(({ code }) => code));
const lines = fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 25 })).map((cuts) => falling(...cuts));
/** Places are never empty, so that a test of a place always names one. */
const ICP_MEMBERS: Named = {
  domain: fc.constantFrom('brightforge-ovens.com', 'quillworks.net', 'nordlicht-labs.de'),
  weight: fc.integer({ min: 1, max: 100_000 }).map((hundredths) => hundredths / 100),
  countries: fc.array(country, { minLength: 1, maxLength: 3 }),
  seniorities: fc.subarray(['owner', 'founder', 'c_suite', 'vp', 'head', 'manager', 'intern'], { minLength: 1 }),
  country,
  industry,
};

const { properties = {}, required = [], ...schema } = icpJsonSchema() as JsonSchema;
const ONLY_OF_FILES = ['$schema', 'contentHash', 'ancestors', 'signature'];
const withoutStamp: JsonSchema = { ...schema, properties: Object.fromEntries(Object.entries(properties).filter(([name]) => !ONLY_OF_FILES.includes(name))), required };

/** Any ICP that a file may hold: made from the published schema, so that a new kind of criterion is in it by itself. */
export const anyValidIcp: fc.Arbitrary<Icp> = fc
  .tuple(arbitraryOf(withoutStamp, ICP_MEMBERS), lines, lines)
  .map(([json, grade, readiness]) => consistent(inOrder(json) as Icp, grade, readiness));

const moment = fc.oneof(fc.integer({ min: NOW - 4e10, max: NOW + 1e9 }), fc.integer({ min: 0, max: 2 * NOW }));
const PROFILE_MEMBERS: Named = {
  key: fc.constantFrom('brightforge-ovens.com', 'https://www.linkedin.com/in/ada-quill', 'name:brightforge|DE'),
  url: fc.constantFrom('https://brightforge-ovens.com/', 'https://brightforge-ovens.com/careers', 'https://www.linkedin.com/in/ada-quill'),
  moment,
  row: fc.integer({ min: 1, max: 64 }),
  date: fc.constantFrom('2026-10-01', '2026-12-31', '2019-02-28'),
  until: fc.constantFrom('2026-10-01', '2026-12-31', '2019-02-28'),
  publishedAt: fc.constantFrom('2026-10-01', '2026-11-21', '2019-02-28'),
};
/** Values that the schema leaves to the decoder, by field. */
const CODES: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  country, personCountry: country, jobCountry: country, industry, department: fc.constantFrom(...DEPARTMENTS), language: fc.constantFrom('de', 'en', 'ja'),
};
const withCodes = (json: unknown, codes: Readonly<Record<string, unknown>>): unknown => {
  if (Array.isArray(json)) return json.map((item) => withCodes(item, codes));
  if (!isTree(json)) return json;
  const tree = Object.fromEntries(Object.entries(json).map(([name, value]) => [name, withCodes(value, codes)]));
  const field = tree['field'];
  if (typeof field === 'string' && Object.hasOwn(codes, field)) return { ...tree, value: codes[field] };
  return typeof tree['department'] === 'string' ? { ...tree, department: codes['department'] } : tree;
};

/** Any company and person that a profile file may hold, made from its published schema. */
export const anySubject: fc.Arbitrary<Subject> = fc
  .tuple(arbitraryOf(profileJsonSchema() as JsonSchema, PROFILE_MEMBERS), fc.record(CODES))
  .map(([json, codes]) => decodeProfileFile(JSON.stringify(inOrder(withCodes(json, codes)))))
  .filter((outcome) => outcome.ok)
  .map((outcome) => (outcome.ok ? outcome.value : { company: null, person: null, answers: [] }));
