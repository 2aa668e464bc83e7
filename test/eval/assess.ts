/** npm run --silent assess -- (PAGE.html --url URL | --profile FILE) [--icp FILE] [--now ISO] [--canonical]: an assessment, as JSON. */
import '#test/i18n/setup.ts';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { canonicalJson } from '#lib/evidence/canonical-json.ts';
import { hashIcp } from '#lib/icp/hash.ts';
import type { Icp } from '#lib/icp/model.ts';
import { STARTER_ICPS } from '#lib/icp/starters.ts';
import type { Outcome } from '#lib/messaging/protocol.ts';
import { assess } from '#lib/qualify/assess.ts';
import type { Assessment } from '#lib/qualify/model.ts';
import { readIcpFile } from '#lib/schema/icp.ts';
import { decodeProfileFile, newestMoment } from '#lib/schema/profile-file.ts';
import { ensureBuilt } from '#test/browser/built.ts';
import { ClickReader } from './click-reader.ts';
import { note, runCommand, UsageError } from './command-line.ts';
import { gradeEvidence } from './grade-evidence.ts';

const USAGE = 'usage: npm run --silent assess -- (PAGE.html --url URL | --profile FILE) [--icp FILE] [--now ISO] [--canonical]';

/** With its zone or as a day in UTC, so that it is the same moment on every machine. */
const MOMENT = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2}))?$/;

interface Asked {
  icp: Icp;
  /** Milliseconds since the epoch; null for the time of reading. */
  now: number | null;
  canonical: boolean;
}

await runCommand(async () => {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { url: { type: 'string' }, profile: { type: 'string' }, icp: { type: 'string' }, now: { type: 'string' }, canonical: { type: 'boolean' } },
  });
  const [page] = positionals;
  const isOne = values.profile === undefined ? page !== undefined && values.url !== undefined : page === undefined && values.url === undefined;
  if (!isOne || positionals.length > 1) throw new UsageError(USAGE);
  const asked: Asked = { icp: values.icp === undefined ? starter() : icpIn(values.icp), now: momentOf(values.now), canonical: values.canonical ?? false };
  return values.profile === undefined ? await assessPage(page ?? '', values.url ?? '', asked) : assessProfile(values.profile, asked);
});

function print(assessment: Assessment, { canonical }: Asked): void {
  process.stdout.write(`${canonical ? canonicalJson(assessment) : JSON.stringify(assessment, null, 1)}\n`);
}

async function assessPage(file: string, url: string, asked: Asked): Promise<number> {
  if (!/^https?:$/.test(URL.parse(url)?.protocol ?? '')) throw new UsageError(`--url ${url} is not a web address`);
  const html = readText(file);
  ensureBuilt();
  const reader = new ClickReader();
  try {
    const { evidence, view } = await reader.read({ url, html });
    if (!evidence) {
      note(`${file}: not read (${view.state}${'message' in view ? `: ${view.message}` : ''})`);
      return 1;
    }
    print(gradeEvidence(evidence, asked.icp, asked.now), asked);
    return 0;
  } finally {
    await reader.close();
  }
}

function assessProfile(file: string, asked: Asked): number {
  const subject = decoded(file, decodeProfileFile);
  const { icp } = asked;
  print(assess({ ...subject, icp, icpHash: hashIcp(icp), now: asked.now ?? newestMoment(subject) }), asked);
  return 0;
}

function momentOf(iso: string | undefined): number | null {
  if (iso === undefined) return null;
  const now = MOMENT.test(iso) ? Date.parse(iso) : Number.NaN;
  if (Number.isNaN(now)) throw new UsageError(`--now ${iso} is no ISO date-time with its zone, such as 2026-11-22T12:00:00Z`);
  return now;
}

function starter(): Icp {
  const [first] = STARTER_ICPS;
  if (!first) throw new Error('there is no starter ICP');
  return first;
}

/** The ICP alone: what a file carries besides has no part in its hash. A misspelt member must not be left out in silence. */
function icpIn(file: string): Icp {
  const { file: icp, unknown } = decoded(file, readIcpFile);
  if (unknown.length > 0) note(`${file}: left out, as it is not known: ${unknown.join('; ')}`);
  return icp;
}

function decoded<T>(file: string, decode: (text: string) => Outcome<T>): T {
  const outcome = decode(readText(file).toString('utf8'));
  if (outcome.ok) return outcome.value;
  const details = (outcome.error.details ?? []).map(({ path, message }) => `\n  ${path === '' ? '' : `${path}: `}${message}`);
  throw new UsageError(`${file}: ${outcome.error.message}${details.join('')}`);
}

function readText(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new UsageError(`${file} cannot be read`, { cause: error });
  }
}
