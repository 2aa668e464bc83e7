import { readFileSync } from 'node:fs';
import path from 'node:path';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { Dexie } from 'dexie';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { icpOf } from '#lib/icp/file.ts';
import { hashIcp } from '#lib/icp/hash.ts';
import * as migrateFile from '#lib/icp/migrate-file.ts';
import { decodeIcpFile, icpSchema } from '#lib/schema/icp.ts';
import { openDatabase } from '#lib/storage/db.ts';

const text = readFileSync(path.join(import.meta.dirname, '../fixtures/icp-files/v1.icp.json'), 'utf8');
const { contentHash, ...icp } = JSON.parse(text) as { contentHash: string; id: string };
const ROW = { id: icp.id, icp, contentHash, active: 1, updatedAt: 77 };

/** The schema as version 5 shipped it. */
async function storeAsVersion5(icps: object[]): Promise<void> {
  const old = new Dexie('leadlight');
  old.version(5).stores({
    prospects: 'id, &identity, companyKey, personKey, updatedAt',
    profiles: 'id, owner, *ties',
    evidence: 'id, companyKey, personKey, url',
    icps: 'id, active',
    jobs: 'id',
    health: 'id, day',
  });
  await old.table('icps').bulkAdd(icps);
  old.close();
}

beforeEach(() => {
  Object.assign(Dexie.dependencies, { indexedDB: new IDBFactory(), IDBKeyRange });
});

describe('an ICP stored by version 5', () => {
  it('becomes one of this format, as its file would on import, and is graded by anew', async () => {
    await storeAsVersion5([ROW]);
    const db = openDatabase();
    const [row] = await db.icps.toArray();
    const imported = decodeIcpFile(text);
    expect(icpSchema.safeParse(row?.icp).success).toBe(true);
    expect(imported.ok && row?.icp).toEqual(imported.ok && icpOf(imported.value));
    expect(row).toMatchObject({ active: 1, updatedAt: 77, contentHash: row && hashIcp(row.icp) });
    expect(await db.jobs.get('regrade')).toMatchObject({ icpHash: row?.contentHash });
    db.close();
  });

  it('is the first of its history, found by the hash it had before', async () => {
    await storeAsVersion5([ROW]);
    const db = openDatabase();
    const [version, ...others] = await db.icpVersions.where('hashes').equals(contentHash).toArray();
    expect(others).toEqual([]);
    expect(version).toMatchObject({ icpId: icp.id, at: 77, origin: 'upgraded', hash: (await db.icps.get(icp.id))?.contentHash });
    db.close();
  });

  it('stays as it was, with all else, when the migration fails', async () => {
    await storeAsVersion5([{ ...ROW, id: 'first', active: 0 }, ROW]);
    const step = vi.spyOn(migrateFile, 'migrateIcpFile');
    step.mockImplementationOnce((json) => json).mockImplementationOnce(() => {
      throw new Error('this one cannot be migrated');
    });
    const db = openDatabase();
    await expect(db.open()).rejects.toThrow(/cannot be migrated/);
    db.close();
    step.mockRestore();
    const old = await new Dexie('leadlight').open();
    expect(old.verno).toBe(5);
    expect(await old.table('icps').toArray()).toEqual([{ ...ROW, id: 'first', active: 0 }, ROW]);
    expect(await old.table('jobs').count()).toBe(0);
    old.close();
  });
});
