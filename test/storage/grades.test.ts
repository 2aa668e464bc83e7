import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { Dexie } from 'dexie';
import { beforeEach, describe, expect, it } from 'vitest';
import { NOT_GRADED, type Grading } from '#lib/qualify/grading.ts';
import { openDatabase, type LeadlightDb, type ProspectRow } from '#lib/storage/db.ts';
import { CHUNK_SIZE, chunkForNew, dropGradings, gradingsOf, putGradings } from '#lib/storage/grades.ts';
import { deleteProspects, listProspects } from '#lib/storage/prospects.ts';

let db: LeadlightDb;
beforeEach(() => {
  Object.assign(Dexie.dependencies, { indexedDB: new IDBFactory(), IDBKeyRange });
  db = openDatabase();
});

const row = (id: string, chunk: number, updatedAt = 1): ProspectRow => ({
  id, chunk, identity: `company:${id}`, companyKey: id, personKey: null, companyName: id, companyDomain: null, personName: null, personTitle: null,
  url: `https://${id}.example/`, savedAt: 1, updatedAt, answers: [], stage: 'unqualified', touches: [], history: [], icpId: null,
});
const graded = (grade: string): Grading => ({ ...NOT_GRADED, status: 'scored', grade });

const gradingOf = async (id: string) => (await gradingsOf(db, [row(id, 1)]))({ id });

describe('gradings in chunks', () => {
  it('join the rows of the list, touched last first', async () => {
    await db.prospects.bulkAdd([row('a', 1, 10), row('b', 1, 30), row('c', 2, 20)]);
    await putGradings(db, [{ ...row('a', 1), grading: graded('A') }, { ...row('b', 1), grading: graded('B') }, { ...row('c', 2), grading: graded('C') }]);
    expect((await listProspects(db)).map(({ id, grading }) => [id, grading.grade])).toEqual([['b', 'B'], ['c', 'C'], ['a', 'A']]);
    expect(await db.gradeChunks.count()).toBe(2);
  });

  it('say of a row without one that it is not graded', async () => {
    await db.prospects.add(row('a', 1));
    expect((await listProspects(db))[0]?.grading).toEqual(NOT_GRADED);
    expect(await gradingOf('a')).toEqual(NOT_GRADED);
  });

  it('are replaced one by one and leave their neighbours', async () => {
    await putGradings(db, [{ id: 'a', chunk: 1, grading: graded('A') }, { id: 'b', chunk: 1, grading: graded('B') }]);
    await putGradings(db, [{ id: 'a', chunk: 1, grading: graded('D') }]);
    expect([(await gradingOf('a')).grade, (await gradingOf('b')).grade]).toEqual(['D', 'B']);
  });

  it('go with their prospect, and a chunk with its last one', async () => {
    await db.prospects.bulkAdd([row('a', 1), row('b', 1)]);
    await putGradings(db, [{ ...row('a', 1), grading: graded('A') }, { ...row('b', 1), grading: graded('B') }]);
    await deleteProspects(db, ['a']);
    expect((await db.gradeChunks.get(1))?.ids).toEqual(['b']);
    await dropGradings(db, [row('b', 1)]);
    expect(await db.gradeChunks.count()).toBe(0);
  });

  it('fill one chunk before the next', async () => {
    expect(await chunkForNew(db)).toBe(1);
    await putGradings(db, Array.from({ length: CHUNK_SIZE - 1 }, (_, at) => ({ id: String(at), chunk: 1, grading: NOT_GRADED })));
    expect(await chunkForNew(db)).toBe(1);
    await putGradings(db, [{ id: 'last', chunk: 1, grading: NOT_GRADED }]);
    expect(await chunkForNew(db)).toBe(2);
  });
});
