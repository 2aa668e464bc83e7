/** Storing an import whose rows are ready: against Dexie's own bulkPut of the same records, and against IndexedDB alone. */
import { launchLeadlight } from '#test/browser/launch.ts';
import { bundle } from './bundle.ts';
import type { Verdict } from './report.ts';

/** Of the time of bulkPut. */
const TARGET = 1.5;
const ROUNDS = 3;

export interface ImportMeasured {
  rows: number;
  records: number;
  /** Reading, matching and staging all rows. */
  stageMs: number;
  /** Medians. */
  importMs: number;
  bulkPutMs: number;
  rawMs: number;
}

/** Runs it in a browser with the built extension, the three ways in turns. */
export async function importBench(rows: number): Promise<ImportMeasured> {
  const script = await bundle('in-import.ts', 'InImport');
  const leadlight = await launchLeadlight();
  try {
    const stage = await leadlight.openScreen('welcome.html');
    const run = (expression: string): Promise<number> => stage.evaluate(`InImport.${expression}`) as Promise<number>;
    await stage.evaluate(script);
    const stageMs = await run(`stage(${rows})`);
    await run('importAll()');
    const records = await run('keepRecords()');
    const times = { importMs: [] as number[], bulkPutMs: [] as number[], rawMs: [] as number[] };
    for (let round = 0; round < ROUNDS; round += 1) {
      times.importMs.push(await run('importAll()'));
      times.bulkPutMs.push(await run('bulkPut()'));
      times.rawMs.push(await run('rawPut()'));
    }
    return { rows, records, stageMs, importMs: median(times.importMs), bulkPutMs: median(times.bulkPutMs), rawMs: median(times.rawMs) };
  } finally {
    await leadlight.close();
  }
}

const median = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

/** Whether storing stays near bulkPut: below one and a third times what is wanted. */
export const keepsImportFloor = ({ importMs, bulkPutMs }: ImportMeasured): boolean => importMs <= (4 / 3) * TARGET * bulkPutMs;

const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;

export function importVerdicts({ rows, records, stageMs, importMs, bulkPutMs, rawMs }: ImportMeasured): Verdict[] {
  const many = rows.toLocaleString('en');
  return [
    {
      text: `Storing an import of ${many} rows that are ready (${records.toLocaleString('en')} records): ${seconds(importMs)}, ${(importMs / bulkPutMs).toFixed(2)} times Dexie’s bulkPut of the same records (${seconds(bulkPutMs)}), at most ${TARGET}; IndexedDB alone ${seconds(rawMs)}. Reading, matching and staging before that: ${(stageMs / rows).toFixed(2)} ms a row.`,
      met: importMs <= TARGET * bulkPutMs,
    },
  ];
}
