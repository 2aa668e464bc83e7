/** npm run --silent extract -- DIR: the predictions for a folder of pages, as a JSON array on standard output. */
import '#test/i18n/setup.ts';
import { parseArgs } from 'node:util';
import { runCommand, UsageError } from './command-line.ts';
import { readFolder } from './read-folder.ts';

await runCommand(async () => {
  const { positionals } = parseArgs({ allowPositionals: true, options: {} });
  const [folder] = positionals;
  if (folder === undefined || positionals.length > 1) throw new UsageError('usage: npm run --silent extract -- DIR');
  const readings = await readFolder(folder);
  process.stdout.write(`${JSON.stringify(readings.map(({ prediction }) => prediction), null, 1)}\n`);
  return 0;
});
