/** npm run icp-schema: writes the published JSON Schema of ICP files anew. */
import { writeFileSync } from 'node:fs';
import { PUBLISHED, publishedSchema } from './published-schema.ts';

writeFileSync(PUBLISHED, publishedSchema());
