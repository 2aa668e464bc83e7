/** npm run eval: how well the extension reads pages nobody here wrote, and how many of them an ICP can grade. */
import '#test/i18n/setup.ts';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { PAGE_KINDS } from '#lib/evidence/model.ts';
import { STARTER_ICPS } from '#lib/icp/starters.ts';
import { runCommand } from './command-line.ts';
import { gradeEvidence } from './grade-evidence.ts';
import { bandsText, SURE_FROM, sureAndRight } from './bands.ts';
import { judgeClaims, type TruthEntry } from './claims.ts';
import { fitCalibration, leaveOneSiteOut } from './fit-calibration.ts';
import { predictionOf } from './prediction.ts';
import { type FolderReading, readFolder } from './read-folder.ts';

const TOP = fileURLToPath(new URL('../..', import.meta.url));
const CORPUS = path.join(TOP, '../shared/corpus/dev');
const SCORER = path.join(TOP, '../shared/eval/score.mjs');
/** Kinds of page, as the truth has them, that are about a company. */
const COMPANY_KINDS: ReadonlySet<string | undefined> = new Set(
  PAGE_KINDS.filter((kind) => kind !== 'none' && kind !== 'linkedin-profile' && kind !== 'profile-other'),
);
const REPORTS = path.join(TOP, '.tmp/eval');

await runCommand(async () => {
  const { values } = parseArgs({ options: { errors: { type: 'boolean', default: false }, fit: { type: 'boolean', default: false } } });
  if (!existsSync(CORPUS) || !existsSync(SCORER)) {
    process.stdout.write('No sample of real pages beside this project (../shared/corpus/dev): nothing to evaluate.\n');
    return 0;
  }
  const truth: (TruthEntry & { pageKind: string })[] = JSON.parse(readFileSync(path.join(CORPUS, 'truth.json'), 'utf8'));
  const kinds = new Map(truth.map(({ file, pageKind }) => [file, pageKind]));
  const readings = await readFolder(CORPUS);
  const predictions = path.join(REPORTS, 'predictions.json');
  mkdirSync(REPORTS, { recursive: true });
  writeFileSync(predictions, JSON.stringify(readings.map(({ prediction }) => prediction), null, 1));
  const { sureClaims, ...floors }: Record<string, number> = JSON.parse(readFileSync(new URL('floors.json', import.meta.url), 'utf8'));
  const minimums = Object.entries(floors).map(([field, floor]) => `${field}=${floor}`);
  const score = spawnSync(
    process.execPath,
    [SCORER, path.join(CORPUS, 'truth.json'), predictions, '--min', minimums.join(','), ...(values.errors ? ['--errors'] : [])],
    { stdio: 'inherit' },
  );
  const companyPages = readings.filter(({ file }) => COMPANY_KINDS.has(kinds.get(file)));
  for (const icp of STARTER_ICPS) {
    const statuses = companyPages.map(({ evidence }) => evidence && gradeEvidence(evidence, icp, null).status);
    const scored = statuses.filter((status) => status === 'scored').length;
    const out = statuses.filter((status) => status === 'disqualified').length;
    process.stdout.write(`${icp.name}: ${scored} of ${statuses.length} company pages scored, ${out} disqualified\n`);
  }
  const claims = judgeClaims(SCORER, truth, readings.map(({ prediction }) => prediction));
  process.stdout.write(bandsText(claims));
  const sure = sureAndRight(claims);
  const isSure = sure !== null && sure >= (sureClaims ?? 0);
  process.stdout.write(`Claims shown with ${SURE_FROM} or more: ${sure === null ? 'none' : `${(100 * sure).toFixed(1)} % right`}\n`);
  if (!isSure) process.stderr.write(`short of the minimum: sureClaims ${sureClaims}\n`);
  if (values.fit) process.stdout.write(fitText(truth, readings));
  const met = score.status === 0 && isSure;
  process.stdout.write(`Floors ${met ? 'met' : 'missed'}: ${minimums.join(', ')}, sureClaims=${sureClaims}\n`);
  return met ? 0 : 1;
});

/** The table of lib/evidence/calibration.ts fitted anew, and how it does on sites it was not fitted on. */
function fitText(truth: readonly TruthEntry[], readings: readonly FolderReading[]): string {
  const plain = readings.flatMap(({ file, evidence }) => evidence && predictionOf(file, evidence, (_field, reliability) => reliability));
  const claims = judgeClaims(SCORER, truth, plain.filter((prediction) => prediction !== null));
  const rows = Object.entries(fitCalibration(claims)).map(([group, row]) => `  ${`${group}:`.padEnd(12)}[${row.join(', ')}],\n`);
  return `Fitted to ${claims.length} claims:\n${rows.join('')}Each site by a table fitted on the others:\n${bandsText(leaveOneSiteOut(claims))}`;
}
