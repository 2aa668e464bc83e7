import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { Dexie } from 'dexie';
import { beforeEach, describe, expect, it } from 'vitest';
import type { StageChange } from '#lib/prospects/model.ts';
import type { Touch } from '#lib/qualify/model.ts';
import { inOneTransaction, openDatabase, type LeadlightDb, type ProspectRow } from '#lib/storage/db.ts';
import { toRow } from '#lib/storage/profiles.ts';
import { moveCompany } from '#lib/storage/prospects.ts';

const touch = (event: string, at: number): Touch => ({ kind: 'replied', at, source: 'rep', event });
const into = (to: 'mql' | 'lost', at: number): StageChange => ({ kind: 'stage', from: 'unqualified', to, why: to, by: 'rep', icpId: 'i', icpVersion: '1.0.0', icpHash: 'h', at });

const row = (companyKey: string, more: Partial<ProspectRow>): ProspectRow => ({
  id: companyKey, identity: `company:${companyKey}`, companyKey, personKey: null, companyName: null, companyDomain: null, personName: null, personTitle: null, chunk: 1,
  url: `https://${companyKey}/`, savedAt: 1, updatedAt: 1, answers: [], stage: 'unqualified', touches: [], history: [], icpId: null, ...more,
});

describe('two saved companies that turn out to be one', () => {
  let db: LeadlightDb;
  beforeEach(() => {
    Object.assign(Dexie.dependencies, { indexedDB: new IDBFactory(), IDBKeyRange });
    db = openDatabase();
  });

  it('become one prospect with the touches of both, each event once, and the stage that changed last', async () => {
    const profile = toRow({ kind: 'company', key: 'old.example', pages: [], signals: [] }, 'old.example');
    await db.profiles.put(profile);
    await db.prospects.bulkAdd([
      row('old.example', { stage: 'lost', history: [into('lost', 9)], touches: [touch('a', 1), touch('b', 2)] }),
      row('new.example', { stage: 'mql', history: [into('mql', 5)], touches: [touch('b', 2), touch('c', 3)] }),
    ]);
    await inOneTransaction(db, () => moveCompany(db, profile, 'new.example'));
    const rows = await db.prospects.toArray();
    expect(rows.map(({ id, stage, touches }) => [id, stage, touches.map(({ event }) => event)])).toEqual([['new.example', 'lost', ['a', 'b', 'c']]]);
    db.close();
  });
});
