import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { Dexie } from 'dexie';
import { beforeEach, describe, expect, it } from 'vitest';
import { savedCustomers } from '#lib/storage/customers.ts';
import { type LeadlightDb, openDatabase, type ProspectRow } from '#lib/storage/db.ts';
import { toRow } from '#lib/storage/profiles.ts';
import { savedSubjects } from '#test/fixtures/subjects.ts';

let db: LeadlightDb;
beforeEach(async () => {
  Object.assign(Dexie.dependencies, { indexedDB: new IDBFactory(), IDBKeyRange });
  db = openDatabase();
  const made = savedSubjects(30);
  await db.prospects.bulkAdd(made.map(({ row }, index) => ({ ...row, companyDomain: row.companyKey, stage: index < 3 ? 'won' : 'mql', identity: row.id }) as ProspectRow));
  await db.profiles.bulkAdd(made.flatMap(({ subject: { company } }) => (company ? [toRow(company, company.key)] : [])));
});

const find = async (search: Partial<Parameters<typeof savedCustomers>[1]>) => {
  const { customers, others } = await savedCustomers(db, { won: false, domains: [], names: [], ...search });
  return { customers: customers.map(({ row }) => row.id), others: others.length, keys: customers.map(({ subject }) => subject.company?.key) };
};

describe('saved customers', () => {
  it('are those won', async () => {
    expect(await find({ won: true })).toEqual({ customers: ['s00000', 's00001', 's00002'], others: 27, keys: ['company-0.example', 'company-1.example', 'company-2.example'] });
  });

  it('are those of a list, by domain and by name as people write it', async () => {
    expect((await find({ domains: ['company-7.example'], names: ['  fennmark 2'] })).customers).toEqual(['s00007', 's00010']);
  });

  it('count a company once, with the person where one is known', async () => {
    const row = (await db.prospects.get('s00001')) as ProspectRow;
    await db.prospects.add({ ...row, id: 'zz', identity: 'zz', personKey: 'ada' });
    expect((await find({ won: true })).customers).toEqual(['s00000', 'zz', 's00002']);
  });
});
