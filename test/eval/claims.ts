import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Prediction } from './prediction.ts';

/** One value a prediction claims, with its confidence, and whether the truth has it. */
export interface JudgedClaim {
  file: string;
  /** Host of the page, without "www.". */
  site: string;
  field: string;
  confidence: number;
  right: boolean;
}

/** An entry of `truth.json`: what the scorer reads of it here. */
export interface TruthEntry {
  file: string;
  url: string;
  skip?: string[];
  accept?: Record<string, unknown[]>;
  [field: string]: unknown;
}

interface ScorerError {
  file: string;
  field: string;
  error: 'fp' | 'fn';
}

/** Names the truth has for fields a prediction calls otherwise. */
const TRUTH_NAMES: Readonly<Record<string, string>> = { employees: 'employeeCountHint', funding: 'fundingHint' };

/**
 * Every claim of the predictions as the scorer judges it, those left out that it neither counts for nor against. Each claim
 * is handed to it as a page of its own, so that it alone decides what is right.
 */
export function judgeClaims(scorer: string, truth: readonly TruthEntry[], predictions: readonly Prediction[]): JudgedClaim[] {
  const pages = new Map(truth.map((entry) => [entry.file, entry]));
  const claims = predictions.flatMap((prediction) => {
    const entry = pages.get(prediction.file);
    return entry === undefined ? [] : claimsOf(prediction).map((claim) => ({ ...claim, entry }));
  });
  const named = claims.map((claim, index) => ({ ...claim, id: `${index}` }));
  const errors = scorerErrors(
    scorer,
    named.map(({ entry, id }) => ({ ...entry, file: id })),
    named.map(({ id, field, value, list, pageKind }) => ({ file: id, pageKind, [field]: list ? [value] : value })),
  );
  return named.flatMap(({ entry, id, field, confidence }) => {
    const verdict = verdictOf(entry, field, errors.get(`${id}|${field}`) ?? []);
    const site = new URL(entry.url).hostname.replace(/^www\./, '');
    return verdict === null ? [] : [{ file: entry.file, site, field, confidence, right: verdict }];
  });
}

interface Claim {
  field: string;
  value: unknown;
  list: boolean;
  confidence: number;
  pageKind: string;
}

function claimsOf(prediction: Prediction): Claim[] {
  return Object.entries(prediction.confidence).flatMap(([field, confidence]): Claim[] => {
    const value: unknown = prediction[field as keyof Prediction];
    const { pageKind } = prediction;
    if (!Array.isArray(confidence)) return [{ field, value, list: false, confidence, pageKind }];
    return (value as unknown[]).map((one, index) => ({ field, value: one, list: true, confidence: confidence[index] ?? 0, pageKind }));
  });
}

/** Null where the scorer passes over the claim: skipped, tolerated, or one more spelling of a value of a list. */
function verdictOf(entry: TruthEntry, field: string, errors: readonly ScorerError['error'][]): boolean | null {
  const key = TRUTH_NAMES[field] ?? field;
  if (errors.includes('fp')) return false;
  if ([key, field].some((name) => entry.skip?.includes(name))) return null;
  const wanted = entry[key];
  if (Array.isArray(wanted)) return errors.length < wanted.length ? true : null;
  if (wanted === null || wanted === undefined) return (entry.accept?.[key] ?? []).length > 0 ? true : null;
  return errors.length === 0 ? true : null;
}

/** What the scorer holds against each claim, by "page|field". */
function scorerErrors(scorer: string, truth: readonly object[], predictions: readonly object[]): Map<string, ScorerError['error'][]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'leadlight-claims-'));
  try {
    const files = ['truth.json', 'predictions.json'].map((name) => path.join(folder, name));
    for (const [index, content] of [truth, predictions].entries()) writeFileSync(files[index] ?? '', JSON.stringify(content));
    // into a file: the scorer ends its process at once, and a pipe would lose what it did not take yet
    const report = path.join(folder, 'report.json');
    const out = openSync(report, 'w');
    spawnSync(process.execPath, [scorer, ...files, '--json', '--errors'], { stdio: ['ignore', out, 'inherit'] });
    closeSync(out);
    const byClaim = new Map<string, ScorerError['error'][]>();
    for (const { file, field, error } of (JSON.parse(readFileSync(report, 'utf8')) as { errors: ScorerError[] }).errors) {
      if (error === 'fp' || error === 'fn') byClaim.set(`${file}|${field}`, [...(byClaim.get(`${file}|${field}`) ?? []), error]);
    }
    return byClaim;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
