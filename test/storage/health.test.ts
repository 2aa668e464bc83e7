import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { Dexie } from 'dexie';
import { beforeEach, describe, expect, it } from 'vitest';
import { openDatabase, type LeadlightDb } from '#lib/storage/db.ts';
import { clearHealth, countReading, listHealth } from '#lib/storage/health.ts';
import { reading } from '#test/insights/rows.ts';

const DAY_MS = 86_400_000;
const NOW = Date.parse('2026-11-22T09:00:00Z');
let db: LeadlightDb;

beforeEach(() => {
  Object.assign(Dexie.dependencies, { indexedDB: new IDBFactory(), IDBKeyRange });
  db = openDatabase();
});

describe('counts of readings', () => {
  it('are one row per day, site kind and kind of page, also when pages come at once', async () => {
    await Promise.all(Array.from({ length: 5 }, () => countReading(db, reading({ companyName: 0 }), NOW)));
    await countReading(db, reading({ companyName: 0 }, { pageKind: 'none' }), NOW);
    await countReading(db, reading({}), NOW + DAY_MS);
    expect((await listHealth(db)).map(({ id, pages }) => [id, pages])).toEqual([
      ['2026-11-22|linkedin-company|linkedin-company', 5],
      ['2026-11-22|linkedin-company|none', 1],
      ['2026-11-23|linkedin-company|linkedin-company', 1],
    ]);
  });

  it('are kept for 180 days', async () => {
    for (const daysAgo of [181, 180, 1]) await countReading(db, reading({}), NOW - daysAgo * DAY_MS);
    await countReading(db, reading({}), NOW);
    expect((await listHealth(db)).map(({ day }) => day)).toEqual(['2026-05-26', '2026-11-21', '2026-11-22']);
  });

  it('can be forgotten', async () => {
    await countReading(db, reading({}), NOW);
    await clearHealth(db);
    expect(await listHealth(db)).toEqual([]);
  });
});
