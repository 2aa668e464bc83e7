import './zod-setup.ts';
import * as z from 'zod';
import { PROFILE_SCHEMA_VERSION } from '#lib/interop/profile-file.ts';
import { profileShape } from './profile-file.ts';

/** The JSON Schema (draft 2020-12) of a profile file, generated from what reads one; that codes exist and ranges are in order is checked on reading alone. */
export function profileJsonSchema(): Record<string, unknown> {
  const schema = z.toJSONSchema(profileShape, { io: 'input' }) as Record<string, unknown>;
  return { $id: `urn:leadlight:profile:${PROFILE_SCHEMA_VERSION}`, title: 'Leadlight profile file', ...schema };
}
