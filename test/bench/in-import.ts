/** What the import bench brings into a page of the extension: rows ready to be stored, and two other ways to store the same records. */
import { commitImport } from '#lib/background/import/commit-import.ts';
import { stageRows } from '#lib/background/import/stage-rows.ts';
import type { ImportPlan } from '#lib/interop/import/plan.ts';
import { openDatabase } from '#lib/storage/db.ts';
import { beginStaging } from '#lib/storage/staged.ts';

const NOW = Date.parse('2026-11-23T09:00:00Z');
const SLICE = 400;
const IMPORT_ID = 'bench';
/** What an import writes of new prospects. */
const TABLES = ['prospects', 'profiles', 'gradeChunks', 'undo', 'undoImages'] as const;

const PLAN: ImportPlan = {
  fileName: 'contacts.csv',
  columns: (['firstName', 'lastName', 'personTitle', 'companyName', 'email', 'phone', 'headCount', 'industry', 'personUrl', 'companyDomain', 'country', 'city', 'technology', 'owner', 'tags'] as const).map((target) => ({ header: target, target })),
  asOf: null,
  rules: {},
};

/** Three people a company, as lists of contacts have them. */
function cellsOf(number: number): string[] {
  const company = number - (number % 3);
  return ['Ada', `Quill ${number}`, ['CFO', 'Head of Procurement', 'Sales Manager'][number % 3] ?? '', `Brightforge ${company} GmbH`, `ada.quill${number}@brightforge${company}.com`, `+49 40 1234${String(number % 10_000).padStart(4, '0')}`, ['11-50', '51-200', '1200'][number % 3] ?? '', 'Computer Software', `https://www.linkedin.com/in/ada-quill-${number}`, `brightforge${company}.com`, 'Germany', 'Hamburg', 'Salesforce; HubSpot', 'Kim', 'Fair'];
}

const db = openDatabase();
let ids = 0;
const needs = { db, now: () => NOW, newId: () => `bench-${String((ids += 1)).padStart(8, '0')}`, openChannel: () => ({ say: () => {}, close: () => {} }) };

/** Stages rows as an import does; milliseconds it takes. */
export async function stage(count: number): Promise<number> {
  await db.open();
  const begun = performance.now();
  await beginStaging(db, { importId: IMPORT_ID, plan: PLAN, at: NOW });
  for (let from = 0; from < count; from += SLICE) {
    const rows = Array.from({ length: Math.min(SLICE, count - from) }, (_, index) => ({ row: from + index + 2, cells: cellsOf(from + index) }));
    const staged = await stageRows(needs, { importId: IMPORT_ID, number: from / SLICE, rows });
    if (!staged.ok || staged.value.counts.new !== rows.length) throw new Error(`not staged: ${JSON.stringify(staged)}`);
  }
  return performance.now() - begun;
}

async function emptied(): Promise<void> {
  for (const name of TABLES) await db.table(name).clear();
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

/** Milliseconds until all staged rows are stored. What waits stays there, to be stored again. */
export async function importAll(): Promise<number> {
  await emptied();
  const staged = await db.staged.toArray();
  const ms = await timed(async () => {
    const outcome = await commitImport(needs, { importId: IMPORT_ID });
    if (!outcome.ok || outcome.value === null) throw new Error(`not imported: ${JSON.stringify(outcome)}`);
  });
  await db.staged.bulkPut(staged);
  return ms;
}

/** The records an import wrote, table by table. */
let records: { name: string; rows: object[] }[] = [];

/** Keeps what the import wrote; how many records that are. */
export async function keepRecords(): Promise<number> {
  records = [];
  for (const name of TABLES) records.push({ name, rows: await db.table(name).toArray() });
  return records.reduce((sum, { rows }) => sum + rows.length, 0);
}

/** Milliseconds that Dexie's own bulkPut takes for the same records, in one transaction. */
export async function bulkPut(): Promise<number> {
  await emptied();
  return timed(() => db.transaction('rw', TABLES.map((name) => db.table(name)), async () => {
    for (const { name, rows } of records) await db.table(name).bulkPut(rows);
  }));
}

/** The same with IndexedDB alone. */
export async function rawPut(): Promise<number> {
  await emptied();
  return timed(() => new Promise<void>((resolve, reject) => {
    const transaction = db.backendDB().transaction([...TABLES], 'readwrite');
    transaction.addEventListener('complete', () => resolve());
    transaction.addEventListener('error', () => reject(transaction.error));
    for (const { name, rows } of records) for (const row of rows) transaction.objectStore(name).put(row);
  }));
}
