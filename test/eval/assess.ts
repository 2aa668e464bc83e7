/** npm run --silent assess -- PAGE.html --url URL [--icp FILE] [--now ISO]: the assessment of one page, as JSON. */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Icp } from '#lib/icp/model.ts';
import { STARTER_ICPS } from '#lib/icp/starters.ts';
import { decodeIcpFile } from '#lib/schema/icp.ts';
import { ensureBuilt } from '#test/browser/built.ts';
import { ClickReader } from './click-reader.ts';
import { note, runCommand, UsageError } from './command-line.ts';
import { gradeEvidence } from './grade-evidence.ts';

const USAGE = 'usage: npm run --silent assess -- PAGE.html --url URL [--icp FILE] [--now ISO]';

await runCommand(async () => {
  const { file, url, icp, now } = request();
  const html = readText(file);
  ensureBuilt();
  const reader = new ClickReader();
  try {
    const { evidence, view } = await reader.read({ url, html });
    if (!evidence) {
      note(`${file}: not read (${view.state}${'message' in view ? `: ${view.message}` : ''})`);
      return 1;
    }
    process.stdout.write(`${JSON.stringify(gradeEvidence(evidence, icp, now), null, 1)}\n`);
    return 0;
  } finally {
    await reader.close();
  }
});

function request() {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { url: { type: 'string' }, icp: { type: 'string' }, now: { type: 'string' } },
  });
  const [file] = positionals;
  if (file === undefined || positionals.length > 1 || values.url === undefined) throw new UsageError(USAGE);
  if (!/^https?:$/.test(URL.parse(values.url)?.protocol ?? '')) throw new UsageError(`--url ${values.url} is not a web address`);
  const now = values.now === undefined ? null : Date.parse(values.now);
  if (Number.isNaN(now)) throw new UsageError(`--now ${values.now} is not an ISO date-time`);
  return { file, url: values.url, icp: values.icp === undefined ? starter() : icpIn(values.icp), now };
}

function starter(): Icp {
  const [first] = STARTER_ICPS;
  if (!first) throw new Error('there is no starter ICP');
  return first;
}

function icpIn(file: string): Icp {
  const outcome = decodeIcpFile(readText(file).toString('utf8'));
  if (outcome.ok) return outcome.value;
  const details = (outcome.error.details ?? []).map(({ path, message }) => `\n  ${path}: ${message}`);
  throw new UsageError(`${file}: ${outcome.error.message}${details.join('')}`);
}

function readText(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new UsageError(`${file} cannot be read`, { cause: error });
  }
}
