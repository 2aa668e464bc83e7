/** `npm run adapter -- trade-fair fair.example`: makes the skeleton of an adapter with its fixtures, and registers it. */
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { listed, named, objections, registered, skeleton } from './skeleton.ts';

const TOP = path.join(import.meta.dirname, '../..');
const INDEX = 'lib/extract/index.ts';
const SITES = 'components/health/words.ts';
const MESSAGES = ['lib/i18n/messages/en/health.ts', 'lib/i18n/messages/de/health.ts'];

const [id = '', host = ''] = process.argv.slice(2);
const taken = readdirSync(path.join(TOP, 'lib/extract/adapters')).map((file) => file.replace(/\.ts$/, ''));
const complaints = id === '' ? ['say how it is called and which site it reads: npm run adapter -- trade-fair fair.example'] : objections({ id, host }, taken);
if (complaints.length > 0) {
  console.error(complaints.join('\n'));
  process.exit(1);
}

for (const [file, text] of skeleton({ id, host })) {
  const at = path.join(TOP, file);
  if (existsSync(at)) throw new Error(`${file} is there already`);
  mkdirSync(path.dirname(at), { recursive: true });
  writeFileSync(at, text);
  console.log(`made ${file}`);
}

for (const [file, add] of [[INDEX, registered], [SITES, listed], ...MESSAGES.map((file) => [file, named] as const)] as const) {
  const text = add(readFileSync(path.join(TOP, file), 'utf8'), { id, host });
  if (text !== null) writeFileSync(path.join(TOP, file), text);
  console.log(text === null ? `add the adapter to the list in ${file}` : `added to ${file}`);
}

console.log(`
Next: write what the site really shows into the fixtures, then the rules, and run
  npm run unit -- test/extract/adapters test/architecture
lib/extract/README.md tells how.`);
