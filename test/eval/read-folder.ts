import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Evidence } from '#lib/evidence/model.ts';
import { DEFAULT_SETTINGS } from '#lib/schema/settings.ts';
import { ensureBuilt } from '#test/browser/built.ts';
import { ClickReader } from './click-reader.ts';
import { note, UsageError } from './command-line.ts';
import { noPrediction, predictionOf, type Prediction } from './prediction.ts';

export interface FolderEntry {
  file: string;
  url: string;
}

/** The pages a folder lists in its `truth.json`; other keys are left alone. Throws `UsageError`. */
export function entriesOf(folder: string): FolderEntry[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw new UsageError(`${folder} is not a folder`);
  const list = path.join(folder, 'truth.json');
  try {
    const entries: unknown = JSON.parse(readFileSync(list, 'utf8'));
    if (!Array.isArray(entries)) throw new Error('not an array');
    return entries.map(entryOf);
  } catch (error) {
    throw new UsageError(`${list}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

function entryOf(entry: Partial<FolderEntry>, index: number): FolderEntry {
  const { file, url } = entry;
  if (typeof file !== 'string' || typeof url !== 'string') throw new Error(`entry ${index} lacks "file" or "url"`);
  return { file, url };
}

export interface FolderReading extends FolderEntry {
  /** Null for a page that could not be read. */
  evidence: Evidence | null;
  prediction: Prediction;
}

/** Reads every page of a folder in the real browser, one after another. */
export async function readFolder(folder: string): Promise<FolderReading[]> {
  const entries = entriesOf(folder);
  ensureBuilt();
  const reader = new ClickReader();
  const readings: FolderReading[] = [];
  await reader.start();
  try {
    for (const entry of entries) {
      const evidence = await readEntry(reader, folder, entry);
      const prediction = evidence ? predictionOf(entry.file, evidence) : noPrediction(entry.file);
      readings.push({ ...entry, evidence, prediction });
    }
  } finally {
    await reader.close();
  }
  return readings;
}

async function readEntry(reader: ClickReader, folder: string, { file, url }: FolderEntry): Promise<Evidence | null> {
  try {
    const { evidence, view } = await reader.read({ url, html: readFileSync(path.join(folder, file)) });
    if (!evidence) note(`${file}: not read (${view.state}${'message' in view ? `: ${view.message}` : ''})`);
    if (evidence && wouldBeCut(evidence)) {
      note(`${file}: would have been cut (${Math.round(evidence.readMs ?? 0)} ms of ${DEFAULT_SETTINGS.readBudgetMs} allowed)`);
    }
    return evidence;
  } catch (error) {
    note(`${file}: not read (${error instanceof Error ? error.message : String(error)})`);
    return null;
  }
}

function wouldBeCut({ readMs }: Evidence): boolean {
  return readMs !== undefined && DEFAULT_SETTINGS.readBudgetMs !== null && readMs > DEFAULT_SETTINGS.readBudgetMs;
}
