import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { Dexie, type ObservabilitySet, RangeSet } from 'dexie';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { inOneTransaction, type LeadlightDb, openDatabase } from '#lib/storage/db.ts';

let db: LeadlightDb;
let told: ObservabilitySet[] = [];
const hear = (parts: ObservabilitySet): void => void told.push(parts);

beforeEach(() => {
  Object.assign(Dexie.dependencies, { indexedDB: new IDBFactory(), IDBKeyRange });
  db = openDatabase();
  told = [];
  Dexie.on('storagemutated', hear);
});
afterEach(() => {
  Dexie.on.storagemutated.unsubscribe(hear);
  db.close();
});

const keysOf = (part: string): unknown[] => told.flatMap((parts) => {
  const tree = parts[`idb://leadlight/${part}` as keyof ObservabilitySet];
  return tree === undefined ? [] : [...(new RangeSet().add(tree) as unknown as Iterable<{ from: unknown; to: unknown }>)].map(({ from, to }) => (from === to ? from : [from, to]));
});

async function deleted(count: number): Promise<void> {
  const ids = Array.from({ length: count }, (_, index) => `note-${String(index).padStart(5, '0')}`);
  await db.notes.bulkAdd(ids.map((id) => ({ id, prospectId: 'p', at: 1, text: id })));
  told = [];
  await inOneTransaction(db, async () => {
    for (let from = 0; from < count; from += 400) await db.notes.bulkDelete(ids.slice(from, from + 400));
  });
}

it('pages hear of each key that changed, where there are few', async () => {
  await deleted(3);
  expect(keysOf('notes/')).toEqual(['note-00000', 'note-00001', 'note-00002']);
});

it('pages hear that any may have changed, where there are very many', async () => {
  await deleted(20_000);
  expect(keysOf('notes/')).toEqual([[-Infinity, [[]]]]);
  expect(JSON.stringify(told).length).toBeLessThan(5000);
  expect(await db.notes.count()).toBe(0);
});
