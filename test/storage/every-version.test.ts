import { readFileSync } from 'node:fs';
import path from 'node:path';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { Dexie } from 'dexie';
import { beforeEach, describe, expect, it } from 'vitest';
import { toColumns } from '#lib/prospects/grade-columns.ts';
import { NOT_GRADED } from '#lib/qualify/grading.ts';
import { linesOf } from '#lib/react/backup-file.ts';
import { decodeBackupHead, decodeBackupLine } from '#lib/schema/backup.ts';
import { DEFAULT_SETTINGS } from '#lib/schema/settings.ts';
import { type LeadlightDb, openDatabase } from '#lib/storage/db.ts';
import { listProspects } from '#lib/storage/prospects.ts';

const icpText = (version: number): string => readFileSync(path.join(import.meta.dirname, `../fixtures/icp-files/v${version}.icp.json`), 'utf8');
const { contentHash: oldHash, ...oldIcp } = JSON.parse(icpText(1)) as { contentHash: string; id: string };

const HOST = 'brightforge.example';
const PERSON = 'https://www.linkedin.com/in/mira-holt';
const SITE = `https://${HOST}/about`;
const signal = (field: string, value: unknown, url = SITE) => ({ field, value, raw: 'as written', quote: { exact: 'as written', prefix: '', suffix: '' }, place: 'label', method: 'labelled', rule: 'labelled-text/test', url, observedAt: 5, confidence: 0.8, extractorVersion: '1' });
const page = (url: string, pageKind: string) => ({ url, pageKind, readAt: 5, cut: false });

const COMPANY = { kind: 'company', key: HOST, pages: [page(SITE, 'about')], signals: [signal('companyName', 'Brightforge GmbH'), signal('headCount', { min: 120, max: 120 })] };
const MIRA = { kind: 'person', key: PERSON, companyKey: HOST, pages: [page(PERSON, 'linkedin-profile')], signals: [signal('personName', 'Mira Holt', PERSON)] };
const EVIDENCE = { version: 1, extractorVersion: '1', url: SITE, pageTitle: 'About', lang: 'en', pageKind: 'about', adapter: 'company-site', readAt: 5, cut: false, findings: [], diagnostics: [] };
const HEALTH = { id: '2026-10-01|company-site|about', day: '2026-10-01', adapter: 'company-site', pageKind: 'about', pages: 3, cut: 0, fields: { companyName: { pages: 3, firstChoice: 2, rules: { 'meta/title': 3 } } }, broken: {}, versions: ['1'] };
const STAMP = { icpId: oldIcp.id, icpVersion: '1.0.0', icpHash: oldHash, rulesVersion: '1.0.0', evidenceHash: 'e', now: 5 };
const FIT = { estimate: 7765, low: 5000, high: 9000, rank: 7000, completeness: 8000, confidence: 6000, penalty: 0 };
const ASSESSMENT = {
  companyKey: HOST, personKey: null, companyOnly: true, status: 'scored', fit: FIT, grade: 'B+', score: 'B2', segment: 'warm', action: 'Warm: sequence', readiness: { total: 4200, digit: 2, groups: [], lines: [] },
  lines: [], penalties: [], disqualifiers: [], exclusion: null, bant: [{ dimension: 'need', state: 'indicated', strength: 5, signals: [], questions: [] }], decisionRole: null, personaId: null, offerId: null,
  counterfactuals: [], nextSteps: [{ kind: 'ask', text: 'Ask who decides', reason: 'Nobody said' }], stamp: STAMP,
};
const row = (id: string, personKey: string | null) => ({ id, companyKey: HOST, personKey, companyName: 'Brightforge GmbH', companyDomain: HOST, personName: personKey && 'Mira Holt', personTitle: null, url: personKey ?? SITE, savedAt: 3, updatedAt: 4 });
const BEFORE_6 = (id: string, personKey: string | null) => ({ ...row(id, personKey), answers: [{ dimension: 'need', state: 'confirmed', note: 'said so', at: 4 }], assessment: { ...ASSESSMENT, personKey, companyOnly: personKey === null } });
const AS_6 = (id: string, personKey: string | null) => ({ ...row(id, personKey), chunk: 1, answers: [{ tag: 'pain', state: 'confirmed', note: 'said so', at: 4 }], stage: 'mql', touches: [{ kind: 'replied', at: 4, source: 'rep', event: 'replied:4' }], history: [], icpId: null });
const named = (prospect: ReturnType<typeof row>) => ({ ...prospect, identity: prospect.personKey === null ? `company:${HOST}` : `person:${PERSON}` });
const profile = (of: typeof COMPANY | typeof MIRA, more: object) => ({ id: `${of.kind}:${of.key}`, profile: of, ...more });
const ICP_ROW = { id: oldIcp.id, icp: oldIcp, contentHash: oldHash, active: 1, updatedAt: 2 };
const EVIDENCE_ROW = { id: 'e', companyKey: HOST, personKey: null, url: SITE, readAt: 5, evidence: EVIDENCE };
const JOB = { id: 'regrade', icpHash: oldHash, after: '' };

const V1 = { prospects: 'id, companyKey, personKey, updatedAt', profiles: 'id', evidence: 'id, companyKey, personKey, url', icps: 'id, active' };
const V2 = { ...V1, prospects: 'id, &identity, companyKey, personKey, updatedAt', profiles: 'id, owner, *names', jobs: 'id' };
const V4 = { ...V2, health: 'id, day' };
const V5 = { ...V4, profiles: 'id, owner, *ties' };
const V6 = { ...V5, prospects: 'id, &identity, companyKey, personKey, updatedAt, stage', icpVersions: '++seq, icpId, *hashes', gradeChunks: 'id', digestChunks: 'id', answerChunks: 'id', snapshots: 'id', signingKeys: 'id', publishers: 'publicKey' };

/** Every store of every version as it shipped, each with something in it. */
function storesOf(version: number): { schema: Record<string, string>; rows: Record<string, object[]> } {
  const base = { evidence: [EVIDENCE_ROW], icps: [ICP_ROW] };
  const prospects = [BEFORE_6('company', null), BEFORE_6('person', PERSON)];
  if (version === 1) return { schema: V1, rows: { ...base, prospects, profiles: [profile(COMPANY, {}), profile(MIRA, {})] } };
  const owned = version < 5 ? [profile(COMPANY, { owner: HOST, names: ['brightforge'] }), profile(MIRA, { owner: PERSON, names: [] })] : [profile(COMPANY, { owner: HOST, ties: ['name:brightforge'] }), profile(MIRA, { owner: PERSON, ties: [] })];
  const since2 = { ...base, prospects: prospects.map(named), profiles: owned, jobs: [JOB] };
  if (version < 4) return { schema: V2, rows: since2 };
  if (version < 6) return { schema: version === 4 ? V4 : V5, rows: { ...since2, health: [HEALTH] } };
  const { contentHash, ...icp } = JSON.parse(icpText(2)) as { contentHash: string; id: string };
  const remembered = { status: 'scored', fit: FIT, grade: 'B+', score: 'B2', segment: 'warm', scheme: 'percent', readiness: { total: 4200, digit: 2, groups: [], lines: [] }, lines: [], penalties: [], disqualifiers: [], exclusion: null, stamp: STAMP };
  return {
    schema: V6,
    rows: {
      evidence: [EVIDENCE_ROW],
      health: [HEALTH],
      profiles: owned,
      prospects: [AS_6('company', null), AS_6('person', PERSON)].map(named),
      icps: [{ id: icp.id, icp, contentHash, active: 1, inUse: 1, updatedAt: 2 }],
      icpVersions: [{ icpId: icp.id, hash: contentHash, hashes: [contentHash], icp, at: 2, origin: 'imported', by: 'Kim' }],
      jobs: [{ id: 'regrade', icpHash: contentHash, phase: 'grade', after: 0, followed: '', done: 0, stopped: true }],
      gradeChunks: [{ id: 1, ...toColumns(['company', 'person'].map((id) => ({ id, grading: { ...NOT_GRADED, grade: 'B+' } }))) }],
      digestChunks: [{ id: 1, version: 1, digests: new Map([['company', '-{}']]) }],
      answerChunks: [{ id: 1, asks: 'x', held: new Map([['company', [0]]]) }],
      snapshots: [{ id: 'company', saved: remembered, latest: remembered }],
      signingKeys: [{ id: 'own', by: 'Kim' }],
      publishers: [{ publicKey: 'AAAA', by: 'Jo', trustedAt: 9 }],
    },
  };
}

async function storeAs(version: number): Promise<Record<string, object[]>> {
  const { schema, rows } = storesOf(version);
  const old = new Dexie('leadlight');
  old.version(version).stores(schema);
  // Nothing is left out of what that version could hold.
  expect(Object.keys(rows).toSorted()).toEqual(old.tables.map(({ name }) => name).toSorted());
  for (const [table, entries] of Object.entries(rows)) await old.table(table).bulkAdd(entries);
  old.close();
  return rows;
}

/** Every line of a backup of it, read as a restore reads it; what is wrong with any. */
async function wrongIn(db: LeadlightDb): Promise<unknown[]> {
  const wrong: unknown[] = [];
  let isHead = true;
  for await (const line of linesOf(db, DEFAULT_SETTINGS, 9, () => {})) {
    const decoded = isHead ? decodeBackupHead(line, db.verno) : decodeBackupLine(line);
    if (!decoded.ok) wrong.push(decoded.error);
    isHead = false;
  }
  return wrong;
}

describe.each([1, 2, 3, 4, 5, 6])('data of version %i', (version) => {
  let db: LeadlightDb;
  let before: Record<string, object[]>;
  beforeEach(async () => {
    Object.assign(Dexie.dependencies, { indexedDB: new IDBFactory(), IDBKeyRange });
    before = await storeAs(version);
    db = openDatabase();
    return () => db.close();
  });

  it('are all there afterwards, each in its store', async () => {
    for (const name of ['prospects', 'profiles', 'evidence', 'icps', 'health', 'publishers', 'signingKeys', 'icpVersions'].filter((store) => before[store])) {
      expect([name, await db.table(name).count()]).toEqual([name, before[name]?.length]);
    }
    expect(await db.prospects.orderBy('id').toArray()).toMatchObject([
      { ...row('company', null), identity: `company:${HOST}`, answers: [{ tag: 'pain', state: 'confirmed', note: 'said so', at: 4 }], icpId: null },
      { ...row('person', PERSON), identity: `person:${PERSON}` },
    ]);
    expect((await db.profiles.get(`company:${HOST}`))?.profile.signals.map(({ value }) => value)).toEqual(COMPANY.signals.map(({ value }) => value));
    expect((await db.profiles.get(`person:${PERSON}`))?.profile).toMatchObject(MIRA);
    expect(await db.evidence.toArray()).toEqual(before['evidence']);
    expect((await listProspects(db)).map(({ grading }) => grading.grade)).toEqual(['B+', 'B+']);
    expect((await db.snapshots.get('company'))?.saved.grade).toBe('B+');
  });

  it('fill the stores that came since, or leave them empty', async () => {
    expect(await db.icpVersions.count()).toBe(1);
    expect((await db.icps.where('active').equals(1).toArray()).map(({ inUse }) => inUse)).toEqual([1]);
    expect(await db.jobs.get('regrade')).toMatchObject({ phase: 'grade', after: 0, stopped: false, icpHash: (await db.icps.toArray())[0]?.contentHash });
    expect((await db.profiles.get(`company:${HOST}`))?.ties).toContain('name:brightforge');
    expect((await db.profiles.get(`person:${PERSON}`))?.ties.length).toBeGreaterThan(0);
    for (const name of ['notes', 'handoffs', 'choices', 'suppressed', 'restoring', 'undo', 'undoImages', 'staged', 'digestColumns', 'answerChunks']) expect([name, await db.table(name).count()]).toEqual([name, 0]);
  });

  it('are as this version writes them: a backup of them can be taken in', async () => {
    expect(await wrongIn(db)).toEqual([]);
  });
});
