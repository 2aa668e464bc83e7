import { hashIcp } from './hash.ts';
import { ICP_SCHEMA_VERSION } from './model.ts';
import type { Icp, IcpFile } from './model.ts';

/** The published JSON Schema of this version; an editor that knows it completes and checks a file that lies beside it. */
export const ICP_SCHEMA_FILE = `leadlight-icp-${ICP_SCHEMA_VERSION}.schema.json`;

/** Order of members at the top level: what it is, what it asks, what else. */
const TOP: readonly (keyof IcpFile)[] = [
  '$schema',
  'format',
  'schemaVersion',
  'id',
  'name',
  'version',
  'createdBy',
  'createdAt',
  'changedAt',
  'previousHash',
  'contentHash',
  'ancestors',
  'signature',
  'framework',
  'applies',
  'criteria',
  'penalties',
  'disqualifiers',
  'exclusions',
  'personas',
  'offers',
  'signals',
  'regulations',
  'questions',
  'buyingGroup',
  'stages',
  'reasons',
  'thresholds',
  'taxonomyVersions',
  'notes',
];

/** The ICP as a file: with the hash of its content and the name of its schema. */
export function toIcpFile(icp: Icp): IcpFile {
  return { ...icp, $schema: `./${ICP_SCHEMA_FILE}`, contentHash: hashIcp(icp) };
}

/** The ICP of a file, without what only a file carries. */
export function icpOf({ $schema: _schema, contentHash: _hash, ancestors: _ancestors, signature: _signature, ...icp }: IcpFile): Icp {
  return icp;
}

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** Members by name, on one line: `{ "id": "x", "weight": 10 }`. */
function oneLine(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(oneLine).join(', ')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const members = Object.keys(value)
    .sort()
    .map((key) => `${JSON.stringify(key)}: ${oneLine(value[key] ?? null)}`);
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`;
}

const list = (items: readonly Json[]): string => (items.length === 0 ? '[]' : `[\n${items.map((item) => `    ${oneLine(item)}`).join(',\n')}\n  ]`);

/**
 * The ICP as a file: JSON with members in a fixed order and one criterion, penalty, persona … per line, so that version control
 * shows a change of one as a change of one line. Ends with a newline.
 */
export function writeIcpFile(icp: Icp | IcpFile): string {
  const plain = JSON.parse(JSON.stringify(toIcpFile(icp))) as Partial<Record<keyof IcpFile, Json>>;
  const members = TOP.flatMap((key) => {
    const value = plain[key];
    if (value === undefined) return [];
    return [`  ${JSON.stringify(key)}: ${Array.isArray(value) && value.some((item) => typeof item === 'object') ? list(value) : oneLine(value)}`];
  });
  return `{\n${members.join(',\n')}\n}\n`;
}
