import './zod-setup.ts';
import * as z from 'zod';
import { ICP_SCHEMA_VERSION } from '#lib/icp/model.ts';
import { countryCodes } from '#lib/taxonomy/countries.ts';
import { DEPARTMENTS } from '#lib/taxonomy/departments.ts';
import { INDUSTRIES, industryName } from '#lib/taxonomy/industries.ts';
import { REGIONS } from '#lib/taxonomy/regions.ts';
import { icpShape } from './icp-shape.ts';
import { stampShape } from './icp.ts';

/** What an editor shows beside a member of the file. */
const SAYS: Readonly<Record<string, string>> = {
  id: 'What tells this ICP from others; a file of the same id replaces it or is merged with it.',
  version: 'Semantic version: 1.4.2.',
  createdBy: 'Who made it.',
  createdAt: 'When it was made.',
  changedAt: 'When it was last changed.',
  previousHash: 'Content hash of the version this one was made from; null for the first.',
  contentHash: 'SHA-256 of the canonical JSON (RFC 8785) of the ICP, without $schema, contentHash, ancestors and signature. Leave it as it is: Leadlight then says that the file was edited by hand.',
  ancestors: 'Content hashes of the versions before, newest first: where two files that were changed apart find what they share.',
  signature: 'Who published this very content: Ed25519 over its hash and the name.',
  framework: 'Which questions are shown: BANT, CHAMP, MEDDIC or GPCTBA/C&I.',
  applies: 'Where this ICP applies; an empty list asks for nothing.',
  criteria: 'What a good customer is like. Weights are shown as shares of their sum.',
  penalties: 'What takes points from fit.',
  disqualifiers: 'What rules a company or person out.',
  exclusions: 'Domains that are not graded: customers, competitors, do not contact.',
  personas: 'Roles that are sold to, with their pains and questions.',
  offers: 'What is sold.',
  signals: 'Changes to rows of the table of timing signals.',
  regulations: 'Duties that come into force for some industries, until their date.',
  questions: 'Asked of everybody, after the questions of the persona.',
  buyingGroup: 'Roles a purchase takes.',
  stages: 'When a prospect becomes MQL or SQL, and when it is nurtured.',
  reasons: 'Why a person disqualifies a prospect or loses a deal.',
  thresholds: 'Lines between grades, digits of readiness, and caps.',
  taxonomyVersions: 'Which lists of industries, countries and so on the codes are from.',
  notes: 'For people.',
};

/** Any sign but capitals, blanks and the ASCII marks that no domain holds: validators in other languages know no classes of Unicode. */
const OF_DOMAINS = '[^\\s!-,./:-@A-Z\\[-`{-~]';

/** What a checked text may be, by the name of its shape. */
const VALUES: Readonly<Record<string, object>> = {
  country: { enum: [...countryCodes()].toSorted() },
  region: { enum: Object.keys(REGIONS) },
  department: { enum: [...DEPARTMENTS] },
  domain: { pattern: `^(?:${OF_DOMAINS}+\\.)+${OF_DOMAINS}{2,}$` },
  industry: { anyOf: INDUSTRIES.map(({ code }) => ({ const: code, title: industryName(code) })) },
};

type Schema = Record<string, unknown>;

/** Members Leadlight does not know are left out when it reads a file; an editor should say so. */
function closed(schema: Schema): void {
  if (schema['properties'] !== undefined && schema['additionalProperties'] === undefined) schema['additionalProperties'] = false;
}

function described(name: string, schema: Schema): Schema {
  const description = SAYS[name];
  if (description === undefined) return schema;
  return schema['$ref'] === undefined ? { description, ...schema } : { description, allOf: [schema] };
}

/**
 * The JSON Schema (draft 2020-12) of an ICP file, generated from what reads one. It cannot say all: that `min` is not above
 * `max`, say, or that no two criteria share an id, is checked on import alone.
 */
export function icpJsonSchema(): Schema {
  const { properties, $defs, ...schema } = z.toJSONSchema(icpShape.extend(stampShape.shape), {
    io: 'input',
    override: ({ jsonSchema }) => closed(jsonSchema as Schema),
  }) as Schema & { properties: Record<string, Schema>; $defs: Record<string, Schema> };
  return {
    $id: `urn:leadlight:icp:${ICP_SCHEMA_VERSION}`,
    title: 'Leadlight ICP file',
    ...schema,
    properties: Object.fromEntries(Object.entries(properties).map(([name, member]) => [name, described(name, member)])),
    $defs: Object.fromEntries(Object.entries($defs).map(([name, shape]) => [name, { ...shape, ...VALUES[name] }])),
  };
}
