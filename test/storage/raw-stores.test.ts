import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { Dexie } from 'dexie';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readLines } from '#lib/react/backup-file.ts';
import { fileOf } from '#lib/platform/lines-file.ts';
import { upToDate } from '#lib/react/old-stores.ts';
import { openDatabase } from '#lib/storage/db.ts';
import { linesOf, openRawStores } from '#lib/storage/raw-stores.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const still = () => {};

/** Of version 5, so that the upgrade of version 6 meets an ICP that is none and fails. */
async function storeAsVersion5(icp: unknown): Promise<void> {
  const old = new Dexie('leadlight');
  old.version(5).stores({
    prospects: 'id, &identity, companyKey, personKey, updatedAt',
    profiles: 'id, owner, *ties',
    evidence: 'id, companyKey, personKey, url',
    icps: 'id, active',
    jobs: 'id',
    health: 'id, day',
  });
  const rows = Array.from({ length: 250 }, (_, index) => ({ id: `p${index}`, identity: `company:c${index}.example`, companyKey: `c${index}.example`, personKey: null, updatedAt: index, savedAt: 1, answers: [], url: `https://c${index}.example/`, companyName: `Größe ${index}\u2028` }));
  await old.table('prospects').bulkAdd(rows);
  await old.table('icps').add({ id: 'i', icp, contentHash: 'h', active: 1, updatedAt: 1 });
  old.close();
}

async function rescued(passphrase = ''): Promise<Blob> {
  const raw = await openRawStores();
  if (!raw) throw new Error('nothing is stored');
  const file = await fileOf(linesOf(raw, { now: 7, settings: { purpose: 'Ours' }, onProgress: still, counted: { unread: 0 } }), passphrase);
  raw.close();
  return file;
}

async function parsed(lines: AsyncGenerator<string>): Promise<Record<string, unknown>[]> {
  const all: Record<string, unknown>[] = [];
  for await (const line of lines) all.push(JSON.parse(line) as Record<string, unknown>);
  return all;
}

beforeEach(() => {
  const factory = new IDBFactory();
  Object.assign(Dexie.dependencies, { indexedDB: factory, IDBKeyRange });
  vi.stubGlobal('indexedDB', factory);
  vi.stubGlobal('IDBKeyRange', IDBKeyRange);
});

describe('stored data that cannot be brought up to date', () => {
  it('stay as they were when the upgrade fails, and can be taken out whole', async () => {
    await storeAsVersion5(null);
    const db = openDatabase();
    await expect(db.prospects.count()).rejects.toThrow(/null/);
    db.close();
    const lines = await parsed(readLines(await rescued(), ''));
    expect(lines[0]).toMatchObject({ format: 'leadlight-stores', database: 5, createdAt: 7, settings: { purpose: 'Ours' } });
    expect(lines.at(-1)).toEqual({ end: true, rows: 251, unread: 0 });
    const names = lines.flatMap(({ store, rows }) => (store === 'prospects' ? (rows as { companyName: string }[]) : [])).map(({ companyName }) => companyName);
    expect(names.toSorted()).toEqual(Array.from({ length: 250 }, (_, index) => `Größe ${index}\u2028`).toSorted());
  });

  it('are not made, nor brought up to date, by being looked at', async () => {
    expect(await openRawStores()).toBeNull();
    expect(await indexedDB.databases()).toEqual([]);
    await storeAsVersion5(null);
    (await openRawStores())?.close();
    expect(await indexedDB.databases()).toEqual([{ name: 'leadlight', version: 50 }]);
  });

  it('are not brought up to date while they are being taken out, and can be afterwards', async () => {
    await storeAsVersion5({ name: 'Ours' });
    const raw = await openRawStores();
    const db = openDatabase();
    const upgraded = db.prospects.count();
    let rows = 0;
    for await (const slice of raw?.rows() ?? []) rows += slice.rows.length;
    expect(rows).toBe(251);
    raw?.close();
    expect(await upgraded).toBe(250);
    db.close();
  });

  it('come in as a backup where they can be brought up to date, beside what is stored', async () => {
    await storeAsVersion5({ name: 'Ours' });
    const file = await rescued('correct horse');
    await Dexie.delete('leadlight');
    const lines = await parsed(upToDate(readLines(file, 'correct horse')));
    expect(lines[0]).toMatchObject({ format: 'leadlight-backup', settings: { purpose: 'Ours' }, counts: { prospects: 250, icps: 1 } });
    const prospects = lines.flatMap(({ table, rows }) => (table === 'prospects' ? (rows as object[]) : []));
    expect(prospects).toHaveLength(250);
    expect(prospects[0]).toMatchObject({ stage: 'unqualified', touches: [] });
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain('leadlight-taken-in');
  });

  it('are said to stay as they are where they cannot be brought up to date here either', async () => {
    await storeAsVersion5(null);
    const file = await rescued();
    await expect(parsed(upToDate(readLines(file, '')))).rejects.toMatchObject({ trouble: 'not-renewed' });
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain('leadlight-taken-in');
  });

  it.each([
    ['a cut end', (lines: string[]) => lines.slice(0, -1), 'damaged'],
    ['a lost line', (lines: string[]) => lines.toSpliced(2, 1), 'damaged'],
    ['a store it does not name', (lines: string[]) => lines.toSpliced(1, 0, '{"store":"others","rows":[{"id":1}]}'), 'damaged'],
    ['a newer version', (lines: string[]) => [(lines[0] ?? '').replace('"database":5', '"database":99'), ...lines.slice(1)], 'newer'],
  ])('are refused with %s', async (_, damage, trouble) => {
    await storeAsVersion5({ name: 'Ours' });
    const lines: string[] = [];
    for await (const line of readLines(await rescued(), '')) lines.push(line);
    async function* again() {
      yield* damage(lines);
    }
    await expect(parsed(upToDate(again()))).rejects.toMatchObject({ trouble });
  });
});
