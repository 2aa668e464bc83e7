/**
 * npm run bench: what reading a freshly loaded page costs, in a real browser, cold as a visitor meets it. Each page is
 * walked, copied and read by Readability in loads of their own; ratios compare what one run measured. A run over all
 * pages writes its table into the README. With --grading, what grading costs instead, which needs no browser.
 */
import '#test/i18n/setup.ts';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { ensureBuilt } from '#test/browser/built.ts';
import { launchChromium } from '#test/browser/chromium.ts';
import { BUILT } from '#test/browser/launch.ts';
import { runCommand, UsageError } from '#test/eval/command-line.ts';
import { entriesOf } from '#test/eval/read-folder.ts';
import { bundle } from './bundle.ts';
import { measureGrading } from './grading.ts';
import { gradingTable, gradingVerdicts, keepsGradingFloor } from './grading-report.ts';
import { importBench, importVerdicts, keepsImportFloor } from './import.ts';
import { type Measured, coldRulesMs, measure, scriptMs } from './measure.ts';
import { type BenchPage, generatedPages } from './pages.ts';
import { keepsListFloor, listBench, listVerdicts } from './list.ts';
import { keepsPopupFloor, popupBench, popupVerdicts } from './popup.ts';
import { keepsRegradeFloor, regradeBench, regradeVerdicts } from './regrade.ts';
import { type Scripts, type Verdict, fullTable, growth, intoReadme, keepsFloor, readmeTable, verdicts } from './report.ts';
import { freshly } from './tabs.ts';

const CORPUS = fileURLToPath(new URL('../../../shared/corpus/dev', import.meta.url));
const README = fileURLToPath(new URL('../../README.md', import.meta.url));
const IN_EVERY_PAGE = 'page-reader';
const ON_DEMAND = ['article-reader', 'show-quote'];
/** Of list and popup. */
const ROUNDS = 3;
/** So many prospects the figures of the README are of. */
const IN_README = 50_000;
const REALM: BenchPage = { name: 'worker', url: 'https://worker.example/', html: '<!doctype html><title>Worker</title>' };

const builtText = (script: string): string => readFileSync(path.join(BUILT, `${script}.js`), 'utf8');

function samplePages(): BenchPage[] {
  if (!existsSync(CORPUS)) return [];
  return entriesOf(CORPUS).map(({ file, url }) => ({ name: path.basename(file, '.html'), url, html: readFileSync(path.join(CORPUS, file)), sample: true }));
}

function pagesFor({ generated, large }: { generated: boolean; large: boolean }): BenchPage[] {
  const all = [...generatedPages(), ...(generated ? [] : samplePages())];
  return large ? all.filter(({ html }) => Buffer.byteLength(html) >= 50_000) : all;
}

await runCommand(async () => {
  const { values } = parseArgs({
    options: {
      loads: { type: 'string', default: '10' },
      generated: { type: 'boolean', default: false },
      large: { type: 'boolean', default: false },
      floors: { type: 'boolean', default: false },
      grading: { type: 'boolean', default: false },
      regrade: { type: 'boolean', default: false },
      list: { type: 'boolean', default: false },
      popup: { type: 'boolean', default: false },
      import: { type: 'boolean', default: false },
      prospects: { type: 'string', default: String(IN_README) },
    },
  });
  const loads = Number(values.loads);
  const prospects = Number(values.prospects);
  if (!Number.isInteger(loads) || loads < 1 || !Number.isInteger(prospects) || prospects < 1) {
    throw new UsageError('usage: npm run --silent bench -- [--loads N] [--generated] [--large] [--floors] | --grading [--floors] | --regrade|--import|--list|--popup [--prospects N] [--floors]');
  }
  if (values.grading) return (await benchGrading(true)) || !values.floors ? 0 : 1;
  ensureBuilt();
  if (values.list) return judged('list', prospects, await listBench(prospects, ROUNDS), listVerdicts, keepsListFloor, values.floors);
  if (values.popup) return judged('popup', prospects, await popupBench(prospects, 2 * ROUNDS), popupVerdicts, keepsPopupFloor, values.floors);
  if (values.import) return judged('import', prospects, await importBench(prospects), importVerdicts, keepsImportFloor, values.floors);
  if (values.regrade) return judged('regrade', prospects, await regradeBench(prospects), regradeVerdicts, keepsRegradeFloor, values.floors);
  const gradingKept = await benchGrading(!values.generated && !values.large);
  const inPage = await bundle('in-page.ts', 'InPage');
  const inWorker = await bundle('in-worker.ts', 'InWorker');
  const browser = await launchChromium();
  try {
    const pages = pagesFor(values);
    const rows: Measured[] = await freshly(browser, REALM, async (worker) => {
      await worker(inWorker);
      const measured: Measured[] = [];
      for (const page of pages) measured.push(await measure(browser, worker, page, loads, { inPage, inWorker }));
      return measured;
    });
    const scripts: Scripts = {
      rows: [
        { ...sizeOf(IN_EVERY_PAGE), ms: await scriptMs(browser, builtText(IN_EVERY_PAGE), loads) },
        ...ON_DEMAND.map((script) => ({ ...sizeOf(script), ms: null })),
      ],
      emptyMs: await scriptMs(browser, '(function () {})();', loads),
      coldRulesMs: await coldRulesMs(browser, generatedPages()[2] ?? REALM, loads, { inPage, inWorker }),
    };
    const judged = verdicts(rows);
    process.stdout.write(`${fullTable(rows)}\n\n${judged.map(said).join('\n')}\n`);
    process.stdout.write(`Growth from the page of 5,000 nodes to the largest: ${growth(rows).toFixed(2)} per node\n`);
    const table = readmeTable(rows, loads, scripts);
    process.stdout.write(`\n${table}\n`);
    if (!values.generated && !values.large) writeFileSync(README, intoReadme(readFileSync(README, 'utf8'), table));
    return values.floors && !(gradingKept && keepsFloor(rows)) ? 1 : 0;
  } finally {
    await browser.close();
  }
});

/** Prints what was measured, and writes it into the README where it was of as many as that says; fails only for a floor that does not hold. */
function judged<T>(name: string, prospects: number, measured: T, verdictsOf: (measured: T) => Verdict[], keeps: (measured: T) => boolean, floors: boolean): number {
  const found = verdictsOf(measured);
  process.stdout.write(`${found.map(said).join('\n')}\n`);
  if (prospects === IN_README) writeFileSync(README, intoReadme(readFileSync(README, 'utf8'), found.map(({ text }) => `- ${text}`).join('\n'), `bench-${name}`));
  return floors && !keeps(measured) ? 1 : 0;
}

function said({ text, met }: Verdict): string {
  return `${met ? 'met ' : 'MISSED '}${text}`;
}

/** Prints what grading costs, writes it into the README if asked, and says whether its floor holds. */
async function benchGrading(writes: boolean): Promise<boolean> {
  const times = await measureGrading();
  const table = gradingTable(times);
  process.stdout.write(`${table}\n\n${gradingVerdicts(times).map(said).join('\n')}\n\n`);
  if (writes) writeFileSync(README, intoReadme(readFileSync(README, 'utf8'), table, 'bench-grading'));
  return keepsGradingFloor(times);
}

function sizeOf(script: string): { name: string; bytes: number; gzip: number } {
  const text = builtText(script);
  return { name: `${script}.js`, bytes: Buffer.byteLength(text), gzip: gzipSync(text).length };
}
