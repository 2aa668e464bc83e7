/** npm run profile-schema: writes the published JSON Schema of profile files anew. */
import { writeFileSync } from 'node:fs';
import { PUBLISHED_PROFILE_SCHEMA, profileSchemaText } from './published-profile-schema.ts';

writeFileSync(PUBLISHED_PROFILE_SCHEMA, profileSchemaText());
