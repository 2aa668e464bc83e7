import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ListedProspect } from '#lib/prospects/model.ts';
import { NOT_GRADED, type Grading } from '#lib/qualify/grading.ts';
import { onProspectChange, type ProspectChange, together } from '#lib/storage/changed-keys.ts';
import { openDatabase, type LeadlightDb, type ProspectRow } from '#lib/storage/db.ts';
import { dropGradings, putGradings } from '#lib/storage/grades.ts';
import { ListedRows } from '#lib/storage/listed-rows.ts';
import { listProspects } from '#lib/storage/prospects.ts';

const row = (id: string, updatedAt = 1): ProspectRow => ({
  id, chunk: 1, identity: `company:${id}`, companyKey: id, personKey: null, companyName: id, companyDomain: null, personName: null, personTitle: null,
  url: `https://${id}.example/`, savedAt: 1, updatedAt, answers: [], stage: 'unqualified', touches: [], history: [], icpId: null,
});
const graded = (grade: string): Grading => ({ ...NOT_GRADED, status: 'scored', grade });

let db: LeadlightDb;
let rows: ListedRows;
let pending: ProspectChange | null;
let stop: () => void;

beforeEach(async () => {
  Object.assign(Dexie.dependencies, { indexedDB: new IDBFactory(), IDBKeyRange });
  db = openDatabase();
  await db.prospects.bulkAdd([row('a', 10), row('b', 30), row('c', 20)]);
  await putGradings(db, ['a', 'b', 'c'].map((id) => ({ id, chunk: 1, grading: graded(id.toUpperCase()) })));
  rows = new ListedRows(db, async () => {});
  pending = null;
  stop = onProspectChange(db, (change) => (pending = pending ? together(pending, change) : change));
});
afterEach(() => stop());

async function after(change: () => Promise<unknown>): Promise<ListedProspect[]> {
  await change();
  await vi.waitFor(() => expect(pending).not.toBeNull());
  const told = pending as unknown as ProspectChange;
  pending = null;
  return rows.readChanged(told);
}
const seen = (listed: readonly ListedProspect[]) => listed.map(({ id, grading, owner }) => [id, grading.grade, owner ?? '']);

describe('the rows a page holds', () => {
  it('are all there, touched last first, with their gradings', async () => {
    expect(seen(await rows.readAll())).toEqual([['b', 'B', ''], ['c', 'C', ''], ['a', 'A', '']]);
  });

  it('follow a change of one and leave the others the same objects', async () => {
    const before = new Map((await rows.readAll()).map((one) => [one.id, one]));
    const get = vi.spyOn(db.prospects, 'bulkGet');
    const now = await after(() => db.prospects.update('a', { owner: 'Ines' }));
    expect(seen(now)).toEqual([['b', 'B', ''], ['c', 'C', ''], ['a', 'A', 'Ines']]);
    expect(now.filter((one) => before.get(one.id) === one).map(({ id }) => id)).toEqual(['b', 'c']);
    expect(get.mock.calls).toEqual([[['a']]]);
  });

  it('follow what is added, graded anew and deleted', async () => {
    await rows.readAll();
    expect(seen(await after(() => db.prospects.add(row('d', 40))))[0]).toEqual(['d', null, '']);
    expect(seen(await after(() => putGradings(db, [{ id: 'd', chunk: 2, grading: graded('D') }])))[0]).toEqual(['d', 'D', '']);
    const left = await after(async () => {
      await db.prospects.bulkDelete(['a', 'd']);
      await dropGradings(db, [{ id: 'a', chunk: 1 }, { id: 'd', chunk: 2 }]);
    });
    expect(seen(left)).toEqual([['b', 'B', ''], ['c', 'C', '']]);
  });

  it('follow a change of so many that only their range is told', async () => {
    await rows.readAll();
    const many = Array.from({ length: 1200 }, (_, number) => row(`m${String(number).padStart(5, '0')}`));
    expect(await after(() => db.prospects.bulkAdd(many))).toHaveLength(1203);
    const fewer = await after(() => db.prospects.where('id').startsWith('m').delete());
    expect(seen(fewer)).toEqual(seen(await listProspects(db)));
    expect(await after(() => db.prospects.clear())).toEqual([]);
  });
});
