import path from 'node:path';
import { profileJsonSchema } from '#lib/schema/profile-json-schema.ts';

/** Where the JSON Schema of profile files is published. */
export const PUBLISHED_PROFILE_SCHEMA = path.join(import.meta.dirname, '../eval/leadlight-profile-1.schema.json');

/** Its text. */
export function profileSchemaText(): string {
  return `${JSON.stringify(profileJsonSchema(), null, 1)}\n`;
}
