import { canonicalJson, sha256Hex } from '#lib/evidence/canonical-json.ts';
import type { Envelope } from '#lib/messaging/wire.ts';
import type { Assessment } from '#lib/qualify/model.ts';
import { goldenOf, gradeFiles } from './grade.ts';
import type { StoredGoldens } from './stored.ts';

type Files = readonly (readonly [name: string, text: string])[];
type Hashes = Record<string, Record<string, string>>;

/** Hash of every vector as this engine grades it, by ICP and profile. */
export function hashes(icps: Files, profiles: Files): Hashes {
  return Object.fromEntries(icps.map(([icp, asked]) => [icp, Object.fromEntries(profiles.map(([name, text]) => [name, goldenOf(gradeFiles(text, asked)).hash]))]));
}

interface Sender {
  runtime: { sendMessage(message: Envelope): Promise<unknown> };
}

const done = (request: IDBRequest | IDBOpenDBRequest): Promise<void> =>
  new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve());
    request.addEventListener('error', () => reject(request.error ?? new Error('not stored')));
  });

/** Puts the golden files into the extension's own database. */
export async function store(goldens: StoredGoldens): Promise<void> {
  const opening = indexedDB.open('leadlight');
  await done(opening);
  const database = opening.result;
  const writing = database.transaction(['icps', 'profiles', 'prospects'], 'readwrite');
  await Promise.all(Object.entries(goldens).flatMap(([table, rows]: [string, object[]]) => rows.map((row) => done(writing.objectStore(table).put(row)))));
  database.close();
}

/** Has the worker assess a saved prospect; the hash of what it answers, and the answer where there is none. */
export async function assessedHash(sender: Sender, id: string): Promise<string> {
  const answer = (await sender.runtime.sendMessage({ to: 'leadlight-worker', type: 'assess-prospect', payload: { id } })) as { value?: { value?: { assessment?: Assessment } } };
  const assessment = answer.value?.value?.assessment;
  return assessment === undefined ? JSON.stringify(answer) : sha256Hex(canonicalJson(assessment));
}
