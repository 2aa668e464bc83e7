import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { Dexie } from 'dexie';
import { beforeEach, describe, expect, it } from 'vitest';
import { toColumns } from '#lib/prospects/grade-columns.ts';
import { NOT_GRADED } from '#lib/qualify/grading.ts';
import { openDatabase } from '#lib/storage/db.ts';
import { icpsInUse } from '#lib/storage/icps.ts';
import { listProspects } from '#lib/storage/prospects.ts';

/** The schema as version 1 shipped it, written down here so that no change of the code can change the past. */
async function storeAsVersion1(rows: { prospects?: object[]; profiles?: object[]; evidence?: object[]; icps?: object[] }): Promise<void> {
  const old = new Dexie('leadlight');
  old.version(1).stores({
    prospects: 'id, companyKey, personKey, updatedAt',
    profiles: 'id',
    evidence: 'id, companyKey, personKey, url',
    icps: 'id, active',
  });
  for (const [table, entries] of Object.entries(rows)) await old.table(table).bulkAdd(entries);
  old.close();
}

function prospect(id: string, keys: { companyKey: string | null; personKey: string | null }, updatedAt: number) {
  return { id, ...keys, url: `https://site.example/${id}`, updatedAt, savedAt: 1, answers: [], companyName: id };
}

const brightforge = { kind: 'company', key: 'brightforge.example', pages: [], signals: [] };

const tool = (value: string, url: string, method: string) => ({ field: 'technology', value, url, method });

describe('migration from version 1', () => {
  beforeEach(() => {
    Object.assign(Dexie.dependencies, { indexedDB: new IDBFactory(), IDBKeyRange });
  });

  it('keeps every record and lets prospects be found by who they are', async () => {
    await storeAsVersion1({
      prospects: [
        prospect('a', { companyKey: 'brightforge.example', personKey: null }, 10),
        prospect('b', { companyKey: 'brightforge.example', personKey: 'https://www.linkedin.com/in/mira-holt' }, 20),
      ],
      profiles: [{ id: 'company:brightforge.example', profile: brightforge }],
      evidence: [{ id: 'e', companyKey: 'brightforge.example', personKey: null, url: 'https://brightforge.example/', readAt: 5, evidence: {} }],
      icps: [{ id: 'i', icp: { name: 'Ours' }, contentHash: 'h', active: 1, updatedAt: 1 }],
    });
    const db = openDatabase();
    expect(await db.prospects.where('identity').equals('company:brightforge.example').primaryKeys()).toEqual(['a']);
    expect(await db.prospects.where('identity').equals('person:https://www.linkedin.com/in/mira-holt').primaryKeys()).toEqual(['b']);
    expect(await db.evidence.count()).toBe(1);
    expect((await db.icps.where('active').equals(1).first())?.id).toBe('i');
    db.close();
  });

  it('begins every prospect unqualified, with nothing logged; the rules move it when it is graded next', async () => {
    await storeAsVersion1({ prospects: [prospect('a', { companyKey: 'brightforge.example', personKey: null }, 10)] });
    const db = openDatabase();
    expect(await db.prospects.where('stage').equals('unqualified').toArray()).toMatchObject([{ id: 'a', touches: [], history: [] }]);
    db.close();
  });

  it('brings a table for counts of readings, empty', async () => {
    await storeAsVersion1({ icps: [{ id: 'i', icp: { name: 'Ours' }, contentHash: 'h', active: 1, updatedAt: 1 }] });
    const db = openDatabase();
    expect(await db.health.count()).toBe(0);
    expect(await db.icps.count()).toBe(1);
    db.close();
  });

  it('lets each profile count for its own company, which is found by what may tie it to others', async () => {
    const signals = [{ field: 'companyName', value: 'Brightforge GmbH' }];
    await storeAsVersion1({ profiles: [{ id: 'company:brightforge.example', profile: { ...brightforge, signals } }] });
    const db = openDatabase();
    expect(await db.profiles.where('owner').equals('brightforge.example').count()).toBe(1);
    expect(await db.profiles.where('ties').equals('name:brightforge').count()).toBe(1);
    db.close();
  });

  it('tells a product in use from one a job post asks for', async () => {
    const pages = [{ url: 'https://brightforge.example/jobs/1', pageKind: 'job-post' }, { url: 'https://brightforge.example/about', pageKind: 'about' }];
    const signals = [tool('Odoo', 'https://brightforge.example/jobs/1', 'text'), tool('Slack', 'https://brightforge.example/about', 'text'), tool('Pipedrive', 'https://brightforge.example/jobs/1', 'rep')];
    await storeAsVersion1({ profiles: [{ id: 'company:brightforge.example', profile: { ...brightforge, pages, signals } }] });
    const db = openDatabase();
    expect((await db.profiles.get('company:brightforge.example'))?.profile.signals.map(({ value }) => value)).toEqual([
      { name: 'Odoo', use: 'asked-for' },
      { name: 'Slack', use: 'in-use' },
      { name: 'Pipedrive', use: 'in-use' },
    ]);
    db.close();
  });

  it('keeps the prospect touched last where one was stored twice', async () => {
    const keys = { companyKey: 'brightforge.example', personKey: null };
    await storeAsVersion1({ prospects: [prospect('older', keys, 10), prospect('newer', keys, 20), prospect('oldest', keys, 5)] });
    const db = openDatabase();
    expect(await db.prospects.toCollection().primaryKeys()).toEqual(['newer']);
    db.close();
  });

  it('refuses to store one prospect twice from then on', async () => {
    await storeAsVersion1({ prospects: [prospect('a', { companyKey: 'brightforge.example', personKey: null }, 1)] });
    const db = openDatabase();
    const stored = await db.prospects.get('a');
    if (!stored) throw new Error('lost');
    await expect(db.prospects.add({ ...stored, id: 'b' })).rejects.toThrow(/constraint|unique/i);
    db.close();
  });

  it('lets go of the database when a newer version wants it', async () => {
    const db = openDatabase();
    await db.open();
    const newer = new Dexie('leadlight');
    newer.version(99).stores({ prospects: 'id' });
    await expect(newer.open()).resolves.toBeDefined();
    newer.close();
    db.close();
  });
});

const companyRow = (key: string, owner: string, signals: object[]) => ({ id: `company:${key}`, owner, names: ['brightforge'], profile: { kind: 'company', key, pages: [], signals } });

const afterwards = async () => {
  const db = openDatabase();
  const found = {
    companies: (await db.prospects.orderBy('id').toArray()).map(({ companyKey }) => companyKey),
    owner: (await db.profiles.get('company:name:brightforge|'))?.owner,
    evidence: (await db.evidence.get('e'))?.companyKey,
    // Version 6 grades everything anew.
    regrades: (await db.jobs.get('regrade'))?.icpHash === (await db.icps.get('i'))?.contentHash,
  };
  db.close();
  return found;
};

/** The schema as version 2 shipped it. */
async function storeAsVersion2(rows: Record<string, object[]>): Promise<void> {
  const old = new Dexie('leadlight');
  old.version(2).stores({
    prospects: 'id, &identity, companyKey, personKey, updatedAt',
    profiles: 'id, owner, *names',
    evidence: 'id, companyKey, personKey, url',
    icps: 'id, active',
    jobs: 'id',
  });
  for (const [table, entries] of Object.entries(rows)) await old.table(table).bulkAdd(entries);
  old.close();
}

describe('migration from version 2', () => {
  const mira = 'https://www.linkedin.com/in/mira-holt';
  const named = { field: 'companyName', value: 'Brightforge' };
  const account = { field: 'socialLink', value: 'https://www.linkedin.com/company/brightforge', method: 'field' };
  const typed = { field: 'companyDomain', value: 'brightforge.com', method: 'rep' };
  const store = (ofName: object[], ofDomain: object[]) =>
    storeAsVersion2({
      prospects: [
        { ...prospect('c', { companyKey: 'brightforge.com', personKey: null }, 1), identity: 'company:brightforge.com' },
        { ...prospect('p', { companyKey: 'brightforge.com', personKey: mira }, 2), identity: `person:${mira}` },
      ],
      profiles: [
        companyRow('brightforge.com', 'brightforge.com', [named, ...ofDomain]),
        companyRow('name:brightforge|', 'brightforge.com', [named, ...ofName]),
        { id: `person:${mira}`, owner: mira, names: [], profile: { kind: 'person', key: mira, companyKey: 'name:brightforge|', pages: [], signals: [] } },
      ],
      evidence: [{ id: 'e', companyKey: 'brightforge.com', personKey: mira, url: mira, readAt: 5, evidence: {} }],
      icps: [{ id: 'i', icp: { name: 'Ours' }, contentHash: 'h', active: 1, updatedAt: 1 }],
    });
  beforeEach(() => {
    Object.assign(Dexie.dependencies, { indexedDB: new IDBFactory(), IDBKeyRange });
  });

  it('lets go of people whose company was taken for one of the same name, and grades them anew', async () => {
    await store([], []);
    expect(await afterwards()).toEqual({
      companies: ['brightforge.com', 'name:brightforge|'], owner: 'name:brightforge|', evidence: 'name:brightforge|', regrades: true,
    });
  });

  it.each([
    ['by the rep', [typed], []],
    ['by an account', [account], [account]],
  ])('keeps those tied %s', async (_, ofName, ofDomain) => {
    await store(ofName, ofDomain);
    expect(await afterwards()).toEqual({ companies: ['brightforge.com', 'brightforge.com'], owner: 'brightforge.com', evidence: 'brightforge.com', regrades: true });
  });
});

/** The schema as version 5 shipped it, each prospect with its whole assessment. */
async function storeAsVersion5(rows: Record<string, object[]>): Promise<void> {
  const old = new Dexie('leadlight');
  old.version(5).stores({
    prospects: 'id, &identity, companyKey, personKey, updatedAt',
    profiles: 'id, owner, *ties',
    evidence: 'id, companyKey, personKey, url',
    icps: 'id, active',
    jobs: 'id',
    health: 'id, day',
  });
  for (const [table, entries] of Object.entries(rows)) await old.table(table).bulkAdd(entries);
  old.close();
}

const stored = (id: string) => ({ ...prospect(id, { companyKey: id, personKey: null }, 1), identity: `company:${id}`, answers: [{ dimension: 'need', state: 'confirmed', at: 1 }] });

describe('migration from version 5', () => {
  beforeEach(() => {
    Object.assign(Dexie.dependencies, { indexedDB: new IDBFactory(), IDBKeyRange });
  });
  const fit = { estimate: 7765, low: 5000, high: 9000, rank: 7000, completeness: 8000, confidence: 6000, penalty: 0 };
  const stamp = { icpId: 'i', icpVersion: '1.0.0', icpHash: 'h', rulesVersion: '1.0.0', evidenceHash: 'e', now: 5 };
  const assessment = {
    companyKey: 'x', personKey: null, companyOnly: true, status: 'scored', fit, grade: 'B+', score: 'B2', segment: 'warm', action: 'Warm: sequence', readiness: { total: 4200, digit: 2, groups: [], lines: [] },
    lines: [], penalties: [], disqualifiers: [], exclusion: null, bant: [{ dimension: 'need', state: 'indicated', strength: 5, signals: [], questions: [] }], decisionRole: null, personaId: null, offerId: null,
    counterfactuals: [], nextSteps: [{ kind: 'ask', text: 'Ask who decides', reason: 'Nobody said' }], stamp,
  };

  it('keeps the active ICP as the main one, alone in use, and no ICP picked', async () => {
    const icps = [{ id: 'i', active: 1 }, { id: 'j', active: 0 }].map((icp) => ({ ...icp, icp: { name: icp.id }, contentHash: 'h', updatedAt: 1 }));
    await storeAsVersion5({ icps, prospects: [{ ...stored('p'), assessment }] });
    const db = openDatabase();
    expect((await icpsInUse(db)).map(({ id }) => id)).toEqual(['i']);
    expect((await db.prospects.toArray()).map(({ icpId }) => icpId)).toEqual([null]);
  });

  it('takes gradings out of the rows and loses none of them, nor anything else', async () => {
    const ids = Array.from({ length: 1203 }, (_, at) => `p${String(at).padStart(4, '0')}`);
    await storeAsVersion5({ prospects: ids.map((id) => ({ ...stored(id), assessment })) });
    const db = openDatabase();
    const listed = await listProspects(db);
    expect(listed.map(({ id }) => id).toSorted()).toEqual(ids);
    expect(new Set(listed.map(({ grading }) => JSON.stringify([grading.grade, grading.score, grading.readiness, grading.bant.need, grading.nextStep?.text, grading.stamp])))).toEqual(
      new Set([JSON.stringify(['B+', 'B2', 4200, 'indicated', 'Ask who decides', stamp])]),
    );
    const row = await db.prospects.get('p0000');
    expect(row).toMatchObject({ ...stored('p0000'), answers: [{ tag: 'pain', state: 'confirmed', at: 1 }], chunk: 1 });
    expect(row).not.toHaveProperty('assessment');
    expect((await db.gradeChunks.toArray()).map(({ ids: held }) => held.length)).toEqual([500, 500, 203]);
    db.close();
  });

  it('remembers how each stood, so that its history and why it changed begin there, and not at the second change', async () => {
    await storeAsVersion5({ prospects: [{ ...stored('p'), assessment }, stored('q')] });
    const db = openDatabase();
    expect((await db.snapshots.toArray()).map(({ id, saved, latest }) => [id, saved.grade, latest.grade, latest.scheme, latest.stamp])).toEqual([['p', 'B+', 'B+', 'percent', stamp]]);
    db.close();
  });

  it('says of a prospect without a grade that it is not graded', async () => {
    await storeAsVersion5({ prospects: [stored('a')] });
    const db = openDatabase();
    expect((await listProspects(db))[0]?.grading).toEqual(NOT_GRADED);
    db.close();
  });
});

describe('migration from version 6', () => {
  beforeEach(() => {
    Object.assign(Dexie.dependencies, { indexedDB: new IDBFactory(), IDBKeyRange });
  });

  it('drops digests and held answers, which are made anew, and keeps gradings', async () => {
    const old = new Dexie('leadlight');
    old.version(6).stores({
      prospects: 'id, &identity, companyKey, personKey, updatedAt, stage',
      profiles: 'id, owner, *ties',
      evidence: 'id, companyKey, personKey, url',
      icps: 'id, active',
      jobs: 'id',
      health: 'id, day',
      icpVersions: '++seq, icpId, *hashes',
      gradeChunks: 'id', digestChunks: 'id', answerChunks: 'id',
      snapshots: 'id', signingKeys: 'id', publishers: 'publicKey',
    });
    const chunk = { id: 1, ...toColumns([{ id: 'p', grading: { ...NOT_GRADED, grade: 'B' } }]) };
    await old.table('prospects').add({ ...stored('p'), chunk: 1, stage: 'mql' });
    await old.table('gradeChunks').add(chunk);
    await old.table('digestChunks').add({ id: 1, version: 1, digests: new Map([['p', '-{}']]) });
    await old.table('answerChunks').add({ id: 1, asks: 'x', held: new Map([['p', [0, 0, 0, -1, 0]]]) });
    old.close();
    const db = openDatabase();
    expect([await db.gradeChunks.toArray(), await db.answerChunks.count(), await db.digestColumns.count()]).toEqual([[chunk], 0, 0]);
    expect(db.tables.map(({ name }) => name)).not.toContain('digestChunks');
    expect((await listProspects(db)).map(({ grading }) => grading.grade)).toEqual(['B']);
    db.close();
  });
});
