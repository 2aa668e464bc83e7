import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { Dexie } from 'dexie';
import { beforeEach, describe, expect, it } from 'vitest';
import { type LeadlightDb, openDatabase } from '#lib/storage/db.ts';
import { isSuppressed, readSuppression, suppress } from '#lib/storage/suppressed.ts';

let db: LeadlightDb;
beforeEach(() => {
  Object.assign(Dexie.dependencies, { indexedDB: new IDBFactory(), IDBKeyRange });
  db = openDatabase();
});

const MIRA = { urls: ['https://www.linkedin.com/in/mira-holt'], emails: ['mira@brightforge.com'], names: ['Mira Holt'], companies: ['brightforge.com'] };

describe('the suppression list', () => {
  it('knows someone by any one trace, and nobody else', async () => {
    expect(await isSuppressed(db, MIRA)).toBe(false);
    expect(await suppress(db, MIRA, { entry: 'e1', salt: 'salt', at: 1 })).toBe(3);
    expect(await isSuppressed(db, { emails: ['MIRA@brightforge.com'] })).toBe(true);
    expect(await isSuppressed(db, { names: ['Mira Holt'], companies: ['brightforge.com'] })).toBe(true);
    expect(await isSuppressed(db, { names: ['Mira Holt'], companies: ['mossgate.io'] })).toBe(false);
    expect(await isSuppressed(db, { companies: ['brightforge.com'] })).toBe(false);
  });

  it('answers for many from one reading', async () => {
    await suppress(db, MIRA, { entry: 'e1', salt: 'salt', at: 1 });
    await suppress(db, { companies: ['mossgate.io'] }, { entry: 'e2', salt: 'other', at: 2 });
    const list = await readSuppression(db);
    expect(list.entryOf({ emails: ['jo@x.com'], companies: ['mossgate.io'] })).toBe('e2');
    expect(list.holds({ emails: ['mira@brightforge.com'] })).toBe(true);
    expect(list.holds({ emails: ['jo@x.com'] })).toBe(false);
    expect(await db.suppressed.orderBy('salt').uniqueKeys()).toEqual(['salt']);
  });

  it('holds no name, address or domain', async () => {
    await suppress(db, MIRA, { entry: 'e1', salt: 'salt', at: 1 });
    expect(JSON.stringify(await db.suppressed.toArray())).not.toMatch(/mira|holt|brightforge/i);
  });
});
