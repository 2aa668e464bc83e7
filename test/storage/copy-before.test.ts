import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readLines } from '#lib/react/backup-file.ts';
import { upToDate } from '#lib/react/old-stores.ts';
import { copyBefore, copyLines, dropCopyBefore, dropOldCopy } from '#lib/storage/copy-before.ts';
import { openDatabase } from '#lib/storage/db.ts';
import { headLine } from '#lib/storage/raw-stores.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const DAY = 86_400_000;

/** Of version 5; an ICP that is none makes its upgrade fail. */
async function storeAsVersion5(icp: unknown): Promise<void> {
  const old = new Dexie('leadlight');
  old.version(5).stores({ prospects: 'id, &identity, companyKey, personKey, updatedAt', profiles: 'id, owner, *ties', evidence: 'id, companyKey, personKey, url', icps: 'id, active', jobs: 'id', health: 'id, day' });
  await old.table('prospects').bulkAdd(Array.from({ length: 250 }, (_, index) => ({ id: `p${index}`, identity: `company:c${index}.example`, companyKey: `c${index}.example`, personKey: null, updatedAt: index, savedAt: 1, answers: [], url: `https://c${index}.example/` })));
  await old.table('icps').add({ id: 'i', icp, contentHash: 'h', active: 1, updatedAt: 1 });
  old.close();
}

/** What a restore makes of the copy. */
async function takenIn(): Promise<string[]> {
  const [head, rest] = [await copyBefore(), await copyLines()];
  if (!head || !rest) throw new Error('no copy is kept');
  async function* lines() {
    yield headLine({ database: head?.database ?? 0, createdAt: head?.at ?? 0, stores: head?.stores ?? [], settings: { purpose: 'Ours' } });
    yield* readLines(rest as Blob, '');
  }
  const all: string[] = [];
  for await (const line of upToDate(lines())) all.push(line);
  return all;
}

beforeEach(() => {
  const factory = new IDBFactory();
  Object.assign(Dexie.dependencies, { indexedDB: factory, IDBKeyRange });
  vi.stubGlobal('indexedDB', factory);
  vi.stubGlobal('IDBKeyRange', IDBKeyRange);
});
afterEach(() => vi.restoreAllMocks());

describe('a copy of the stored data before an update changes them', () => {
  it('is kept for a while and can be taken in like a backup, whatever became of the data since', async () => {
    await storeAsVersion5({ name: 'Ours' });
    const db = openDatabase();
    expect(await db.prospects.count()).toBe(250);
    expect(await copyBefore()).toMatchObject({ database: 5, newer: db.verno });
    await db.prospects.clear();
    db.close();
    const prospects = (await takenIn()).flatMap((line) => {
      const { table, rows } = JSON.parse(line) as { table?: string; rows?: { companyKey: string }[] };
      return table === 'prospects' ? (rows ?? []) : [];
    });
    expect(prospects.map(({ companyKey }) => companyKey).toSorted()).toEqual(Array.from({ length: 250 }, (_, index) => `c${index}.example`).toSorted());
    const until = (await copyBefore())?.until ?? 0;
    expect(until - Date.now()).toBeGreaterThan(29 * DAY);
    await dropOldCopy(until - 1);
    expect(await copyBefore()).not.toBeNull();
    await dropOldCopy(until);
    expect((await indexedDB.databases()).map(({ name }) => name)).toEqual(['leadlight']);
  });

  it('is there where the upgrade fails, and the data are as they were', async () => {
    await storeAsVersion5(null);
    const db = openDatabase();
    await expect(db.prospects.count()).rejects.toThrow(/null/);
    db.close();
    expect(await copyBefore()).toMatchObject({ database: 5, stores: expect.arrayContaining([expect.objectContaining({ name: 'prospects', rows: 250 })]) });
    expect(await indexedDB.databases()).toContainEqual({ name: 'leadlight', version: 50 });
  });

  it('is not made where there is nothing to change', async () => {
    for (let times = 0; times < 2; times += 1) {
      const db = openDatabase();
      expect(await db.prospects.count()).toBe(0);
      db.close();
    }
    expect([await copyBefore(), (await indexedDB.databases()).map(({ name }) => name)]).toEqual([null, ['leadlight']]);
    await dropCopyBefore();
  });

  it('is made once, however many pages open the data at the same time', async () => {
    await storeAsVersion5({ name: 'Ours' });
    const zipped = vi.spyOn(Blob.prototype, 'arrayBuffer');
    const pages = [openDatabase(), openDatabase(), openDatabase()];
    expect(await Promise.all(pages.flatMap((db) => [db.prospects.count(), db.icps.count()]))).toEqual([250, 1, 250, 1, 250, 1]);
    expect(zipped).toHaveBeenCalledTimes(1);
    for (const db of pages) db.close();
  });

  it('does not hold the update up where there is no room for it', async () => {
    const warned = vi.spyOn(console, 'warn').mockReturnValue();
    await storeAsVersion5({ name: 'Ours' });
    vi.spyOn(Blob.prototype, 'arrayBuffer').mockRejectedValueOnce(new DOMException('full', 'QuotaExceededError'));
    const db = openDatabase();
    expect(await db.prospects.count()).toBe(250);
    db.close();
    expect([await copyBefore(), warned.mock.calls.length]).toEqual([null, 1]);
  });
});
