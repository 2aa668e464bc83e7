import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { Dexie } from 'dexie';
import { beforeEach, describe, expect, it } from 'vitest';
import { NOT_GRADED, type Grading } from '#lib/qualify/grading.ts';
import { inOneTransaction, openDatabase, type LeadlightDb, type ProspectRow } from '#lib/storage/db.ts';
import { gradingsOf, putGradings } from '#lib/storage/grades.ts';
import { deleteProspects } from '#lib/storage/prospects.ts';
import { putBack } from '#lib/storage/put-back.ts';
import { forgetUndo, undoable, UNDO_FOR_MS } from '#lib/storage/undo.ts';

let db: LeadlightDb;
beforeEach(() => {
  Object.assign(Dexie.dependencies, { indexedDB: new IDBFactory(), IDBKeyRange });
  db = openDatabase();
});

const row = (id: string, more: Partial<ProspectRow> = {}): ProspectRow => ({
  id, chunk: 1, identity: `company:${id}`, companyKey: id, personKey: null, companyName: id, companyDomain: null, personName: null, personTitle: null,
  url: `https://${id}.example/`, savedAt: 1, updatedAt: 1, answers: [], stage: 'unqualified', touches: [], history: [], icpId: null, ...more,
});
const GRADED: Grading = { ...NOT_GRADED, status: 'scored', grade: 'B' };
const profile = (key: string, title = '') => ({ id: `company:${key}`, owner: key, ties: [], profile: { kind: 'company', key, pages: [], signals: [], companyKey: null, title } as never });
const everything = async () => Object.fromEntries(await Promise.all(['prospects', 'profiles', 'evidence', 'snapshots', 'notes', 'gradeChunks'].map(async (name) => [name, await db.table(name).toArray()])));

async function store(): Promise<void> {
  await db.prospects.bulkAdd([row('acme'), row('brio')]);
  await putGradings(db, [{ id: 'acme', chunk: 1, grading: GRADED }, { id: 'brio', chunk: 1, grading: GRADED }]);
  await db.profiles.bulkAdd([profile('acme'), profile('brio')]);
  await db.evidence.add({ id: 'e', companyKey: 'acme', personKey: null, url: 'https://acme.example/', readAt: 1, evidence: {} as never });
  await db.notes.add({ id: 'n', prospectId: 'acme', at: 1, text: 'Call on Monday' });
  await db.snapshots.add({ id: 'acme', saved: { grade: 'B' } as never, latest: { grade: 'B' } as never });
}

const undo = (seq: number, now = 5) => inOneTransaction(db, () => putBack(db, seq, now));
const tag = (ids: string[], tags: string[]) =>
  undoable(db, { what: 'tagged', at: 5, prospects: ids, rowsOnly: true }, async () => {
    await db.prospects.where('id').anyOf(ids).modify({ tags, updatedAt: 5 });
  });

describe('undoing', () => {
  beforeEach(store);

  it('brings back deleted prospects with all that was stored of them', async () => {
    const before = await everything();
    const seq = await undoable(db, { what: 'one deleted', at: 5, prospects: ['acme'] }, () => deleteProspects(db, ['acme']));
    expect([await db.prospects.count(), await db.evidence.count(), await db.notes.count(), await db.snapshots.count()]).toEqual([1, 0, 0, 0]);
    const back = await undo(seq);
    expect(back).toMatchObject({ what: 'one deleted', left: 0, toGrade: [{ id: 'acme' }] });
    const after = await everything();
    for (const table of ['prospects', 'profiles', 'evidence', 'snapshots', 'notes']) expect(after[table]).toEqual(before[table]);
    expect((await gradingsOf(db, [row('acme')]))({ id: 'acme' }).grade).toBe('B');
    expect([await db.undo.count(), await db.undoImages.count()]).toEqual([0, 0]);
  });

  it('puts back the members a command changed and leaves what was changed since', async () => {
    const seq = await tag(['acme', 'brio'], ['fair']);
    await db.prospects.update('acme', { owner: 'Ines', updatedAt: 9 });
    await db.prospects.update('brio', { tags: ['fair', 'spring'] });
    expect(await undo(seq)).toMatchObject({ left: 1, toGrade: [] });
    const acme = await db.prospects.get('acme');
    expect([acme?.owner, acme && 'tags' in acme, acme?.updatedAt]).toEqual(['Ines', false, 9]);
    expect((await db.prospects.get('brio'))?.tags).toEqual(['fair', 'spring']);
  });

  it('grades anew where something a grade rests on came back', async () => {
    const seq = await undoable(db, { what: 'answered', at: 5, prospects: ['acme'], rowsOnly: true }, () => db.prospects.update('acme', { answers: [{ tag: 'money', state: 'confirmed', at: 5 }] }));
    expect((await undo(seq))?.toGrade.map(({ id, answers }) => [id, answers])).toEqual([['acme', []]]);
  });

  it('takes away what a command made, unless somebody worked on it since', async () => {
    const seq = await undoable(db, { what: 'two imported', at: 5, prospects: ['cora', 'dune'] }, async () => {
      await db.prospects.bulkAdd([row('cora', { updatedAt: 5 }), row('dune', { updatedAt: 5 })]);
      await db.profiles.bulkAdd([profile('cora'), profile('dune')]);
    });
    await db.prospects.update('cora', { companyName: 'Cora, as graded' });
    await db.prospects.update('dune', { owner: 'Ines', updatedAt: 7 });
    expect((await undo(seq))?.left).toBe(2);
    expect(await db.prospects.toCollection().primaryKeys()).toEqual(['acme', 'brio', 'dune']);
    expect(await db.profiles.toCollection().primaryKeys()).toEqual(['company:acme', 'company:brio', 'company:dune']);
  });

  it('separates what a merge joined, evidence and all', async () => {
    const before = await everything();
    const seq = await undoable(db, { what: 'merged', at: 5, prospects: ['acme', 'brio'] }, async () => {
      await db.profiles.update('company:brio', { owner: 'acme' });
      await db.prospects.delete('brio');
      await db.prospects.update('acme', { tags: ['joined'] });
      await db.notes.update('n', { text: 'Call on Monday, both' });
    });
    expect((await undo(seq))?.left).toBe(0);
    const after = await everything();
    for (const table of ['prospects', 'profiles', 'evidence', 'notes']) expect(after[table]).toEqual(before[table]);
  });

  it('leaves a prospect that was saved anew meanwhile, and nothing comes back without its prospect', async () => {
    const seq = await undoable(db, { what: 'deleted', at: 5, prospects: ['acme'] }, () => deleteProspects(db, ['acme']));
    await db.prospects.add(row('acme-again', { identity: 'company:acme', companyKey: 'acme' }));
    await db.profiles.add(profile('acme', 'read anew'));
    expect((await undo(seq))?.left).toBe(4);
    expect(await db.prospects.toCollection().primaryKeys()).toEqual(['acme-again', 'brio']);
    expect((await db.profiles.get('company:acme'))?.profile).toMatchObject({ title: 'read anew' });
    expect([await db.notes.count(), await db.snapshots.count()]).toEqual([0, 0]);
  });

  it('is over after half an hour, once done, and where all was forgotten', async () => {
    const [one, other] = [await tag(['acme'], ['a']), await tag(['brio'], ['b'])];
    expect(await undo(one, 5 + UNDO_FOR_MS + 1)).toBeNull();
    expect(await undo(one, 5 + UNDO_FOR_MS)).not.toBeNull();
    expect(await undo(one)).toBeNull();
    await forgetUndo(db);
    expect(await undo(other)).toBeNull();
  });

  it('keeps nothing where the work fails, and drops what is too old with the next command', async () => {
    await expect(undoable(db, { what: 'failed', at: 5, prospects: ['acme'] }, async () => {
      await db.prospects.delete('acme');
      throw new Error('no');
    })).rejects.toThrow('no');
    expect([await db.prospects.count(), await db.undo.count(), await db.undoImages.count()]).toEqual([2, 0, 0]);
    await tag(['acme'], ['a']);
    await undoable(db, { what: 'later', at: 6 + UNDO_FOR_MS, prospects: ['brio'], rowsOnly: true }, () => db.prospects.update('brio', { owner: 'Ines' }));
    expect((await db.undo.toArray()).map(({ what }) => what)).toEqual(['later']);
  });
});
