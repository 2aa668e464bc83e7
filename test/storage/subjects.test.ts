import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { Dexie } from 'dexie';
import { beforeEach, describe, expect, it } from 'vitest';
import { type LeadlightDb, openDatabase, type ProspectRow } from '#lib/storage/db.ts';
import { toRow } from '#lib/storage/profiles.ts';
import { savedSubjects } from '#lib/storage/subjects.ts';
import { savedSubjects as invented } from '#test/fixtures/subjects.ts';
import { person, signal } from '#test/qualify/make.ts';

let db: LeadlightDb;
beforeEach(() => {
  Object.assign(Dexie.dependencies, { indexedDB: new IDBFactory(), IDBKeyRange });
  db = openDatabase();
});

async function read(limit: number) {
  const all = [];
  let saved = 0;
  for await (const part of savedSubjects(db, limit)) {
    saved = part.saved;
    all.push(...part.batch);
  }
  return { all, saved };
}

async function store(count: number) {
  const made = invented(count);
  await db.prospects.bulkAdd(made.map(({ row }) => ({ ...row, identity: row.id }) as ProspectRow));
  await db.profiles.bulkAdd(made.flatMap(({ subject: { company } }) => (company ? [toRow(company, company.key)] : [])));
}

describe('saved prospects read to try an ICP on', () => {
  it('come with the profile of their company, all of them where they are few', async () => {
    await store(45);
    const { all, saved } = await read(2000);
    expect([all.length, saved]).toEqual([45, 45]);
    expect(all.map(({ row, subject }) => [row.companyKey, subject.company?.key])).toEqual(all.map(({ row }) => [row.companyKey, row.companyKey]));
  });

  it('are an even sample where they are many', async () => {
    await store(100);
    const { all, saved } = await read(10);
    expect([all.length, saved]).toEqual([10, 100]);
    const places = all.map(({ row }) => Number(row.id.slice(1)));
    expect(places.slice(1).map((place, index) => place - places[index]!)).toEqual(Array.from({ length: 9 }, () => 10));
  });

  it('have their person too, at the company they count for', async () => {
    await store(1);
    const ada = person([signal('personName', 'Ada Quill')]);
    await db.profiles.add(toRow(ada, ada.key));
    await db.prospects.update('s00000', { personKey: ada.key });
    const { all } = await read(10);
    expect(all[0]?.subject.person).toMatchObject({ key: ada.key, companyKey: 'company-0.example' });
  });
});
