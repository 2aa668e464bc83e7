import path from 'node:path';
import { ICP_SCHEMA_FILE } from '#lib/icp/file.ts';
import { icpJsonSchema } from '#lib/schema/icp-json-schema.ts';

/** Where the JSON Schema of ICP files is published: in the repository and in the extension. */
export const PUBLISHED = path.join(import.meta.dirname, '../../public', ICP_SCHEMA_FILE);

/** Its text. */
export function publishedSchema(): string {
  return `${JSON.stringify(icpJsonSchema(), null, 1)}\n`;
}
